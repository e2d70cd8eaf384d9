import { type RequestHandler, Router } from "express";
import type { Logger } from "pino";
import type { GraphStore } from "../store/graph-store.ts";

/** Milliseconds that the store has to answer. */
const TIME_LIMIT = 1_000;

/**
 * /healthz says that the process lives, whatever its store does: to start it anew would not help. /readyz says whether to send it work: not while
 * it stops, nor while its store does not answer. However many ask, the store is asked once at a time.
 */
export function health(store: GraphStore, log: Logger, isStopping: () => boolean): RequestHandler {
  let asking: Promise<string | undefined> | undefined;
  const ask = async () => {
    try {
      return (await store.corpus({ timeLimit: TIME_LIMIT })).version;
    } catch (error) {
      log.warn({ err: error }, "not ready");
      return undefined;
    } finally {
      asking = undefined;
    }
  };
  const router = Router();
  router.get("/healthz", (_request, response) => void response.set("Cache-Control", "no-store").json({ status: "ok" }));
  router.get("/readyz", async (_request, response) => {
    response.set("Cache-Control", "no-store");
    if (!isStopping()) asking ??= ask();
    const corpus = isStopping() ? undefined : await asking;
    if (corpus !== undefined && !isStopping()) response.json({ status: "ready", corpus });
    else response.status(503).json({ status: "not ready", reason: isStopping() ? "stopping" : "the store does not answer" });
  });
  return router;
}
