import { ExplorerError } from "#argument/explorer-error.ts";
import { loadSeed } from "#seed/load-seed.ts";
import { openNeo4jStore } from "../store/neo4j/neo4j-store.ts";
import { corpusFolder } from "../store/open-store.ts";
import { type Command, DONE, FAILED, parseCommand } from "./command.ts";

export const seed: Command = {
  name: "seed",
  summary: "fill Neo4j with the corpus",
  help: `Usage: riparian seed

Checks the corpus and puts it into the Neo4j of NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE): as a whole or not at all, and
nothing where this version is there already. The embedded store needs no seeding: it is compiled from the files.

Exit code: 0 seeded or unchanged, 2 the corpus is unsound or Neo4j cannot be used.
`,
  async run(args, io) {
    parseCommand("seed", args, {});
    if (!io.env["NEO4J_URI"])
      throw new ExplorerError("BAD_USER_INPUT", "NEO4J_URI is not set. The embedded store needs no seeding; for Neo4j, see npm run neo4j.");
    const loaded = loadSeed(corpusFolder(io.env));
    if (loaded.outcome === "refused") {
      for (const { severity, file, line, message } of loaded.findings) io.err(`${file}:${line} ${severity}: ${message}\n`);
      io.err("riparian seed: the corpus is unsound; nothing was written.\n");
      return FAILED;
    }
    const { corpus } = loaded;
    const store = await openNeo4jStore(io.env);
    try {
      const { changed } = await store.replace(corpus);
      const what = `corpus ${corpus.version.slice(0, 12)} of ${corpus.asOf}: ${corpus.nodes.length} nodes, ${corpus.edges.length} edges`;
      io.out(changed ? `Seeded ${what}.\n` : `Unchanged: ${what}.\n`);
      return DONE;
    } finally {
      await store.close();
    }
  },
};
