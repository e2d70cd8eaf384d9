import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type Express } from "express";

const A_YEAR = "365d";

/** Serves the built page: what has a hash in its name for ever, the page itself fresh, and for every address of the page. */
export function servePage(app: Express, folder: string): void {
  const index = join(folder, "index.html");
  if (!existsSync(index)) return;
  app.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: A_YEAR, index: false, fallthrough: false }));
  app.use(express.static(folder, { index: false, maxAge: "1h" }));
  app.get(/^(?!\/(graphql|export|assets|docs|healthz|readyz)(\/|$))/, (request, response, next) => {
    if (!request.accepts("html")) {
      next();
      return;
    }
    response.setHeader("Cache-Control", "no-cache");
    response.sendFile(index);
  });
}
