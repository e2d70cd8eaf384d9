import { ExplorerError } from "../../explorer-error.ts";
import type { BipolarFramework } from "../bipolar-framework.ts";
import type { GradualSemantics } from "../gradual-semantics.ts";
import { rangeOf } from "../outcome.ts";
import { bearingOn } from "../restrict.ts";
import { type Evaluation, strengths } from "../strengths.ts";
import { type Variation, weigher } from "../updater.ts";
import { type Presence, presenceByEvaluation, presenceIn } from "./presence.ts";

/** How much does each argument contribute to the strength of the topic? */
export interface Question {
  readonly framework: BipolarFramework;
  readonly semantics: GradualSemantics;
  readonly topic: number;
  readonly evaluation?: Evaluation;
  /** Milliseconds; without end unless told. */
  readonly timeLimit?: number;
  /** Throws CANCELLED when it has struck. */
  readonly signal?: { readonly aborted: boolean };
}

/**
 * Four answers of the literature, each its own file, none better than the others: no function satisfies all that one would expect of a
 * contribution (Kampik, Potyka, Yin, Čyras and Toni 2024, arXiv:2401.08879, which defines all four on acyclic frameworks).
 *
 * Only arguments from which a path leads to the topic are listed, in ascending order; all others contribute 0 (directionality). `complete` is false
 * where time was up: then the last of them are missing, or fewer orders were drawn than asked.
 */
export type Contributions<T> =
  | ({ readonly outcome: "measured"; readonly arguments: Int32Array; readonly values: Float64Array; readonly complete: boolean } & T)
  | { readonly outcome: "unmeasured"; readonly reason: string };

/** A question cut down to what bears on the topic. Every strength that is asked for throws `Unsettled` where there is none. */
export interface Scope {
  readonly framework: BipolarFramework;
  readonly topic: number;
  /** The arguments other than the topic, by their numbers here and in the whole. */
  readonly players: Int32Array;
  readonly named: Int32Array;
  strength(variation?: Variation): number;
  /** The topic with all others there, or with none; then with one more or less, and so on. */
  presence(there: "all" | "none"): Presence;
  /** The weight from which each argument starts here. Of acyclic frameworks. */
  weights(): Float64Array;
  isTimeUp(): boolean;
}

/** Runs a measurement; where some strength that it needs did not settle or is not defined, that is the answer. */
export function measure<T>(question: Question, run: (scope: Scope) => Contributions<T>): Contributions<T> {
  try {
    return run(scopeOf(question));
  } catch (thrown) {
    if (thrown instanceof Unsettled) return { outcome: "unmeasured", reason: thrown.message };
    throw thrown;
  }
}

/** Measures one player after the other for as long as there is time. */
export function oneByOne({ players, named, isTimeUp }: Scope, measureOne: (player: number, index: number) => number) {
  const values = new Float64Array(players.length);
  let done = 0;
  for (; done < players.length && !isTimeUp(); done++) values[done] = measureOne(players[done] ?? 0, done);
  return { arguments: named.subarray(0, done), values: values.subarray(0, done), complete: done === players.length };
}

function scopeOf({ framework: whole, semantics, topic: topicOfWhole, evaluation, timeLimit = Infinity, signal }: Question): Scope {
  const deadline = Date.now() + timeLimit;
  const isTimeUp = () => {
    if (signal?.aborted) throw new ExplorerError("CANCELLED", "Measuring contributions was cancelled before it was done.");
    return Date.now() >= deadline;
  };
  isTimeUp();
  const { framework, of } = bearingOn(whole, topicOfWhole);
  const topic = of.indexOf(topicOfWhole);
  const players = Int32Array.from([...of.keys()].filter((argument) => argument !== topic));
  const strength = (variation?: Variation) => {
    const found = strengths(framework, semantics, evaluation, variation);
    if (found.outcome === "undefined") throw new Unsettled(found.reason);
    const [low, high] = rangeOf(found, topic) ?? [0, 1];
    if (found.outcome === "unsettled" && low !== high)
      throw new Unsettled(`${semantics.name} does not settle, with or without some of the arguments.`);
    return low;
  };
  return {
    framework,
    topic,
    players,
    named: players.map((player) => of[player] ?? 0),
    strength,
    presence: (there) => presenceIn(framework, semantics, topic, there) ?? presenceByEvaluation(framework, topic, there, strength),
    weights: () => {
      const found = strengths(framework, semantics, evaluation);
      if (found.outcome !== "exact") throw new Unsettled(found.outcome === "undefined" ? found.reason : `${semantics.name} meets a cycle.`);
      const weightOf = weigher(framework);
      return Float64Array.from({ length: framework.size }, (_, argument) => weightOf(argument, found.values));
    },
    isTimeUp,
  };
}

class Unsettled extends Error {}
