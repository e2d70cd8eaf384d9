import type { Said } from "#argument/explain/explanation.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import { sourcesOf } from "../trace/print.ts";

/* How what is said is named on a terminal; by its id alone in a dispute from outside. */

export function labelOf(graph: ArgumentGraph | undefined, id: string): string {
  return graph?.node(id)?.label ?? id;
}

/** A statement by its title and slug; by its id alone in a dispute from outside. */
export function titled(graph: ArgumentGraph | undefined, id: string): string {
  return graph ? `${labelOf(graph, id)} [${id}]` : id;
}

/** "a, b and c"; with a comma before the last where one of them has an "and" in it. */
export function listed(names: readonly string[], last = "and"): string {
  if (names.length < 2) return names.join("");
  const comma = names.some((name) => name.includes(` ${last} `)) ? "," : "";
  return `${names.slice(0, -1).join(", ")}${comma} ${last} ${names.at(-1)}`;
}

/** By its title and id; a support by what it rests on, and the word of a source or of the reader by its statement. */
export function nameOf(graph: ArgumentGraph | undefined, said: Said): string {
  if (said.is === "argument") {
    const edge = graph?.edge(said.argument);
    if (edge) return `${edge.relation === "weakens" ? "" : "the support by "}“${labelOf(graph, edge.from)}” [${edge.from}]`;
    return graph ? `“${labelOf(graph, said.argument)}” [${said.argument}]` : said.argument;
  }
  if (said.is === "grant") return `what the reader grants: ${labelOf(graph, said.statement)}`;
  if (said.is === "denial") return `what the reader denies: ${labelOf(graph, said.statement)}`;
  return graph ? `the word of its sources: ${labelOf(graph, said.statement)}` : `!${said.statement}`;
}

/** A blank and who says it, after whom; nothing in a dispute from outside. */
export function withSources(graph: ArgumentGraph | undefined, said: Said): string {
  const of = said.is === "argument" ? (graph?.node(said.argument) ?? graph?.edge(said.argument)) : graph?.node(said.statement);
  return of ? ` ${sourcesOf(of.origin, of.citations)}` : "";
}
