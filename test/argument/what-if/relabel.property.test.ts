import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFramework } from "#argument/semantics/framework.ts";
import { groundedLabelling } from "#argument/semantics/grounded.ts";
import { attackKey, relabel } from "#argument/what-if/relabel.ts";

const NONE: ReadonlySet<number> = new Set();

/** A framework, twice: which arguments are absent and which attacks suspended, before and after. */
const aVariedFramework = fc.integer({ min: 1, max: 9 }).chain((size) => {
  const anArgument = fc.nat({ max: size - 1 });
  const attacks = fc.uniqueArray(fc.tuple(anArgument, anArgument), { maxLength: 2 * size, selector: String });
  const aState = fc.record({ absent: fc.uniqueArray(anArgument, { maxLength: 3 }), suspended: fc.infiniteStream(fc.boolean()) });
  return fc.record({ size: fc.constant(size), attacks, before: aState, after: aState });
});

describe("the labels after a change", () => {
  it("are those of the framework that remains, labelled from nothing, with circles and whatever came and went", () => {
    fc.assert(
      fc.property(aVariedFramework, ({ size, attacks, before, after }) => {
        const framework = pack(size, attacks);
        const states = [before, after].map(({ absent, suspended }) => {
          const isSuspended = attacks.map(() => suspended.next().value === true);
          const kept = attacks.filter((_, index) => !isSuspended[index]);
          const gone = Uint8Array.from({ length: size }, (_, argument) => (absent.includes(argument) ? 1 : 0));
          const keys = attacks.flatMap(([from, to], index) => (isSuspended[index] ? attackKey(framework, from, to) : []));
          return { gone, keys: new Set(keys), labels: groundedLabelling(pack(size, kept), gone) };
        });
        const [was, is] = states;
        if (!was || !is) throw new Error("two states");
        const touched = [
          ...[...was.gone.keys()].filter((argument) => was.gone[argument] !== is.gone[argument]),
          ...attacks.flatMap(([from, to]) => {
            const key = attackKey(framework, from, to);
            return was.keys.has(key) === is.keys.has(key) ? [] : [to];
          }),
        ];
        const { labels } = relabel(framework, was.labels, { absent: is.gone, suspended: is.keys }, touched);
        expect([...labels]).toEqual([...is.labels]);
      }),
      { numRuns: 5_000 },
    );
  });

  it("are sought only of what the change can reach: of the last ten of a chain of a thousand", () => {
    const chain = pack(
      1_000,
      Array.from({ length: 999 }, (_, argument) => [argument, argument + 1] as const),
    );
    const absent = new Uint8Array(1_000);
    const before = groundedLabelling(chain, absent);
    absent[990] = 1;
    const { labels, reached } = relabel(chain, before, { absent, suspended: NONE }, [990]);
    expect(reached).toEqual([990, 991, 992, 993, 994, 995, 996, 997, 998, 999]);
    expect([...labels]).toEqual([...groundedLabelling(chain, absent)]);
  });
});

function pack(size: number, attacks: readonly (readonly [number, number])[]) {
  return buildFramework(
    size,
    attacks.map(([from]) => from),
    attacks.map(([, to]) => to),
  );
}
