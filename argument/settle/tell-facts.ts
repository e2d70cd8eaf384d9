import type { Names, Tale } from "../trace/tale.ts";
import { kindSpec } from "../vocabulary.ts";
import type { Fact } from "./facts.ts";

export const FACT_WORDS = { granted: "grants", denied: "denies" } as const;

/**
 * Sets of facts, of which each would do, after "if one": " denies that a, or that b, or both grants that c and denies that d". First those of one
 * fact, what is alike together. "also" where it starts from facts already.
 */
export function tellFacts(names: Names, tale: Tale, sets: readonly (readonly Fact[])[], from: readonly Fact[]): Tale {
  const single = sets.flatMap((set) => (set.length === 1 ? set : []));
  const alike = (facts: readonly Fact[]) =>
    [...new Set(facts.map(({ is }) => is))].map((is) => ({ is, facts: facts.filter((fact) => fact.is === is) }));
  const ways = [
    ...alike(single).map(({ is, facts }) => () => {
      tale.say(FACT_WORDS[is]).list(facts, (fact) => factOf(names, tale, fact), ", or", ",");
    }),
    ...sets
      .filter((set) => set.length > 1)
      .map((set) => () => {
        const parts = alike(set);
        tale.list(parts, ({ is, facts }) => {
          tale.say(`${FACT_WORDS[is]}${parts.length === 1 && facts.length === 2 ? " both" : ""}`);
          tale.list(facts, (fact) => factOf(names, tale, fact), " and", ",");
        });
      }),
  ];
  return tale.say(from.length > 0 ? " also " : " ").list(ways, (way) => way(), ", or ", ", or ");
}

/** A claim is a sentence and can be granted or denied as one; evidence and case studies have titles. */
export function factOf(names: Names, tale: Tale, { statement }: Fact): void {
  const kind = names.node(statement)?.kind;
  if (kind === "Claim") tale.say(" that ").phrase(statement);
  else
    tale
      .say(` the ${kind ? kindSpec(kind).name : "statement"} “`)
      .phrase(statement)
      .say("”");
}
