import type { SourceRecord } from "#argument/source.ts";

/** A source to be exported, with the pinpoints for which it is cited there. */
export interface ExportedSource {
  readonly record: SourceRecord;
  readonly pinpoints: readonly string[];
}

/** A field that a format cannot carry in a place of its own, and what became of it. */
export interface Loss {
  readonly key: string;
  readonly field: string;
  readonly fate: "moved to a note" | "downgraded" | "left out";
  readonly why: string;
}

/** One way to take sources away. To add one: write its file, add it to formats.ts, add its test. */
export interface SourceFormat {
  readonly id: string;
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /** The whole file, sorted by key; the same sources give the same bytes. `missing` is told where the format has a place for it. */
  readonly serialise: (sources: readonly ExportedSource[], missing?: string) => string;
  /** What of a record is not in a place of its own in that file. */
  readonly losses: (record: SourceRecord) => readonly Loss[];
}

export function moved(record: SourceRecord, fields: readonly string[], why: string): readonly Loss[] {
  return fields.map((field) => ({ key: record.key, field, fate: "moved to a note", why }));
}
