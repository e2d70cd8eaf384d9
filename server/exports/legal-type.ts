import type { SourceRecord } from "#argument/source.ts";

/** Executive orders are recorded as legislation; as such, CSL styles print them as public laws, which they are not. */
export function isExecutiveOrder({ title, number }: SourceRecord): boolean {
  return /^executive order\b/i.test(title) || /^(EO|E\.O\.|Executive Order)\s/i.test(number ?? "");
}
