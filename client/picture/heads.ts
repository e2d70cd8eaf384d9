import { kindSpec, type Relation, relationSpec } from "#argument/vocabulary.ts";
import type { RoutesInput } from "./routes-input.ts";

/** Where the first column stands. */
export const LEFT = 78;

/** How a step is told over the gap, so that the heads read as a sentence; other relations by their verb. */
const HEADS: Partial<Record<Relation, string>> = { underpins: "on which rests", holds_off: "that held off", restrains: "that restrained" };

/** Verbs over the gaps between columns, and kinds over the columns where there are few. */
export function headsOf(input: RoutesInput, columnOf: (slug: string) => number, columns: number, gap: number) {
  const verbs = Array.from({ length: Math.max(0, columns - 1) }, () => new Set<Relation>());
  for (const route of input.routes) {
    for (const [step, { relation }] of route.steps.entries()) verbs[columnOf(route.nodes[step] ?? "")]?.add(relation);
  }
  const kinds = Array.from(
    { length: columns },
    (_, column) => new Set(input.nodes.filter((node) => columnOf(node.slug) === column).map((node) => node.kind)),
  );
  return [
    ...verbs.flatMap((relations, column) => {
      const told = [...relations].sort().map((relation) => HEADS[relation] ?? relationSpec(relation).verb);
      return told.length > 0 && told.length < 3
        ? [{ x: Math.round(LEFT + (column + 0.5) * gap), text: [...new Set(told)].join(" or "), isVerb: true }]
        : [];
    }),
    ...kinds.flatMap((kind, column) => {
      const [only, ...others] = [...kind];
      return only && others.length === 0 && columns <= 5
        ? [{ x: Math.round(LEFT + column * gap), text: kindSpec(only).name, isVerb: false }]
        : [];
    }),
  ];
}
