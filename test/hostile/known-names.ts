import type { Kind } from "#argument/vocabulary.ts";
import { encodeId } from "#server/graphql/global-id.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import type { Known } from "./random-operation.ts";

/** Slugs, ids and cursors that a store gives: some of each. */
export async function knownOf(store: GraphStore): Promise<Known> {
  const { items } = await store.page({ first: 100 });
  const edges = (await store.neighbours({ slug: "mec.cap-gain", first: 20 })).items;
  const ofKind = async (...kinds: readonly Kind[]) =>
    (await store.page({ filter: { kinds }, first: 30 })).items.map(({ item }) => item.slug);
  const [tools, criteria] = [await ofKind("PolicyTool"), await ofKind("Criterion")];
  const statements = await ofKind("Claim", "Evidence", "PolicyOption");
  return {
    slugs: items.map(({ item }) => item.slug),
    of: {
      statement: statements,
      adopt: tools,
      drop: tools,
      by: criteria,
      putFirst: criteria,
      grant: statements,
      deny: statements,
      audience: await ofKind("Audience"),
      from: await ofKind("Mechanism", "Modification"),
      to: await ofKind("Risk", "Harm", "Rule"),
      of: await ofKind("Argument"),
      key: edges.map(({ item }) => item.edge.id),
    },
    ids: [...items.map(({ item }) => encodeId(item.kind, item.slug)), ...edges.map(({ item }) => encodeId("Relationship", item.edge.id))],
    cursors: [...items, ...edges].map(({ cursor }) => cursor),
  };
}
