import { type Check, error } from "./check.ts";
import { aKind } from "./name-kinds.ts";

/** Two fields belong to one kind each; on another kind they would be lost without a word. */
export const fieldFitsKind: Check = {
  name: "field-fits-kind",
  *run({ corpus }) {
    for (const entry of corpus.nodes) {
      const { kind, past, prefers, id } = entry.value;
      const message = (field: string, owner: string) =>
        `"${field}" belongs to ${owner}, and ${id} is ${aKind(kind)}. Leave it out, or say it in the summary.`;
      if (past !== undefined && kind !== "PolicyTool") yield error(entry, ["past"], message("past", "a policy tool (what gets past it)"));
      if (prefers !== undefined && kind !== "Audience") yield error(entry, ["prefers"], message("prefers", "an audience"));
    }
  },
};
