import { cancelled, type SharedTime, timedOut } from "../store/limits.ts";

/** Milliseconds that a question may take longer than it was told, and that it may go on after its caller has gone. */
const GRACE = { late: 1_000, alone: 500 } as const;

/** Over one question in a thread. */
export interface Watch {
  /** `stop[0]` becomes 1 when the caller has gone; the thread sees it, since the memory is shared. */
  readonly stop: Int32Array;
  /** The question is looked at now: before, the thread was being started, or the graph sent. */
  readonly begun: () => void;
  readonly over: () => void;
}

/**
 * Sees to it that a question ends: when its caller goes, it is told; when it then goes on, or takes longer than `most` milliseconds after it began
 * or than the operation has left before, it is ended.
 */
export function watchOver(call: SharedTime, most: number, end: (why: Error) => void): Watch {
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  let clock = setTimeout(() => end(timedOut()), call.timeLimit + GRACE.late);
  const goAway = () => {
    Atomics.store(stop, 0, 1);
    clearTimeout(clock);
    clock = setTimeout(() => end(cancelled()), GRACE.alone);
  };
  call.signal?.addEventListener("abort", goAway, { once: true });
  return {
    stop,
    begun() {
      if (call.signal?.aborted) return;
      clearTimeout(clock);
      clock = setTimeout(() => end(timedOut()), Math.min(most, call.timeLimit) + GRACE.late);
    },
    over() {
      clearTimeout(clock);
      call.signal?.removeEventListener("abort", goAway);
    },
  };
}
