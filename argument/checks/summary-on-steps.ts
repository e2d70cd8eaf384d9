import { relationSpec, STEP_RELATIONS } from "../vocabulary.ts";
import { type Check, error } from "./check.ts";
import { writtenEdges } from "./written.ts";

/** Only a step can stand for routes (shared/tracing 2), since only steps make routes. */
export const summaryOnSteps: Check = {
  name: "summary-on-steps",
  *run({ corpus }) {
    for (const { entry, path, relation, text } of writtenEdges(corpus))
      if (text.summary && relationSpec(relation).family !== "step")
        yield error(
          entry,
          [...path, "summary"],
          `"summary: true" marks a step that stands for routes; "${relation}" is none. Steps are ${STEP_RELATIONS.join(", ")}.`,
        );
  },
};
