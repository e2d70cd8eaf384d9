/**
 * npm run bench:api: this server beside two others, in one run on this machine, warm, all in turns, every answer compared with the right one.
 *
 * - Beside bare graphql-http, which answers the same from memory: what everything around an answer costs. The aim is half its answers a second.
 * - Beside the schema that `@neo4j/graphql` generates, on the same Neo4j: the aim is three times its answers a second, with no more than one
 *   statement for a connection. Ours keeps answers while the corpus stays the same; what it does when it keeps none stands beside it, and
 *   that is how the statements are counted.
 *
 * At 10³, 10⁴ and 10⁵ entities of a drawn corpus, with 1, 10 and 50 connections. Figures vary from machine to machine, and with whatever else it
 * does; the ratios, each between neighbours in time, and the growth are what to look at. See api/settings.ts for what can be chosen.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { checkCorpus } from "#argument/check-corpus.ts";
import type { CompiledCorpus } from "#argument/graph.ts";
import { compileSeed } from "#seed/compile-seed.ts";
import { openNeo4jStore } from "#server/store/neo4j/neo4j-store.ts";
import { type RunningNeo4j, runNeo4j, whyNot } from "#test/neo4j/run-neo4j.ts";
import { ask } from "./api/ask.ts";
import { type Contestant, compete, enter, type Rounds } from "./api/contest.ts";
import { type CountingProxy, countStatements } from "./api/count-statements.ts";
import { drawCorpus } from "./api/draw-corpus.ts";
import { installGenerated } from "./api/install-generated.ts";
import { type Loader, startLoader } from "./api/loader.ts";
import { type Question, questionsFor } from "./api/questions.ts";
import { environmentOf, type Serving, startFromMemory, startGenerated, startRiparian } from "./api/servers.ts";
import { readSettings } from "./api/settings.ts";
import { type Result, sumUp } from "./api/sum-up.ts";
import { tableOf } from "./api/table.ts";

/** Above this many entities the checks of a corpus are left out: they say nothing new of what the same pen drew. */
const MOST_CHECKED = 10_000;
const PASSWORD = "bench-on-loopback";

const settings = readSettings(process.env);
const say = (line: string) => process.stdout.write(`${line}\n`);
const load = () =>
  loadavg()
    .map((average) => average.toFixed(1))
    .join(", ");

const results: Result[] = [];
let wrong = 0;

const work = mkdtempSync(join(tmpdir(), "riparian-bench-api-"));
const loader = startLoader();
let neo4j: RunningNeo4j | undefined;
try {
  const reason = whyNot();
  if (reason) say(`Left out: all that is asked of Neo4j (${reason}).`);
  const installed = reason ? undefined : installGenerated();
  if (installed && "reason" in installed) say(`Left out: ${installed.reason}`);
  say(
    `Medians of ${settings.rounds} turns of ${settings.milliseconds / 1_000} s; seed ${settings.seed}; milliseconds. Load of the machine: ${load()}.`,
  );
  neo4j = reason
    ? undefined
    : await runNeo4j({ home: join(work, "neo4j"), port: 0, password: PASSWORD, heap: settings.heap, patience: 300_000 });
  for (const size of settings.sizes) await measure(size, neo4j, installed && "folder" in installed ? installed.folder : undefined, loader);
  say(sumUp(results, settings));
  say(`\nLoad of the machine at the end: ${load()}.`);
} finally {
  await loader.stop();
  await neo4j?.stop();
  rmSync(work, { recursive: true, force: true });
}
if (wrong > 0) {
  say(`\n${wrong} answers were wrong.`);
  process.exitCode = 1;
}

