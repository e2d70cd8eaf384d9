import type { Worker } from "node:worker_threads";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { AnswerTo, LongQuestion } from "#argument/long-questions.ts";
import { type SharedTime, startClock } from "../store/limits.ts";
import { createHeldGraphs, type HeldGraphs } from "./held-graphs.ts";
import type { Said, ToldOf } from "./messages.ts";
import { type Reasoned, timeFor } from "./reasoning.ts";
import { watchOver } from "./watch-over.ts";

/** A thread that reasons: not there before it is asked, and there anew after it has ended. It keeps the process alive only while it works. */
export interface Thread {
  /**
   * One question at a time. Settles when the work has ended, and with it the thread where the work did not end by itself: with CANCELLED or TIMEOUT,
   * or, where it ended unasked, with what Node says of it.
   */
  ask<Q extends LongQuestion>(call: SharedTime, reasoned: Reasoned<Q>): Promise<AnswerTo<Q>>;
  close(why: Error): Promise<void>;
}

/** A worker, what it holds, and who is told what it says. */
interface Running {
  readonly worker: Worker;
  readonly graphs: HeldGraphs;
  hear: (said: Said) => void;
  /** Ends it; what is asked is then refused for that reason. */
  readonly end: (why: Error) => Promise<unknown>;
}

export function createThread(open: () => Worker): Thread {
  let running: Running | undefined;

  function start(): Running {
    const worker = open();
    let ending: Error | undefined;
    const started: Running = {
      worker,
      graphs: createHeldGraphs(),
      hear: ignore,
      end(why) {
        ending ??= why;
        return worker.terminate();
      },
    };
    const hasEnded = (error: unknown) => {
      if (running === started) running = undefined;
      started.hear({ is: "failed", error: ending ?? error });
    };
    worker.on("message", (said: Said) => started.hear(said));
    worker.on("messageerror", (error) => void started.end(error));
    worker.on("error", hasEnded);
    worker.on("exit", (code) => hasEnded(new Error(`A thread that reasons ended by itself, with ${code}.`)));
    return started;
  }

  return {
    ask<Q extends LongQuestion>(call: SharedTime, reasoned: Reasoned<Q>) {
      return new Promise<AnswerTo<Q>>((resolve, reject) => {
        startClock(call);
        const asked = running ?? start();
        running = asked;
        const watch = watchOver(call, timeFor(reasoned, call), (why) => void asked.end(why));
        asked.hear = (said) => {
          if (said.is === "begun") return watch.begun();
          asked.hear = ignore;
          asked.worker.unref();
          watch.over();
          if (said.is === "answered") resolve(said.answer as AnswerTo<Q>);
          else reject(said.is === "refused" ? new ExplorerError(said.code, said.message) : said.error);
        };
        asked.worker.ref();
        const { question, graph, isPassing = false } = reasoned;
        const told: ToldOf<Q> = {
          question,
          asked: reasoned.asked,
          graph: asked.graphs.tell(graph, isPassing),
          timeLimit: timeFor(reasoned, call),
          stop: watch.stop,
        };
        try {
          asked.worker.postMessage(told);
        } catch (error) {
          void asked.end(new Error(`What "${question}" asks cannot be sent.`, { cause: error }));
        }
      });
    },
    async close(why) {
      await running?.end(why);
    },
  };
}

function ignore(): void {}
