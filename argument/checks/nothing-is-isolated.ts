import { parseCitation } from "../corpus.ts";
import { type Check, error, warning } from "./check.ts";
import { assertions, writtenSources } from "./written.ts";

/** Every node is joined to another, and every source is cited by something; what nobody can come across may as well not be there. */
export const nothingIsIsolated: Check = {
  name: "nothing-is-isolated",
  needsAll: true,
  *run({ corpus, graph }) {
    const preferred = new Set(corpus.nodes.flatMap(({ value }) => (value.prefers ?? []).flat()));
    for (const list of [corpus.nodes, corpus.arguments, corpus.chains])
      for (const entry of list) {
        const { id } = entry.value;
        const isJoined = graph.out(id).length + graph.in(id).length > 0 || preferred.has(id) || graph.node(id)?.kind === "Audience";
        if (!isJoined)
          yield error(entry, ["id"], `No relation and no argument leads to or from ${id}. Join it to something, or take it out.`);
      }
    const cited = new Set([...assertions(corpus)].flatMap(({ sources }) => sources.map((text) => parseCitation(text).source)));
    const others = new Set([...writtenSources(corpus)].flatMap(({ value }) => value.sameAs ?? []));
    for (const { entry, value } of writtenSources(corpus)) {
      const exemplifies = "exemplifies" in value && (value.exemplifies ?? []).length > 0;
      if (!cited.has(value.key) && !others.has(value.key) && value.sameAs === undefined && !exemplifies)
        yield warning(
          entry,
          ["key"],
          `Nothing cites ${value.key}. Cite it where it bears on something, or say in the README why it is kept.`,
        );
    }
  },
};
