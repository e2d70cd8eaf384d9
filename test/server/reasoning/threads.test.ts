import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { type ArgumentGraph, buildGraph } from "#argument/graph.ts";
import { openWorker } from "#server/reasoning/open-worker.ts";
import { type Reasoning, reasoningHere } from "#server/reasoning/reasoning.ts";
import { reasoningInThreads } from "#server/reasoning/threads.ts";
import { withinOneLimit } from "#server/store/limits.ts";
import { theGraph } from "#test/corpus.ts";

const graph = theGraph();
const operation = (signal?: AbortSignal, timeLimit = 60_000) => withinOneLimit({ signal, timeLimit });
const plain = { reading: "evidential", construction: {} } as const;

/** A thread that does this with whatever it is told. */
const doing = (code: string, options = {}) =>
  new Worker(`const { parentPort } = require("node:worker_threads"); parentPort.on("message", () => { ${code} });`, {
    eval: true,
    execArgv: [],
    ...options,
  });
const NEVER_ENDING = 'parentPort.postMessage({ is: "begun" }); for (;;);';

let reasoning: Reasoning | undefined;
afterEach(async () => {
  await reasoning?.close();
  reasoning = undefined;
});

/** One thread; the first to be started is this one, where told. `started` holds all. */
function oneThread(first?: () => Worker) {
  const started: Worker[] = [];
  const open = () => {
    started.push(started.length === 0 && first ? first() : openWorker());
    return started.at(-1) as Worker;
  };
  reasoning = reasoningInThreads({ threads: 1, open });
  return { reasoning, started };
}

const hangsOn = (who: Reasoning, call = operation(), about: ArgumentGraph = graph) =>
  who.ask(call, { question: "hangsOnOurs", graph: about, asked: { ...plain, statement: "opt.upstream" } });

