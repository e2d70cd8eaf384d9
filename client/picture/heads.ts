import { kindSpec, type Relation, relationSpec } from "#argument/vocabulary.ts";
import type { Corridors } from "./corridors.ts";
import type { RoutesInput } from "./routes-input.ts";
import type { DrawnStep } from "./steps.ts";

/** How a step is told over the gap, so that the heads read as a sentence; other relations by their verb. */
const HEADS: Partial<Record<Relation, string>> = { underpins: "on which rests", holds_off: "that held off", restrains: "that restrained" };

export function headOf(relation: Relation): string {
  return HEADS[relation] ?? relationSpec(relation).verb;
}

/** Where there are more columns, only verbs are told: they need the room. */
const MOST_COLUMNS = 5;

export interface Head {
  readonly x: number;
  readonly text: string;
  readonly isVerb: boolean;
}

/** Verbs over the gaps between columns, where there are one or two; and kinds over the columns, where there is one. */
export function headsOf(
  input: RoutesInput,
  steps: readonly DrawnStep[],
  columnOf: (slug: string) => number,
  { x, bends }: Corridors,
): readonly Head[] {
  const verbs = bends.flatMap(({ start, end }, column) => {
    const relations = steps.filter(({ from, to }) => columnOf(from) === column && columnOf(to) === column + 1).map((step) => step.relation);
    const told = [...new Set(relations.sort().map(headOf))];
    return told.length > 0 && told.length < 3 ? [{ x: (start + end) / 2, text: told.join(" or "), isVerb: true }] : [];
  });
  const kinds = x.flatMap((at, column) => {
    const [only, ...others] = new Set(input.nodes.filter((node) => columnOf(node.slug) === column).map((node) => node.kind));
    return only && others.length === 0 && x.length <= MOST_COLUMNS ? [{ x: at, text: kindSpec(only).name, isVerb: false }] : [];
  });
  return [...verbs, ...kinds];
}
