/**
 * npm run soak: ten minutes of mixed questions to `riparian start` over a Neo4j that is killed and started again twice; SECONDS=60 for a short one.
 * Everything listens on loopback alone.
 *
 * Every answer is compared with the one that the embedded store gave to the same question beforehand. A breach, and exit code 1: a wrong answer, a
 * server that ends or does not answer, an error while Neo4j is there, an error while it is away that is not a 503 with UNAVAILABLE or
 * TIMEOUT, /healthz that says no, /readyz that says yes while Neo4j is away for long, and memory that grows.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { loadSeed } from "#seed/load-seed.ts";
import { openNeo4jStore } from "#server/store/neo4j/neo4j-store.ts";
import { type RunningNeo4j, runNeo4j, whyNot } from "#test/neo4j/run-neo4j.ts";
import { drawFrom } from "./api/draw.ts";
import { type Serving, startRiparian } from "./api/servers.ts";
import { put, substanceOf } from "./soak/answers.ts";
import { type Question, questionsOf } from "./soak/questions.ts";
import { type Away, Tally } from "./soak/tally.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PASSWORD = "soak-on-loopback";
const SECONDS = read("SECONDS", 600);
const ASKERS = read("ASKERS", 6);
const SEED = read("SEED", 9);
/** Milliseconds that an asker thinks between two questions. */
const PAUSE = 20;
/** Milliseconds that Neo4j may take to start, on a busy machine. */
const START = 300_000;
/** Milliseconds for which Neo4j stays away before it is started again. */
const AWAY = Math.min(15_000, SECONDS * 50);
/** Milliseconds after it answers again for which errors are still its own: connections that it does not know have to be found out. */
const GRACE = 5_000;
/** Seconds that an operation may take: a Neo4j that has just started plans every statement anew, which on a busy machine takes longer than the 8 that hold unless set. */
const TIME_LIMIT = "20";
/** Milliseconds for which /readyz may say no in a row while Neo4j is there: it gives the store one second, which a busy machine may not keep to. */
const UNREADY = 10_000;
/** What takes longer than this alone, in milliseconds, may be stopped by its time limit under load, and then says so: no question with one right answer. */
const LONGEST = 1_500;
/** Memory may end this much above where it was when the load had settled. */
const GROWTH = { times: 1.15, bytes: 16_000_000 } as const;

const say = (line: string) => process.stdout.write(`${line}\n`);
const mb = (bytes: number) => `${(bytes / 1_000_000).toFixed(0)} MB`;

