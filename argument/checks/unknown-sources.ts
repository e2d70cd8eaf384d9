import { type CitationText, type Corpus, parseCitation, passageSlug } from "../corpus.ts";
import { type Check, error } from "./check.ts";
import { suggester } from "./suggest.ts";
import { assertions, writtenSources } from "./written.ts";

const MAX_LISTED = 12;

/**
 * A source cited is on record, and a pinpoint cited is one of the passages or provisions recorded for it: nobody can follow a footnote to
 * an article that nobody looked up.
 */
export const unknownSources: Check = {
  name: "unknown-sources",
  needsAll: true,
  *run({ corpus }) {
    const recorded = recordedPinpoints(corpus);
    const suggest = suggester(recorded.keys());
    for (const { entry, path, sources } of assertions(corpus))
      for (const [index, text] of sources.entries()) {
        const message = wrongCitation(text, recorded, suggest);
        if (message) yield error(entry, [...path, "sources", index], message);
      }
  },
};

/** Of each source, the slugs of its passages with their pinpoints as written. */
function recordedPinpoints(corpus: Corpus): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const bySource = [...writtenSources(corpus)].map(({ value, passages }) => {
    const pinpoints = passages.map((passage) => [passageSlug(value.key, passage.at), passage.at] as const);
    return [value.key, new Map(pinpoints)] as const;
  });
  return new Map(bySource);
}

function wrongCitation(
  text: CitationText,
  recorded: ReadonlyMap<string, ReadonlyMap<string, string>>,
  suggest: (unknown: string) => string,
): string | undefined {
  const { source, at } = parseCitation(text);
  const pinpoints = recorded.get(source);
  if (!pinpoints) return `There is no source "${source}".${suggest(source)} Record it under "works" or "instruments" first.`;
  if (at === undefined || pinpoints.has(passageSlug(source, at))) return undefined;
  if (pinpoints.size === 0) return `No pinpoints are recorded for ${source}; record "${at}" there, or cite the source as a whole.`;
  const known = [...pinpoints.values()];
  const listed = known.slice(0, MAX_LISTED).join("; ") + (known.length > MAX_LISTED ? `; and ${known.length - MAX_LISTED} more` : "");
  return `"${at}" is not recorded for ${source}. Recorded: ${listed}.`;
}
