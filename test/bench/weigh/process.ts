import { spawnSync } from "node:child_process";

/** How a process ended. */
export interface Ended {
  /** Milliseconds. */
  readonly time: number;
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** It took longer than it may and was killed. */
  readonly wasKilled: boolean;
}

/** Runs a program to its end, or for so many milliseconds. */
export function runProcess(command: readonly string[], limit: number, input = ""): Ended {
  const [program = "", ...args] = command;
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: "utf8",
    input,
    timeout: limit,
    killSignal: "SIGKILL",
    maxBuffer: 1 << 28,
  });
  const wasKilled = error !== undefined && "code" in error && error.code === "ETIMEDOUT";
  return { time: performance.now() - start, status, stdout: stdout ?? "", stderr: stderr ?? "", wasKilled };
}

/** The middle of the values; where there are two, the larger. Infinity is a value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median time of five runs, and what the last gave. */
export function repeat<T>(task: () => T): { readonly value: T; readonly time: number } {
  const times: number[] = [];
  let value = task();
  for (let turn = 0; turn < 5; turn++) {
    const start = performance.now();
    value = task();
    times.push(performance.now() - start);
  }
  return { value, time: median(times) };
}
