import type { GraphEdge, GraphNode } from "#argument/graph.ts";
import { checkSize } from "../store/limits.ts";
import { builder } from "./builder.ts";
import type { Context } from "./context.ts";
import { EntityInterface, NodeInterface } from "./entity.ts";
import { decodeId } from "./global-id.ts";
import { RelationshipType } from "./relationship.ts";

const MOST_IDS = { least: 0, most: 100 };

/* One thing, or several, by what names it. What is not there is null and no error. */

builder.queryType({ description: "Questions that can be asked. All of them read; nothing here writes." });

builder.queryField("node", (t) =>
  t.field({
    type: NodeInterface,
    nullable: true,
    description: "What an id names.",
    args: { id: t.arg.id({ required: true, description: "An id that an earlier answer gave." }) },
    resolve: async (_, { id }, context) => (await byIds([id], context))[0] ?? null,
  }),
);

builder.queryField("nodes", (t) =>
  t.field({
    type: [NodeInterface],
    nullable: { list: false, items: true },
    description: "What ids name, in the order asked.",
    args: { ids: t.arg.idList({ required: true, description: "At most 100 ids." }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: Math.max(1, ids.length) }),
    resolve: (_, { ids }, context) => {
      checkSize("ids", ids.length, "entries", MOST_IDS);
      return byIds(ids, context);
    },
  }),
);

builder.queryField("entity", (t) =>
  t.field({
    type: EntityInterface,
    nullable: true,
    description: "The node with a slug.",
    args: { slug: t.arg.string({ required: true, description: 'Such as "mec.cap-gain", or a citation key.' }) },
    resolve: (_, { slug }, { nodes }) => nodes.load(slug),
  }),
);

builder.queryField("entitiesBySlug", (t) =>
  t.field({
    type: [EntityInterface],
    nullable: { list: false, items: true },
    description: "The nodes with these slugs, in the order asked.",
    args: { slugs: t.arg.stringList({ required: true, description: "At most 500 slugs." }) },
    complexity: ({ slugs }) => ({ field: 1, multiplier: Math.max(1, slugs.length) }),
    resolve: async (_, { slugs }, { store, call }) => [...(await store.nodes(slugs, call))],
  }),
);

builder.queryField("relationship", (t) =>
  t.field({
    type: RelationshipType,
    nullable: true,
    description: "The relationship with a key.",
    args: { key: t.arg.string({ required: true, description: 'Such as "mec.cap-gain~breaks~asm.capability-fixed".' }) },
    resolve: (_, { key }, { edges }) => edges.load(key),
  }),
);

async function byIds(ids: readonly (string | number)[], { nodes, edges }: Context): Promise<(GraphNode | GraphEdge | null)[]> {
  const asked = ids.map((id) => decodeId(String(id)));
  return Promise.all(
    asked.map(async ({ type, key }) => {
      if (type === "Relationship") return edges.load(key);
      const node = await nodes.load(key);
      return node?.kind === type ? node : null;
    }),
  );
}
