import type { Framework } from "../framework.ts";

/** A framework with the names that a file gives its arguments, all different; argument `i` is `names[i]`. */
export interface AttackDocument {
  readonly names: readonly string[];
  readonly framework: Framework;
}

/** Arguments with a base score each, and who attacks and who supports whom, as pairs of argument numbers. */
export interface BipolarDocument {
  readonly names: readonly string[];
  /** From 0 to 1. */
  readonly base: readonly number[];
  readonly attacks: readonly (readonly [from: number, to: number])[];
  readonly supports: readonly (readonly [from: number, to: number])[];
}

/** A place in a file that does not say what the format lets it say. */
export interface Misreading {
  /** From 1 on. */
  readonly line: number;
  /** What is wrong and what would be right. */
  readonly message: string;
}

/** What was read, or everything that keeps a file from being read; never a part of it. */
export type Read<T> =
  | { readonly outcome: "read"; readonly document: T }
  | { readonly outcome: "refused"; readonly misreadings: readonly Misreading[] };

/** More arguments than this are a slip in the file. */
export const MOST_ARGUMENTS = 10_000_000;

export function refused(misreadings: readonly Misreading[]): Read<never> {
  return { outcome: "refused", misreadings: [...misreadings].sort((a, b) => a.line - b.line) };
}
