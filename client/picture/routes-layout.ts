import dagre from "@dagrejs/dagre";
import { kindSpec, type Relation, relationSpec } from "#argument/vocabulary.ts";
import type { PictureGate, PictureNode, RoutesInput } from "./routes-input.ts";
import { wrapLabel } from "./wrap-label.ts";

/* From routes to positions: pure, without a browser, the same for the same routes in whatever order their nodes are given. */

const WIDTH = 1072;
/** Where the first column stands, and what the heads need above everything. */
const LEFT = 78;
const HEAD_ROOM = 48;
const LANE = 9;
const GLYPH = 22;
const LINE = 18;
const LABEL_WIDTH = 172;
/** The first column has less room: its labels start at the margin. */
const START_LABEL_WIDTH = 150;
/** Where the names of gates at the start stand. */
const NAME_MARGIN = 24;
/** How far before its node the last gate stands: clear of the label. */
const GATE_GAP = 100;
const GATE_STEP = 22;
const GATE_LINE = 17;
const MOST_GATES = 5;
/** Above this many routes a step is one strand, its width the number of routes. */
export const MOST_LANES = 12;

export interface PlacedNode extends PictureNode {
  readonly x: number;
  readonly y: number;
  readonly isStart: boolean;
  readonly isEnd: boolean;
  readonly lines: readonly string[];
  readonly labelY: number;
  /** Half the height of the water at the node. */
  readonly half: number;
}

/** One route's way between two nodes, or a step of several routes drawn as one. */
export interface Strand {
  readonly routes: readonly number[];
  readonly step: number;
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly isNegative: boolean;
  readonly width: number;
  readonly end: { readonly x: number; readonly y: number };
}

export interface Band {
  readonly path: string;
  readonly width: number;
}

export interface PlacedGate extends PictureGate {
  readonly x: number;
  /** The banks. */
  readonly top: number;
  readonly bottom: number;
  /** Null where there are too many routes for names; the list beside the picture has them. */
  readonly name: { readonly x: number; readonly y: number; readonly lead: string } | null;
}

export interface RoutesLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly bands: readonly Band[];
  readonly strands: readonly Strand[];
  readonly gates: readonly PlacedGate[];
  /** Gates that found no room, by node; the list beside the picture has them all. */
  readonly crowded: readonly { readonly node: string; readonly count: number; readonly x: number; readonly y: number }[];
  /** Verbs over the gaps between columns, kinds over the columns. */
  readonly heads: readonly { readonly x: number; readonly text: string; readonly isVerb: boolean }[];
}

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

type Side = "in" | "out";

/** Routes that enter or leave a node, by position. */
function routesAt(input: RoutesInput, slug: string, side: Side): readonly number[] {
  return input.routes.flatMap((route, index) =>
    (side === "in" ? route.nodes.slice(1) : route.nodes.slice(0, -1)).includes(slug) ? [index] : [],
  );
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

/** Routes from top to bottom: by where they run, from left to right, so that strands that run together keep their order. */
function laneOrder(input: RoutesInput, y: (slug: string) => number): readonly number[] {
  const heights = input.routes.map((route) => route.nodes.map(y));
  return input.routes
    .map((_, index) => index)
    .sort((a, b) => {
      const [first = [], second = []] = [heights[a], heights[b]];
      const length = Math.min(first.length, second.length);
      for (let position = 1; position < length; position++) {
        const difference = (first[position] ?? 0) - (second[position] ?? 0);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
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

/** Gates stand on the bed before their node, those of a start after it; their names on the side where the node's label is not. */
function placeGates(
  nodes: readonly PlacedNode[],
  gatesAt: ReadonlyMap<string, readonly PictureGate[]>,
  first: ReadonlySet<string>,
  hasNames: boolean,
) {
  const gates: PlacedGate[] = [];
  const crowded: { node: string; count: number; x: number; y: number }[] = [];
  for (const node of nodes) {
    const all = gatesAt.get(node.slug) ?? [];
    const shown = all.slice(0, MOST_GATES);
    const isBelow = node.labelY < node.y;
    const isStart = first.has(node.slug);
    const start = isStart ? node.x + 32 : node.x - GATE_GAP - (shown.length - 1) * GATE_STEP;
    shown.forEach((gate, index) => {
      const gateX = start + index * GATE_STEP;
      const row = isBelow ? shown.length - 1 - index : index;
      const nameY = isBelow ? node.y + node.half + 26 + row * GATE_LINE : node.y - node.half - 30 - (shown.length - 1 - row) * GATE_LINE;
      gates.push({
        ...gate,
        x: gateX,
        top: node.y - node.half,
        bottom: node.y + node.half,
        name: hasNames
          ? {
              x: isStart ? NAME_MARGIN : gateX + 9,
              y: nameY,
              lead: isStart
                ? `M${gateX} ${node.y - node.half - 24}V${nameY + 4}`
                : isBelow
                  ? `M${gateX} ${node.y + node.half + 4}V${nameY - 4}h6`
                  : `M${gateX} ${node.y - node.half - 24}V${nameY - 4}h6`,
            }
          : null,
      });
    });
    if (hasNames && all.length > shown.length)
      crowded.push({
        node: node.slug,
        count: all.length - shown.length,
        x: start,
        y: isBelow ? node.y + node.half + 26 + shown.length * GATE_LINE : node.y - node.half - 30 - shown.length * GATE_LINE,
      });
  }
  return { gates, crowded };
}

/** How a step is told over the gap, so that the heads read as a sentence; other relations by their verb. */
const HEADS: Partial<Record<Relation, string>> = { underpins: "on which rests", holds_off: "that held off", restrains: "that restrained" };

function headsOf(input: RoutesInput, columnOf: (slug: string) => number, columns: number, gap: number) {
  const verbs = Array.from({ length: Math.max(0, columns - 1) }, () => new Set<Relation>());
  for (const route of input.routes) {
    for (const [step, { relation }] of route.steps.entries()) verbs[columnOf(route.nodes[step] ?? "")]?.add(relation);
  }
  const kinds = Array.from(
    { length: columns },
    (_, column) => new Set(input.nodes.filter((node) => columnOf(node.slug) === column).map((node) => node.kind)),
  );
  return [
    ...verbs.flatMap((relations, column) => {
      const told = [...relations].sort().map((relation) => HEADS[relation] ?? relationSpec(relation).verb);
      return told.length > 0 && told.length < 3
        ? [{ x: Math.round(LEFT + (column + 0.5) * gap), text: [...new Set(told)].join(" or "), isVerb: true }]
        : [];
    }),
    ...kinds.flatMap((kind, column) => {
      const [only, ...others] = [...kind];
      return only && others.length === 0 && columns <= 5
        ? [{ x: Math.round(LEFT + column * gap), text: kindSpec(only).name, isVerb: false }]
        : [];
    }),
  ];
}
