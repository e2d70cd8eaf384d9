import type { Cut, SetsOfGrade, ToolSet } from "../cut.ts";
import type { ArgumentGraph } from "../graph.ts";
import { routeList } from "../trace/in-place.ts";

/** What a cut comes to in words, grade by grade; the words say no more than the grips do. */
export interface ToldCut {
  readonly blocks: string;
  readonly lowers: string;
  readonly touches: string;
  readonly untouched: string;
}

const VERBS = { blocks: "blocks", lowers: "lowers", touches: "touches" } as const;

/** Tells what is known to cut the routes: how many sets there are of each grade, how large the smallest is, or why there is none. */
export function tellCut(cut: Cut): ToldCut {
  return {
    blocks: tellGrade(cut, "blocks"),
    lowers: tellGrade(cut, "lowers"),
    touches: tellGrade(cut, "touches"),
    untouched:
      cut.untouched.length === 0
        ? "No route is left untouched."
        : `No tool touches ${routeList(cut.untouched)}. A tool that holds a node of ${cut.untouched.length === 1 ? "it" : "each"} would fill the gap.`,
  };
}

function tellGrade(cut: Cut, name: keyof typeof VERBS): string {
  const { sets, open, atLeast } = cut[name];
  const verb = VERBS[name];
  if (open.length > 0) return `Nothing known ${verb} every route: no tool ${verb} ${routeList(open)}.`;
  const [first] = sets;
  if (!first) {
    const bound = atLeast !== null && atLeast > cut.maxSize ? ` It would take at least ${atLeast}.` : "";
    return `No set of up to ${cut.maxSize} tools ${verb} every route.${bound}`;
  }
  const smallest = sets.filter((set) => set.tools.length === first.tools.length).length;
  if (first.tools.length === 1)
    return `${smallest === 1 ? "One tool" : `${smallest} tools`} by ${smallest === 1 ? `itself ${verb}` : `themselves each ${plural(verb)}`} every route.`;
  return `No tool by itself ${verb} every route; ${smallest === 1 ? "one set" : `${smallest} sets`} of ${first.tools.length} ${smallest === 1 ? "does" : "do"}.`;
}

function plural(verb: string): string {
  return verb === "touches" ? "touch" : verb.slice(0, -1);
}

/** A set in a line: its tools, what they do on the criterion if one was asked for, and what gets past each. */
export function tellSet(graph: ArgumentGraph, set: ToolSet): string {
  const label = (slug: string) => graph.node(slug)?.label ?? slug;
  const names = set.tools.map(label).join("; with ");
  const costs = set.costs.length > 0 ? ` [${set.costs.map(({ rating }) => rating ?? "unrated").join("; ")}]` : "";
  const past = set.past.map(({ past }) => past ?? "the corpus does not say what").join("; ");
  return `${names}${costs}. Gets past: ${past}.`;
}

/** Sets of `touches` that do not lower every route already: what only touches. */
export function onlyTouching({ touches, lowers }: Pick<Cut, "touches" | "lowers">): SetsOfGrade["sets"] {
  const known = new Set(lowers.sets.map((set) => set.tools.join(" ")));
  return touches.sets.filter((set) => !known.has(set.tools.join(" ")));
}
