/* What stands in addresses, and how broken ones are mended: an unknown or impossible value is left out, never an error. */

export interface TraceView {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly max?: number | undefined;
  /** The lit route, counted from 1 as it is shown. */
  readonly lit?: number | undefined;
  /** Tools put in place, joined by commas. */
  readonly put?: string | undefined;
}

export interface NodeView {
  /** What is on the map: the node itself, then groups of neighbours (features/node/map-groups.ts), joined by commas. Absent: no map. */
  readonly map?: string | undefined;
}

export interface DisputeView {
  /** Criteria put first, joined by commas. */
  readonly first?: string | undefined;
  /** An audience of the corpus, where no criterion is put first. */
  readonly audience?: string | undefined;
  /** Statements that the reader takes as given, and that the reader denies, joined by commas. */
  readonly grant?: string | undefined;
  readonly deny?: string | undefined;
  /** The semantics under which the verdict is told, by its name; grounded where it is absent. */
  readonly under?: string | undefined;
}

export interface ListView {
  readonly q?: string | undefined;
  readonly kind?: "Source" | "Instrument" | undefined;
}

export interface ConsoleView {
  /** The name of an example, or else a question of its own with its variables in JSON. */
  readonly example?: string | undefined;
  readonly query?: string | undefined;
  readonly variables?: string | undefined;
}

const SLUG = /^[a-z0-9.-]{1,120}$/;
const MOST_TOOLS = 60;
const MAP_TOKEN = /^[a-z0-9.-]{1,120}(~(in|out)~[a-z_]{1,40})?$/;
const MOST_GROUPS = 40;
const MOST_FIRST = 4;
const MOST_FACTS = 40;
const EXAMPLE = /^[a-z0-9-]{1,80}$/;
const MOST_QUERY = 20_000;

/** Every field is named, since what is not named would keep its raw value. */
export function parseTraceSearch(search: Record<string, unknown>): TraceView {
  return {
    from: slug(search["from"]),
    to: slug(search["to"]),
    max: whole(search["max"], 1, 12),
    lit: whole(search["lit"], 1, 100),
    put: slugs(search["put"], MOST_TOOLS),
  };
}

/** The router reads JSON in an address as what it says; here it is a text again. */
export function parseConsoleSearch(search: Record<string, unknown>): ConsoleView {
  const example = text(search["example"]);
  const words = (value: unknown) => {
    const said = typeof value === "object" && value !== null ? JSON.stringify(value, null, 2) : text(value);
    return said === undefined || said.length > MOST_QUERY ? undefined : said;
  };
  return {
    example: example !== undefined && EXAMPLE.test(example) ? example : undefined,
    query: words(search["query"]),
    variables: words(search["variables"]),
  };
}

export function parseNodeSearch(search: Record<string, unknown>): NodeView {
  const map = text(search["map"])
    ?.split(",")
    .filter((token) => MAP_TOKEN.test(token))
    .slice(0, MOST_GROUPS)
    .join(",");
  return { map: map || undefined };
}

export function parseDisputeSearch(search: Record<string, unknown>): DisputeView {
  const first = slugs(search["first"], MOST_FIRST);
  return {
    first,
    audience: first === undefined ? slug(search["audience"]) : undefined,
    grant: slugs(search["grant"], MOST_FACTS),
    deny: slugs(search["deny"], MOST_FACTS),
    under: slug(search["under"]),
  };
}

export function parseListSearch(search: Record<string, unknown>): ListView {
  return {
    q: text(search["q"])?.slice(0, 200) || undefined,
    kind: (["Source", "Instrument"] as const).find((known) => known === search["kind"]),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function slug(value: unknown): string | undefined {
  const given = text(value);
  return given !== undefined && SLUG.test(given) ? given : undefined;
}

function slugs(value: unknown, most: number): string | undefined {
  const fitting = text(value)
    ?.split(",")
    .filter((item) => SLUG.test(item));
  return [...new Set(fitting)].slice(0, most).join(",") || undefined;
}

function whole(value: unknown, least: number, most: number): number | undefined {
  const number = Number(text(value) || Number.NaN);
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}
