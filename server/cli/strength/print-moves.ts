import type { Influential, MostInfluential } from "#argument/gradual/most-influential.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import { count, sourcesOf } from "../trace/print.ts";
import { labelOf } from "../weigh/names.ts";

/** What moves a strength most, as lines: which way, by which argument, after whom; and which places sampling leaves open. */
export function moveLines(graph: ArgumentGraph | undefined, method: string, moves: MostInfluential): readonly string[] {
  if (moves.outcome === "unmeasured") return [`  What moves it most, by ${method}: not measured. ${moves.reason}`];
  const { influential, of, samples, complete } = moves;
  if (influential.length === 0)
    return [`  Nothing moves it, by ${method}${of > 0 ? `, of ${count(of, "argument")} that bear on it` : ""}.`];
  const close = samples === undefined ? [] : closePlaces(influential);
  return [
    `  What moves it most, by ${method}, of ${count(of, "argument")} that ${of === 1 ? "bears" : "bear"} on it${complete ? "" : " (not all were measured in time)"}:`,
    ...influential.map((one, index) => `    ${index + 1}. ${direction(one)}: ${nameOf(graph, one.id)}${withSources(graph, one.id)}`),
    ...(samples === undefined
      ? []
      : [`    Sampled over ${samples} orders${close.length > 0 ? `: places ${close.join(", ")} may be the other way round` : ""}.`]),
  ];
}

function direction({ value, sides }: Influential): string {
  if (value !== undefined) return value > 0 ? "raises it" : "lowers it";
  return sides && sides.rising > 0 !== sides.falling > 0 ? "moves it one way with more weight, another with less" : "moves it on one side";
}

/** Neighbours whose values are nearer than twice the standard error of their difference. */
function closePlaces(influential: readonly Influential[]): readonly string[] {
  return influential.flatMap((one, index) => {
    const next = influential[index + 1];
    if (!next) return [];
    const apart = Math.abs(one.value ?? 0) - Math.abs(next.value ?? 0);
    return apart < 2 * Math.hypot(one.error ?? 0, next.error ?? 0) ? [`${index + 1} and ${index + 2}`] : [];
  });
}

/** An argument by its label and slug, a support by what supports. */
export function nameOf(graph: ArgumentGraph | undefined, id: string): string {
  const edge = graph?.edge(id);
  if (edge) return `the support by “${labelOf(graph, edge.from)}” [${edge.from}]`;
  return graph ? `“${labelOf(graph, id)}” [${id}]` : id;
}

function withSources(graph: ArgumentGraph | undefined, id: string): string {
  const of = graph?.node(id) ?? graph?.edge(id);
  return of ? ` ${sourcesOf(of.origin, of.citations)}` : "";
}
