import { type Columns, columnsOf } from "./columns.ts";
import { corridorsOf } from "./corridors.ts";
import { headsOf } from "./heads.ts";
import { LANE } from "./lanes.ts";
import { type Lead, type NodeRoom, roomOf, START_LABEL } from "./node-room.ts";
import type { PlacedGate, PlacedNode, RoutesLayout } from "./placed.ts";
import type { RoutesInput } from "./routes-input.ts";
import { type Joint, type Reach, rowsOf } from "./rows.ts";
import { type DrawnStep, stepsOf } from "./steps.ts";
import { waterOf } from "./water.ts";

/* From routes to positions: pure, without a browser, the same for the same routes in whatever order their nodes are given. */

const WIDTH = 1072;
/** Where labels of the first column start. */
const LEFT = 24;
/** What the heads need above everything. */
const HEAD_ROOM = 48;
const FOOT_ROOM = 12;
/** Above this many routes a step is one strand, its width the number of routes. */
export const MOST_LANES = 12;
const LABEL_WIDTH = 168;
const NAME_WIDTH = 300;
/** With many columns words are set narrower, so that the picture need not be wider than its place. */
const NARROW_LABEL_WIDTH = 132;
const NARROW_NAME_WIDTH = 150;
const FEW_COLUMNS = 4;

/**
 * Lays routes out from left to right, one lane a route: columns, then what stands at each node, then how far down each stands, then how
 * far apart the columns are. Strands bend only between the columns, where no words are.
 */
export function layoutRoutes(input: RoutesInput): RoutesLayout {
  const steps = stepsOf(input);
  const slugs = [...new Set(input.routes.flatMap((route) => route.nodes))];
  const columns = columnsOf(slugs, steps, input.routes[0]?.nodes ?? []);
  const isMerged = input.routes.length > MOST_LANES;
  const rooms = roomsOf(input, slugs, steps, columns, isMerged);
  const rows = rowsOf(columns.spots, jointsOf(steps, columns), (spot) => rooms.get(spot) ?? passRoom(spot, steps, columns, isMerged));
  const corridors = corridorsOf(
    columns.spots.map((spots) => spots.map((spot) => rooms.get(spot) ?? { left: 0, right: 0 })),
    LEFT + START_LABEL,
    WIDTH,
  );

  const spots = columns.spots.flat();
  const top = HEAD_ROOM - Math.min(...spots.map((spot) => (rows.get(spot) ?? 0) - (rooms.get(spot)?.above ?? LANE)));
  const yOf = (spot: string) => Math.round((rows.get(spot) ?? 0) + top);
  const xOf = (slug: string) => corridors.x[columns.columnOf(slug)] ?? 0;
  const nodes = input.nodes.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const placed = nodes.flatMap((node): readonly PlacedNode[] => {
    const room = rooms.get(node.slug);
    if (!room) return [];
    const { lines, labelY, half } = room;
    const [x, y] = [xOf(node.slug), yOf(node.slug)];
    return [{ ...node, ...endsAt(node.slug, steps), isAtMargin: columns.columnOf(node.slug) === 0, x, y, lines, labelY: y + labelY, half }];
  });
  const bottom = Math.max(...spots.map((spot) => yOf(spot) + (rooms.get(spot)?.below ?? LANE)));
  return {
    width: corridors.width,
    height: bottom + FOOT_ROOM,
    nodes: placed,
    ...waterOf({ input, steps, columns, corridors, yOf, isMerged }),
    ...gatesOf(placed, rooms),
    heads: headsOf(input, steps, columns.columnOf, corridors),
  };
}

function endsAt(slug: string, steps: readonly DrawnStep[]) {
  const isStart = !steps.some(({ to }) => to === slug);
  return { isStart, isEnd: isStart || !steps.some(({ from }) => from === slug) };
}

/** What stands at every node. A label stands over the uppermost node of a column and under all others. */
function roomsOf(
  input: RoutesInput,
  slugs: readonly string[],
  steps: readonly DrawnStep[],
  columns: Columns,
  isMerged: boolean,
): ReadonlyMap<string, NodeRoom> {
  const nodes = new Map(input.nodes.map((node) => [node.slug, node]));
  const isCrowded = columns.spots.length > FEW_COLUMNS;
  return new Map(
    slugs.flatMap((slug) => {
      const node = nodes.get(slug);
      if (!node) return [];
      const ends = endsAt(slug, steps);
      const spots = columns.spots[columns.columnOf(slug)] ?? [];
      const count = (isHere: (step: DrawnStep) => boolean) => steps.filter(isHere).reduce((sum, { routes }) => sum + routes.length, 0);
      const lanes = isMerged
        ? 2
        : Math.max(
            count(({ to }) => to === slug),
            count(({ from }) => from === slug),
          );
      const setting = {
        ...ends,
        isAtMargin: columns.columnOf(slug) === 0,
        isLabelAbove: !ends.isEnd && spots.length > 1 && spots[0] === slug,
        half: Math.max(10, (lanes * LANE) / 2 + 5),
        gates: input.gates.filter((gate) => gate.node === slug),
        hasNames: !isMerged,
        labelWidth: isCrowded ? NARROW_LABEL_WIDTH : LABEL_WIDTH,
        nameWidth: isCrowded || ends.isStart ? NARROW_NAME_WIDTH : NAME_WIDTH,
      };
      return [[slug, roomOf(node, setting)] as const];
    }),
  );
}

function passRoom(spot: string, steps: readonly DrawnStep[], columns: Columns, isMerged: boolean): Reach {
  const routes = isMerged ? 2 : (steps.find((step) => columns.passesOf(step).includes(spot))?.routes.length ?? 1);
  return { above: (routes * LANE) / 2 + 5, below: (routes * LANE) / 2 + 5 };
}

/** Steps as they join neighbouring columns; where a step only goes by, it is kept straight. */
function jointsOf(steps: readonly DrawnStep[], columns: Columns): readonly Joint[] {
  return steps.flatMap((step) => {
    const spots = [step.from, ...columns.passesOf(step), step.to];
    const weight = (index: number) => step.routes.length * (spots.length === 2 ? 1 : index === 0 || index === spots.length - 2 ? 2 : 8);
    return spots.slice(1).map((to, index) => ({ from: spots[index] ?? "", to, weight: weight(index) }));
  });
}

function gatesOf(nodes: readonly PlacedNode[], rooms: ReadonlyMap<string, NodeRoom>) {
  const gates: PlacedGate[] = [];
  const crowded: { node: string; count: number; x: number; y: number }[] = [];
  for (const { slug, x, y } of nodes) {
    const room = rooms.get(slug);
    for (const { gate, x: gateX, name } of room?.gates ?? []) {
      const place = { x: x + gateX, top: y - (room?.half ?? 0), bottom: y + (room?.half ?? 0) };
      gates.push({
        ...gate,
        ...place,
        name: name && { x: x + name.x, y: y + name.y, lines: name.lines, lead: leadOf(name.lead, place.x, y) },
      });
    }
    if (room && room.crowded > 0) crowded.push({ node: slug, count: room.crowded, x: x + (room.gates[0]?.x ?? 0), y: y + room.crowdedY });
  }
  return { gates, crowded };
}

function leadOf(lead: Lead, x: number, y: number): string {
  return `M${x} ${y + lead.from}V${y + lead.to}${lead.turns ? "h6" : ""}`;
}
