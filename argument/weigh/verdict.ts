import { IN, type Labelling, OUT, UNDECIDED } from "../semantics/labelling.ts";
import type { Construction } from "./construct.ts";

/** What becomes of a statement (shared/weighing 3), from the strongest to the weakest. */
export const VERDICTS = ["accepted", "rejected", "contested", "answered", "unsupported"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What becomes of an argument: it stands, it hangs on what is undecided, it has been met, or nothing supplies one of its premises. */
export const STANDINGS = ["stands", "undecided", "met", "unbuilt"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Which nodes of a framework speak for a statement, and which contradict it. */
export type Speakers = Pick<Construction, "speaksFor" | "speaksAgainst">;

/**
 * The verdict on a statement under one labelling: accepted where an argument for it is in; rejected where none is and one against it is in;
 * contested where some argument for it is undecided; answered where all are out; unsupported where there is none. Arguments that only weaken
 * do not count.
 */
export function verdictOn(built: Speakers, labels: Labelling, statement: string): Verdict {
  const forIt = built.speaksFor(statement);
  if (isSome(forIt, labels, IN)) return "accepted";
  if (isSome(built.speaksAgainst(statement), labels, IN)) return "rejected";
  if (isSome(forIt, labels, UNDECIDED)) return "contested";
  return forIt.length > 0 ? "answered" : "unsupported";
}

function isSome(nodes: readonly number[], labels: Labelling, label: number): boolean {
  for (let index = 0; index < nodes.length; index++) if (labels[nodes[index] ?? 0] === label) return true;
  return false;
}

/** How an argument fares under one labelling. */
export function standingOf(built: Construction, labels: Labelling, argument: string): Standing {
  const node = built.nodeOf(argument);
  if (node === undefined) return "unbuilt";
  return labels[node] === IN ? "stands" : labels[node] === OUT ? "met" : "undecided";
}
