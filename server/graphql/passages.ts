import { builder } from "./builder.ts";
import { DEFAULT_PAGE, pageComplexity } from "./connection.ts";
import { ENTITY_TYPES } from "./entity.ts";
import { EntityConnection } from "./lists.ts";

/* From a source to the places in it. */

for (const kind of ["Source", "Instrument"] as const) {
  builder.objectField(ENTITY_TYPES[kind], "passages", (t) =>
    t.field({
      type: EntityConnection,
      description: "The passages and provisions of it that the corpus knows, by slug.",
      args: {
        first: t.arg.int({ description: "How many, 1 to 100; 20 unless told." }),
        after: t.arg.string({ description: "The cursor after which to go on." }),
      },
      complexity: (given) => pageComplexity(given),
      resolve: async ({ slug }, { first, after }, { neighbours, neighbourCounts }) => {
        const query = { relations: ["part_of"], direction: "in", first: first ?? DEFAULT_PAGE, after: after ?? undefined } as const;
        const { items, hasNextPage } = await neighbours(query).load(slug);
        return {
          page: { items: items.map(({ cursor, item }) => ({ cursor, item: item.node })), hasNextPage },
          total: async () =>
            (await neighbourCounts.load(slug)).find(({ relation, direction }) => relation === "part_of" && direction === "in")?.count ?? 0,
        };
      },
    }),
  );
}