describe("reasoning in threads", () => {
  it("gives the answers that it gives here", async () => {
    const inThread = oneThread().reasoning;
    const both = async (ask: (who: Reasoning) => Promise<unknown>) => {
      const here = await ask(reasoningHere);
      expect(await ask(inThread)).toEqual(here);
      expect(here).toBeDefined();
    };
    const most = 60_000;
    const statement = "opt.upstream";
    await both((who) =>
      who.ask(operation(), { question: "settlement", graph, asked: { ...plain, statement, want: "rejected", maxSize: 2 }, most }),
    );
    await both((who) =>
      who.ask(operation(), { question: "contributions", graph, asked: { topic: statement, by: "df-quad", method: "removal" }, most }),
    );
    await both((who) => who.ask(operation(), { question: "coverage", graph, asked: null, most }));
    await both((who) =>
      who.ask(operation(), {
        question: "difference",
        graph,
        asked: { scenario: { deny: ["clm.cheap"], semantics: "PR" }, by: "df-quad", gaps: true },
        most,
      }),
    );
    await both((who) => who.ask(operation(), { question: "underSemantics", graph, asked: { ...plain, semantics: "PR" }, most }));
    await both((who) => who.ask(operation(), { question: "flipsOfAll", graph, asked: plain, most }));
    await both((who) => who.ask(operation(), { question: "overOrders", graph, asked: { statement }, most }));
    await both((who) => hangsOn(who));
    const ends = { from: "mec.cap-gain", to: "rsk.rule-failure" };
    await both((who) =>
      who.ask(operation(), { question: "cuts", graph, isPassing: true, asked: { ends, maxLength: 6, maxSize: 3, mostListed: 5 }, most }),
    );
  });

  it("refuses with the code with which it refuses here", async () => {
    const asked = { scenario: { adopt: ["pol.none"] }, gaps: false };
    const refused = oneThread().reasoning.ask(operation(), { question: "difference", graph, asked });
    await expect(refused).rejects.toMatchObject({
      name: "ExplorerError",
      code: "BAD_USER_INPUT",
      message: expect.stringContaining("pol.none"),
    });
  });

  it("gives each operation one turn after the other, however much one of them wants", async () => {
    const { reasoning } = oneThread();
    const [many, one] = [operation(), operation()];
    const order: string[] = [];
    const ask = async (name: string, call: typeof many) => {
      await hangsOn(reasoning, call);
      order.push(name);
    };
    await Promise.all([ask("a1", many), ask("a2", many), ask("a3", many), ask("b1", one)]);
    expect(order).toEqual(["a1", "a2", "b1", "a3"]);
  });

  it("ends the thread of a caller who has gone where the work does not end, and starts another for the next", async () => {
    const { reasoning, started } = oneThread(() => doing(NEVER_ENDING));
    const gone = new AbortController();
    const left = hangsOn(reasoning, operation(gone.signal));
    const next = hangsOn(reasoning);
    setTimeout(() => gone.abort(), 50);
    await expect(left).rejects.toMatchObject({ code: "CANCELLED" });
    expect(started[0]?.threadId).toBe(-1);
    expect(await next).toEqual(await hangsOn(reasoningHere));
    expect(started.length).toBe(2);
  });

  it("ends the thread of a question that takes longer than it may", async () => {
    const { reasoning, started } = oneThread(() => doing(NEVER_ENDING));
    const late = reasoning.ask(operation(), { question: "coverage", graph, asked: null, most: 10 });
    await expect(late).rejects.toMatchObject({ code: "TIMEOUT" });
    expect(started[0]?.threadId).toBe(-1);
  });

  it("ends work that looks whether its caller has gone, and keeps nobody waiting for it", async () => {
    const { reasoning } = oneThread();
    await hangsOn(reasoning);
    const gone = new AbortController();
    const asked = { ...plain, statement: "opt.upstream", want: "rejected", maxSize: 4 } as const;
    const long = reasoning.ask(operation(gone.signal), { question: "settlement", graph, asked, most: 60_000 });
    setTimeout(() => gone.abort(), 50);
    await expect(long).rejects.toMatchObject({ code: "CANCELLED" });
    expect(await hangsOn(reasoning)).toEqual(await hangsOn(reasoningHere));
  });

  it("begins nothing for who has gone or is out of time before their turn", async () => {
    const { reasoning, started } = oneThread(() => doing(NEVER_ENDING));
    const [first, second] = [new AbortController(), new AbortController()];
    const running = hangsOn(reasoning, operation(first.signal));
    const left = hangsOn(reasoning, operation(second.signal));
    const late = hangsOn(reasoning, operation(undefined, 20));
    second.abort();
    await expect(left).rejects.toMatchObject({ code: "CANCELLED" });
    await expect(late).rejects.toMatchObject({ code: "TIMEOUT" });
    await expect(hangsOn(reasoning, operation(AbortSignal.abort()))).rejects.toMatchObject({ code: "CANCELLED" });
    first.abort();
    await expect(running).rejects.toMatchObject({ code: "CANCELLED" });
    expect(started.length).toBe(1);
  });

  it.each([
    ["ends by itself", () => doing("process.exit(3);"), /ended by itself, with 3/],
    ["throws what nobody catches", () => doing('throw new Error("broken");'), /broken/],
    [
      "has no memory left",
      () => doing("const all = []; for (;;) all.push({ all });", { resourceLimits: { maxOldGenerationSizeMb: 16 } }),
      /memory/,
    ],
    ["cannot be started", () => new Worker("throw new Error('not there');", { eval: true }), /not there/],
  ])("costs one answer where a thread %s", async (_, broken, message) => {
    const { reasoning } = oneThread(broken);
    const [first, second] = [hangsOn(reasoning), hangsOn(reasoning)];
    const error: unknown = await first.catch((found: unknown) => found);
    expect(error).toMatchObject({ message: expect.stringMatching(message) });
    expect(error).not.toHaveProperty("name", "ExplorerError");
    expect(await second).toEqual(await hangsOn(reasoningHere));
  });

  it("answers about each of many versions, also about one that it no longer holds", async () => {
    const { reasoning, started } = oneThread();
    const versions = [1, 2, 3, 4, 5].map((count) => buildGraph({ nodes: graph.nodes.slice(0, 100 * count), edges: [] }));
    for (const version of [...versions, ...versions]) {
      const asked = { question: "coverage", graph: version, asked: null, most: 60_000 } as const;
      expect(await reasoning.ask(operation(), asked)).toEqual(await reasoningHere.ask(operation(), asked));
    }
    expect(started.length).toBe(1);
  });

  it("refuses what is under way and what waits when it is closed", async () => {
    const { reasoning, started } = oneThread(() => doing(NEVER_ENDING));
    const asked = [hangsOn(reasoning), hangsOn(reasoning)];
    const refused = Promise.all(asked.map((one) => expect(one).rejects.toMatchObject({ code: "CANCELLED" })));
    await new Promise(setImmediate);
    await reasoning.close();
    await refused;
    await expect(hangsOn(reasoning)).rejects.toMatchObject({ code: "CANCELLED" });
    expect(started.map(({ threadId }) => threadId)).toEqual([-1]);
  });

  it("keeps the process alive until it has answered, and no longer", () => {
    const code = `
      import { reasoningInThreads } from "#server/reasoning/threads.ts";
      import { withinOneLimit } from "#server/store/limits.ts";
      import { buildGraph } from "#argument/graph.ts";
      const graph = buildGraph({ nodes: [], edges: [] });
      reasoningInThreads().ask(withinOneLimit({}), { question: "coverage", graph, asked: null }).then(({ gaps }) => console.log(gaps.length));
    `;
    const { stdout, status } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", code], {
      cwd: fileURLToPath(new URL("../../../", import.meta.url)),
      encoding: "utf8",
      timeout: 50_000,
    });
    expect({ stdout, status }).toEqual({ stdout: "0\n", status: 0 });
  });
});
