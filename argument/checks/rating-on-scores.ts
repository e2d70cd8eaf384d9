import { RATINGS } from "../vocabulary.ts";
import { type Check, error } from "./check.ts";
import { writtenEdges } from "./written.ts";

/** A score says how the option or tool does on the criterion, and nothing else is rated. */
export const ratingOnScores: Check = {
  name: "rating-on-scores",
  *run({ corpus }) {
    for (const { entry, path, relation, text } of writtenEdges(corpus)) {
      if (relation === "scores" && text.rating === undefined)
        yield error(entry, [...path, relation], `"scores" needs a rating: ${RATINGS.join(", ")}.`);
      if (relation !== "scores" && text.rating !== undefined)
        yield error(entry, [...path, "rating"], `A rating belongs to scores, not to "${relation}". Leave it out.`);
    }
  },
};
