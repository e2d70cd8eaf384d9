/**
 * How the weight of an argument follows from the strengths of its premises, all of which it needs. `combine` takes the argument's own base score and
 * the strengths of the first `count` premises in `strengths`; with no premises it gives the base score.
 */
export interface Link {
  readonly id: string;
  readonly formula: string;
  readonly combine: (baseScore: number, strengths: Float64Array, count: number) => number;
}

/**
 * An argument is as strong as its weakest premise: w = min(w₀, s₁, ..., sₙ). The principle is that by which ASPIC+ compares arguments (Modgil and
 * Prakken 2014, Argument and Computation 5), there an order and here a number, which is our choice.
 */
export const WEAKEST_LINK: Link = {
  id: "weakest",
  formula: "w = min(w₀, s₁, ..., sₙ)",
  combine: (baseScore, strengths, count) => {
    let least = baseScore;
    for (let index = 0; index < count; index++) least = Math.min(least, strengths[index] ?? 0);
    return least;
  },
};

/** Every premise takes something off: w = w₀ · s₁ · ... · sₙ, as if premises were independent. Ours. */
export const PRODUCT_LINK: Link = {
  id: "product",
  formula: "w = w₀ · s₁ · ... · sₙ",
  combine: (baseScore, strengths, count) => {
    let product = baseScore;
    for (let index = 0; index < count; index++) product *= strengths[index] ?? 0;
    return product;
  },
};

export const LINKS = [WEAKEST_LINK, PRODUCT_LINK] as const;
