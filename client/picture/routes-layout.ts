import dagre from "@dagrejs/dagre";
import { type Relation, relationSpec } from "#argument/vocabulary.ts";
import { headsOf, LEFT } from "./heads.ts";
import { laneOrder, routesAt, type Side } from "./lanes.ts";
import { GATE_LINE, MOST_GATES, placeGates } from "./place-gates.ts";
import type { PlacedNode, RoutesLayout, Strand } from "./placed.ts";
import type { PictureNode, RoutesInput } from "./routes-input.ts";
import { wrapLabel } from "./wrap-label.ts";

/* From routes to positions: pure, without a browser, the same for the same routes in whatever order their nodes are given. */

const WIDTH = 1072;
/** What the heads need above everything. */
const HEAD_ROOM = 48;
const LANE = 9;
const GLYPH = 22;
const LINE = 18;
const LABEL_WIDTH = 172;
/** The first column has less room: its labels start at the margin. */
const START_LABEL_WIDTH = 150;
/** Above this many routes a step is one strand, its width the number of routes. */
export const MOST_LANES = 12;

/** Lays routes out from left to right, one lane a route. O(nodes × routes), but for dagre's ranks. */
export function layoutRoutes(input: RoutesInput): RoutesLayout {
  const nodes = input.nodes.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const isMerged = input.routes.length > MOST_LANES;
  const steps = distinctSteps(input);
  const lanesAt = new Map(
    nodes.map(({ slug }) => [slug, isMerged ? 2 : input.routes.filter((route) => route.nodes.includes(slug)).length]),
  );
  const gatesAt = new Map(nodes.map(({ slug }) => [slug, input.gates.filter((gate) => gate.node === slug)]));
  const entered = new Set(input.routes.flatMap((route) => route.nodes.slice(1)));
  const left = new Set(input.routes.flatMap((route) => route.nodes.slice(0, -1)));
  const first = new Set(nodes.map(({ slug }) => slug).filter((slug) => !entered.has(slug)));
  const last = new Set(nodes.map(({ slug }) => slug).filter((slug) => !left.has(slug)));
  const lines = new Map(
    nodes.map((node) => [
      node.slug,
      wrapLabel(`${node.label} ${node.origin.text}`, first.has(node.slug) ? START_LABEL_WIDTH : LABEL_WIDTH),
    ]),
  );
  const half = (slug: string) => Math.max(10, ((lanesAt.get(slug) ?? 1) * LANE) / 2 + 5);

  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: "LR", ranker: "network-simplex", nodesep: 26, ranksep: 120, marginx: 0, marginy: 0 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { slug } of nodes) {
    const names = isMerged ? 0 : Math.min(MOST_GATES, gatesAt.get(slug)?.length ?? 0) * GATE_LINE;
    graph.setNode(slug, { width: 60, height: 2 * half(slug) + 16 + (lines.get(slug)?.length ?? 1) * LINE + (names > 0 ? names + 24 : 0) });
  }
  for (const { from, to } of steps) graph.setEdge(from, to);
  dagre.layout(graph);

  const columns = [...new Set(nodes.map(({ slug }) => Math.round(graph.node(slug).x)))].sort((a, b) => a - b);
  const columnOf = (slug: string) => columns.indexOf(Math.round(graph.node(slug).x));
  const gap = columns.length > 1 ? Math.max(190, (WIDTH - 190) / (columns.length - 1)) : 0;
  const width = Math.max(WIDTH, 190 + gap * (columns.length - 1));
  const x = (slug: string) => Math.round(LEFT + columnOf(slug) * gap);
  const rowOf = (slug: string) => centred(slug, nodes, steps, columnOf, (other) => graph.node(other).y);
  const heads = headsOf(input, columnOf, columns.length, gap);

  /** Everything placed, with the first row of nodes this far down. */
  const place = (top: number) => {
    const y = (slug: string) => Math.round(rowOf(slug) + top);

    const order = laneOrder(input, y);
    const lane = (slug: string, route: number, side: Side) => {
      const at = routesAt(input, slug, side);
      const through = order.filter((index) => at.includes(index));
      return y(slug) + (through.indexOf(route) - (through.length - 1) / 2) * LANE;
    };

    const strands: Strand[] = [];
    const draw = (
      routes: readonly number[],
      step: number,
      from: string,
      to: string,
      relation: Relation,
      sourceY: number,
      targetY: number,
      strandWidth: number,
    ) => {
      strands.push({
        routes,
        step,
        from,
        to,
        path: flow(x(from) + GLYPH, sourceY, x(to) - GLYPH - 4, targetY),
        isNegative: relationSpec(relation).sign === -1,
        width: strandWidth,
        end: { x: x(to) - GLYPH - 2, y: targetY },
      });
    };
    if (isMerged) {
      for (const { from, to, relation, routes, step } of steps)
        draw(routes, step, from, to, relation, y(from), y(to), Math.min(2 + routes.length * 0.6, 9));
    } else {
      input.routes.forEach((route, index) => {
        route.steps.forEach(({ relation }, step) => {
          const [from = "", to = ""] = [route.nodes[step], route.nodes[step + 1]];
          draw([index], step, from, to, relation, lane(from, index, "out"), lane(to, index, "in"), 2);
        });
      });
    }

    const bands = steps.map(({ from, to, routes }) => {
      const middle = (slug: string, side: Side) =>
        isMerged ? y(slug) : routes.reduce((sum, route) => sum + lane(slug, route, side), 0) / routes.length;
      return { path: flow(x(from), middle(from, "out"), x(to), middle(to, "in")), width: isMerged ? 20 : routes.length * LANE + 9 };
    });

    const placed = nodes.map((node): PlacedNode => {
      const text = lines.get(node.slug) ?? [];
      const isStart = first.has(node.slug);
      const above = !isStart && !last.has(node.slug) && isUpper(node.slug, nodes, columnOf, y);
      const labelY = above ? y(node.slug) - half(node.slug) - 8 - (text.length - 1) * LINE : y(node.slug) + half(node.slug) + 18;
      return {
        ...node,
        x: x(node.slug),
        y: y(node.slug),
        isStart,
        isEnd: isStart || last.has(node.slug),
        lines: text,
        labelY,
        half: half(node.slug),
      };
    });

    const { gates, crowded } = placeGates(placed, gatesAt, first, !isMerged);
    const bottoms = [
      ...placed.map((node) => Math.max(node.labelY + node.lines.length * LINE, node.y + node.half)),
      ...gates.map((gate) => (gate.name?.y ?? gate.bottom) + 8),
    ];
    const tops = [
      ...placed.map((node) => Math.min(node.labelY - LINE, node.y - node.half)),
      ...gates.map((gate) => Math.min(gate.top - 28, (gate.name?.y ?? gate.top) - 14)),
    ];
    return {
      top: Math.min(...tops),
      layout: {
        width: Math.round(width),
        height: Math.round(Math.max(...bottoms) + 12),
        nodes: placed,
        bands,
        strands,
        gates,
        crowded,
        heads,
      },
    };
  };
  return place(HEAD_ROOM - place(0).top).layout;
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  readonly step: number;
  readonly routes: readonly number[];
}

