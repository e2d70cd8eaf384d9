import type { RequestHandler, Response } from "express";
import { itsTurn } from "../store/taking-turns.ts";
import type { Admission } from "./admission.ts";
import type { Spend } from "./rates.ts";
import { recordOf } from "./recorded.ts";
import type { Unread } from "./unread.ts";
import { whileOpen } from "./while-open.ts";

export interface Bounds {
  /** Takes one answer from what the client may have in a minute. */
  readonly rate: RequestHandler;
  /** Waits for a place among those at work, and gives it up when the answer is handed on. */
  readonly concurrency: RequestHandler;
}

/** How much one client, and all, may ask. Each rejects with RATE_LIMITED or UNAVAILABLE where it is too much. */
export function bounded(spendRequests: Spend, admission: Admission, unread: Unread): Bounds {
  return {
    async rate(_request, response, next) {
      await spendRequests(recordOf(response).client, 1);
      next();
    },
    async concurrency(_request, response, next) {
      const record = recordOf(response);
      unread.refuseMore(record.client);
      const arrived = performance.now();
      const leave = await admission.enter(record.client, whileOpen(response));
      await itsTurn(record);
      record.waited = performance.now() - arrived;
      // Work is over when the whole answer has been handed on, or is a file to be sent; how slowly a caller reads it is not waited for.
      const handedOn = () => {
        response.off("prefinish", handedOn);
        leave();
        if (!response.closed) response.once("close", unread.add(record.client));
      };
      response.once("prefinish", handedOn);
      response.once("close", leave);
      response.locals["handedOn"] = handedOn;
      next();
    },
  };
}

/** Gives up the place among those at work that `concurrency` gave; from then on the answer counts as unread. To be called once. */
export function handOn(response: Response): void {
  (response.locals["handedOn"] as () => void)();
}
