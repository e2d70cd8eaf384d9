import { createRota } from "../rota.ts";
import type { GraphStore } from "./graph-store.ts";

/** Milliseconds after which whoever asks next waits until the process has looked at its sockets. */
const TURN = 10;

let begun = performance.now();
/** Whose turn was the last. */
let served: object | undefined;
const rota = createRota<() => void>();

/**
 * The store as one operation asks it. An operation may put hundreds of questions in one go, and each is answered in this process, and what is
 * short reasoned about too; so questions take turns, one of each operation after another. Between them the process looks at its sockets: others
 * are answered in the meantime, and who has gone or is out of time is noticed. What may take long is asked elsewhere (reasoning/).
 */
export function takingTurns(store: GraphStore, operation: object = {}): GraphStore {
  const calls = Object.entries(store).map(([name, value]) => [
    name,
    typeof value === "function" && name !== "close" ? inTurn(operation, value as (...given: readonly unknown[]) => unknown) : value,
  ]);
  return Object.fromEntries(calls) as GraphStore;
}

function inTurn(operation: object, call: (...given: readonly unknown[]) => unknown): (...given: readonly unknown[]) => Promise<unknown> {
  return async (...given) => {
    // Looked at just before the call, and not a moment earlier: the one before it may have taken long.
    if (!isItsTurn(operation)) await turn(operation);
    return call(...given);
  };
}

/**
 * Resolves when an operation may begin. So those that are short are done in one go each: fifty that come at once are not all half done, and their
 * memory held, at the same time.
 */
export async function itsTurn(operation: object): Promise<void> {
  if (!isItsTurn(operation)) await turn(operation);
}

/** While the process has looked at its sockets within TURN it is anybody's where nobody waits, and else of the one that had the last. */
function isItsTurn(operation: object): boolean {
  return (rota.size === 0 || operation === served) && performance.now() - begun < TURN;
}

/** One call a turn of the event loop: what follows upon its answer runs before the next turn. */
function turn(operation: object): Promise<void> {
  return new Promise((resolve) => {
    if (rota.size === 0) setImmediate(next);
    rota.add(operation, () => {
      served = operation;
      resolve();
    });
  });
}

function next(): void {
  begun = performance.now();
  rota.next()?.();
  if (rota.size > 0) setImmediate(next);
}
