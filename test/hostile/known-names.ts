import type { CompiledCorpus } from "#argument/graph.ts";
import type { Kind } from "#argument/vocabulary.ts";
import { encodeId } from "#server/graphql/global-id.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import type { Known } from "./random-operation.ts";

/** Slugs, ids and cursors of a corpus and of the store that holds it: some of each. */
export async function knownOf(store: GraphStore, { nodes, edges }: CompiledCorpus): Promise<Known> {
  const { items } = await store.page({ first: 100 });
  const ofKind = (...kinds: readonly Kind[]) => nodes.flatMap(({ kind, slug }) => (kinds.includes(kind) ? [slug] : [])).slice(0, 30);
  const [tools, criteria, statements] = [ofKind("PolicyTool"), ofKind("Criterion"), ofKind("Claim", "Evidence", "PolicyOption")];
  const keys = edges.filter((_, index) => index % 50 === 0).map(({ id }) => id);
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
      audience: ofKind("Audience"),
      from: ofKind("Mechanism", "Modification"),
      to: ofKind("Risk", "Harm", "Rule"),
      of: ofKind("Argument"),
      key: keys,
    },
    ids: [...items.map(({ item }) => encodeId(item.kind, item.slug)), ...keys.map((key) => encodeId("Relationship", key))],
    cursors: items.map(({ cursor }) => cursor),
  };
}
