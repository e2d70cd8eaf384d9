import type { GraphEdge, GraphNode } from "#argument/graph.ts";
import { relationSpec } from "#argument/vocabulary.ts";
import type { StoredCorpus } from "../../store/graph-store.ts";
import { inOrder } from "./in-order.ts";

/** SPDX identifier of the licence of the corpus, as of the program. */
export const CORPUS_LICENCE = "Apache-2.0";

/* What JSON and JSON Lines hold: objects that say what they are, each on its own. */

export function corpusRecord({ version, title, asOf, nodeCount, edgeCount }: StoredCorpus, program: string) {
  return { type: "corpus", version, title, asOf, nodeCount, edgeCount, program, licence: CORPUS_LICENCE };
}

/** Everything that the store holds of a node, in the order of the fields. */
export function nodeRecord(node: GraphNode): unknown {
  return inOrder({ ...node, type: "node" });
}

/** Everything that the store holds of an edge, with the sign that its relation gives it. */
export function relationshipRecord(edge: GraphEdge): unknown {
  return inOrder({ ...edge, type: "relationship", sign: relationSpec(edge.relation).sign });
}
