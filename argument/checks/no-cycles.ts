import { type Check, error } from "./check.ts";
import { findCycles } from "./find-cycles.ts";
import { writtenEdges } from "./written.ts";

const HIERARCHIES = ["part_of", "is_kind_of", "comprises"] as const;

/** Nothing is part of itself, a kind of itself or comprised by itself, however far round. */
export const noCycles: Check = {
  name: "no-cycles",
  *run({ corpus }) {
    const edges = [...writtenEdges(corpus)];
    for (const hierarchy of HIERARCHIES) {
      const links = edges.filter(({ relation }) => relation === hierarchy).map((edge) => ({ from: edge.from, to: edge.to, about: edge }));
      for (const { nodes, closing } of findCycles(links))
        yield error(
          closing.entry,
          closing.path,
          `"${hierarchy}" leads in a circle: ${nodes.join(" → ")}. Take one of these relations out.`,
        );
    }
  },
};
