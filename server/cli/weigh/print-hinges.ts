import type { Flip, Flips } from "#argument/flips.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import type { Hanging } from "#argument/weigh/hangs-on.ts";
import type { Hinges } from "./hinges.ts";
import { labelOf, listed, nameOf } from "./names.ts";

/** On which single arguments of ours a verdict hangs, and which other audience, reading or semantics flips it: a line each. */
export function printHinges(graph: ArgumentGraph | undefined, hinges: Hinges, statement: string): readonly string[] {
  const hanging = hinges.hangsOn(statement);
  return [
    ...(hanging.length > 0 ? [`  ${hangingLine(graph, hanging)}`] : []),
    `  ${flipLine(graph, hinges.flips(statement), hinges.untried)}`,
  ];
}

function hangingLine(graph: ArgumentGraph | undefined, hanging: readonly Hanging[]): string {
  const each = hanging.map(({ argument, without }) => `without ${nameOf(graph, { is: "argument", argument })} it would be ${without}`);
  return `hangs on ${hanging.length === 1 ? "a single argument" : `each of ${hanging.length} arguments`} of ours: ${each.join("; ")}`;
}

function flipLine(graph: ArgumentGraph | undefined, flips: readonly Flip[], untried: Flips["untried"]): string {
  const parts: string[] = [];
  const none: string[] = [];
  for (const choice of graph ? (["audience", "reading", "semantics"] as const) : (["semantics"] as const)) {
    const found = flips.filter((flip) => flip.choice === choice);
    if (found.length === 0) none.push(choice);
    for (const verdict of new Set(found.map((flip) => flip.verdict))) {
      const names = found.flatMap((flip) => (flip.verdict === verdict ? [nameOfChoice(graph, flip)] : []));
      const words = listed(names, "and");
      const under =
        choice === "audience" ? `for ${words}` : `under ${choice === "reading" ? `the ${words} reading` : `${words} semantics`}`;
      parts.push(`${verdict ?? "without an extension"} ${under}`);
    }
  }
  if (none.length > 0) parts.push(`no other ${listed(none, "or")} flips it`);
  if (untried.length > 0)
    parts.push(
      `not tried: ${listed(
        untried.map(({ semantics }) => semantics),
        "and",
      )} semantics`,
    );
  return `flips: ${parts.join("; ")}`;
}

function nameOfChoice(graph: ArgumentGraph | undefined, { choice, to }: Flip): string {
  if (choice !== "audience") return to;
  return to === "nobody" ? "nobody in particular" : `“${labelOf(graph, to)}” [${to}]`;
}
