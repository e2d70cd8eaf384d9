/**
 * Bare graphql-http on node:http, over the same schema as text, with graphql's own way of resolving: what an answer of ours said is the root
 * value, so that nothing is asked, sought or made for it. The least that a server in this language can do for the same answer.
 * Takes `{ sdl, data }` from its parent, and tells the port.
 */
import { createServer } from "node:http";
import { buildSchema } from "graphql";
import { createHandler } from "graphql-http/lib/use/http";

process.once("message", ({ sdl, data }: { readonly sdl: string; readonly data: unknown }) => {
  const server = createServer(createHandler({ schema: buildSchema(sdl), rootValue: data }));
  server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
});
