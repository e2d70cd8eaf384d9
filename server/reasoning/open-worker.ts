import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { packageRoot } from "../package-root.ts";

/**
 * Megabytes of objects that a thread may hold; the corpus needs some 30. One that needs more is ended, and costs its answer. (Node may lose the whole
 * process where such a limit is met in one large allocation, nodejs/node#47224: so it is far above what is needed.)
 */
const resourceLimits = { maxOldGenerationSizeMb: 1_024 };

/** A thread that reasons: as built, or from the sources where they are run. */
export function openWorker(): Worker {
  const file = import.meta.url.endsWith(".ts") ? "server/reasoning/from-source.js" : "dist/server/reasoning-thread.js";
  return new Worker(join(packageRoot(), file), { execArgv: [], resourceLimits });
}
