import { type BipolarFramework, buildBipolarFramework } from "./bipolar-framework.ts";
import { type Pair, type Rows, rowOf } from "./rows.ts";

/** A part of a framework; `of[i]` is the number that its argument `i` has in the whole. */
export interface Part {
  readonly framework: BipolarFramework;
  readonly of: Int32Array;
}

/**
 * The part of a framework that bears on one argument: the argument and all from which a path leads to it. Its strengths are those of the whole, step
 * by step too, since nothing outside reaches in (directionality). It can be acyclic where the whole is not. Cost: linear.
 */
export function bearingOn(framework: BipolarFramework, topic: number): Part {
  const reached = new Uint8Array(framework.size);
  const open = [topic];
  reached[topic] = 1;
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const rows of [framework.attackers, framework.supporters, framework.grounds])
      for (const parent of rowOf(rows, next)) {
        if (reached[parent] === 1) continue;
        reached[parent] = 1;
        open.push(parent);
      }
  return restrict(framework, reached);
}

function restrict(framework: BipolarFramework, kept: Uint8Array): Part {
  const of = Int32Array.from([...kept.keys()].filter((argument) => kept[argument] === 1));
  const numbers = new Map([...of].map((argument, index) => [argument, index]));
  const within = (rows: Rows): readonly Pair[] =>
    [...of].flatMap((argument, index) =>
      [...rowOf(rows, argument)].flatMap((value): Pair[] => {
        const number = numbers.get(value);
        return number === undefined ? [] : [[number, index]];
      }),
    );
  return {
    framework: buildBipolarFramework({
      baseScores: Float64Array.from(of, (argument) => framework.baseScores[argument] ?? 0),
      attacks: within(framework.attackers),
      supports: within(framework.supporters),
      grounds: within(framework.grounds),
      link: framework.link,
      sources: [...of].flatMap((argument, index) => [...rowOf(framework.sources, argument)].map((source): Pair => [source, index])),
      countOnce: framework.countOnce,
    }),
    of,
  };
}
