import type { SourceRecord } from "#argument/source.ts";

/** The year in which something came out, of a range the first; undefined where the record does not say. */
export function yearOf({ issued }: Pick<SourceRecord, "issued">): number | undefined {
  const [, year] = /^(\d{4})(?!\d)/.exec(issued ?? "") ?? [];
  return year === undefined ? undefined : Number(year);
}
