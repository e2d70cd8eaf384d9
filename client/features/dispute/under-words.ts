import { type StatementUnder, WEIGHED_UNDER, type WeighedUnder } from "#argument/weigh/under.ts";
import type { DisputeView } from "../../app/address.ts";

interface Words {
  /** The name of the literature; so it stands in the address. */
  readonly name: string;
  readonly plain: string;
  readonly meaning: string;
}

/** Each semantics in plain words; a position is one extension. */
const WORDS: Readonly<Record<WeighedUnder, Words>> = {
  GR: { name: "grounded", plain: "Most cautious", meaning: "accepts nothing that can reasonably be left open" },
  ID: { name: "ideal", plain: "What all can share", meaning: "as much as every defensible position holds and is itself defensible" },
  CO: { name: "complete", plain: "Each consistent position", meaning: "answers every attack, and accepts all that it defends" },
  PR: { name: "preferred", plain: "Each defensible position", meaning: "answers every attack, and takes in as much as it can" },
  SST: { name: "semi-stable", plain: "Least left open", meaning: "answers every attack, and leaves as little open as it can" },
  ST: { name: "stable", plain: "Nothing left open", meaning: "attacks every argument that it does not accept" },
  STG: { name: "stage", plain: "Least left open, defended or not", meaning: "has no conflict in it, and leaves as little open as it can" },
};

export interface UnderChoice extends Words {
  readonly id: WeighedUnder;
}

/** From the most cautious on. */
export const UNDER_CHOICES: readonly UnderChoice[] = WEIGHED_UNDER.map((id) => ({ id, ...WORDS[id] }));

/** What came of weighing under a semantics: an answer, no end within the time, a failure, or no answer to such a question, with the reason. */
export type FoundUnder = StatementUnder | "no end" | "failed" | { readonly refused: string };

/** The answer, where there is one. */
export function answerIn(found: FoundUnder | undefined): StatementUnder | undefined {
  return typeof found === "object" && !("refused" in found) ? found : undefined;
}

/** Why there is no verdict. */
export function silenceTold(found: FoundUnder | undefined): string {
  if (found === undefined) return "weighing …";
  if (found === "no end") return "no end within 4 seconds";
  if (found === "failed") return "could not be weighed here";
  if ("refused" in found) return found.refused;
  return found.extensions === 0 ? "no such position" : "too many positions";
}

/** "accepted in 1 of 2 positions, rejected in 1"; nothing where there is one position, whose verdict says it all. */
export function positionsTold({ verdict, accepted, rejected, extensions }: StatementUnder): string | undefined {
  if (extensions === 0 || (extensions === 1 && verdict !== undefined)) return undefined;
  const share = (count: number) =>
    count === extensions ? `all ${extensions}` : count === 0 ? `none of ${extensions}` : `${count} of ${extensions}`;
  const seen = verdict === undefined ? ", as far as they were looked at" : "";
  if (rejected === extensions) return `rejected in ${share(rejected)} positions${seen}`;
  return `accepted in ${share(accepted)} positions${rejected > 0 ? `, rejected in ${rejected}` : ""}${seen}`;
}

/** The semantics that stands in the address, or else the most cautious. */
export function semanticsOf({ under }: DisputeView): UnderChoice {
  return UNDER_CHOICES.find(({ name }) => name === under) ?? { id: "GR", ...WORDS.GR };
}

export function withSemantics(view: DisputeView, { id, name }: UnderChoice): DisputeView {
  return { ...view, under: id === "GR" ? undefined : name };
}
