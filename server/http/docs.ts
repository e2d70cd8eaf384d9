import { extname, join } from "node:path";
import express, { type Express } from "express";

/** What reads as a text: the guides, the questions and the recipes. */
const TEXTS = new Set([".md", ".graphql", ".json", ".py", ".R", ".mjs", ".sh"]);

/** Serves the texts of docs/ at /docs, to be read in the browser or taken with curl: as plain text whatever they are, so that nothing runs. */
export function serveDocs(app: Express, folder: string): void {
  const files = express.static(folder, {
    index: false,
    redirect: false,
    maxAge: "1h",
    setHeaders: (response, path) => {
      if (extname(path) !== ".json") response.setHeader("Content-Type", "text/plain; charset=utf-8");
    },
  });
  app.use("/docs", (request, response, next) => (TEXTS.has(extname(join("/", request.path))) ? files(request, response, next) : next()));
}
