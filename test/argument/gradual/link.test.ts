import fc from "fast-check";
import { expect, it } from "vitest";
import { LINKS } from "#argument/gradual/link.ts";
import { score } from "./arbitrary-framework.ts";

it.each(LINKS)(
  "argument/gradual/link, $id: no argument is stronger than its weakest premise, and without premises it keeps its own score",
  ({ combine }) => {
    fc.assert(
      fc.property(score, fc.array(score, { minLength: 1, maxLength: 5 }), (own, premises) => {
        expect(combine(own, Float64Array.from(premises), premises.length)).toBeLessThanOrEqual(Math.min(own, ...premises));
        expect(combine(own, Float64Array.from(premises), 0)).toBe(own);
        expect(combine(own, Float64Array.from([...premises, 0]), premises.length + 1)).toBe(0);
      }),
    );
  },
);
