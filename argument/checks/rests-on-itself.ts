import { type Check, error, type Problem } from "./check.ts";
import { findCycles, type Link } from "./find-cycles.ts";
import { writtenEdges } from "./written.ts";

/**
 * No statement rests on itself (shared/weighing 2): going from premises to the statements argued for, and along `supports` edges, never
 * leads back.
 */
export const restsOnItself: Check = {
  name: "rests-on-itself",
  *run({ corpus }) {
    const links: Link<Omit<Problem, "message" | "severity">>[] = [];
    for (const entry of corpus.arguments) {
      const { for: end, premises } = entry.value;
      if (end !== undefined)
        for (const [index, premise] of premises.entries())
          links.push({ from: premise, to: end, about: { entry, path: ["premises", index] } });
    }
    for (const { entry, path, from, relation, to } of writtenEdges(corpus))
      if (relation === "supports") links.push({ from, to, about: { entry, path } });
    for (const { nodes, closing } of findCycles(links))
      yield error(closing.entry, closing.path, `Here a statement rests on itself: ${nodes.join(" is a reason for ")}.`);
  },
};
