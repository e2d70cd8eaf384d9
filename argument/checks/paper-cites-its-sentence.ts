import { parseCitation, passageSlug } from "../corpus.ts";
import { type Check, error } from "./check.ts";
import { assertions } from "./written.ts";

/**
 * What is put in the paper's mouth names the sentence: origin "paper S3" goes with the source "key, S3", and "paper S3-S4" with both. A
 * reader gets from every statement of the paper to its words in one step.
 */
export const paperCitesItsSentence: Check = {
  name: "paper-cites-its-sentence",
  *run({ corpus }) {
    const { paper } = corpus.meta;
    if (paper === "") return;
    for (const { entry, path, name, origin, sources } of assertions(corpus)) {
      const cited = new Set(sources.map((text) => passageOf(text)));
      for (const at of sentencesOf(origin))
        if (!cited.has(passageSlug(paper, at)))
          yield error(entry, [...path, "origin"], `${name} says "${origin}" but does not cite it. Add to its sources: ${paper}, ${at}`);
    }
  },
};

/** "paper S3-S4" → S3, S4; "paper intro" → intro; nothing for other origins. */
function sentencesOf(origin: string): readonly string[] {
  if (!origin.startsWith("paper ")) return [];
  const at = origin.slice("paper ".length);
  const [, first, last] = /^S(\d+)-S(\d+)$/.exec(at) ?? [];
  return first && last ? [`S${first}`, `S${last}`] : [at];
}

function passageOf(text: string): string {
  const { source, at } = parseCitation(text);
  return at === undefined ? source : passageSlug(source, at);
}
