import type { Name, SourceType } from "#argument/source.ts";
import { type ExportedSource, moved, type SourceFormat } from "./format.ts";
import { nameParts } from "./names.ts";
import { plainText } from "./plain-text.ts";
import { notedFields, ownWords, recordNotes } from "./record-notes.ts";

/* RIS as Zotero, EndNote, Rayyan, Covidence and ASReview read it: two spaces before the hyphen, CRLF, no wrapping, TY first, ER last. */

/** Never LEGAL, which is read as a case, and never GEN, which is read as a journal article. */
const TYPES: Readonly<Record<SourceType, string>> = {
  article: "UNPB",
  "article-journal": "JOUR",
  "article-magazine": "MGZN",
  bill: "BILL",
  document: "RPRT",
  legal_case: "CASE",
  legislation: "STAT",
  "paper-conference": "CPAPER",
  "post-weblog": "BLOG",
  regulation: "STAT",
  report: "RPRT",
  standard: "STAND",
  treaty: "STAT",
  webpage: "ELEC",
};

/** Types that stand for several of ours, which so cannot be told apart again. */
const MERGED: readonly SourceType[] = ["article", "document", "regulation", "treaty"];

export const ris: SourceFormat = {
  id: "ris",
  name: "RIS",
  extension: "ris",
  mediaType: "application/x-research-info-systems",
  serialise: (sources) => sources.map(entry).join("\r\n"),
  losses: (record) => [
    ...moved(record, notedFields(record), "RIS has no tag for it"),
    ...(record.archive === undefined ? [] : moved(record, ["archive"], "RIS has no tag that all readers share")),
    ...((record.author ?? []).some((name) => "literal" in name)
      ? [
          {
            key: record.key,
            field: "author",
            fate: "downgraded" as const,
            why: "RIS cannot say that an author is a body: some readers take its last word for a family name",
          },
        ]
      : []),
    ...(MERGED.includes(record.type)
      ? [
          {
            key: record.key,
            field: "type",
            fate: "downgraded" as const,
            why: `RIS has no ${record.type}: TY is ${TYPES[record.type]}, the CSL type stands in a note`,
          },
        ]
      : []),
    ...(record.issued?.includes("/")
      ? [
          {
            key: record.key,
            field: "issued",
            fate: "downgraded" as const,
            why: "RIS has no ranges: PY and DA hold the first day, a note the range",
          },
        ]
      : []),
    ...((record.author ?? []).some((name) => "family" in name && (name["non-dropping-particle"] ?? name["dropping-particle"]))
      ? [{ key: record.key, field: "author", fate: "downgraded" as const, why: "RIS has no particles: they stand with the family name" }]
      : []),
  ],
};

function entry({ record, pinpoints }: ExportedSource): string {
  const [day = ""] = (record.issued ?? "").split("/");
  const [year, month, date] = day.split("-");
  const isCase = record.type === "legal_case";
  const [first, last] = (record.page ?? "").split(/[-–—]+/);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["ID", record.key],
    ...(record.author ?? []).map((name) => ["AU", person(name)] as const),
    ["TI", record.title],
    ["ST", record.short],
    ["PY", year],
    ["DA", year && `${year}/${month ?? ""}/${date ?? ""}/`],
    ["T2", record["container-title"]],
    ["T3", record["collection-title"] ?? record["event-title"]],
    ["VL", record.volume],
    ["IS", record.issue],
    ["SP", first],
    ["EP", last],
    ["PB", record.authority ?? record.publisher],
    [isCase ? "SV" : "M1", record.number],
    ["M3", record.genre],
    ["DO", record.DOI],
    ["UR", record.URL],
    ["AB", record.finding && ownWords(record.finding)],
    ...(record.topics ?? []).map((topic) => ["KW", topic] as const),
    ...recordNotes(record).map((note) => ["N1", note] as const),
    ["N1", `csl type: ${record.type}`],
    ...(record.arXiv ? [["N1", `arXiv: ${record.arXiv}`] as const] : []),
    ...(record.archive ? [["N1", `archive: ${record.archive}`] as const] : []),
    ...(record.issued?.includes("/") ? [["N1", `issued: ${record.issued}`] as const] : []),
    ...(record.authority && record.publisher ? [["N1", `publisher: ${record.publisher}`] as const] : []),
    ...(record["collection-title"] && record["event-title"] ? [["N1", `event-title: ${record["event-title"]}`] as const] : []),
    ...pinpoints.map((pinpoint) => ["N1", `cited at: ${pinpoint}`] as const),
  ];
  const body = lines.flatMap(([tag, value]) => {
    const text = value === undefined ? "" : plainText(value);
    return text ? [`${tag}  - ${text}`] : [];
  });
  return [`TY  - ${TYPES[record.type]}`, ...body, "ER  - ", ""].join("\r\n");
}

/** "Family, Given, Suffix" with the particle in the family; a body without commas, so that no reader takes it for a person. */
function person(name: Name): string {
  const parts = nameParts(name);
  if ("body" in parts) return parts.body.replaceAll(/\s*,\s*/g, " ");
  const { family, given, particle, suffix } = parts;
  return [[particle, family].filter(Boolean).join(" "), given, suffix].filter(Boolean).join(", ");
}
