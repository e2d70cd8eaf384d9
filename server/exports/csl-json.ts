import type { SourceRecord } from "#argument/source.ts";
import { type ExportedSource, moved, type SourceFormat } from "./format.ts";
import { isExecutiveOrder } from "./legal-type.ts";
import { nameParts } from "./names.ts";
import { plainText } from "./plain-text.ts";
import { ownWords, recordNotes } from "./record-notes.ts";

/* CSL-JSON 1.0.2: only what the schema knows at the top, all else under `custom`, where nothing is lost. */

const TEXTS = [
  "authority",
  "jurisdiction",
  "container-title",
  "collection-title",
  "publisher",
  "volume",
  "issue",
  "page",
  "genre",
  "archive",
  "DOI",
  "URL",
] as const satisfies readonly (keyof SourceRecord)[];
const CUSTOM = [
  "authorsSeen",
  "arXiv",
  "doiKind",
  "urlSeen",
  "evidence",
  "read",
  "seenAt",
  "topics",
  "preprintOf",
  "alsoAt",
  "republishedAs",
  "sameAs",
  "artifacts",
  "check",
  "note",
  "status",
  "statusText",
  "statusAsOf",
  "statusConfidence",
  "effective",
] as const satisfies readonly (keyof SourceRecord)[];

export const cslJson: SourceFormat = {
  id: "csl",
  name: "CSL-JSON",
  extension: "csl.json",
  mediaType: "application/vnd.citationstyles.csl+json",
  serialise: (sources) => `${JSON.stringify(sources.map(item), null, 2)}\n`,
  losses: (record) => [
    ...(isExecutiveOrder(record) && record.type === "legislation"
      ? [
          {
            key: record.key,
            field: "type",
            fate: "downgraded" as const,
            why: "styles print an executive order of type legislation as a public law, so it goes out as regulation; custom.type says legislation",
          },
        ]
      : []),
    ...(hasForeignNumber(record)
      ? moved(
          record,
          ["number"],
          "styles print the number of legislation as that of a public law of the United States; it stands under custom",
        )
      : []),
  ],
};

/** A number that APA and Chicago would print as "Pub. L. …", which it is not. */
function hasForeignNumber(record: SourceRecord): boolean {
  return (
    record.type === "legislation" && !isExecutiveOrder(record) && record.number !== undefined && !/^Pub(lic)?\.? L/i.test(record.number)
  );
}

function item({ record, pinpoints }: ExportedSource): Readonly<Record<string, unknown>> {
  const type = isExecutiveOrder(record) ? "regulation" : record.type;
  const custom = Object.fromEntries(CUSTOM.flatMap((field) => (record[field] === undefined ? [] : [[field, record[field]]])));
  return {
    id: record.key,
    type,
    title: plainText(record.title),
    ...(record.short ? { "title-short": plainText(record.short) } : {}),
    ...(record.author && record.author.length > 0 ? { author: record.author.map(cslName) } : {}),
    ...(record.issued ? { issued: { "date-parts": record.issued.split("/").map((date) => date.split("-").map(Number)) } } : {}),
    ...Object.fromEntries(TEXTS.flatMap((field) => (record[field] === undefined ? [] : [[field, plainText(String(record[field]))]]))),
    ...(record.number && !hasForeignNumber(record) ? { number: plainText(record.number) } : {}),
    ...(record["event-title"] ? { event: plainText(record["event-title"]) } : {}),
    ...(record.finding ? { abstract: ownWords(record.finding) } : {}),
    note: recordNotes(record)[0],
    custom: {
      ...custom,
      ...(type === record.type ? {} : { type: record.type }),
      ...(hasForeignNumber(record) ? { number: record.number } : {}),
      ...(pinpoints.length > 0 ? { pinpoints } : {}),
    },
  };
}

function cslName(name: NonNullable<SourceRecord["author"]>[number]): Readonly<Record<string, string>> {
  const parts = nameParts(name);
  if ("body" in parts) return { literal: parts.body };
  const { family, given, particle, suffix } = parts;
  return { family, ...(given ? { given } : {}), ...(particle ? { "non-dropping-particle": particle } : {}), ...(suffix ? { suffix } : {}) };
}
