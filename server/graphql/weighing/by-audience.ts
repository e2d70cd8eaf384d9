import type { GraphNode } from "#argument/graph.ts";
import { STATEMENT_KINDS } from "#argument/vocabulary.ts";
import type { Verdict } from "#argument/weigh/verdict.ts";
import { builder, STORE_QUESTION } from "../builder.ts";
import { ENTITY_TYPES } from "../entity.ts";
import { VerdictEnum } from "./for-whom.ts";
import { weighFor } from "./weigh-for.ts";

/* What a statement comes to for each of the corpus's audiences, side by side. */

interface ForAudience {
  readonly audience: GraphNode | undefined;
  readonly verdict: Verdict;
}

const AudienceVerdictType = builder.objectRef<ForAudience>("AudienceVerdict").implement({
  description: "A verdict, and for whom it is.",
  fields: (t) => ({
    audience: t.field({
      type: ENTITY_TYPES.Audience,
      nullable: true,
      description: "The audience; null for nobody in particular.",
      resolve: ({ audience }) => audience ?? null,
    }),
    verdict: t.field({ type: VerdictEnum, description: "The verdict, by grounded semantics.", resolve: ({ verdict }) => verdict }),
  }),
});

for (const kind of STATEMENT_KINDS)
  builder.objectField(ENTITY_TYPES[kind], "verdicts", (t) =>
    t.field({
      type: [AudienceVerdictType],
      description: "What it comes to for nobody in particular, and then for each audience of the corpus, by slug.",
      complexity: { field: 4 * STORE_QUESTION },
      resolve: async ({ slug }, _, context) => {
        const { graph } = await weighFor(context, undefined);
        const audiences = [undefined, ...graph.nodes.filter((node) => node.kind === "Audience")];
        return Promise.all(
          audiences.map(async (audience) => {
            const { weighing } = await weighFor(context, audience && { audience: audience.slug });
            return { audience, verdict: weighing.verdicts.get(slug) ?? "unsupported" };
          }),
        );
      },
    }),
  );
