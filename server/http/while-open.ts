import type { Response } from "express";

/** A signal that strikes when the caller closes the connection before the answer is out. */
export function whileOpen(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
