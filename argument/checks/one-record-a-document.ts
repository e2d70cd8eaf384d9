import { type Check, error, warning } from "./check.ts";
import { type WrittenSource, writtenSources } from "./written.ts";

const NAMES = ["DOI", "arXiv"] as const;

/** A document has one record; where law and literature each need one, `sameAs` says that the two are the same. */
export const oneRecordADocument: Check = {
  name: "one-record-a-document",
  *run({ corpus }) {
    const sources = [...writtenSources(corpus)];
    for (const name of NAMES) {
      const first = new Map<string, WrittenSource>();
      for (const source of sources) {
        const number = source.value[name]?.toLowerCase();
        if (number === undefined) continue;
        const earlier = first.get(number);
        if (!earlier) first.set(number, source);
        else if (source.value.sameAs !== earlier.value.key && earlier.value.sameAs !== source.value.key)
          yield warning(
            source.entry,
            [name],
            `${source.value.key} has the same ${name} as ${earlier.value.key}. Join the two, or add "sameAs".`,
          );
      }
    }
    for (const { entry, value } of sources)
      if (value.sameAs === value.key) yield error(entry, ["sameAs"], `${value.key} says that it is the same document as itself.`);
  },
};
