import { parentPort } from "node:worker_threads";
import { ExplorerError } from "#argument/explorer-error.ts";
import { type ArgumentGraph, buildGraph } from "#argument/graph.ts";
import type { Within } from "#argument/long-questions/answering.ts";
import { answerLong } from "#argument/long-questions.ts";
import { clingo } from "../solver/clingo.ts";
import type { GraphTold, Said, Told } from "./messages.ts";

/* Where a thread that reasons begins: it answers each question that it is told. Which graphs it holds is decided by who tells it. */

const held = new Map<number, ArgumentGraph>();

parentPort?.on("message", async (told: Told) => {
  const said = await answer(told);
  try {
    say(said);
  } catch (error) {
    say({ is: "failed", error: new Error(`What "${told.question}" came to cannot be sent: ${error}`) });
  }
});

async function answer({ question, asked, graph: toldGraph, timeLimit, stop }: Told): Promise<Said> {
  try {
    const graph = graphTold(toldGraph);
    say({ is: "begun" });
    return { is: "answered", answer: await answerLong(question, graph, asked, { timeLimit, signal: untilStopped(stop), solver: clingo }) };
  } catch (error) {
    return error instanceof ExplorerError ? { is: "refused", code: error.code, message: error.message } : { is: "failed", error };
  }
}

function graphTold(told: GraphTold): ArgumentGraph {
  if (told.is === "passing") return buildGraph(told.part);
  if (told.is === "to-hold") {
    if (told.forget !== undefined) held.delete(told.forget);
    held.set(told.as, buildGraph(told.part));
  }
  const graph = held.get(told.as);
  if (!graph) throw new Error(`There is no graph ${told.as} here.`);
  return graph;
}

/** Whoever waits for an event rather than looking is ended with the thread. */
function untilStopped(stop: Int32Array): Within["signal"] {
  return {
    get aborted() {
      return Atomics.load(stop, 0) !== 0;
    },
    addEventListener() {},
    removeEventListener() {},
  };
}

function say(said: Said): void {
  parentPort?.postMessage(said);
}
