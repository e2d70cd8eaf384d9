import { gradientContributions } from "./gradient.ts";
import { intrinsicRemovalContributions } from "./intrinsic-removal.ts";
import type { Contributions, Question } from "./question.ts";
import { removalContributions } from "./removal.ts";
import { shapleyContributions } from "./shapley.ts";

/** A way to measure contributions, with every value's error and the sides of its kink where it has them. */
export interface ContributionMethod {
  readonly id: string;
  readonly name: string;
  /** What a value says, as the end of "how much …". */
  readonly says: string;
  readonly measure: (question: Question) => Contributions<Measured>;
}

export type Measured = {
  /** False where values are sampled or approached by differences. */
  readonly exact: boolean;
  /** How many orders were drawn, where they were. */
  readonly samples?: number;
  /** Standard errors where sampled, estimates where approached. */
  readonly errors?: Float64Array;
  readonly kinks?: ReadonlyMap<number, Sides>;
};

/** The slopes on either side, where they differ so that there is no one value. */
export interface Sides {
  readonly falling: number;
  readonly rising: number;
}

const exactly = (found: Contributions<object>): Contributions<Measured> =>
  found.outcome === "measured" ? { ...found, exact: true } : found;

/** Every way that the library knows; the cheapest to understand first. Choices and tests are drawn from this list. */
export const CONTRIBUTION_METHODS: readonly ContributionMethod[] = [
  {
    id: "removal",
    name: "removal",
    says: "the topic would lose without it",
    measure: (question) => exactly(removalContributions(question)),
  },
  {
    id: "intrinsic-removal",
    name: "intrinsic removal",
    says: "the topic would lose without it, were nothing to bear on it",
    measure: (question) => exactly(intrinsicRemovalContributions(question)),
  },
  {
    id: "shapley",
    name: "Shapley value",
    says: "it adds on average over all orders in which arguments may arrive",
    measure: (question) => {
      const found = shapleyContributions(question);
      if (found.outcome !== "measured") return found;
      const { by, ...rest } = found;
      return by.kind === "all sets" ? { ...rest, exact: true } : { ...rest, exact: false, samples: by.samples, errors: by.standardErrors };
    },
  },
  {
    id: "gradient",
    name: "gradient",
    says: "the topic moves with its weight",
    measure: (question) => {
      const found = gradientContributions(question);
      return found.outcome === "measured" ? { ...found, exact: false } : found;
    },
  },
];
