import type { Dispute, DisputeArgument, Statement } from "#argument/weigh/dispute.ts";
import { COLUMN, type Drawn, type Places, ROW } from "./framework-picture.ts";
import { arrow, type Box, type Point, rectangle, text } from "./svg.ts";

const STATEMENT = { width: 124, height: 50 };
const ARGUMENT = { width: 122, height: 44 };

/** A dispute as it is written: statements as boxes, and arguments as lozenges on the way from their premises to their end. */
export function drawDispute(dispute: Dispute, places: Places, origin: Point): Drawn {
  const boxOf = (id: string): Box => {
    const place = places[id];
    if (!place) throw new Error(`The picture has no place for "${id}": what it draws has changed.`);
    const size = dispute.arguments.some((argument) => argument.id === id) ? ARGUMENT : STATEMENT;
    return { x: origin.x + place[0] * COLUMN + STATEMENT.width / 2, y: origin.y + place[1] * ROW + STATEMENT.height / 2, ...size };
  };
  return {
    shapes: [
      ...dispute.arguments.flatMap(({ id, premises }) => premises.map((premise) => arrow(boxOf(premise), boxOf(id), "line", undefined))),
      ...dispute.arguments.map((argument) => {
        const style = styleOf(argument);
        return arrow(boxOf(argument.id), boxOf(targetOf(argument)), `line ${style}`, `${style}-head`);
      }),
      ...dispute.statements.flatMap((statement) => drawStatement(statement, boxOf(statement.id))),
      ...dispute.arguments.flatMap((argument) => drawArgument(argument, boxOf(argument.id))),
    ],
    description: [
      ...dispute.statements.map((statement) => `Statement ${statement.id}: ${standOf(statement)}.`),
      ...dispute.arguments.map((argument) => {
        const value = argument.value === undefined ? "" : `, resting on ${argument.value}`;
        return `${argument.id}: ${argument.premises.join(" and ")}, ${stanceOf(argument)} ${targetOf(argument)}${value}.`;
      }),
    ].join(" "),
  };
}

function drawStatement(statement: Statement, box: Box): readonly string[] {
  const kind = statement.practical ? "todo" : statement.asserted ? "said" : "ours";
  return [
    rectangle(box, `box ${kind}`),
    text({ x: box.x, y: box.y - 3 }, "mid name", statement.id),
    text({ x: box.x, y: box.y + 15 }, "mid small", standOf(statement)),
  ];
}

function drawArgument(argument: DisputeArgument, box: Box): readonly string[] {
  const { id, value } = argument;
  return [
    rectangle(box, "box", 20),
    text({ x: box.x, y: box.y - 2 }, "mid name", id),
    text({ x: box.x, y: box.y + 13 }, "mid small", value === undefined ? stanceOf(argument) : `${stanceOf(argument)}, ${value}`),
  ];
}

function standOf({ practical, asserted }: Statement): string {
  return practical ? "should be done" : asserted ? "a source says it" : "only by reasons";
}

function stanceOf({ end, weakens }: DisputeArgument): string {
  return weakens ? "weakens" : end.stance;
}

function targetOf({ end }: DisputeArgument): string {
  return end.stance === "undercuts" ? end.argument : end.statement;
}

function styleOf({ end, weakens }: DisputeArgument): string {
  return weakens ? "weak" : end.stance === "for" ? "for" : "against";
}
