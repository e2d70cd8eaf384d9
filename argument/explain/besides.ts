import { IN } from "../semantics/labelling.ts";
import type { DisputeArgument } from "../weigh/dispute.ts";
import { undefeating } from "../weigh/undefeating.ts";
import type { Weighing } from "../weigh.ts";
import type { Outranked, Said } from "./explanation.ts";

/** What is said against what stands, besides what defeats or is met: what the audience outranks, and what only weakens. */
export interface Besides {
  /** Why one argument does not defeat another: by rank; undefined where it is not for that. */
  readonly rankOf: (argument: DisputeArgument, attacked: DisputeArgument) => Outranked | undefined;
  /** What can be built, contradicts an argument, and is outranked by it. */
  readonly outrankedBy: (argument: DisputeArgument) => readonly { readonly by: Said; readonly met: Outranked }[];
  /** What stands and weakens a statement; what stands and weakens the step of an argument. */
  readonly weakening: (statement: string) => readonly Said[];
  readonly weakeningStep: (argument: DisputeArgument) => readonly Said[];
}

/** See `Besides`. Linear once, then in what is said about one statement. */
export function besides({ built, labels }: Pick<Weighing, "built" | "labels">): Besides {
  const { outranked, weakening, weakeningStep } = undefeating(built.dispute, built.audience);
  const rankOf = (argument: DisputeArgument, attacked: DisputeArgument): Outranked | undefined =>
    argument.value !== undefined && attacked.value !== undefined && outranked(attacked).includes(argument)
      ? { by: "rank", attacker: said(attacked), value: argument.value, below: attacked.value }
      : undefined;
  const standing = (found: readonly DisputeArgument[]) =>
    found.filter(({ id }) => {
      const node = built.nodeOf(id);
      return node !== undefined && labels[node] === IN;
    });
  return {
    rankOf,
    outrankedBy: (argument) =>
      outranked(argument).flatMap((by) => {
        const met = built.nodeOf(by.id) === undefined ? undefined : rankOf(by, argument);
        return met ? [{ by: said(by), met }] : [];
      }),
    weakening: (statement) => standing(weakening(statement)).map(said),
    weakeningStep: (argument) => standing(weakeningStep(argument)).map(said),
  };
}

function said({ id }: DisputeArgument): Said {
  return { is: "argument", argument: id };
}
