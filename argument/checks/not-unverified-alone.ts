import { type Check, warning } from "./check.ts";

/** What rests on sources that nobody could read is weak, and a reviewer should know (shared/tracing 6). */
export const notUnverifiedAlone: Check = {
  name: "not-unverified-alone",
  needsAll: true,
  *run({ corpus, graph }) {
    for (const list of [corpus.nodes, corpus.arguments, corpus.chains])
      for (const entry of list)
        if (graph.node(entry.value.id)?.grade === "unverified")
          yield warning(
            entry,
            ["sources"],
            `${entry.value.id} rests on unverified sources alone: ${(entry.value.sources ?? []).join("; ")}.`,
          );
  },
};
