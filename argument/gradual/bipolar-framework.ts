import { type CountOnce, sharesSources } from "./count-once.ts";
import { type Link, WEAKEST_LINK } from "./link.ts";
import { longestRow, type Pair, packRows, type Rows } from "./rows.ts";

/**
 * A quantitative bipolar argumentation framework (Baroni, Romano, Toni, Aurisicchio and Bertanza 2015, Argument and Computation 6; in this form
 * Baroni, Rago and Toni 2019, International Journal of Approximate Reasoning 105): arguments 0 to `size` − 1, a base score between 0 and 1 for
 * each, and who attacks and who supports whom. Immutable; names stay with the caller.
 *
 * Two things are ours and stay empty for a framework of the literature. `grounds`: the weight from which an argument starts is not given but follows
 * from the strengths of others by `link`, its base score being one more link. `sources`: what stands behind a supporter, so that one
 * source is not counted twice (`countOnce`).
 */
export interface BipolarFramework {
  readonly size: number;
  readonly baseScores: Float64Array;
  readonly attackers: Rows;
  readonly supporters: Rows;
  readonly grounds: Rows;
  readonly link: Link;
  readonly sources: Rows;
  readonly countOnce: CountOnce;
  /** 1 where two supporters of the argument share a source, so that some may not count. */
  readonly repeated: Uint8Array;
  /** The most attackers, supporters or grounds that any argument has. */
  readonly widest: number;
  /** The arguments whose strength reads that of the argument: what it attacks, supports and grounds. */
  readonly dependants: Rows;
  /** Every argument after all that bear on it; undefined where the framework has a cycle. */
  readonly order: Int32Array | undefined;
}

/** Pairs name first what acts and then what is acted on: `[attacker, attacked]`, `[supporter, supported]`, `[premise, argument]`. */
export interface BipolarParts {
  readonly baseScores: ArrayLike<number>;
  readonly attacks?: readonly Pair[];
  readonly supports?: readonly Pair[];
  readonly grounds?: readonly Pair[];
  readonly link?: Link;
  /** `[source, argument]`; sources count from 0. */
  readonly sources?: readonly Pair[];
  readonly countOnce?: CountOnce;
}

/**
 * Builds a framework; doubles are dropped. Without `countOnce` every supporter counts. Cost: linear, but for sorting within rows. Base scores outside
 * 0 to 1, and ends that are no arguments, are bugs of the caller and throw.
 */
export function buildBipolarFramework(parts: BipolarParts): BipolarFramework {
  const { attacks = [], supports = [], grounds = [], sources = [], link = WEAKEST_LINK, countOnce = "never" } = parts;
  const baseScores = Float64Array.from(parts.baseScores);
  const size = baseScores.length;
  for (const score of baseScores) if (!(score >= 0 && score <= 1)) throw new RangeError(`A base score is between 0 and 1, not ${score}.`);
  const acting = [...attacks, ...supports, ...grounds];
  for (let index = 0; index < acting.length; index++) {
    const from = acting[index]?.[0] ?? 0;
    const to = acting[index]?.[1] ?? 0;
    if (!(from >= 0 && from < size && to >= 0 && to < size))
      throw new RangeError(`There are ${size} arguments; one of ${from}, ${to} is none.`);
  }
  const bearing = { attackers: packRows(size, attacks), supporters: packRows(size, supports), grounds: packRows(size, grounds) };
  const framework = {
    size,
    baseScores,
    ...bearing,
    link,
    sources: packRows(size, sources),
    countOnce,
    widest: Math.max(...Object.values(bearing).map(longestRow)),
    dependants: packRows(
      size,
      acting.map((pair): Pair => [pair[1], pair[0]]),
    ),
  };
  const repeated = new Uint8Array(size);
  if (countOnce !== "never")
    for (let argument = 0; argument < size; argument++) repeated[argument] = sharesSources(framework, argument) ? 1 : 0;
  return { ...framework, repeated, order: topologicalOrder(framework) };
}

export function hasSupports(framework: BipolarFramework): boolean {
  return framework.supporters.values.length > 0;
}

/** Kahn's order: what nothing bears on first, then by the last that bears on it. Undefined where a cycle keeps some out. Cost: linear. */
function topologicalOrder(framework: Pick<BipolarFramework, "size" | "dependants">): Int32Array | undefined {
  const { start, values } = framework.dependants;
  const startOf = (argument: number) => start[argument] ?? 0;
  const waitsFor = new Int32Array(framework.size);
  for (let index = 0; index < values.length; index++) waitsFor[values[index] ?? 0] = (waitsFor[values[index] ?? 0] ?? 0) + 1;
  const order = new Int32Array(framework.size);
  let length = 0;
  for (let argument = 0; argument < framework.size; argument++) if (waitsFor[argument] === 0) order[length++] = argument;
  for (let done = 0; done < length; done++) {
    const end = startOf((order[done] ?? 0) + 1);
    for (let index = startOf(order[done] ?? 0); index < end; index++) {
      const dependant = values[index] ?? 0;
      const left = (waitsFor[dependant] ?? 0) - 1;
      waitsFor[dependant] = left;
      if (left === 0) order[length++] = dependant;
    }
  }
  return length === framework.size ? order : undefined;
}
