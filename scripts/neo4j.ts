/**
 * npm run neo4j [-- --port PORT --password PASSWORD]: a Neo4j Community of this folder's own, for trying the graph in Cypher. Its data stay
 * in .neo4j/home between runs. Exit code: 0 told to end, 2 it could not start, or ended by itself.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runNeo4j, whyNot } from "#test/neo4j/run-neo4j.ts";

try {
  const { port, password } = readOptions();
  const reason = whyNot();
  if (reason) throw new Error(`${reason}. With Docker: docker compose up -d`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(2));
  const neo4j = await runNeo4j({ home: join(process.cwd(), ".neo4j", "home"), port, password });
  process.stdout.write(`Neo4j is ready. In another terminal:

  export NEO4J_URI=${neo4j.uri} NEO4J_USER=${neo4j.user} NEO4J_PASSWORD=${neo4j.password}
  npx riparian seed
  npm start

Ctrl-C stops it.
`);
  process.exitCode = await Promise.race([
    neo4j.ended.then((code) => {
      process.stderr.write(`Neo4j ended by itself, with code ${code}; .neo4j/home/logs says why.\n`);
      return 2;
    }),
    told().then(() => neo4j.stop().then(() => 0)),
  ]);
} catch (error) {
  const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
  process.stderr.write(`Neo4j cannot be started: ${reason}\n`);
  process.exitCode = 2;
}

function readOptions(): { readonly port: number; readonly password: string } {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "7687" },
      password: { type: "string", default: process.env["NEO4J_PASSWORD"] || "riparian-local" },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port < 1 || port > 65_535) throw new Error(`--port is "${values.port}"; it must be from 1 to 65535.`);
  if (values.password.length < 8) throw new Error("the password must have 8 characters or more: --password, or NEO4J_PASSWORD.");
  return { port, password: values.password };
}

function told(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.removeAllListeners(signal).once(signal, () => resolve());
  });
}
