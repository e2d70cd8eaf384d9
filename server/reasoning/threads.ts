import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { AnswerTo, LongQuestion } from "#argument/long-questions.ts";
import { createRota } from "../rota.ts";
import { cancelled, type SharedTime, startClock, timedOut } from "../store/limits.ts";
import { openWorker } from "./open-worker.ts";
import type { Reasoned, Reasoning } from "./reasoning.ts";
import { createThread, type Thread } from "./thread.ts";

export interface ThreadsOptions {
  /** How many reason at once: one, or two where that leaves the server a processor of its own. */
  readonly threads?: number;
  /** Starts the worker of a thread. */
  readonly open?: () => Worker;
}

/** Most questions that wait, of all operations. */
const MOST_WAITING = 4_000;

/**
 * Reasons in threads of its own, so that nobody waits who does not ask for it. A thread is started when there is more to do than those there can do,
 * and keeps what it was sent. Operations take turns at them. Whoever asked when a thread fails is told; the next question starts another.
 */
export function reasoningInThreads({ threads = usual(), open = openWorker }: ThreadsOptions = {}): Reasoning {
  const all = Array.from({ length: threads }, () => createThread(open));
  const idle = [...all];
  const rota = createRota<(thread: Thread | Error) => void>();
  let isClosed = false;

  /** A thread to work in, to be given back. Those used last are given first. */
  function takeThread(call: SharedTime): Promise<Thread> | Thread {
    startClock(call);
    const free = idle.shift();
    if (free) return free;
    if (rota.size >= MOST_WAITING)
      throw new ExplorerError("UNAVAILABLE", "More is asked just now than can be answered. Ask again in a moment.");
    return new Promise((resolve, reject) => {
      const take = (given: Thread | Error) => {
        clearTimeout(clock);
        call.signal?.removeEventListener("abort", goAway);
        if (given instanceof Error) reject(given);
        else resolve(given);
      };
      const leave = (why: Error) => {
        rota.drop(call, take);
        take(why);
      };
      const goAway = () => leave(cancelled());
      const clock = setTimeout(() => leave(timedOut()), call.timeLimit);
      call.signal?.addEventListener("abort", goAway, { once: true });
      rota.add(call, take);
    });
  }

  function giveBack(thread: Thread): void {
    const next = rota.next();
    if (next) next(thread);
    else idle.unshift(thread);
  }

  return {
    async ask<Q extends LongQuestion>(call: SharedTime, reasoned: Reasoned<Q>): Promise<AnswerTo<Q>> {
      const thread = await takeThread(call);
      try {
        if (isClosed) throw cancelled();
        return await thread.ask(call, reasoned);
      } finally {
        giveBack(thread);
      }
    },
    async close() {
      isClosed = true;
      for (let next = rota.next(); next; next = rota.next()) next(cancelled());
      await Promise.all(all.map((thread) => thread.close(cancelled())));
    },
  };
}

function usual(): number {
  return Math.max(1, Math.min(2, availableParallelism() - 1));
}
