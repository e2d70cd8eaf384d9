import type { GraphStore } from "./graph-store.ts";

/** Milliseconds after which whoever asks next waits until the process has looked at its sockets. */
const TURN = 10;

type Queue = (() => void)[];

let begun = performance.now();
/** Those in which someone waits, whose turn is next first. */
const rota: Queue[] = [];

/**
 * The store as one operation asks it. An operation may put hundreds of questions in one go, and each is answered, and reasoned about, in this
 * process; so questions take turns, one of each operation after another. Between them the process looks at its sockets: others are answered
 * in the meantime, and who has gone or is out of time is noticed.
 */
export function takingTurns(store: GraphStore): GraphStore {
  const queue: Queue = [];
  const calls = Object.entries(store).map(([name, value]) => [
    name,
    typeof value === "function" && name !== "close" ? inTurn(queue, value as (...given: readonly unknown[]) => unknown) : value,
  ]);
  return Object.fromEntries(calls) as GraphStore;
}

function inTurn(queue: Queue, call: (...given: readonly unknown[]) => unknown): (...given: readonly unknown[]) => Promise<unknown> {
  return async (...given) => {
    if (rota.length > 0 || performance.now() - begun >= TURN) await turn(queue);
    return call(...given);
  };
}

/** One call a turn of the event loop: what follows upon its answer runs before the next turn. */
function turn(queue: Queue): Promise<void> {
  return new Promise((resolve) => {
    queue.push(resolve);
    if (queue.length > 1) return;
    rota.push(queue);
    if (rota.length === 1) setImmediate(next);
  });
}

function next(): void {
  begun = performance.now();
  const queue = rota.shift();
  queue?.shift()?.();
  if (queue && queue.length > 0) rota.push(queue);
  if (rota.length > 0) setImmediate(next);
}
