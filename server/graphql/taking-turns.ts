import { type SharedTime, startClock } from "../store/limits.ts";

/** Milliseconds of one turn: nothing else is answered meanwhile, so what is sought for longer is told as far as it came. */
export const TURN = 500;

/** What waits for its turn, by the operation that wants it. */
const waiting = new Map<SharedTime, (() => void)[]>();

/**
 * Reasons in a turn of its own: answers to others get out between two turns, and operations take turns, so that one that wants many keeps nobody
 * from theirs. `reason` is told how many milliseconds it has: `most`, or what the operation has left. Rejects with CANCELLED or TIMEOUT where the caller or the time of the operation is
 * gone before its turn.
 */
export function takingTurn<T>(call: SharedTime, reason: (timeLimit: number) => T | Promise<T>, most = TURN): Promise<T> {
  return new Promise((resolve, reject) => {
    const take = () => {
      try {
        startClock(call);
        resolve(reason(Math.min(most, call.timeLimit)));
      } catch (error) {
        reject(error);
      }
    };
    if (waiting.size === 0) setImmediate(takeNext);
    const turns = waiting.get(call);
    if (turns) turns.push(take);
    else waiting.set(call, [take]);
  });
}

/** Gives the operation that has waited longest one turn, and puts it behind the others if it wants more. */
function takeNext(): void {
  const next = waiting.entries().next();
  if (next.done) return;
  const [call, turns] = next.value;
  turns.shift()?.();
  waiting.delete(call);
  if (turns.length > 0) waiting.set(call, turns);
  if (waiting.size > 0) setImmediate(takeNext);
}
