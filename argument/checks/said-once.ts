import { type Check, error } from "./check.ts";
import { writtenEdges } from "./written.ts";

/** A reason is said once: as a `supports` edge, or as an argument with that one premise and end (shared/weighing 1). */
export const saidOnce: Check = {
  name: "said-once",
  *run({ corpus }) {
    const argued = new Map<string, string>();
    for (const { value } of corpus.arguments)
      if (value.for !== undefined && value.premises.length === 1) argued.set(`${value.premises[0]} ${value.for}`, value.id);
    for (const { entry, path, name, from, relation, to } of writtenEdges(corpus)) {
      const argument = relation === "supports" ? argued.get(`${from} ${to}`) : undefined;
      if (argument) yield error(entry, path, `"${name}" says what ${argument} says. Keep one, or it counts twice.`);
    }
  },
};