const reason = whyNot();
if (reason) {
  say(`Neo4j cannot be started here: ${reason}.`);
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), "riparian-soak-"));
let neo4j: RunningNeo4j | undefined;
let server: Serving | undefined;
try {
  const seed = loadSeed(join(ROOT, "graph-seed", "corpus"));
  if (seed.outcome !== "loaded") throw new Error("The corpus is unsound. See riparian check.");
  const all = questionsOf(seed.corpus, join(ROOT, "docs", "queries"), SEED);
  const { questions, expected } = await askBeforehand(all);

  const start = (port: number) => runNeo4j({ home: join(work, "neo4j"), port, password: PASSWORD, patience: START });
  neo4j = await start(0);
  const { uri, user } = neo4j;
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: PASSWORD, NEO4J_DATABASE: "neo4j" };
  const store = await openNeo4jStore(env);
  await store.replace(seed.corpus);
  await store.close();
  server = await startRiparian({ ...env, TIME_LIMIT }, ["--expose-gc", "--import", new URL("soak/tell-memory.js", import.meta.url).href]);
  const { port, child } = server;

  const warm = await askOnNeo4j(port, questions, expected);
  const tally = new Tally(expected);
  for (const wrong of warm.wrong) tally.breach(wrong);
  let isOver = false;
  child.once("exit", (code, signal) => {
    if (!isOver) tally.breach(`the server ended with ${code ?? signal}`);
  });
  say(`${warm.questions.length} questions, ${ASKERS} askers, ${SECONDS} s; load of the machine ${loadavg()[0]?.toFixed(1)}.`);
  const began = Date.now();
  const at = (share: number) => sleep(Math.max(0, began + share * SECONDS * 1_000 - Date.now()));
  const askers = Array.from({ length: ASKERS }, (_, index) => keepAsking(port, warm.questions, tally, index, () => isOver));
  const watcher = watch(port, tally, () => isOver);

  const memory: { readonly when: string; readonly heap: number; readonly rss: number }[] = [];
  const measure = async (when: string) => {
    const { heapUsed, external, rss } = await memoryOf(server as Serving);
    memory.push({ when, heap: heapUsed + external, rss });
    say(`${elapsed(began)}  memory ${when}: heap ${mb(heapUsed + external)}, in all ${mb(rss)}; ${tally.right} right answers so far`);
  };
  await at(0.15);
  await measure("at the start");
  for (const [index, share] of [0.25, 0.6].entries()) {
    await at(share);
    const away: Away = { from: Date.now(), to: Number.POSITIVE_INFINITY };
    tally.away.push(away);
    await neo4j.kill();
    say(`${elapsed(began)}  Neo4j killed`);
    await sleep(AWAY);
    neo4j = await start(Number(new URL(uri).port));
    const back = Date.now();
    const before = tally.right;
    say(`${elapsed(began)}  Neo4j back, after ${((back - away.from) / 1_000).toFixed(1)} s`);
    while (tally.right === before && Date.now() < back + GRACE) await sleep(20);
    say(
      `${elapsed(began)}  the first right answer ${tally.right > before ? `${Date.now() - back} ms after that` : "has not come in time"}`,
    );
    away.to = back + GRACE;
    await sleep(Math.max(0, away.to - Date.now()));
    if (index === 0) {
      await at(0.5);
      await measure("in the middle");
    }
  }
  await at(1);
  // However long Neo4j took to come back: the last stretch is one in which it is there.
  if (tally.lastRight < (tally.away.at(-1)?.to ?? 0)) await sleep(SECONDS * 100);
  await measure("at the end");
  isOver = true;
  await Promise.all([...askers, watcher]);
  await server.stop();
  if (child.exitCode !== 0) tally.breach(`told to end, the server ended with ${child.exitCode ?? child.signalCode}`);

  const [first, last] = [memory[0], memory.at(-1)];
  for (const what of ["heap", "rss"] as const)
    if (first && last && last[what] > first[what] * GROWTH.times + GROWTH.bytes)
      tally.breach(`memory grew: ${what} from ${mb(first[what])} to ${mb(last[what])}`);
  sumUp(tally, Date.now() - began);
} finally {
  await server?.stop();
  await neo4j?.stop();
  rmSync(work, { recursive: true, force: true });
}

/** Asks the embedded store everything twice; keeps the questions that it answers quickly and both times alike, with the answers. */
async function askBeforehand(all: readonly Question[]) {
  const embedded = await startRiparian({ NEO4J_URI: "", RIPARIAN_DATA: join(work, "data") });
  const expected = new Map<string, string>();
  const questions: Question[] = [];
  const left: string[] = [];
  try {
    for (const question of all) {
      const once = substanceOf(question, await put(embedded.port, question));
      const asked = Date.now();
      const answer = await put(embedded.port, question);
      const twice = substanceOf(question, answer);
      if (once === undefined || twice === undefined)
        throw new Error(`"${question.name}" is answered ${answer.status} ${answer.text.slice(0, 300)}`);
      if (once !== twice || Date.now() - asked > LONGEST) left.push(question.name);
      else {
        questions.push(question);
        expected.set(question.name, once);
      }
    }
  } finally {
    await embedded.stop();
  }
  if (left.length > 0) say(`Left out, since what they say depends on the time they have: ${left.join(", ")}.`);
  return { questions, expected };
}

/** The first time on Neo4j, one after the other: what it says otherwise than the embedded store, and without what takes long here, once more when all is planned. */
async function askOnNeo4j(port: number, questions: readonly Question[], expected: ReadonlyMap<string, string>) {
  const wrong: string[] = [];
  const kept: Question[] = [];
  const slow: string[] = [];
  for (const question of questions) {
    const answer = await put(port, question);
    const substance = substanceOf(question, answer);
    if (substance === undefined && answer.status !== 503)
      wrong.push(`"${question.name}" is answered ${answer.status} ${answer.text.slice(0, 300)}`);
    else if (substance !== undefined && substance !== expected.get(question.name))
      wrong.push(
        `Neo4j answers "${question.name}" otherwise than the embedded store: ${firstDifference(expected.get(question.name) ?? "", substance)}`,
      );
    else {
      const asked = Date.now();
      const again = await put(port, question);
      if (again.status === 200 && Date.now() - asked <= 2 * LONGEST) kept.push(question);
      else slow.push(question.name);
    }
  }
  if (slow.length > 0) say(`Left out, since they take long on Neo4j here: ${slow.join(", ")}.`);
  return { questions: kept, wrong };
}

