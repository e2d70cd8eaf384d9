import type { PlacedGate, PlacedNode } from "./placed.ts";
import type { PictureGate } from "./routes-input.ts";

/** Where the names of gates at the start stand. */
const NAME_MARGIN = 24;
/** How far before its node the last gate stands: clear of the label. */
const GATE_GAP = 100;
const GATE_STEP = 22;
/** Room for the name of a gate. */
export const GATE_LINE = 17;
/** Most gates shown at a node. */
export const MOST_GATES = 5;

/** Gates stand on the bed before their node, those of a start after it; their names on the side where the node's label is not. */
export function placeGates(
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
