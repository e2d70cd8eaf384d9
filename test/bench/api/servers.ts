import { type ChildProcess, fork, spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CompiledCorpus } from "#argument/graph.ts";
import { loadSeedOnce } from "#seed/load-seed-once.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const PATIENCE = 120_000;

export interface Serving {
  readonly port: number;
  readonly child: ChildProcess;
  readonly stop: () => Promise<void>;
}

/** What keeps one caller from taking all of a public server, lifted: here one caller takes all of it. */
const UNBOUNDED = {
  RATE_REQUESTS: "0",
  RATE_COST: "0",
  CONCURRENCY: "64",
  CONCURRENCY_PER_CLIENT: "64",
  QUEUE: "1000",
  QUEUE_PER_CLIENT: "1000",
  UNREAD_PER_CLIENT: "1000",
  TIME_LIMIT: "60",
};

/**
 * `riparian start` as anybody starts it, on a free port; `told` are options of Node itself. Its log goes nowhere, but is written.
 * Rejects with its last words where it ends before it is ready.
 */
export function startRiparian(env: Readonly<Record<string, string>>, told: readonly string[] = []): Promise<Serving> {
  const child = spawn(process.execPath, [...told, join(ROOT, "bin", "riparian.js"), "start", "--port", "0"], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: "production", ...UNBOUNDED, ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  takeAlong(child);
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2_000);
      const port = /Riparian is ready at http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve({ port: Number(port), child, stop: () => ended(child) });
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) => reject(new Error(`riparian start ended with ${code}: ${said}`)));
  });
}

/** The environment under which `riparian start` serves this corpus from its own memory: it lies where what was compiled once is kept. */
export async function environmentOf(corpus: CompiledCorpus, data: string): Promise<Readonly<Record<string, string>>> {
  await loadSeedOnce(join(ROOT, "graph-seed", "corpus"), data);
  const kept = readdirSync(data).find((name) => /^corpus-.*\.json$/.test(name));
  if (kept === undefined) throw new Error(`Nothing was kept in ${data}.`);
  writeFileSync(join(data, kept), JSON.stringify(corpus));
  return { RIPARIAN_DATA: data, NEO4J_URI: "" };
}

/** Bare graphql-http that answers `data`. */
export function startFromMemory(data: unknown): Promise<Serving> {
  const sdl = readFileSync(join(ROOT, "server", "graphql", "schema.graphql"), "utf8");
  return startFork(new URL("serve-from-memory.ts", import.meta.url), { sdl, data });
}

/** `@neo4j/graphql`, installed in `folder`, over a Neo4j. */
export function startGenerated(
  folder: string,
  neo4j: { readonly uri: string; readonly user: string; readonly password: string },
): Promise<Serving> {
  const { uri, user, password } = neo4j;
  return startFork(new URL("serve-generated.ts", import.meta.url), { folder, uri, user, password });
}

/** A process of this folder: it is told what it needs, and tells its address. */
async function startFork(file: URL, message: object): Promise<Serving> {
  const child = fork(fileURLToPath(file), { env: { ...process.env, NODE_ENV: "production" } });
  takeAlong(child);
  const told = await new Promise<{ readonly port?: number; readonly failed?: string }>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${file.pathname} does not answer.`)), PATIENCE);
    child.once("message", (answer) => {
      clearTimeout(timer);
      resolve(answer as object);
    });
    child.once("exit", (code) => reject(new Error(`${file.pathname} ended with ${code}.`)));
    child.send(message);
  });
  if (told.port === undefined) throw new Error(`${file.pathname}: ${told.failed ?? "told no port"}`);
  return { port: told.port, child, stop: () => ended(child) };
}

export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const killer = setTimeout(() => child.kill("SIGKILL"), 20_000);
  await gone;
  clearTimeout(killer);
}

/** Whoever started it must not leave it behind, in whatever way they end. */
export function takeAlong(child: ChildProcess): void {
  const end = () => void child.kill("SIGTERM");
  process.once("exit", end);
  child.once("exit", () => process.removeListener("exit", end));
}
