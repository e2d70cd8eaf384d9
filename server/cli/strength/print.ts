import type { MostInfluential } from "#argument/gradual/most-influential.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import { count } from "../trace/print.ts";
import { labelOf } from "../weigh/names.ts";
import type { AskedDispute } from "../weigh/read-dispute.ts";
import { whence } from "../whence.ts";
import type { StrengthAnswer, StrengthOf } from "./ask.ts";
import { moveLines, nameOf } from "./print-moves.ts";

/** Strengths as text: ranks and reasons rather than decimals (shared/weighing 5), and never in one mark with a verdict. */
export function printStrength(question: AskedDispute, answer: StrengthAnswer): string {
  const { semantics } = answer.asked;
  const graph = question.of?.graph;
  const lines =
    question.statements.length > 0
      ? answer.of.flatMap((one, index) => [...(index > 0 ? [""] : []), ...tell(question, answer, one, one.moves)])
      : ranking(question, answer);
  return `${[
    ...lines,
    "",
    `${whence(question.of)} Strength by ${semantics.name}${graph ? ", from weights by evidence grade that are our reading" : ""}. It is no verdict: audiences play no part, and what weakens counts too.`,
  ].join("\n")}\n`;
}

function tell(question: AskedDispute, { asked }: StrengthAnswer, one: StrengthOf, moves: MostInfluential | undefined): readonly string[] {
  const graph = question.of?.graph;
  const { id } = one.statement;
  return [
    `${graph ? `${labelOf(graph, id)} [${id}]` : id}: ${rankText(question, one)}.`,
    `  ${startText(question, one)}; ${moveText(one)}${stuck(asked.semantics.influence.influence(0, 1), one) ? `: under ${asked.semantics.name} nothing moves what starts from nothing` : ""}.`,
    ...droppedLines(graph, one, "  "),
    ...(moves ? moveLines(graph, asked.method.name, moves) : []),
  ];
}

function ranking(question: AskedDispute, { of, found }: StrengthAnswer): readonly string[] {
  const graph = question.of?.graph;
  const title = of.some(({ statement }) => statement.practical) ? likes(question, true) : "statements";
  const dropped = of.flatMap((one) => droppedLines(graph, one, "  "));
  return [
    `${title.slice(0, 1).toUpperCase()}${title.slice(1)}, the strongest first${found.outcome === "unsettled" ? "; some do not settle" : ""}:`,
    ...[...byPlace(of)].map(([place, level]) =>
      level.length > MOST_NAMED
        ? `  ${place} ${level.length} level: ${level.map(({ statement }) => statement.id).join(", ")}`
        : level.map(({ statement: { id } }) => `  ${place} ${graph ? `${labelOf(graph, id)} [${id}]` : id}`).join("\n"),
    ),
    ...(dropped.length > 0 ? ["", "Counted once:", ...dropped] : []),
  ];
}

/** More on one level than these are listed by id alone. */
const MOST_NAMED = 5;

function byPlace(of: readonly StrengthOf[]): ReadonlyMap<string, readonly StrengthOf[]> {
  const places = new Map<string, StrengthOf[]>();
  for (const one of of) places.set(placeText(one), [...(places.get(placeText(one)) ?? []), one]);
  return places;
}

/** "3.", "3-4." of equals, "?" where it cannot be told. */
function placeText({ rank: { stronger, equal, unclear } }: StrengthOf): string {
  if (unclear.length > 0) return "?";
  const [from, to] = [stronger.length + 1, stronger.length + equal.length + 1];
  return from === to ? `${from}.` : `${from}-${to}.`;
}

function rankText(question: AskedDispute, { statement, rank, range }: StrengthOf): string {
  const { stronger, equal, weaker, unclear } = rank;
  if (stronger.length + equal.length + weaker.length + unclear.length === 0)
    return `the only one of the ${likes(question, statement.practical)}`;
  const among = `${stronger.length + equal.length + weaker.length + unclear.length + 1} ${likes(question, statement.practical)}`;
  if (range[0] !== range[1] || unclear.length > 0)
    return `it has no one rank among ${among}, since strengths do not settle; for certain ${count(stronger.length, "is", "are")} stronger, ${count(weaker.length, "is", "are")} weaker`;
  const place = `${ordinal(stronger.length + 1)} of ${among} by strength`;
  return equal.length > 0 ? `${place}, level with ${count(equal.length, "other")}` : place;
}

function likes({ of }: AskedDispute, practical: boolean): string {
  if (!of) return practical ? "practical conclusions" : "statements of what is the case";
  return practical ? "options and tools" : "claims, items of evidence and case studies";
}

function startText({ of }: AskedDispute, { statement: { id, asserted, practical } }: StrengthOf): string {
  if (practical) return "starts from one half, as all of them do";
  if (!asserted) return of ? "starts from nothing, since no source that counts says it" : "starts from nothing, since it is not asserted";
  const grade = of?.graph.node(id)?.grade;
  if (grade === undefined) return "starts from one half, since nothing tells its grade";
  return grade === "none" ? "starts from nothing, since no source is named for it" : `starts from the grade of its best source, ${grade}`;
}

function moveText({ start, range: [low, high] }: StrengthOf): string {
  if (low > start + SAME) return "what is said about it raises it";
  if (high < start - SAME) return "what is said about it lowers it";
  return low >= start - SAME && high <= start + SAME
    ? "what is said about it leaves it there"
    : "what is said about it moves it to and fro";
}

const SAME = 1e-9;

function stuck(ofNothing: number, { start }: StrengthOf): boolean {
  return start === 0 && ofNothing === 0;
}

function droppedLines(graph: ArgumentGraph | undefined, { dropped }: StrengthOf, indent: string): readonly string[] {
  return dropped.map(
    (one) =>
      `${indent}does not count: ${nameOf(graph, one.dropped)}, since ${one.sources.join(", ")} ${one.sources.length === 1 ? "counts" : "count"} through ${nameOf(graph, one.counted)}`,
  );
}

function ordinal(number: number): string {
  const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
  return `${number}${["th", "st", "nd", "rd"][last] ?? "th"}`;
}
