import { setMaxListeners } from "node:events";
import type { Response } from "express";

/** A signal that strikes when the caller closes the connection before the answer is out. */
export function whileOpen(response: Response): AbortSignal {
  const gone = new AbortController();
  // One operation may put hundreds of questions, each of which wants to know: no leak of which Node would have to warn.
  setMaxListeners(0, gone.signal);
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
