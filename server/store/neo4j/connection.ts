import { type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import neo4j, { type Driver, Neo4jError, type RecordShape } from "neo4j-driver";
import type { CallOptions } from "../graph-store.ts";
import { cancelled, DEFAULT_TIME_LIMIT, startClock, timedOut, within } from "../limits.ts";
import { StoreUnavailable } from "../store-unavailable.ts";
import { withoutLogin } from "../without-login.ts";
import { noAddress, toExplorerError, unreachable } from "./trouble.ts";

/** The oldest version whose Cypher the statements use: CALL () { … } came with 5.23. */
const OLDEST = { major: 5, minor: 23 };

/** Milliseconds for which the driver tries again: well within the time of one operation, so that what is said then is UNAVAILABLE and not TIMEOUT. */
const RETRY_TIME = 2_000;

export interface Connection {
  /** One statement, read from wherever the cluster likes. */
  readonly read: <T extends RecordShape>(
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
    options?: CallOptions,
  ) => Promise<readonly T[]>;
  readonly driver: Driver;
  readonly database: string | undefined;
  /** As it may be shown: without a login that stands in it. */
  readonly uri: string;
  readonly user: string;
  readonly close: () => Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Connects to the Neo4j of the environment and makes sure that it answers and is new enough; UNAVAILABLE with one line otherwise. */
export async function connect(env: Environment): Promise<Connection> {
  const address = env["NEO4J_URI"] ?? "";
  const uri = withoutLogin(address);
  const user = env["NEO4J_USER"] ?? "neo4j";
  const password = env["NEO4J_PASSWORD"];
  const database = env["NEO4J_DATABASE"] || undefined;
  if (database?.toLowerCase() === "system")
    throw new StoreUnavailable('NEO4J_DATABASE is "system", which keeps users and databases and no graph. Name another, or leave it out.');
  const driver = makeDriver(address, uri, user, password);
  try {
    const { agent = "" } = await driver.getServerInfo(database ? { database } : {});
    checkVersion(uri, agent);
  } catch (error) {
    await driver.close();
    if (error instanceof RangeError) throw noAddress(uri, error);
    const told = toExplorerError(error, uri, user);
    throw told instanceof Neo4jError ? unreachable(uri, told) : told;
  }
  return {
    driver,
    database,
    uri,
    user,
    close: () => driver.close(),
    async read(cypher, parameters, options = {}) {
      startClock(options);
      const { signal, timeLimit = DEFAULT_TIME_LIMIT } = options;
      const clock = AbortSignal.timeout(Math.ceil(timeLimit));
      const ends = signal ? AbortSignal.any([signal, clock]) : clock;
      const span = beginSpan(cypher, database);
      try {
        const asked = driver.executeQuery(cypher, parameters, {
          routing: neo4j.routing.READ,
          ...(database ? { database } : {}),
          signal: ends,
          transactionConfig: { timeout: Math.ceil(timeLimit) },
        });
        // Where the driver was about to try again, as it is while Neo4j is gone, the signal leaves its promise open for ever.
        const { records } = await within({ signal, timeLimit }, asked);
        span.setAttribute("db.response.returned_rows", records.length);
        return records.map((record) => record.toObject() as never);
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        if (signal?.aborted) throw cancelled();
        if (clock.aborted || (error instanceof Neo4jError && /TransactionTimedOut|Transaction\.Terminated/.test(error.code)))
          throw timedOut();
        throw toExplorerError(error, uri, user);
      } finally {
        span.end();
      }
    },
  };
}

/** A span of OpenTelemetry for one statement: nothing without an SDK. The statement holds no values of the question; they are its parameters. */
function beginSpan(cypher: string, database: string | undefined): Span {
  return trace.getTracer("riparian").startSpan("neo4j", {
    kind: SpanKind.CLIENT,
    attributes: { "db.system.name": "neo4j", "db.query.text": cypher, ...(database ? { "db.namespace": database } : {}) },
  });
}

function makeDriver(address: string, uri: string, user: string, password: string | undefined): Driver {
  try {
    return neo4j.driver(address, password === undefined ? undefined : neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 20,
      connectionAcquisitionTimeout: 5_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: RETRY_TIME,
      telemetryDisabled: true,
    });
  } catch (error) {
    throw noAddress(uri, error);
  }
}

function checkVersion(uri: string, agent: string): void {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(agent) ?? [];
  const isOld = Number(major) < OLDEST.major || (Number(major) === OLDEST.major && Number(minor) < OLDEST.minor);
  if (isOld) throw new StoreUnavailable(`${uri} is ${agent}; Riparian needs Neo4j ${OLDEST.major}.${OLDEST.minor} or later.`);
}
