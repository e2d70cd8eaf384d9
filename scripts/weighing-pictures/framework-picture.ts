import { IN, type Labelling, OUT } from "#argument/semantics/labelling.ts";
import type { ExportedFramework, MappedNode } from "#argument/weigh/export/framework-map.ts";
import { alongFrom, arrow, type Box, type Point, rectangle, text } from "./svg.ts";

/** Where each node stands, in columns and rows; a node without a place is a picture out of date, and throws. */
export type Places = Readonly<Record<string, readonly [column: number, row: number]>>;

export const COLUMN = 150;
export const ROW = 88;
const SIZE = { width: 130, height: 50 };

export interface Drawn {
  readonly shapes: readonly string[];
  readonly description: string;
}

/** A framework as it was built, each attack an arrow; with a labelling, what is in, out and undecided, and the attacks that count. */
export function drawFramework({ document, map }: ExportedFramework, places: Places, origin: Point, labels?: Labelling): Drawn {
  const boxes = new Map(map.nodes.map(({ name }) => [name, boxAt(places, name, origin)]));
  const box = (name: string) => boxes.get(name) ?? boxAt(places, name, origin);
  const labelOf = (name: string) => (labels ? wordFor(labels[document.names.indexOf(name)]) : undefined);
  const attacks = new Set(map.attacks.map(({ from, to }) => `${from} ${to}`));
  const arrows = map.attacks.flatMap(({ from, to }) => {
    const isMutual = attacks.has(`${to} ${from}`);
    if (isMutual && from > to) return [];
    const counts = labelOf(from) !== "out" || (isMutual && labelOf(to) !== "out");
    return [arrow(box(from), box(to), counts ? "line" : "line idle", counts ? "attack-head" : "idle-head", isMutual)];
  });
  const nodeOf = (argument: string) => map.nodes.find((node) => node.is === "argument" && node.argument === argument)?.name ?? "";
  const failing = map.failing.flatMap(({ from, to }) => {
    if (attacks.has(`${nodeOf(to)} ${nodeOf(from)}`)) return [];
    return [arrow(box(nodeOf(from)), box(nodeOf(to)), "line fails", undefined)];
  });
  const notes = map.failing.flatMap(({ from, to, attackerValue, attackedValue }) => {
    const [upper, lower] = [box(nodeOf(from)), box(nodeOf(to))].toSorted((one, other) => one.y - other.y);
    if (!upper || !lower) return [];
    const beside = alongFrom(upper, lower, 0.2);
    const lines = [`${from} does not defeat ${to}:`, `${attackedValue} before ${attackerValue}`];
    return lines.map((line, index) => text({ x: beside.x - 12, y: beside.y + index * 17 }, "end small", line));
  });
  const nodes = map.nodes.flatMap((node) => drawNode(node, box(node.name), labelOf(node.name)));
  const told = (name: string) => wordsFor(map.nodes.find((node) => node.name === name));
  return {
    shapes: [...failing, ...arrows, ...notes, ...nodes],
    description: [
      `Attacks: ${map.attacks.map(({ from, to }) => `${told(from)} on ${told(to)}`).join("; ")}.`,
      ...map.failing.map(
        ({ from, to, attackerValue, attackedValue }) =>
          `The attack of ${from} on ${to} fails, since ${attackedValue} is put before ${attackerValue}.`,
      ),
      ...(labels
        ? ["in", "out", "undecided"].map((word) => {
            const found = map.nodes.filter(({ name }) => labelOf(name) === word).map(wordsFor);
            return `${word[0]?.toUpperCase()}${word.slice(1)}: ${found.join(", ") || "nothing"}.`;
          })
        : []),
    ].join(" "),
  };
}

function boxAt(places: Places, name: string, origin: Point): Box {
  const place = places[name];
  if (!place) throw new Error(`The picture has no place for "${name}": what it draws has changed.`);
  return { x: origin.x + place[0] * COLUMN + SIZE.width / 2, y: origin.y + place[1] * ROW + SIZE.height / 2, ...SIZE };
}

function drawNode(node: MappedNode, box: Box, label: string | undefined): readonly string[] {
  const kind = node.is === "assertion" ? "said" : node.is === "lack" ? "lack" : "";
  const below = roleOf(node);
  return [
    rectangle(box, `box ${kind} ${label ?? ""}`.trim().replace(/\s+/g, " "), node.is === "lack" ? 14 : 4),
    ...(node.is === "copy" ? [rectangle({ ...box, width: box.width - 8, height: box.height - 8 }, "twin", 3)] : []),
    text({ x: box.x, y: box.y + (below ? -3 : 5) }, "mid name", wordsFor(node)),
    ...(below ? [text({ x: box.x, y: box.y + 15 }, "mid small", below)] : []),
    ...(label ? tag(label, { x: box.x + box.width / 2, y: box.y - box.height / 2 }) : []),
  ];
}

function tag(label: string, corner: Point): readonly string[] {
  const width = label.length * 7.3 + 12;
  const plate = { x: corner.x - width / 2 + 16, y: corner.y, width, height: 17 };
  return [rectangle(plate, `plate-${label}`, 8), text({ x: plate.x, y: plate.y + 4 }, `mid tag tag-${label}`, label)];
}

function wordsFor(node: MappedNode | undefined): string {
  switch (node?.is) {
    case "argument":
      return node.argument;
    case "copy":
      return `copy of ${node.argument}`;
    case "assertion":
      return `${node.statement} is said`;
    case "lack":
      return `lack of ${node.statement}`;
    case "grant":
    case "denial":
      return `${node.statement} is ${node.is === "grant" ? "granted" : "denied"}`;
    case undefined:
      return "";
  }
}

function roleOf(node: MappedNode): string {
  if (node.is !== "argument" && node.is !== "copy") return "";
  const aim = node.bearing ? "weakens" : node.stance;
  return `${aim} ${node.target}${node.value === undefined ? "" : `, ${node.value}`}`;
}

function wordFor(label: number | undefined): string {
  return label === IN ? "in" : label === OUT ? "out" : "undecided";
}
