/** npm run neo4j: a Neo4j Community of this folder's own, for trying the graph in Cypher. Its data stay in .neo4j/data between runs. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runNeo4j, whyNot } from "#test/neo4j/run-neo4j.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "7687" },
    password: { type: "string", default: process.env["NEO4J_PASSWORD"] ?? "riparian-local" },
  },
});
const reason = whyNot();
if (reason) {
  process.stderr.write(`Neo4j cannot be started: ${reason}. With Docker: docker compose up -d\n`);
  process.exit(2);
}
const neo4j = await runNeo4j({ home: join(process.cwd(), ".neo4j", "home"), port: Number(values.port), password: values.password });
process.stdout.write(`Neo4j is ready. In another terminal:

  export NEO4J_URI=${neo4j.uri} NEO4J_USER=${neo4j.user} NEO4J_PASSWORD=${neo4j.password}
  npx riparian seed
  npm start

Ctrl-C stops it.
`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void neo4j.stop().then(() => process.exit(0)));
