/** The server over the corpus in a process of its own, with --expose-gc: its parent asks for its measures and is told them. */
import type { AddressInfo } from "node:net";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createApp } from "#server/http/app.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { theCorpus } from "#test/corpus.ts";

export interface Measures {
  /** Bytes in use after collecting what is garbage. */
  readonly heap: number;
  /** The longest, in milliseconds, that the process was busy without looking at its sockets, since it was last asked. */
  readonly lag: number;
  /** Open connections. */
  readonly connections: number;
  /** What it reported to its keepers. */
  readonly logged: readonly string[];
}

const collect = globalThis.gc;
const tell = process.send?.bind(process);
if (!collect || !tell) throw new Error("This is started by a test, with --expose-gc and a channel to its parent.");

const logged: string[] = [];
const app = await createApp(openEmbeddedStore(theCorpus()), { log: (line) => logged.push(line) });
const delays = monitorEventLoopDelay({ resolution: 10 });
delays.enable();
process.on("message", () => {
  const lag = Math.round(delays.max / 1e6);
  for (let round = 0; round < 3; round++) collect();
  delays.reset();
  app.server.getConnections((_, connections) =>
    tell({ heap: process.memoryUsage().heapUsed, lag, connections, logged } satisfies Measures),
  );
});
process.once("disconnect", () => process.exit());
app.server.listen(0, "127.0.0.1", () => tell((app.server.address() as AddressInfo).port));
