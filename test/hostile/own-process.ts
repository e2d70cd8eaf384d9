import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Measures } from "./serve-alone.ts";

export interface OwnProcess {
  readonly port: number;
  readonly measure: () => Promise<Measures>;
  /** Whether it still runs: null, or how it ended. */
  readonly ended: () => number | string | null;
  readonly stop: () => Promise<void>;
}

/** Starts the server in a process of its own, whose memory and whose pauses are its own. */
export async function serveInOwnProcess(): Promise<OwnProcess> {
  const child = fork(fileURLToPath(new URL("serve-alone.ts", import.meta.url)), {
    execArgv: ["--expose-gc", "--import", "tsx"],
    stdio: "inherit",
  });
  const next = async <T>() => {
    const [told] = (await Promise.race([
      once(child, "message"),
      once(child, "exit").then(([code]) => Promise.reject(new Error(`The server ended with ${code}.`))),
    ])) as [T];
    return told;
  };
  const port = await next<number>();
  return {
    port,
    measure: () => {
      const told = next<Measures>();
      child.send("measure");
      return told;
    },
    ended: () => child.exitCode ?? child.signalCode,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.disconnect();
      await gone;
    },
  };
}
