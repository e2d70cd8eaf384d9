import { STEP_RELATIONS } from "../vocabulary.ts";
import { type Check, warning } from "./check.ts";

/** What a told case passes one after the other, the graph joins by a step; otherwise nobody can trace the case that is told. */
export const toldCaseFollowsSteps: Check = {
  name: "told-case-follows-steps",
  needsAll: true,
  *run({ corpus, graph }) {
    for (const entry of corpus.chains)
      for (const [index, to] of entry.value.path.entries()) {
        const from = entry.value.path[index - 1];
        if (from === undefined || !graph.node(from) || !graph.node(to)) continue;
        const isStep = graph.out(from).some((edge) => edge.to === to && STEP_RELATIONS.includes(edge.relation));
        if (!isStep)
          yield warning(
            entry,
            ["path", index],
            `${entry.value.id} goes from ${from} to ${to}, but no step joins the two. Write the relation, or what lies between.`,
          );
      }
  },
};
