import fc from "fast-check";
import type { Audience } from "#argument/weigh/audience.ts";
import type { Dispute, DisputeArgument } from "#argument/weigh/dispute.ts";

const STATEMENTS = ["a", "b", "c", "d", "x", "y"];
const PRACTICAL = ["x", "y"];
const VALUES = ["safety", "freedom", "cost"];

/**
 * Small disputes of every form: circles of support, undercuts of undercuts and of evidence, weakening attacks, values. With `about`, all arguments
 * for or against are about these statements alone, so that many meet.
 */
export const aDispute = ({
  most = 7,
  about = STATEMENTS,
}: {
  readonly most?: number;
  readonly about?: readonly string[];
} = {}): fc.Arbitrary<Dispute> =>
  fc
    .record({
      asserted: fc.subarray(STATEMENTS.filter((id) => !PRACTICAL.includes(id))),
      drafts: fc.array(
        fc.record({
          premises: fc.subarray(STATEMENTS, { minLength: 1, maxLength: 2 }),
          stance: fc.constantFrom("for" as const, "for" as const, "against" as const, "undercuts" as const),
          statement: fc.constantFrom(...about),
          argument: fc.nat(),
          ofEvidence: fc.integer({ min: 0, max: 9 }).map((die) => die === 0),
          weakens: fc.integer({ min: 0, max: 5 }).map((die) => die === 0),
          value: fc.constantFrom(...VALUES),
        }),
        { maxLength: most },
      ),
    })
    .map(({ asserted, drafts }) => ({
      statements: STATEMENTS.map((id) => ({ id, asserted: asserted.includes(id), practical: PRACTICAL.includes(id) })),
      arguments: drafts.map((draft, index): DisputeArgument => {
        const { stance, statement, premises } = draft;
        const id = `A${index}`;
        if (stance === "undercuts") {
          const argument = draft.ofEvidence ? statement : `A${draft.argument % drafts.length}`;
          return { id, premises, end: { stance, argument }, weakens: draft.weakens };
        }
        const value = PRACTICAL.includes(statement) ? { value: draft.value } : {};
        return { id, premises, end: { stance, statement }, weakens: stance === "against" && draft.weakens, ...value };
      }),
    }));

export const anAudience: fc.Arbitrary<Audience> = fc
  .shuffledSubarray(VALUES)
  .chain((values) => fc.array(fc.boolean(), { minLength: values.length, maxLength: values.length }).map((cuts) => ({ values, cuts })))
  .map(({ values, cuts }) => ({
    prefers: values.reduce<string[][]>((groups, value, index) => {
      const last = groups.at(-1);
      if (last && !cuts[index]) last.push(value);
      else groups.push([value]);
      return groups;
    }, []),
  }));