async function measure(size: number, on: RunningNeo4j | undefined, folder: string | undefined, loader: Loader): Promise<void> {
  const drawn = drawCorpus(size, settings.seed);
  const unsound = size > MOST_CHECKED ? undefined : checkCorpus(drawn).find(({ severity }) => severity === "error");
  if (unsound) throw new Error(`The drawn corpus is unsound: ${unsound.message}`);
  const corpus = compileSeed(drawn);
  const serving: Serving[] = [];
  const started = async (starting: Promise<Serving>) => {
    const one = await starting;
    serving.push(one);
    return one.port;
  };
  const ports = new Map<Contestant, number>();
  const proxies: CountingProxy[] = [];
  try {
    ports.set("ours, own memory", await started(startRiparian(await environmentOf(corpus, join(work, `data-${size}`)))));
    say(`\n${"=".repeat(100)}\n${size} entities: ${corpus.nodes.length} nodes, ${corpus.edges.length} relations`);
    const env = on ? await written(corpus, on) : undefined;
    if (on && env) {
      ports.set("ours, Neo4j", await started(startRiparian(env)));
      ports.set("ours, nothing kept", await started(startRiparian({ ...env, ROWS_KEPT: "0" })));
      if (folder) ports.set("@neo4j/graphql", await started(startGenerated(folder, on)));
      const counted = new Map<Contestant, { readonly port: number; readonly proxy: CountingProxy }>();
      const through = async (contestant: Contestant, start: (uri: string) => Promise<Serving>) => {
        const proxy = await countStatements(Number(new URL(on.uri).port));
        proxies.push(proxy);
        counted.set(contestant, { proxy, port: await started(start(`bolt://127.0.0.1:${proxy.port}`)) });
      };
      if (size === settings.sizes[0]) {
        await through("ours, nothing kept", (uri) => startRiparian({ ...env, NEO4J_URI: uri, ROWS_KEPT: "0" }));
        if (folder) await through("@neo4j/graphql", (uri) => startGenerated(folder, { ...on, uri }));
        await count(questionsFor(corpus).filter(isAsked), counted);
      }
    }
    for (const question of questionsFor(corpus).filter(isAsked)) await measureQuestion(question, size, ports, loader);
  } finally {
    for (const one of serving) await one.stop();
    for (const proxy of proxies) proxy.close();
  }
}

/** Writes the corpus to Neo4j and gives the environment under which it is served; undefined, and said, where it does not take it. */
async function written(corpus: CompiledCorpus, on: RunningNeo4j): Promise<Readonly<Record<string, string>> | undefined> {
  const env = { NEO4J_URI: on.uri, NEO4J_USER: on.user, NEO4J_PASSWORD: on.password, NEO4J_DATABASE: "neo4j" };
  const began = performance.now();
  const store = await openNeo4jStore(env);
  try {
    await store.replace(corpus, { timeLimit: 900_000 });
    say(`written to Neo4j in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
    return env;
  } catch (error) {
    say(`Left out: all that is asked of Neo4j (${error instanceof Error ? error.message : error}).`);
    return undefined;
  } finally {
    await store.close();
  }
}

function isAsked({ name }: Question): boolean {
  return name.includes(settings.only);
}

/** How many statements each question takes, and how many rows come back: of the second time it is asked, when all that is asked once has been. */
async function count(
  questions: readonly Question[],
  counted: ReadonlyMap<Contestant, { readonly port: number; readonly proxy: CountingProxy }>,
): Promise<void> {
  say("\nCypher statements (and rows) for one answer");
  for (const question of questions) {
    const cells: string[] = [];
    for (const [contestant, { port, proxy }] of counted) {
      const [asked] = (contestant === "ours, nothing kept" ? question.ours : question.generated) ?? [];
      if (!asked) continue;
      await ask(port, asked);
      proxy.take();
      await ask(port, asked);
      const { statements, rows } = proxy.take();
      if (settings.showsCypher) for (const statement of statements) say(`      ${statement.replaceAll(/\s+/g, " ")}`);
      cells.push(`${contestant} ${statements.length} (${rows})`);
    }
    say(`  ${question.name.padEnd(32)}${cells.map((text) => text.padEnd(34)).join("")}`.trimEnd());
  }
}

async function measureQuestion(question: Question, size: number, ports: ReadonlyMap<Contestant, number>, loader: Loader): Promise<void> {
  let memory: Serving | undefined;
  try {
    const entries = await enter(question, ports, async (data) => {
      memory = await startFromMemory(data);
      return memory.port;
    });
    const measured = new Map<number, Rounds>();
    for (const connections of settings.connections) {
      const rounds = await compete(entries, connections, loader, settings);
      measured.set(connections, rounds);
      results.push({ question: question.name, size, connections, rounds });
      for (const [contestant, outcomes] of rounds)
        for (const outcome of outcomes) {
          wrong += outcome.wrong;
          if (outcome.instead !== undefined) say(`${contestant} said instead: ${outcome.instead}`);
        }
    }
    say(`\n${tableOf(question.name, measured)}`);
  } finally {
    await memory?.stop();
  }
}
