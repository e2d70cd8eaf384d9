import { type Check, error } from "./check.ts";
import { suggester } from "./suggest.ts";
import { writtenEdges, writtenEnds, writtenSources } from "./written.ts";

/**
 * Whatever an entry points at is there: the far ends of relations, the premises, ends and values of arguments, what told cases pass, the
 * criteria that an audience prefers, the options that an instrument exemplifies, and the other record of the same document.
 */
export const unknownIds: Check = {
  name: "unknown-ids",
  needsAll: true,
  *run({ corpus, graph }) {
    const suggest = suggester(graph.nodes.map((node) => node.slug));
    const isUnknown = (slug: string) => graph.node(slug) === undefined;
    const message = (slug: string) => `There is no "${slug}".${suggest(slug)}`;
    for (const { entry, path, relation, to } of writtenEdges(corpus))
      if (isUnknown(to)) yield error(entry, [...path, relation], message(to));
    for (const entry of corpus.nodes)
      for (const [group, criteria] of (entry.value.prefers ?? []).entries())
        for (const [index, slug] of criteria.entries()) if (isUnknown(slug)) yield error(entry, ["prefers", group, index], message(slug));
    for (const entry of corpus.arguments) {
      const { premises, value } = entry.value;
      for (const [index, slug] of premises.entries()) if (isUnknown(slug)) yield error(entry, ["premises", index], message(slug));
      for (const { field, to } of writtenEnds(entry.value)) if (isUnknown(to)) yield error(entry, [field], message(to));
      if (value !== undefined && isUnknown(value)) yield error(entry, ["value"], message(value));
    }
    for (const entry of corpus.chains) {
      for (const field of ["path", "compromises", "defeats"] as const)
        for (const [index, slug] of (entry.value[field] ?? []).entries())
          if (isUnknown(slug)) yield error(entry, [field, index], message(slug));
      for (const [index, { tool, on }] of entry.value.tools.entries()) {
        if (isUnknown(tool)) yield error(entry, ["tools", index, "tool"], message(tool));
        if (isUnknown(on)) yield error(entry, ["tools", index, "on"], message(on));
      }
    }
    for (const entry of corpus.instruments)
      for (const [index, slug] of (entry.value.exemplifies ?? []).entries())
        if (isUnknown(slug)) yield error(entry, ["exemplifies", index], message(slug));
    for (const { entry, value } of writtenSources(corpus))
      if (value.sameAs !== undefined && isUnknown(value.sameAs)) yield error(entry, ["sameAs"], message(value.sameAs));
  },
};
