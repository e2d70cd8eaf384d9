import type { ContributionMethod, Sides } from "./contributions/all-methods.ts";
import type { Question } from "./contributions/question.ts";
import type { DisputeFramework } from "./of-dispute.ts";

/** A statement or an argument, and what it does to the strength of the topic. */
export interface Influential {
  readonly is: "statement" | "argument";
  readonly id: string;
  /** Above 0 where it raises the topic; undefined where only the two sides have one. */
  readonly value: number | undefined;
  readonly sides?: Sides;
  /** How far the value may be off: a standard error where sampled, an estimate where approached. */
  readonly error?: number;
}

export type MostInfluential =
  | {
      readonly outcome: "measured";
      readonly influential: readonly Influential[];
      /** How many bear on the topic in all, of the sort asked for. */
      readonly of: number;
      /** Whether every value is what the definition gives, but for rounding. */
      readonly exact: boolean;
      readonly samples?: number;
      /** False where time was up: then some are missing, or fewer orders were drawn than asked. */
      readonly complete: boolean;
    }
  | { readonly outcome: "unmeasured"; readonly reason: string };

export interface InfluenceOptions extends Pick<Question, "timeLimit" | "signal" | "evaluation"> {
  /** How many at most; 5 unless told. */
  readonly first?: number;
  /** Statements alone, or arguments alone; both unless told. An argument with one premise does as much as the premise does through it. */
  readonly only?: "statement" | "argument";
}

/**
 * What moves the strength of a statement or an argument most, up or down, by a way to measure contributions; of equals the first in the dispute. What
 * moves it by less than 1e-9, which strengths are exact to, is not listed. Where there is no one value, the larger side counts.
 *
 * Cost: that of the method (contributions/), and a sort. Throws CANCELLED when the signal aborts.
 */
export function mostInfluential(
  { framework, ids, statement }: DisputeFramework,
  topic: number,
  semantics: Question["semantics"],
  method: ContributionMethod,
  { first = 5, only, ...asked }: InfluenceOptions = {},
): MostInfluential {
  const found = method.measure({ framework, semantics, topic, ...asked });
  if (found.outcome === "unmeasured") return found;
  const { values, errors, kinks, exact, samples, complete } = found;
  const bearing = Array.from(found.arguments, (argument, index): Influential => {
    const id = ids[argument] ?? "";
    const [value = Number.NaN, error, sides] = [values[index], errors?.[index], kinks?.get(index)];
    return {
      is: statement(id) === argument ? "statement" : "argument",
      id,
      value: Number.isNaN(value) ? undefined : value,
      ...(sides ? { sides } : {}),
      ...(error === undefined || Number.isNaN(error) ? {} : { error }),
    };
  }).filter(({ is }) => only === undefined || is === only);
  const influential = bearing.filter((one) => magnitude(one) > IDLE).sort((a, b) => magnitude(b) - magnitude(a));
  return {
    outcome: "measured",
    influential: influential.slice(0, first),
    of: bearing.length,
    exact: exact && framework.order !== undefined,
    ...(samples === undefined ? {} : { samples }),
    complete,
  };
}

const IDLE = 1e-9;

function magnitude({ value, sides }: Influential): number {
  return value === undefined ? Math.max(Math.abs(sides?.falling ?? 0), Math.abs(sides?.rising ?? 0)) : Math.abs(value);
}
