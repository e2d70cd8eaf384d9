import type { Framework } from "./framework.ts";

/** As the competitions (ICCMA) abbreviate them, with `CF` and `AD` for what the others are made of. */
export type SemanticsId = "CF" | "AD" | "CO" | "GR" | "PR" | "ST" | "SST" | "STG" | "ID";

/**
 * One way to say which sets of arguments can stand together. Every semantics here is either a condition on sets (`base`), or picks among
 * the sets of a base those in which something is maximal, or a single set that has a file of its own.
 */
export interface Semantics {
  readonly id: SemanticsId;
  /** The word before "extension". */
  readonly name: string;
  /** Conflict-free, admissible, complete or stable sets; those of the semantics are among them. */
  readonly base: "CF" | "AD" | "CO" | "ST";
  /** What no other set of the base may have more of: arguments that are in, or arguments that are in or attacked by one that is in. */
  readonly maximal: "none" | "in" | "range";
  /** There is exactly one extension. */
  readonly single: boolean;
  /** Every extension holds the grounded one, and what that leaves undecided can be weighed alone. */
  readonly holdsGrounded: boolean;
  /** Whether an argument is accepted depends on its ancestors alone: directional, in the sense of Baroni and Giacomin 2007. */
  readonly directional: boolean;
  /**
   * As a logic program over `arg/1` and `att/2` whose answer sets are the extensions: `base` has those of the base, `maximal` added to it
   * leaves the maximal ones. `in/1` is shown.
   */
  readonly program: { readonly base: string; readonly maximal?: string };
  /** Whether a set is conflict-free, admissible, complete, stable: where that can be told in linear time. */
  readonly holds?: (framework: Framework, extension: ArrayLike<number>) => boolean;
}
