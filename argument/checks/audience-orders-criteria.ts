import { type Check, error } from "./check.ts";
import { aKind } from "./name-kinds.ts";

/** An audience puts criteria in order: each stands in one group, since it cannot come before itself. */
export const audienceOrdersCriteria: Check = {
  name: "audience-orders-criteria",
  *run({ corpus, graph }) {
    for (const entry of corpus.nodes) {
      const { id, kind, prefers } = entry.value;
      if (kind === "Audience" && (prefers ?? []).flat().length === 0)
        yield error(entry, ["kind"], `${id} prefers nothing. Give it "prefers", groups of criteria, each before the next.`);
      const seen = new Set<string>();
      for (const [group, criteria] of (prefers ?? []).entries())
        for (const [index, slug] of criteria.entries()) {
          const found = graph.node(slug)?.kind;
          if (found && found !== "Criterion")
            yield error(entry, ["prefers", group, index], `${slug} is ${aKind(found)}; an audience prefers criteria.`);
          if (seen.has(slug)) yield error(entry, ["prefers", group, index], `${id} names ${slug} twice; it has one place in the order.`);
          seen.add(slug);
        }
    }
  },
};
