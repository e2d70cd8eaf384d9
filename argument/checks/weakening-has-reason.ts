import { type Check, error } from "./check.ts";
import { writtenEdges } from "./written.ts";

/** Who says that something weakens a claim or a tool says why (shared/weighing 1: a reviewer can defend it in a sentence). */
export const weakeningHasReason: Check = {
  name: "weakening-has-reason",
  *run({ corpus }) {
    for (const { entry, path, name, relation, text } of writtenEdges(corpus))
      if (relation === "weakens" && text.reason === undefined)
        yield error(entry, path, `"${name}" gives no reason. Say in a sentence what it takes away, and what it leaves.`);
  },
};
