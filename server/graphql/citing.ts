import type { Citing } from "../store/graph-store.ts";
import { builder } from "./builder.ts";
import { connectionType, DEFAULT_PAGE, pageComplexity } from "./connection.ts";
import { ENTITY_TYPES, NodeInterface } from "./entity.ts";

/* What leans on a source: the way back from a source to what is said after it. */

const CitingConnection = connectionType<Citing, unknown>("Citing", "what cites a source: nodes, then relationships", {
  type: NodeInterface as never,
  of: (item) => (item.type === "node" ? item.node : item.edge),
});

for (const kind of ["Source", "Instrument", "Passage", "Provision"] as const) {
  builder.objectField(ENTITY_TYPES[kind], "citedBy", (t) =>
    t.field({
      type: CitingConnection,
      description: "What cites it or a passage of it: nodes by slug, then relationships by key.",
      args: {
        first: t.arg.int({ description: "How many, 1 to 100; 20 unless told." }),
        after: t.arg.string({ description: "The cursor after which to go on." }),
      },
      complexity: (given) => pageComplexity(given),
      resolve: async ({ slug }, { first, after }, { citing, citingCounts }) => ({
        page: await citing({ first: first ?? DEFAULT_PAGE, after: after ?? undefined }).load(slug),
        total: () => citingCounts.load(slug),
      }),
    }),
  );
}
