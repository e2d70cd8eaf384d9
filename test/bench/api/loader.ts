import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Job, Outcome } from "./load.ts";
import { ended, takeAlong } from "./servers.ts";

export interface Loader {
  /** One job at a time. */
  readonly run: (job: Job) => Promise<Outcome>;
  readonly stop: () => Promise<void>;
}

/** Starts the process that puts load on servers. */
export function startLoader(): Loader {
  const child = fork(fileURLToPath(new URL("load.ts", import.meta.url)));
  takeAlong(child);
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        const fail = (code: number | null) => reject(new Error(`The load ended with ${code}.`));
        child.once("exit", fail);
        child.once("message", (told: Outcome | { readonly failed: string }) => {
          child.removeListener("exit", fail);
          if ("failed" in told) reject(new Error(told.failed));
          else resolve(told);
        });
        child.send(job);
      }),
    stop: () => ended(child),
  };
}
