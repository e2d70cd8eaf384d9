import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SemanticsId } from "#argument/semantics/definition.ts";
import { buildFramework, type Framework } from "#argument/semantics/framework.ts";
import type { Accepted, Mode } from "#argument/semantics/search/extensions.ts";
import { SEMANTICS } from "#argument/semantics/semantics.ts";
import { countExtensions, findAcceptance, findExtension, listExtensions } from "#argument/semantics/solve.ts";
import { allByDefinition, frameworkOfBits, toBits } from "./brute-force.ts";

const IDS = Object.keys(SEMANTICS) as SemanticsId[];
const ENOUGH = 100_000;
/** In the names of the tests, so that every run can be repeated. */
const SEED = Number(process.env["RIPARIAN_SEED"] ?? Date.now() % 1_000_000);
const IS_EXHAUSTIVE = process.env["RIPARIAN_EXHAUSTIVE"] === "1";

describe("every semantics agrees with its definition, tried on every set of arguments,", () => {
  it("on all 531 frameworks of up to 3 arguments", async () => {
    for (let size = 0; size <= 3; size++) {
      for (let bits = 0; bits < 2 ** (size * size); bits++) {
        const framework = frameworkOfBits(size, bits);
        expect(await disagreements(framework, everyArgument(size)), `${size} arguments, ${bits.toString(2)}`).toEqual([]);
      }
    }
  }, 120_000);

  it(`on ${IS_EXHAUSTIVE ? "all 65,536 frameworks of 4 arguments" : "the 3,044 frameworks of 4 arguments that differ by more than names (RIPARIAN_EXHAUSTIVE=1: all 65,536)"}`, async () => {
    let count = 0;
    for (let bits = 0; bits < 2 ** 16; bits++) {
      if (!IS_EXHAUSTIVE && !isLeastOfItsNames(4, bits)) continue;
      const framework = frameworkOfBits(4, bits);
      expect(await disagreements(framework, IS_EXHAUSTIVE ? everyArgument(4) : [bits % 4]), bits.toString(2)).toEqual([]);
      count++;
    }
    expect(count).toBe(IS_EXHAUSTIVE ? 65_536 : 3_044);
  }, 3_600_000);

  it(`on 2,000 random frameworks of 5 to 9 arguments (RIPARIAN_SEED=${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(randomFramework(5, 9, 24), fc.nat(4), async (framework, argument) => {
        expect(await disagreements(framework, [argument])).toEqual([]);
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  }, 120_000);

  it(`on 100 sparse random frameworks of 10 to 12 arguments (RIPARIAN_SEED=${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(randomFramework(10, 12, 20), fc.nat(9), async (framework, argument) => {
        expect(await disagreements(framework, [argument])).toEqual([]);
      }),
      { seed: SEED, numRuns: 100 },
    );
  }, 120_000);
});

/** What is wrong with the answers about a framework, and about these of its arguments, in words. */
async function disagreements(framework: Framework, asked: readonly number[]): Promise<readonly string[]> {
  const truth = allByDefinition(framework);
  const found: string[] = [];
  for (const id of IDS) {
    const sets = truth[id];
    const { extensions, complete } = await listExtensions(framework, id, ENOUGH);
    if (!complete || !sameSets(extensions.map(toBits), sets)) found.push(`all ${id}: ${extensions.map(toBits)} not ${sets}`);
    const one = await findExtension(framework, id);
    if (one ? !sets.includes(toBits(one)) : sets.length > 0) found.push(`one ${id}: ${one ? toBits(one) : "none"} of ${sets}`);
    const count = await countExtensions(framework, id, ENOUGH);
    if (count !== BigInt(sets.length)) found.push(`count ${id}: ${count} not ${sets.length}`);
    for (const argument of asked) {
      for (const mode of ["credulously", "sceptically"] as const) {
        for (const shown of [true, false]) {
          const answer = await findAcceptance(framework, id, argument, mode, { shown });
          if (!isRight(answer, sets, argument, mode, shown)) found.push(`${mode} ${id} ${argument}: ${answer.accepted}, ${answer.shownBy}`);
        }
      }
    }
    const { holds } = SEMANTICS[id];
    if (!holds || framework.size > 4) continue;
    for (let set = 0; set < 2 ** framework.size; set++)
      if (holds(framework, membersOf(set)) !== sets.includes(set)) found.push(`${id} of ${set}`);
  }
  return found;
}

/** Whether an answer is right, and comes with a set that shows it where one can and is asked for. */
function isRight({ accepted, shownBy }: Accepted, sets: readonly number[], argument: number, mode: Mode, shown: boolean): boolean {
  const holds = (set: number) => ((set >> argument) & 1) === 1;
  if (accepted !== (mode === "credulously" ? sets.some(holds) : sets.every(holds))) return false;
  if (!shown || accepted !== (mode === "credulously")) return true;
  return shownBy !== undefined && sets.includes(toBits(shownBy)) && holds(toBits(shownBy)) === accepted;
}

function randomFramework(least: number, most: number, maxAttacks: number): fc.Arbitrary<Framework> {
  return fc.integer({ min: least, max: most }).chain((size) =>
    fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: maxAttacks }).map((attacks) =>
      buildFramework(
        size,
        attacks.map(([attacker]) => attacker),
        attacks.map(([, attacked]) => attacked),
      ),
    ),
  );
}

const ORDERS_OF_FOUR = [0, 1, 2, 3].flatMap((a) =>
  [0, 1, 2, 3].flatMap((b) => [0, 1, 2, 3].map((c) => [a, b, c, 6 - a - b - c])).filter((order) => new Set(order).size === 4),
);

/** Of the frameworks that differ in names only, one is told by the least number. */
function isLeastOfItsNames(size: number, bits: number): boolean {
  return ORDERS_OF_FOUR.every((order) => {
    let renamed = 0;
    for (let bit = 0; bit < size * size; bit++) {
      if (((bits >> bit) & 1) === 1) renamed |= 1 << ((order[Math.floor(bit / size)] ?? 0) * size + (order[bit % size] ?? 0));
    }
    return renamed >= bits;
  });
}

function everyArgument(size: number): readonly number[] {
  return Array.from({ length: size }, (_, argument) => argument);
}

function membersOf(set: number): readonly number[] {
  return everyArgument(32).filter((argument) => (set >> argument) & 1);
}

function sameSets(found: readonly number[], wanted: readonly number[]): boolean {
  const ascending = (sets: readonly number[]) => [...sets].sort((a, b) => a - b).join();
  return ascending(found) === ascending(wanted);
}