function firstDifference(right: string, said: string): string {
  const at = Array.from(right).findIndex((letter, index) => said[index] !== letter);
  const from = Math.max(0, at - 60);
  return `${said.slice(from, from + 160)} where ${right.slice(from, from + 160)} is right`;
}

async function keepAsking(port: number, questions: readonly Question[], tally: Tally, index: number, isOver: () => boolean): Promise<void> {
  const draw = drawFrom(SEED * 1_000 + index);
  while (!isOver()) {
    const question = draw.oneOf(questions);
    const asked = Date.now();
    try {
      tally.add(question, await put(port, question), asked, Date.now());
    } catch (error) {
      if (!isOver())
        tally.breach(
          `"${question.name}" got no answer: ${error instanceof Error ? `${error.message} ${String(error.cause ?? "")}` : String(error)}`,
        );
      await sleep(500);
    }
    await sleep(PAUSE);
  }
}

/** Looks twice a second whether the server lives and says that it is ready only when it is. */
async function watch(port: number, tally: Tally, isOver: () => boolean): Promise<void> {
  let unreadySince: number | undefined;
  for (; !isOver(); await sleep(500)) {
    const asked = Date.now();
    try {
      const [healthy, ready] = await Promise.all(["/healthz", "/readyz"].map((path) => put(port, { name: path, path })));
      if (healthy?.status !== 200) tally.breach(`/healthz says ${healthy?.status}`);
      const away = tally.away.find(({ from, to }) => asked >= from && asked <= to);
      // Two seconds until it must have noticed; at the end of the time away, Neo4j is back already.
      if (
        away &&
        away.to === Number.POSITIVE_INFINITY &&
        asked > away.from + 2_000 &&
        Date.now() < away.from + AWAY &&
        ready?.status !== 503
      )
        tally.breach(`/readyz says ${ready?.status} while Neo4j is away`);
      const isNear = tally.away.some(({ from, to }) => Date.now() >= from && asked <= to);
      unreadySince = isNear || ready?.status === 200 ? undefined : (unreadySince ?? asked);
      if (unreadySince !== undefined && Date.now() - unreadySince > UNREADY) {
        tally.breach(`/readyz says ${ready?.status} ${ready?.text.slice(0, 200)} while Neo4j has been there for long`);
        unreadySince = undefined;
      }
    } catch (error) {
      if (!isOver()) tally.breach(`the server does not say whether it lives: ${String(error)}`);
    }
  }
}

function memoryOf({ child }: Serving): Promise<{ readonly heapUsed: number; readonly external: number; readonly rss: number }> {
  return new Promise((resolve, reject) => {
    child.once("message", (told) => resolve(told as never));
    child.send("memory", (error) => error && reject(error));
  });
}

function sumUp(tally: Tally, took: number): void {
  const times = tally.times.toSorted((a, b) => a - b);
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  const errors = [...tally.errors].map(([code, count]) => `${count} ${code}`).join(", ") || "none";
  const away = tally.away.reduce((sum, { from, to }) => sum + to - from, 0);
  say(`
In ${(took / 1_000).toFixed(0)} s, of which Neo4j was away for ${(away / 1_000).toFixed(0)} s (with ${GRACE / 1_000} s each time to be found again):
  right answers   ${tally.right}, of which ${tally.rightWhileAway} while it was away
  errors          ${errors}
  time to answer  p50 ${quantile(0.5)} ms, p99 ${quantile(0.99)} ms, while Neo4j was there
  load            ${loadavg()
    .map((average) => average.toFixed(1))
    .join(", ")}
  breaches        ${tally.breachCount}`);
  for (const breach of tally.breaches) say(`    ${breach}`);
  if (tally.breachCount > 0) process.exitCode = 1;
}

function elapsed(began: number): string {
  return `${((Date.now() - began) / 1_000).toFixed(1).padStart(7)} s`;
}

function read(name: string, unless: number): number {
  const value = Number(process.env[name] || unless);
  if (!(value > 0)) throw new Error(`${name} is "${process.env[name]}"; it must be a number above 0.`);
  return value;
}
