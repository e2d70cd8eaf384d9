import { type Check, error } from "./check.ts";
import { assertions } from "./written.ts";

/** What is said to stand in the literature names where. Our own readings may stand without: they are marked as ours. */
export const assertionHasSource: Check = {
  name: "assertion-has-source",
  *run({ corpus }) {
    for (const { entry, path, name, origin, sources } of assertions(corpus))
      if (origin === "literature" && sources.length === 0)
        yield error(
          entry,
          [...path, "origin"],
          `${name} is said to stand in the literature but names no source. Add one, or write "origin: ours".`,
        );
  },
};
