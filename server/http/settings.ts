import { isIP } from "node:net";
import { z } from "zod";

/** One name of the environment that `riparian start` reads. */
export interface Setting<T> {
  /** What it decides, in a line for those who run the server. */
  readonly says: string;
  /** What holds where it is not set, as it would be written; undefined where there is then nothing. */
  readonly unless: string | undefined;
  /** Reads a text; its issue says what would be right, to stand after "it must be". */
  readonly form: z.ZodType<T, string>;
  /** Its value is never shown. */
  readonly isSecret?: true;
}

/** All that can be set, in the order in which an operator meets it. `--help`, docs/operations.md and the reading of the environment are drawn from it. */
export const SETTINGS = {
  HOST: setting("where to listen; 0.0.0.0 or :: for all the world", "127.0.0.1", text()),
  PORT: setting("on which port; 0 takes a free one", "4000", wholeNumber(0, 65_535)),
  TRUST_PROXY: setting(
    "whose word on the caller's address counts: how many proxies stand in front, or their addresses; without it, whoever is connected is the client",
    undefined,
    proxies(),
  ),

  NEO4J_URI: setting("selects Neo4j; without it the corpus is served from this process", undefined, neo4jAddress()),
  NEO4J_USER: setting("as whom", "neo4j", text()),
  NEO4J_PASSWORD: { ...setting("with which password", undefined, text()), isSecret: true },
  NEO4J_DATABASE: setting("in which database; its own default unless told", undefined, text()),
  RIPARIAN_CORPUS: setting("folder of the corpus, without Neo4j", "graph-seed/corpus", text()),
  RIPARIAN_DATA: setting("folder that keeps the compiled corpus", ".riparian", text()),
  ROWS_KEPT: setting(
    "how many rows of Neo4j's answers are kept, some 0.6 kB each, to answer the same question again without asking it; 0 for none",
    "50000",
    wholeNumber(0, 10_000_000),
  ),
  STORE_PATIENCE: setting("seconds to wait at the start for a store that is not there yet, or not filled", "0", seconds(0, 3_600)),

  TIME_LIMIT: setting(
    "seconds that one operation or export may take once it has its turn, for which it waits at most half as long",
    "8",
    seconds(0.1, 60),
  ),
  COST_LIMIT: setting("what one operation may cost, counted with its variables before it runs", "60000", wholeNumber(1_000, 10_000_000)),
  BODY_LIMIT: setting("bytes that one request may send", "204800", wholeNumber(1_024, 10_485_760)),
  CONCURRENCY: setting("operations and exports at work at once, in all", "32", wholeNumber(1, 1_000)),
  CONCURRENCY_PER_CLIENT: setting("... and for one client", "8", wholeNumber(1, 1_000)),
  QUEUE: setting("how many more may wait for their turn, in all; others are told 503", "256", wholeNumber(0, 10_000)),
  QUEUE_PER_CLIENT: setting("... and for one client; its others are told 429", "64", wholeNumber(0, 10_000)),
  UNREAD_PER_CLIENT: setting(
    "answers that one client may have unread, with files of the whole corpus that it waits for; who asks on is told 429",
    "32",
    wholeNumber(1, 1_000),
  ),
  RATE_REQUESTS: setting("operations and exports a minute for one client; 0 for any number", "600", wholeNumber(0, 1_000_000)),
  RATE_COST: setting("cost a minute for one client; 0 for any cost", "3000000", wholeNumber(0, 1_000_000_000)),
  TRUSTED_DOCUMENTS_ONLY: setting("1: answer only the operations of the page, and those of TRUSTED_DOCUMENTS", "0", onOff()),
  TRUSTED_DOCUMENTS: setting("a file of further trusted operations, in Apollo's persisted query manifest format", undefined, text()),

  LOG_LEVEL: setting(
    "how much is told on standard error: silent, error, warn, info or debug",
    "info",
    oneOf(["silent", "error", "warn", "info", "debug"]),
  ),
  METRICS_PORT: setting("port of /metrics for Prometheus, by itself; without it there is none", undefined, wholeNumber(0, 65_535)),
  METRICS_HOST: setting("where that port listens", "127.0.0.1", text()),

  STOP_DELAY: setting("seconds between not ready and taking no more, for a balancer to notice", "0", seconds(0, 300)),
  STOP_LIMIT: setting("seconds that answers under way have to get out", "15", seconds(0.1, 300)),
} as const satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof SETTINGS;

function setting<T, const U extends string | undefined>(says: string, unless: U, form: z.ZodType<T, string>) {
  return { says, unless, form };
}

function text() {
  return z.string();
}

function wholeNumber(least: number, most: number) {
  const right = `a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,10}$/, right)
    .transform(Number)
    .refine((value) => value >= least && value <= most, right);
}

/** Seconds as text, milliseconds as read. */
function seconds(least: number, most: number) {
  const right = `a number of seconds from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,6}(\.\d{1,3})?$/, right)
    .transform(Number)
    .refine((value) => value >= least && value <= most, right)
    .transform((value) => Math.round(value * 1_000));
}

function oneOf<const T extends string>(values: readonly T[]) {
  return z.string().transform((value, issues) => {
    const known = values.find((one) => one === value);
    if (known !== undefined) return known;
    issues.addIssue({ code: "custom", message: `one of ${values.join(", ")}` });
    return z.NEVER;
  });
}

function onOff() {
  return oneOf(["0", "1"]).transform((value) => value === "1");
}

function neo4jAddress() {
  return z.string().regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]/, "an address of Neo4j, such as neo4j://localhost:7687");
}

/** Proxies by number or by address, as Express takes them. Never all: then anyone could say who they are. */
function proxies() {
  const right = "how many proxies stand in front, from 1 to 10, or their addresses, such as 10.0.0.0/8, with commas between";
  return z.string().transform((value, issues): number | readonly string[] => {
    const count = Number(value);
    if (Number.isInteger(count) && count >= 1 && count <= 10) return count;
    const addresses = value.split(",").map((address) => address.trim());
    if (addresses.every(isAddressOrNet)) return addresses;
    issues.addIssue({ code: "custom", message: right });
    return z.NEVER;
  });
}

function isAddressOrNet(text: string): boolean {
  if (["loopback", "linklocal", "uniquelocal"].includes(text)) return true;
  const [address = "", bits, ...more] = text.split("/");
  const version = isIP(address);
  return (
    version !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
  );
}
