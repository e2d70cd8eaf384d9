import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { RequestHandler } from "express";

/**
 * Of requests that are sent down one connection without waiting for answers, each is taken up when the one before it is answered. Node would take up all
 * at once, and tells an answer that waits behind another neither that its connection is closed nor that it is out: what is done for it would be
 * held for ever.
 */
export function oneAtATime(): RequestHandler {
  const last = new WeakMap<Socket, ServerResponse>();
  return (request, response, next) => {
    const { socket } = request;
    const before = last.get(socket);
    last.set(socket, response);
    if (!before || before.closed) next();
    else
      before.once("close", () => {
        if (!socket.destroyed) next();
      });
  };
}
