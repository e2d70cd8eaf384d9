import type { OptionComparison, OptionScore } from "#argument/cover/compare-options.ts";
import { COVER_RULES, type Coverage } from "#argument/cover.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import type { StoredCorpus } from "../../store/graph-store.ts";
import { citation, count, origin } from "../trace/print.ts";
import { corpusNamed } from "../whence.ts";

/** Coverage as text for a terminal: the gaps by rule, each with what would fill it, then the options on the criteria. */
export function printCover(graph: ArgumentGraph, coverage: Coverage, comparison: OptionComparison, corpus: StoredCorpus): string {
  const lines = [`What the corpus leaves open: ${count(coverage.gaps.length, "gap")}.`];
  for (const { name, title } of COVER_RULES) {
    const gaps = coverage.gaps.filter((gap) => gap.rule === name);
    const short = coverage.stoppedShort.includes(name) ? " at least; the search was stopped before its end" : "";
    lines.push("", `${title.slice(0, 1).toUpperCase()}${title.slice(1)}: ${gaps.length}${short}`);
    for (const [fill, same] of byFill(gaps))
      lines.push(...same.map(({ message }) => `  - ${message}`), `    What would fill ${same.length === 1 ? "it" : "each"}: ${fill}`);
  }
  lines.push("", ...comparisonLines(graph, comparison));
  lines.push("", `${corpusNamed(corpus)}. A gap is no error: it says where to look next.`);
  return `${lines.join("\n")}\n`;
}

/** Gaps that the same would fill, told together. */
function byFill(gaps: Coverage["gaps"]): ReadonlyMap<string, Coverage["gaps"]> {
  const groups = new Map<string, Coverage["gaps"][number][]>();
  for (const gap of gaps) {
    const same = groups.get(gap.fill);
    if (same) same.push(gap);
    else groups.set(gap.fill, [gap]);
  }
  return groups;
}

function comparisonLines(graph: ArgumentGraph, { options }: OptionComparison): readonly string[] {
  const label = (slug: string) => graph.node(slug)?.label ?? slug;
  return [
    "The options on the criteria. Ratings are words, not weights; where the corpus gives none, it says so.",
    ...options.flatMap(({ option, scores }) => {
      const silent = scores.filter(isSilent).map(({ criterion }) => label(criterion));
      return [
        "",
        `  ${label(option)}`,
        ...scores.filter((score) => !isSilent(score)).flatMap((score) => scoreLines(label, score)),
        ...(silent.length > 0 ? [`    unrated, and nothing said: ${silent.join("; ")}`] : []),
      ];
    }),
  ];
}

/** Whether the corpus says nothing at all of an option on a criterion. */
function isSilent({ rating, argumentsFor, argumentsAgainst, tools }: OptionScore): boolean {
  return rating === undefined && [argumentsFor, argumentsAgainst, tools.helps, tools.mixed, tools.hurts].every((list) => list.length === 0);
}

function scoreLines(
  label: (slug: string) => string,
  { criterion, rating, edge, argumentsFor, argumentsAgainst, tools }: OptionScore,
): readonly string[] {
  const sources = edge?.citations.length ? `; ${edge.citations.map(citation).join("; ")}` : "; no source named";
  const why = edge ? `${edge.reason ? `: ${edge.reason}` : ""} [${origin(edge.origin)}${sources}]` : "";
  const reasons = [
    ...(argumentsFor.length > 0 ? [`      for: ${argumentsFor.map(label).join("; ")}`] : []),
    ...(argumentsAgainst.length > 0 ? [`      against: ${argumentsAgainst.map(label).join("; ")}`] : []),
    ...(["helps", "mixed", "hurts"] as const).flatMap((word) =>
      tools[word].length > 0 ? [`      its tools, ${word}: ${tools[word].map(label).join("; ")}`] : [],
    ),
  ];
  return [`    ${label(criterion)}: ${rating ?? "unrated"}${why}`, ...reasons];
}
