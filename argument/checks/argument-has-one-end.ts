import { type Check, error } from "./check.ts";
import { writtenEnds } from "./written.ts";

/** An argument leads to exactly one end: for a statement, against it, or it undercuts a step (shared/weighing 1). */
export const argumentHasOneEnd: Check = {
  name: "argument-has-one-end",
  *run({ corpus }) {
    for (const entry of corpus.arguments) {
      const ends = writtenEnds(entry.value);
      const { id } = entry.value;
      if (ends.length === 0) yield error(entry, [], `${id} leads nowhere. Write one of for, against and undercuts.`);
      for (const { field } of ends.slice(1))
        yield error(
          entry,
          [field],
          `${id} has ${ends.length} ends (${ends.map((end) => end.field).join(", ")}); it may have one. Make it two arguments.`,
        );
      const [end] = ends;
      if (entry.value.bearing && end?.field === "for")
        yield error(entry, ["bearing"], `${id} speaks for its end; only an attack can weaken. Leave "bearing" out.`);
    }
  },
};
