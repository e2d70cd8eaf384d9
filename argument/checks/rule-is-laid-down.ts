import { type Check, warning } from "./check.ts";

/** A rule leads to the provision that lays it down, so that a lawyer can read it. */
export const ruleIsLaidDown: Check = {
  name: "rule-is-laid-down",
  *run({ corpus }) {
    for (const entry of corpus.nodes) {
      const { id, kind, relations = [] } = entry.value;
      if (kind === "Rule" && !relations.some((relation) => relation.laid_down_in !== undefined))
        yield warning(entry, ["id"], `${id} is laid down nowhere. Add "laid_down_in" with a provision of the law files.`);
    }
  },
};
