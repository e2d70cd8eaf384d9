import { attackersOf, type Framework, targetsOf } from "../semantics/framework.ts";
import { IN, type Labelling, OUT, UNDECIDED } from "../semantics/labelling.ts";

/** A framework after a change that its rows do not show: arguments that are not there, and attacks that are suspended. */
export interface Varied {
  /** 1 for arguments that are as if they were not there. */
  readonly absent: Uint8Array;
  /** Attacks that are as if they were not there, by `attackKey`. */
  readonly suspended: ReadonlySet<number>;
}

export interface Relabelled {
  readonly labels: Labelling;
  /** The arguments that were looked at: those that the change can reach. */
  readonly reached: readonly number[];
}

export function attackKey(framework: Framework, attacker: number, attacked: number): number {
  return attacker * framework.size + attacked;
}

/**
 * The grounded labelling after a change, looking only at what the change can reach. `before` is the grounded labelling of the framework as it was;
 * `touched` must hold every argument that came or went, and the attacked end of every attack that did.
 *
 * Why it is the same as to label everything anew: call U what no path of attacks leads to from `touched`. Nothing outside U attacks U, before
 * or after, and within U nothing changed. An argument goes in when its last attacker is out, and out when an attacker is in; so what becomes of U is
 * settled by U alone, in both frameworks alike. (The criterion is directionality: Baroni and Giacomin 2007, Artificial Intelligence 171.) The
 * rest has then the least labelling that these give rise to: an attacker in U that is in defeats, one that is out does not count, and one that is
 * undecided stays in the way for good.
 *
 * Arguments that are absent are labelled out. Cost: linear in the arguments reached and their attacks, but for one copy of the labels.
 */
export function relabel(framework: Framework, before: Labelling, { absent, suspended }: Varied, touched: Iterable<number>): Relabelled {
  const counts = (attacker: number, attacked: number) =>
    absent[attacker] !== 1 && (suspended.size === 0 || !suspended.has(attackKey(framework, attacker, attacked)));
  const isReached = new Uint8Array(framework.size);
  const reached = downstream(framework, touched, isReached);
  const labels = before.slice();
  for (const argument of reached) labels[argument] = UNDECIDED;
  const attackersLeft = new Map<number, number>();
  const settled: number[] = [];
  const settle = (argument: number, label: number) => {
    if (labels[argument] !== UNDECIDED) return;
    labels[argument] = label;
    settled.push(argument);
  };
  for (const argument of reached) {
    const attackers = attackersOf(framework, argument).filter((attacker) => counts(attacker, argument));
    attackersLeft.set(argument, attackers.filter((attacker) => isReached[attacker] === 1 || labels[attacker] !== OUT).length);
    if (absent[argument] === 1 || attackers.some((attacker) => isReached[attacker] === 0 && labels[attacker] === IN)) settle(argument, OUT);
  }
  for (const argument of reached) if (attackersLeft.get(argument) === 0) settle(argument, IN);
  for (let next = settled.pop(); next !== undefined; next = settled.pop())
    for (const target of targetsOf(framework, next)) {
      if (!counts(next, target)) continue;
      const left = (attackersLeft.get(target) ?? 0) - 1;
      attackersLeft.set(target, left);
      if (labels[next] === IN) settle(target, OUT);
      else if (left === 0) settle(target, IN);
    }
  return { labels, reached };
}

function downstream(framework: Framework, touched: Iterable<number>, isReached: Uint8Array): readonly number[] {
  const reached: number[] = [];
  const reach = (argument: number) => {
    if (isReached[argument] === 1) return;
    isReached[argument] = 1;
    reached.push(argument);
  };
  for (const argument of touched) reach(argument);
  for (let next = 0; next < reached.length; next++) for (const target of targetsOf(framework, reached[next] ?? 0)) reach(target);
  return reached;
}
