import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const JARS = join(ROOT, ".neo4j", "lib");
const OLDEST_JAVA = 17;
/** Milliseconds to wait until it answers, unless told. */
const PATIENCE = 120_000;

export interface RunningNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly stop: () => Promise<void>;
  /** Ends it at once, as a failing machine would: nothing is written, no connection closed. */
  readonly kill: () => Promise<void>;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Why Neo4j cannot be started here, in a sentence; undefined where it can. */
export function whyNot(): string | undefined {
  const java = spawnSync("java", ["-version"], { encoding: "utf8" });
  const version = Number(/version "(\d+)/.exec(java.stderr ?? "")?.[1] ?? 0);
  if (version < OLDEST_JAVA) return `Java ${OLDEST_JAVA} or later is not here`;
  if (!hasJars() && spawnSync("mvn", ["-version"]).status !== 0) return "Maven is not here";
  return undefined;
}

/**
 * Starts Neo4j Community as a process of its own, from Maven's jars (123 MB, fetched once), on loopback alone and without reporting home.
 * `home` keeps its data; `port` 0 takes a free one; `heap` is the most memory that Java may take for itself, in
 * megabytes; `patience` how many milliseconds it may take to start.
 */
export async function runNeo4j({
  home,
  port,
  password,
  heap = 512,
  patience = PATIENCE,
}: {
  readonly home: string;
  readonly port: number;
  readonly password: string;
  readonly heap?: number;
  readonly patience?: number;
}): Promise<RunningNeo4j> {
  const bolt = await freePort(port);
  fetchJars();
  const uri = `neo4j://127.0.0.1:${bolt}`;
  const conf = join(home, "conf");
  mkdirSync(conf, { recursive: true });
  writeFileSync(
    join(conf, "neo4j.conf"),
    [
      "server.default_listen_address=127.0.0.1",
      `server.bolt.listen_address=127.0.0.1:${bolt}`,
      `server.bolt.advertised_address=127.0.0.1:${bolt}`,
      "server.http.enabled=false",
      "server.https.enabled=false",
      "dbms.usage_report.enabled=false",
      "server.memory.pagecache.size=128m",
      "db.tx_log.rotation.size=16m",
      "db.tx_log.preallocate=false",
      "",
    ].join("\n"),
  );
  const opens = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch", "java.base/java.util.concurrent"].flatMap((name) => [
    "--add-opens",
    `${name}=ALL-UNNAMED`,
  ]);
  const child = spawn(
    "java",
    [
      `-Xmx${heap}m`,
      "-cp",
      join(JARS, "*"),
      ...opens,
      "org.neo4j.server.CommunityEntryPoint",
      `--home-dir=${home}`,
      `--config-dir=${conf}`,
    ],
    {
      stdio: "ignore",
    },
  );
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const stop = () => stopped(child);
  const kill = () => stopped(child, "SIGKILL");
  // Whoever started it must not leave it behind, in whatever way they end.
  const takeAlong = () => void child.kill("SIGTERM");
  process.once("exit", takeAlong);
  child.once("exit", () => process.removeListener("exit", takeAlong));
  try {
    await ready(child, uri, password, patience);
  } catch (error) {
    await stop();
    throw new Error(`${error instanceof Error ? error.message : String(error)}${lastLines(home)}`);
  }
  return { uri, user: "neo4j", password, stop, kill, ended };
}

function hasJars(): boolean {
  return existsSync(JARS) && readdirSync(JARS).some((jar) => jar.startsWith("neo4j-kernel-"));
}

function fetchJars(): void {
  if (hasJars()) return;
  process.stderr.write("Fetching Neo4j Community's jars with Maven (123 MB, once) ...\n");
  const { status, stderr, stdout } = spawnSync(
    "mvn",
    ["-q", "-B", "dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${JARS}`],
    { cwd: ROOT, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`Maven could not bring Neo4j's jars: ${(stdout + stderr).slice(-600)}`);
}

/** Waits until Bolt answers, and gives a new database its password. */
async function ready(child: ChildProcess, uri: string, password: string, patience: number): Promise<void> {
  const deadline = Date.now() + patience;
  let reason = "no answer";
  // It answers some requests before it knows its users, so one refusal of both passwords is not taken at its word.
  let refusals = 0;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`it ended with code ${child.exitCode}`);
    if (refusals >= 4) throw new Error("its data were made under another password. Give that one, or remove the folder");
    for (const given of [password, "neo4j"]) {
      const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", given), {
        connectionTimeout: 2_000,
        maxTransactionRetryTime: 0,
        telemetryDisabled: true,
      });
      try {
        if (given !== password) {
          await driver.executeQuery(
            "ALTER CURRENT USER SET PASSWORD FROM $old TO $new",
            { old: given, new: password },
            { database: "system" },
          );
        } else {
          await driver.executeQuery("RETURN 1", {}, { database: "neo4j" });
          return;
        }
      } catch (error) {
        reason = error instanceof Error ? error.message.slice(0, 200) : String(error);
        refusals += /Unauthorized/.test((error as { readonly code?: string }).code ?? "") ? 1 : 0;
      } finally {
        await driver.close();
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(reason);
}

async function stopped(child: ChildProcess, signal: "SIGTERM" | "SIGKILL" = "SIGTERM"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  const killer = setTimeout(() => child.kill("SIGKILL"), 30_000);
  await gone;
  clearTimeout(killer);
}

function lastLines(home: string): string {
  const log = join(home, "logs", "neo4j.log");
  return existsSync(log) ? `\n${readFileSync(log, "utf8").split("\n").slice(-6).join("\n")}` : "";
}

/** The port asked for, if nothing listens there, or with 0 one that is free. */
function freePort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Error(`port ${port} is taken. Does a Neo4j run already? --port takes another.`) : error),
    );
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address ? resolve(address.port) : reject(new Error("no free port"))));
    });
  });
}
