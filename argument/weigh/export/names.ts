import type { ArgumentGraph } from "../../graph.ts";
import { relationSpec } from "../../vocabulary.ts";

/** Words for what an export names: how a statement or an argument reads, and which nodes of the corpus it is. */
export interface Naming {
  label(id: string): string;
  slugs(id: string): readonly string[];
}

/** Of a dispute from outside: ids stand for themselves. */
export const OUTSIDE_NAMES: Naming = { label: (id) => id, slugs: () => [] };

/** Of a graph. A support between two nodes, which is an argument under its edge's id, is both of them. */
export function namesIn(graph: ArgumentGraph): Naming {
  const labelOf = (slug: string) => graph.node(slug)?.label ?? slug;
  return {
    label: (id) => {
      const edge = graph.node(id) ? undefined : graph.edge(id);
      return edge ? `“${labelOf(edge.from)}” ${relationSpec(edge.relation).verb} “${labelOf(edge.to)}”` : labelOf(id);
    },
    slugs: (id) => {
      if (graph.node(id)) return [id];
      const edge = graph.edge(id);
      return edge ? [edge.from, edge.to] : [];
    },
  };
}

/**
 * Names that every reader of APX, TGF and `.bag` takes without quotes: letters, digits and underscores, a small letter first. Different
 * wishes that come to the same name are told apart by a number, so each name is given once; the same wishes get the same names.
 */
export function plainNames(wishes: readonly string[]): readonly string[] {
  const given = new Set<string>();
  const next = new Map<string, number>();
  return wishes.map((wish) => {
    const plain = wish
      .replace(/[^A-Za-z0-9]+/g, "_")
      .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
      .replace(/^(?![a-z])/, "n");
    let name = plain;
    for (let number = next.get(plain) ?? 2; given.has(name); number++) {
      name = `${plain}_${number}`;
      next.set(plain, number + 1);
    }
    given.add(name);
    return name;
  });
}
