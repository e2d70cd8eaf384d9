import { cancelled } from "../store/limits.ts";
import { TooMuch } from "./too-much.ts";

export interface AdmissionLimits {
  /** At work at once. */
  readonly running: number;
  readonly runningPerClient: number;
  readonly waiting: number;
  readonly waitingPerClient: number;
  /** Milliseconds that anyone waits. */
  readonly patience: number;
}

export interface Admission {
  /**
   * Lets a client in when there is room, and gives what to call when they are done; calling it twice does no harm. First come, first served, but
   * nobody waits for a client who has all that is due to them. Rejects with RATE_LIMITED where too many of this client wait, with UNAVAILABLE
   * where too many wait in all or the patience is over, and with CANCELLED when the signal strikes.
   */
  readonly enter: (client: string, signal: AbortSignal) => Promise<() => void>;
  readonly running: () => number;
  readonly waiting: () => number;
}

interface Waiting {
  readonly client: string;
  readonly letIn: () => void;
}

/** Bounds how much is at work at once, for all and for each client. */
export function createAdmission(limits: AdmissionLimits): Admission {
  const running = new Map<string, number>();
  const queue = new Set<Waiting>();
  let count = 0;

  const hasRoom = (client: string) => count < limits.running && (running.get(client) ?? 0) < limits.runningPerClient;

  function begin(client: string): () => void {
    count += 1;
    running.set(client, (running.get(client) ?? 0) + 1);
    let isDone = false;
    return () => {
      if (isDone) return;
      isDone = true;
      count -= 1;
      const left = (running.get(client) ?? 1) - 1;
      if (left > 0) running.set(client, left);
      else running.delete(client);
      for (const next of queue) {
        if (count >= limits.running) return;
        if (hasRoom(next.client)) next.letIn();
      }
    };
  }

  function refuseMore(client: string): void {
    if ([...queue].filter((one) => one.client === client).length >= limits.waitingPerClient)
      throw new TooMuch(
        "RATE_LIMITED",
        `You ask more than ${limits.runningPerClient} questions at once. Wait for answers before asking on.`,
        1,
      );
    if (queue.size >= limits.waiting) throw tooBusy();
  }

  function waitFor(client: string, signal: AbortSignal): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const leave = (error: Error) => {
        forget();
        reject(error);
      };
      const goAway = () => leave(cancelled());
      const clock = setTimeout(() => leave(tooBusy()), limits.patience);
      const one: Waiting = {
        client,
        letIn: () => {
          forget();
          resolve(begin(client));
        },
      };
      const forget = () => {
        queue.delete(one);
        clearTimeout(clock);
        signal.removeEventListener("abort", goAway);
      };
      signal.addEventListener("abort", goAway);
      queue.add(one);
    });
  }

  return {
    async enter(client, signal) {
      if (signal.aborted) throw cancelled();
      if (hasRoom(client)) return begin(client);
      refuseMore(client);
      return waitFor(client, signal);
    },
    running: () => count,
    waiting: () => queue.size,
  };
}

function tooBusy(): TooMuch {
  return new TooMuch("UNAVAILABLE", "More is asked just now than can be answered. Ask again in a moment.", 2);
}
