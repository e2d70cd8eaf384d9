import { type Check, error } from "./check.ts";
import { writtenEnds } from "./written.ts";

/** An argument about what to do, and no other, names the criterion on which it rests (shared/weighing 1): audiences rank these. */
export const valueWherePractical: Check = {
  name: "value-where-practical",
  *run({ corpus, graph }) {
    for (const entry of corpus.arguments) {
      const [end] = writtenEnds(entry.value);
      const kind = end && graph.node(end.to)?.kind;
      if (!kind) continue;
      const { id, value } = entry.value;
      const isPractical = kind === "PolicyOption" || kind === "PolicyTool";
      if (isPractical && value === undefined)
        yield error(entry, [end.field], `${id} is about what to do (${end.to}) and needs a value: the criterion on which it rests.`);
      if (!isPractical && value !== undefined)
        yield error(entry, ["value"], `${id} is about what is the case, not about what to do, and takes no value.`);
    }
  },
};
