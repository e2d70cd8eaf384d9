import type { Kind } from "../vocabulary.ts";
import { type CoverRule, quoted } from "./gap.ts";

/** What is cited, rather than what cites. */
const CITED: ReadonlySet<Kind> = new Set<Kind>(["Source", "Instrument", "Passage", "Provision"]);

/** Nodes that rest on sources which nobody could read. Nodes that name no source say so themselves and are not meant here. */
export const unverifiedAlone: CoverRule = {
  name: "unverified-alone",
  title: "nodes that rest on unverified sources alone",
  *run({ graph }) {
    for (const { slug, kind, grade, citations } of graph.nodes) {
      if (grade !== "unverified" || CITED.has(kind)) continue;
      const sources = [...new Set(citations.map(({ source }) => source))];
      yield {
        about: [slug, ...sources],
        message: `${quoted(graph, slug)} rests on unverified sources alone: ${sources.join(", ")}.`,
        fill: `A reading of ${sources.length === 1 ? "it" : "one of them"}, or another source that was read.`,
      };
    }
  },
};
