import { join } from "node:path";
import { ExplorerError } from "#argument/explorer-error.ts";
import { loadSeed } from "#seed/load-seed.ts";
import { openNeo4jStore } from "../store/neo4j/neo4j-store.ts";
import { corpusFolder } from "../store/open-store.ts";
import { type Command, DONE, FAILED, parseCommand, refusePositionals } from "./command.ts";

export const seed: Command = {
  name: "seed",
  summary: "fill Neo4j with the corpus",
  help: `Usage: riparian seed [--json]

Checks the corpus and puts it into the Neo4j of NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE): as a whole or not at all, and
nothing where this version is there already. The embedded store needs no seeding: it is compiled from the files.
The corpus is graph-seed/corpus, or that of RIPARIAN_CORPUS.

  --json   answer as JSON

Exit code: 0 seeded or unchanged, 2 the corpus is unsound or Neo4j cannot be used.
Example: NEO4J_URI=neo4j://127.0.0.1:7687 NEO4J_PASSWORD=riparian-local riparian seed
`,
  async run(args, io) {
    const { values, positionals } = parseCommand("seed", args, { json: { type: "boolean", default: false } });
    refusePositionals("seed", positionals);
    if (!io.env["NEO4J_URI"])
      throw new ExplorerError("BAD_USER_INPUT", "NEO4J_URI is not set. The embedded store needs no seeding; for Neo4j, see npm run neo4j.");
    const loaded = loadSeed(corpusFolder(io.env));
    if (loaded.outcome === "refused") {
      const errors = loaded.findings.filter(({ severity }) => severity === "error");
      for (const { check, file, line, message } of errors)
        io.err(`${join(corpusFolder(io.env), file)}:${line}: error ${check}: ${message}\n`);
      io.err("riparian: the corpus is unsound; nothing was written.\n");
      return FAILED;
    }
    const { corpus } = loaded;
    const store = await openNeo4jStore(io.env);
    try {
      const { changed } = await store.replace(corpus);
      const what = `corpus ${corpus.version.slice(0, 12)} of ${corpus.asOf}: ${corpus.nodes.length} nodes, ${corpus.edges.length} edges`;
      const { version, asOf, nodes, edges } = corpus;
      if (values.json)
        io.out(`${JSON.stringify({ changed, corpus: { version, asOf, nodes: nodes.length, edges: edges.length } }, null, 2)}\n`);
      else io.out(changed ? `Seeded ${what}.\n` : `Unchanged: ${what}.\n`);
      return DONE;
    } finally {
      await store.close();
    }
  },
};
