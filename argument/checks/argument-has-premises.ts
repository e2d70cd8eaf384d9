import { type Check, error } from "./check.ts";

/** An argument leads from something (shared/weighing 1): at least one premise, each named once. */
export const argumentHasPremises: Check = {
  name: "argument-has-premises",
  *run({ corpus }) {
    for (const entry of corpus.arguments) {
      const { id, premises } = entry.value;
      if (premises.length === 0)
        yield error(entry, ["premises"], `${id} has no premises. Name the claims, evidence or case studies from which it argues.`);
      for (const [index, premise] of premises.entries())
        if (premises.indexOf(premise) < index) yield error(entry, ["premises", index], `${id} names the premise ${premise} twice.`);
    }
  },
};
