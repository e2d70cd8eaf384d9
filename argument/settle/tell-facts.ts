import { nameAsObject } from "../explain/name-statement.ts";
import type { Names, Tale } from "../trace/tale.ts";
import type { Fact } from "./facts.ts";

const FACT_WORDS = { granted: "grants", denied: "denies" } as const;

/**
 * Sets of facts, of which each would do, after "if one": " denies that a, or that b, or grants both that c and that d". First those of one
 * fact, what is alike together. "also" where it starts from facts already.
 */
export function tellFacts(names: Names, tale: Tale, sets: readonly (readonly Fact[])[], from: readonly Fact[]): Tale {
  const single = sets.flatMap((set) => (set.length === 1 ? set : []));
  const alike = (facts: readonly Fact[]) =>
    [...new Set(facts.map(({ is }) => is))].map((is) => ({ is, facts: facts.filter((fact) => fact.is === is) }));
  const ways = [
    ...alike(single).map(({ is, facts }) => () => {
      tale.say(FACT_WORDS[is]).list(facts, ({ statement }) => nameAsObject(names, tale.say(" "), statement), ", or", ",");
    }),
    ...sets
      .filter((set) => set.length > 1)
      .map((set) => () => {
        const parts = alike(set);
        const tellPart = ({ is, facts }: (typeof parts)[number]) => {
          tale.say(`${FACT_WORDS[is]}${facts.length === 2 ? " both" : ""}`);
          tale.list(facts, ({ statement }) => nameAsObject(names, tale.say(" "), statement), " and", ",");
        };
        tale.list(parts, tellPart, set.length > parts.length ? ", and " : " and ");
      }),
  ];
  return tale.say(from.length > 0 ? " also " : " ").list(ways, (way) => way(), ", or ", ", or ");
}
