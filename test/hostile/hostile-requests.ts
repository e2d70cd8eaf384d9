import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { getIntrospectionQuery } from "graphql";
import { NASTY_TEXTS } from "./nasty-texts.ts";

/** One request over HTTP, to /graphql and by POST as JSON unless told. */
export interface HostileRequest {
  /** What is hostile about it. */
  readonly what: string;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** So many requests, each kind in turn and each time worse; the same every time. */
export function hostileRequests(count: number): readonly HostileRequest[] {
  const kinds = Object.entries(KINDS);
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length];
    if (!kind) throw new Error("There are no kinds.");
    const [what, make] = kind;
    return { what, ...make(Math.floor(index / kinds.length)) };
  });
}

type Make = (worse: number) => Omit<HostileRequest, "what">;

const KINDS: Readonly<Record<string, Make>> = {
  "a field within a field within a field": (worse) =>
    asked(nested("relations(first: 1) { nodes { source { ", "id", " } } }", 1 + worse * 6)),
  "brackets to the bottom": (worse) => asked("{a".repeat(10 + worse * 97)),
  "lists in lists": (worse) => asked(`{ nodes(ids: ${"[".repeat(10 + worse * 90)}`),
  "values in values": (worse) => asked(`{ facets(filter: ${nested("{ kinds: ", "[Claim]", " }", 5 + worse * 20)}) { total } }`),
  "the same field many times": (worse) => asked(`{ ${"corpus { version } ".repeat(10 + worse * 40)} }`),
  "many aliases of what is dear": (worse) =>
    asked(aliases(`trace(to: "rsk.rule-failure", maxLength: 12, first: 100) { __typename }`, 2 + Math.floor(worse / 2))),
  "many aliases of a search": (worse) =>
    asked(aliases(`search(text: "${letters(20 + worse * 4)}", first: 100) { slug }`, 1 + Math.floor(worse / 2))),
  "pages of pages": (worse) =>
    asked(
      `{ entities(first: 100) { nodes { ${nested("relations(first: 100) { nodes { key } ", "", "}", 1)} ${"grade ".repeat(worse)} } } }`,
    ),
  "a bomb of fragments": (worse) => asked(fragmentBomb(3 + worse)),
  "fragments in a circle": (worse) => asked(fragmentCircle(1 + worse * 3)),
  "directives by the hundred": (worse) =>
    asked(`{ __typename ${["@a", "@skip(if: false)", "@include(if: $x)"][worse % 3]?.repeat(10 + worse * 30)} }`),
  "a variable as long as a book": (worse) =>
    asked("query Q($s: String!) { entity(slug: $s) { slug } settle(statement: $s) { complete } cuts(from: $s, to: $s) { __typename } }", {
      s: "mec.cap-gain ".repeat(10 + worse * 370),
    }),
  "many variables": (worse) =>
    asked(
      `query Q(${each(worse * 30 + 1, (n) => `$v${n}: String`)}) { ${each(worse * 30 + 1, (n) => `a${n}: search(text: $v${n}) { slug }`)} }`,
      {
        v1: "x",
      },
    ),
  "variables with many mistakes": (worse) =>
    asked("query Q($f: EntityFilter, $i: [ID!]!) { facets(filter: $f) { total } nodes(ids: $i) { id } }", {
      f: { ...Object.fromEntries(each(worse, (n) => n).map((n) => [`u${n}`, n])), kinds: "x".repeat(worse * 1_000) },
      i: each(worse * 20, (n) => ({ n })),
    }),
  "variables deep as a well": (worse) => {
    const [open, close] = pick(
      [
        ['{"not":', "}"],
        ['{"and":[', "]}"],
        ['{"kinds":', "}"],
        ["[", "]"],
      ] as const,
      worse,
    );
    return {
      body: `{"query":"query Q($f: EntityFilter) { facets(filter: $f) { total } }","variables":{"f":${nested(open, "1", close, 10 + worse * 600)}}}`,
    };
  },
  "text that breaks programs": (worse) =>
    asked(
      "query Q($t: String!, $a: String) { search(text: $t) { slug } entity(slug: $t) { id } entities(after: $a) { totalCount } whatIf(drop: [$t]) { __typename } }",
      {
        t: pick(NASTY_TEXTS, worse),
        a: pick(NASTY_TEXTS, worse + 1),
      },
    ),
  "text that breaks programs, in the question itself": (worse) =>
    asked(`{ search(text: ${JSON.stringify(pick(NASTY_TEXTS, worse))}) { slug } } # ${pick(NASTY_TEXTS, worse)}`),
  "bytes that are no UTF-8": (worse) => ({
    body: Buffer.concat([
      Buffer.from('{"query":"{ search(text: \\"'),
      Buffer.from([0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0, worse]),
      Buffer.from('\\") { slug } }"}'),
    ]),
  }),
  "what is no JSON": (worse) => ({ body: pick(NO_JSON, worse) }),
  "JSON that is no question": (worse) => ({ body: JSON.stringify(pick(NO_QUESTION, worse)) }),
  "names that every object has": (worse) => ({
    body: `{"query":"query Q($f: EntityFilter) { facets(filter: $f) { total } }","variables":{"f":{"${pick(["__proto__", "constructor", "toString"], worse)}":{"kinds":["Claim"]}}},"__proto__":{"query":"{ x }"}}`,
  }),
  "numbers beyond numbers": (worse) => ({
    body: `{"query":"query Q($n: Int) { claims(first: $n) { totalCount } }","variables":{"n":${pick(["1e309", "-1e309", "9".repeat(400), "1.5", "-0", "2147483648", "0.1e-9", "1e5"], worse)}}}`,
  }),
  "a form, a text, a picture": (worse) => ({ headers: { "content-type": pick(OTHER_TYPES, worse) }, body: '{"query":"{ __typename }"}' }),
  "a bomb of zeros, pressed": (worse) => {
    const [encoding, press] = pick(
      [
        ["gzip", gzipSync],
        ["deflate", deflateSync],
        ["br", quickBrotli],
      ] as const,
      worse,
    );
    return { headers: { "content-encoding": encoding }, body: press(Buffer.alloc(1_000_000 * (1 + (worse % 8)), " ")) };
  },
  "what is not pressed as it says": (worse) => ({
    headers: { "content-encoding": pick(["gzip", "br", "deflate", "zstd", "identity, gzip", "nonsense"], worse) },
    body: '{"query":"{ __typename }"}',
  }),
  "a body too large": (worse) => ({ body: JSON.stringify({ query: `{ ${"a ".repeat(103_000 + worse * 20_000)} }` }) }),
  "the schema, over and over": (worse) =>
    asked(
      pick(
        [
          aliases("__schema { types { name } }", 2 + worse),
          nested("{ __schema { types { fields { type { ", "name", " } } } } }", 1),
          getIntrospectionQuery().repeat(1 + worse),
        ],
        worse,
      ),
    ),
  "headers like a novel": (worse) => ({
    headers: Object.fromEntries(each(1 + worse * 2, (n) => [`x-n${n}`, "v".repeat(300 + worse * 10)] as const)),
    body: '{"query":"{ __typename }"}',
  }),
  "a stored question, a trace, an operation of no name": (worse) => ({
    body: JSON.stringify({
      query: worse % 2 ? "{ __typename }" : undefined,
      operationName: pick(["", "x".repeat(9_000), "__proto__", "A"], worse),
      extensions: {
        persistedQuery: { version: pick([1, 2, "1", null], worse), sha256Hash: pick(["a".repeat(64), "", "x".repeat(9_000), 7], worse) },
      },
    }),
  }),
  "other methods": (worse) => ({
    method: pick(["PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "GET", "TRACE", "PROPFIND"], worse),
    headers: { "apollo-require-preflight": "1" },
  }),
  "a question in the address": (worse) => ({
    method: "GET",
    headers: { "apollo-require-preflight": "1" },
    path: `/graphql?${pick(["query={", "query=%FF%FE", "query={__typename}&query={x}", "variables=[", "query[a][b]=1", "query={__typename}&variables={%22a%22:1}&extensions=7", `query=${"x".repeat(9_000)}`], worse)}`,
  }),
  "exports of nothing": (worse) => ({ method: "GET", path: `/export/${pick(EXPORTS, worse)}` }),
  "a way out of the folder": (worse) => ({ method: "GET", path: pick(PATHS, worse) }),
  "ids and cursors of nothing": (worse) =>
    asked(
      "query Q($i: [ID!]!, $c: String) { nodes(ids: $i) { id } claims(after: $c) { totalCount } entities(after: $c, orderBy: LABEL) { totalCount } }",
      {
        i: [pick(NASTY_TEXTS, worse), Buffer.from(`Claim:${pick(NASTY_TEXTS, worse)}`).toString("base64url")],
        c: Buffer.from(
          JSON.stringify(pick([[], ["x"], ["x", "y"], [1], { a: 1 }, "x", null, ["x".repeat(5_000), "y"]] as unknown[], worse)),
        ).toString("base64url"),
      },
    ),
};

const NO_JSON = [
  "",
  "{",
  "[",
  '{"query":',
  '{"query":"{ __typename }"',
  "NaN",
  '{"query":"\u0000"}',
  "\ufeff{}",
  '{"a":1}{"b":2}',
  "'{}'",
  "[".repeat(90_000),
  '{"a":'.repeat(20_000),
  `"${"\\u00".repeat(9_000)}`,
];
const NO_QUESTION: readonly unknown[] = [
  null,
  0,
  "",
  "{ __typename }",
  true,
  [],
  {},
  { query: null },
  { query: 7 },
  { query: {} },
  { query: [] },
  { query: "{ __typename }", variables: "x" },
  { query: "{ __typename }", variables: [] },
  { query: "{ __typename }", variables: 7 },
  { query: "{ __typename }", operationName: {} },
  { query: "{ __typename }", extensions: "x" },
  [[]],
  [null],
];
const OTHER_TYPES = [
  "application/x-www-form-urlencoded",
  "text/plain",
  "multipart/form-data; boundary=x",
  "application/graphql",
  "application/xml",
  "image/png",
  "application/json; charset=utf-7",
  "application/json; charset=utf-16",
  "application/json; charset=latin1",
  "application/json;;;",
  "application/json, text/plain",
  "",
  "a".repeat(2_000),
  "application/graphql+json",
];
const EXPORTS = [
  "",
  "corpus",
  "corpus.",
  ".bib",
  "corpus.bib/../../x",
  "corpus.%00",
  "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
  "%ff",
  "trace.md",
  "trace.md?from=a&from=b",
  `trace.md?from=${"x".repeat(7_000)}`,
  "trace.md?from[a]=1",
  "nodes.bib?slugs=,,,",
  `nodes.bib?slugs=${each(700, (n) => `s${n}`).join(",")}`,
  "trace.md?to=rsk.rule-failure&maxLength=99",
  "framework.af?audience=__proto__",
  "framework.af?putFirst=constructor,toString",
  "bipolar.bag?by=x",
  "__proto__.bib",
  "corpus.__proto__",
  "corpus.constructor",
];
const PATHS = [
  "/../../etc/passwd",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/..%5c..%5cx",
  "/%00",
  "/%ff",
  "/%",
  "//elsewhere.example/",
  "/assets/../../package.json",
  "/.env",
  "/.git/config",
  "/package.json",
  `/${"a/".repeat(3_000)}`,
  "/healthz/../../x",
  "/graphql/../export/corpus.bib",
  "/graphql%2f",
  "/metrics",
  "/server/riparian.ts",
];

function asked(query: string, variables?: unknown): Omit<HostileRequest, "what"> {
  return { body: JSON.stringify({ query, variables }) };
}

function nested(open: string, core: string, close: string, depth: number): string {
  return `${open.repeat(depth)}${core}${close.repeat(depth)}`;
}

function aliases(field: string, count: number): string {
  return `{ ${each(count, (n) => `a${n}: ${field}`).join(" ")} }`;
}

/** Each fragment spreads the next twice: 2^depth fields, were they unfolded. */
function fragmentBomb(depth: number): string {
  const fragments = each(depth, (n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`);
  return `{ ...f0 } ${fragments.join(" ")} fragment f${depth} on Query { corpus { version } }`;
}

function fragmentCircle(length: number): string {
  return `{ ...f0 } ${each(length, (n) => `fragment f${n} on Query { ...f${(n + 1) % length} corpus { version } }`).join(" ")}`;
}

function letters(count: number): string {
  return each(count, (n) => String.fromCharCode(97 + (n % 26)))
    .join(" ")
    .slice(0, 200);
}

function quickBrotli(data: Buffer): Buffer {
  return brotliCompressSync(data.subarray(0, 1_000_000));
}

function each<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

function pick<T>(from: readonly T[], n: number): T {
  const picked = from[n % from.length];
  if (picked === undefined) throw new Error("There is nothing to pick.");
  return picked;
}