function distinctSteps(input: RoutesInput): readonly Step[] {
  const steps = new Map<string, Step & { routes: number[] }>();
  input.routes.forEach((route, index) => {
    route.steps.forEach(({ relation }, step) => {
      const [from = "", to = ""] = [route.nodes[step], route.nodes[step + 1]];
      const key = `${from} ${relation} ${to}`;
      const known = steps.get(key);
      if (known) known.routes.push(index);
      else steps.set(key, { from, to, relation, step, routes: [index] });
    });
  });
  return [...steps].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, step]) => step);
}

/** A node alone in its column stands in the middle of those that it is joined to; the others stay where the ranks put them. */
function centred(
  slug: string,
  nodes: readonly PictureNode[],
  steps: readonly Step[],
  columnOf: (slug: string) => number,
  y: (slug: string) => number,
): number {
  if (nodes.some((other) => other.slug !== slug && columnOf(other.slug) === columnOf(slug))) return y(slug);
  const joined = steps.flatMap(({ from, to }) => (from === slug ? [to] : to === slug ? [from] : []));
  return joined.length === 0 ? y(slug) : joined.reduce((sum, other) => sum + y(other), 0) / joined.length;
}

/** Flat, a bend, flat: water, not wire. */
function flow(x1: number, y1: number, x2: number, y2: number): string {
  if (Math.abs(y1 - y2) < 0.5) return `M${x1} ${round(y1)}H${x2}`;
  const span = x2 - x1;
  const start = x1 + span * 0.06;
  const end = x1 + span * 0.44;
  const pull = (end - start) * 0.52;
  return `M${x1} ${round(y1)}H${round(start)}C${round(start + pull)} ${round(y1)} ${round(end - pull)} ${round(y2)} ${round(end)} ${round(y2)}H${x2}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function isUpper(slug: string, nodes: readonly PictureNode[], columnOf: (slug: string) => number, y: (slug: string) => number): boolean {
  const column = nodes.filter((other) => columnOf(other.slug) === columnOf(slug)).map((other) => y(other.slug));
  return column.length > 1 && y(slug) === Math.min(...column);
}
