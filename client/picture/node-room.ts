import type { PictureGate, PictureNode } from "./routes-input.ts";
import { textWidth, wrapLabel } from "./wrap-label.ts";

/** A gate as it stands at its node, all places counted from the node's. */
export interface GateSpot {
  readonly gate: PictureGate;
  readonly x: number;
  /** Null where there are too many routes for names. */
  readonly name: { readonly x: number; readonly y: number; readonly lines: readonly string[]; readonly lead: Lead } | null;
}

/** The line from a gate to its name: up or down, and then, unless the name stands over the gate, a little to the right. */
export interface Lead {
  readonly from: number;
  readonly to: number;
  readonly turns: boolean;
}

/** A node with its label and its gates, all places counted from the node's, and how far it all reaches. */
export interface NodeRoom {
  readonly lines: readonly string[];
  /** Of the label's first line. */
  readonly labelY: number;
  readonly half: number;
  readonly gates: readonly GateSpot[];
  /** Gates for which there is no room. */
  readonly crowded: number;
  /** Where a word on the crowded ones would stand. */
  readonly crowdedY: number;
  readonly above: number;
  readonly below: number;
  readonly left: number;
  readonly right: number;
}

export interface NodeSetting {
  readonly isStart: boolean;
  /** In the first column labels stand at the margin, to the right of it. */
  readonly isAtMargin: boolean;
  readonly isEnd: boolean;
  readonly isLabelAbove: boolean;
  /** Half the height of the water. */
  readonly half: number;
  readonly gates: readonly PictureGate[];
  readonly hasNames: boolean;
  readonly labelWidth: number;
  /** Longer names of gates are parted. */
  readonly nameWidth: number;
}

const LINE = 18;
/** Where labels at the margin start: this far left of their node. */
export const START_LABEL = 54;
const START_LABEL_WIDTH = 150;
const GLYPH = 26;
/** Ends are set in a bolder face. */
const BOLD = 1.07;

/** Most gates shown at a node. */
export const MOST_GATES = 5;
const GATE_STEP = 22;
/** From the node to the nearest gate, where no label is in the way. */
const GATE_GAP = 46;
/** From one line of a gate's name to the next. */
export const GATE_LINE = 17;
/** A raised gate reaches this far over the bank. */
const RAISED = 26;
/** Names are set smaller, and without serifs. */
const NAME_WIDTH = 0.77;

/** Gates stand on the bed before their node, those of a start after it; their names on the side where the node's label is not. */
export function roomOf(node: PictureNode, setting: NodeSetting): NodeRoom {
  const { isStart, isAtMargin, isEnd, isLabelAbove, half } = setting;
  const lines = wrapLabel(`${node.label} ${node.origin.text}`, isAtMargin ? START_LABEL_WIDTH : setting.labelWidth);
  const broadest = Math.max(...lines.map(textWidth)) * (isEnd ? BOLD : 1);
  const label = isAtMargin ? { left: START_LABEL, right: broadest - START_LABEL } : { left: broadest / 2, right: broadest / 2 };
  const labelY = isLabelAbove ? -half - 9 - (lines.length - 1) * LINE : half + LINE;

  const shown = setting.gates.slice(0, MOST_GATES);
  const clear = isLabelAbove ? label.left + 14 : GATE_GAP;
  const gates = namesOf(shown, setting).map(({ gate, name }, index): GateSpot => {
    const x = isStart ? 34 + index * GATE_STEP : -clear - (shown.length - 1 - index) * GATE_STEP;
    if (!name) return { gate, x, name: null };
    const isAlone = isAtMargin && shown.length === 1;
    const foot = isLabelAbove ? half + 4 : -half - RAISED;
    const nearest = name.y + (isLabelAbove ? 0 : (name.lines.length - 1) * GATE_LINE);
    return {
      gate,
      x,
      name: {
        lines: name.lines,
        x: isAlone ? -START_LABEL : x + 9,
        y: name.y,
        lead: { from: foot, to: isAlone ? nearest + 5 : name.y - 4, turns: !isAlone },
      },
    };
  });
  const names = gates.flatMap(({ name }) => name ?? []);
  const nameTop = Math.min(0, ...names.map((name) => name.y - 13));
  const nameBottom = Math.max(0, ...names.map((name) => name.y + (name.lines.length - 1) * GATE_LINE + 5));
  const crowded = setting.hasNames ? setting.gates.length - shown.length : 0;
  const crowdedY = isLabelAbove ? nameBottom + GATE_LINE - 5 : nameTop - 4;
  return {
    lines,
    labelY,
    half,
    gates,
    crowded,
    crowdedY,
    above: Math.max(
      half,
      gates.length > 0 ? half + RAISED + 4 : 0,
      isLabelAbove ? -labelY + LINE - 4 : 0,
      -nameTop,
      crowded > 0 ? -crowdedY + 13 : 0,
    ),
    below: Math.max(half, isLabelAbove ? 0 : labelY + (lines.length - 1) * LINE + 6, nameBottom, crowded > 0 ? crowdedY + 4 : 0),
    left: Math.max(GLYPH, label.left, ...gates.map(({ x }) => 12 - x)),
    right: Math.max(
      GLYPH,
      label.right,
      ...gates.map(({ x }) => x + 12),
      ...names.map((name) => name.x + Math.max(...name.lines.map(textWidth)) * NAME_WIDTH),
    ),
  };
}

/** The names of gates, the leftmost farthest from the bed, so that no lead crosses a name. */
function namesOf(gates: readonly PictureGate[], { isLabelAbove, half, hasNames, nameWidth }: NodeSetting) {
  if (!hasNames) return gates.map((gate) => ({ gate, name: null }));
  let far = isLabelAbove ? half + 26 : -half - RAISED - 6;
  return gates
    .toReversed()
    .map((gate) => {
      const lines = wrapLabel(gate.label, nameWidth / NAME_WIDTH);
      const y = isLabelAbove ? far : far - (lines.length - 1) * GATE_LINE;
      far = isLabelAbove ? y + lines.length * GATE_LINE : y - GATE_LINE;
      return { gate, name: { y, lines } };
    })
    .reverse();
}
