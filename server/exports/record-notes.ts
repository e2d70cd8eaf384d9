import type { SourceRecord } from "#argument/source.ts";
import { plainText } from "./plain-text.ts";

/** Fields that no bibliographic format has a place for: they travel in a note, each under its own name. */
const NOTED = [
  "authorsSeen",
  "jurisdiction",
  "doiKind",
  "seenAt",
  "alsoAt",
  "republishedAs",
  "sameAs",
  "note",
  "status",
  "statusText",
  "statusAsOf",
  "statusConfidence",
  "effective",
] as const satisfies readonly (keyof SourceRecord)[];

/**
 * What travels in notes, in a fixed order: first how far the record was read, so that nothing unverified looks verified, then what has no
 * field of its own. `except` names fields for which the format has one.
 */
export function recordNotes(record: SourceRecord, except: readonly (keyof SourceRecord)[] = []): readonly string[] {
  const { evidence, read, urlSeen, preprintOf, artifacts, check } = record;
  return [
    `evidence: ${evidence}${read ? `; read: ${plainText(read)}` : ""}`,
    ...(urlSeen === false ? ["address: the usual one, not opened"] : []),
    ...NOTED.flatMap((field) => {
      const value = record[field];
      return value === undefined || except.includes(field) ? [] : [`${field}: ${plainText(value)}`];
    }),
    ...(preprintOf
      ? [
          `preprint of: ${plainText(
            Object.entries(preprintOf)
              .map(([field, value]) => `${field} ${value}`)
              .join("; "),
          )}`,
        ]
      : []),
    ...(artifacts ?? []).map((artifact) =>
      plainText(`artifact: ${artifact.kind} ${artifact.url}${artifact.seenAt ? ` (seen at ${artifact.seenAt})` : ""}`),
    ),
    ...(check
      ? [plainText(`checked ${check.on}: ${check.verdict}${check.fields ? ` (${check.fields})` : ""}${check.at ? ` at ${check.at}` : ""}`)]
      : []),
  ];
}

/** Fields of a record that `recordNotes` would carry. */
export function notedFields(record: SourceRecord, except: readonly (keyof SourceRecord)[] = []): readonly (keyof SourceRecord)[] {
  const noted: readonly (keyof SourceRecord)[] = [
    ...NOTED,
    "preprintOf",
    "artifacts",
    "check",
    ...(record.urlSeen === false ? ["urlSeen" as const] : []),
  ];
  return noted.filter((field) => record[field] !== undefined && !except.includes(field));
}

/** What a source found, marked as told by us: it goes where others put an abstract, and is none. */
export function ownWords(finding: string): string {
  return `Riparian's summary: ${plainText(finding)}`;
}
