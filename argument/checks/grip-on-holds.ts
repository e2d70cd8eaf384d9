import { GRIPS, relationSpec } from "../vocabulary.ts";
import { type Check, error } from "./check.ts";
import { writtenEdges } from "./written.ts";

/** A hold says how firmly it holds, and nothing else does (shared/tracing 4). */
export const gripOnHolds: Check = {
  name: "grip-on-holds",
  *run({ corpus }) {
    for (const { entry, path, relation, text } of writtenEdges(corpus)) {
      const holds = relationSpec(relation).family === "hold";
      if (holds && text.grip === undefined)
        yield error(entry, [...path, relation], `"${relation}" needs a grip, to say how firmly the tool holds: ${GRIPS.join(", ")}.`);
      if (!holds && text.grip !== undefined)
        yield error(entry, [...path, "grip"], `A grip belongs to mitigates and restores, not to "${relation}". Leave it out.`);
    }
  },
};
