/* What stands in addresses, and how broken ones are mended: an unknown or impossible value is left out, never an error. */

export interface TraceView {
  readonly from?: string;
  readonly to?: string;
  readonly max?: number;
  /** The lit route, counted from 1 as it is shown. */
  readonly lit?: number;
  /** Tools put in place, joined by commas. */
  readonly put?: string;
}

export interface ListView {
  readonly q?: string;
  readonly kind?: "Source" | "Instrument";
}

const SLUG = /^[a-z0-9.-]{1,120}$/;

export function parseTraceSearch(search: Record<string, unknown>): TraceView {
  const slug = (value: unknown) => (typeof value === "string" && SLUG.test(value) ? value : undefined);
  const put = typeof search["put"] === "string" ? search["put"].split(",").filter((tool) => SLUG.test(tool)).slice(0, 60) : [];
  return {
    ...defined("from", slug(search["from"])),
    ...defined("to", slug(search["to"])),
    ...defined("max", whole(search["max"], 1, 12)),
    ...defined("lit", whole(search["lit"], 1, 100)),
    ...defined("put", put.length > 0 ? put.join(",") : undefined),
  };
}

export function parseListSearch(search: Record<string, unknown>): ListView {
  const q = typeof search["q"] === "string" ? search["q"].slice(0, 200) : undefined;
  const kind = (["Source", "Instrument"] as const).find((known) => known === search["kind"]);
  return { ...defined("q", q || undefined), ...defined<"kind", "Source" | "Instrument">("kind", kind) };
}

function whole(value: unknown, least: number, most: number): number | undefined {
  const number = Number(value);
  return value !== "" && value !== null && Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}

/** An object with the field, or without it where there is no value. */
function defined<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });
}
