import { buildGraph } from "#argument/graph.ts";
import { tellSettlement } from "#argument/settle/tell.ts";
import type { Settlement } from "#argument/settle.ts";
import type { AskedDispute } from "../weigh/read-dispute.ts";
import { sourcesOfFacts } from "./sources-of-facts.ts";

/** What settles a statement as JSON: for one verdict wanted, and under `also` for the others. Fields may be added later; none is renamed or removed. */
export function settlementsToJson({ of, dispute }: AskedDispute, first: Settlement, also: readonly Settlement[]) {
  const names = of?.graph ?? buildGraph({ nodes: [], edges: [] });
  const told = (settlement: Settlement) => ({ ...settlement, sentences: tellSettlement(names, settlement).map(({ text }) => text) });
  return {
    ...(of ? { corpus: { version: of.stored.version, asOf: of.stored.asOf }, reading: of.reading } : {}),
    semantics: "grounded",
    ...told(first),
    ...(also.length > 0 ? { also: also.map(told) } : {}),
    ...(of ? { sources: sourcesOfFacts(of.graph, dispute, [first, ...also]) } : {}),
  };
}
