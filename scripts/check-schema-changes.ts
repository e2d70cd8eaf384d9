/**
 * Says how the schema differs from the one last released (server/graphql/released.graphql), and fails where a client of that one could break: the rule
 * is in server/graphql/README.md. With --release, today's schema takes its place.
 */
import { copyFileSync, readFileSync } from "node:fs";
import { buildSchema, findBreakingChanges, findDangerousChanges } from "graphql";

const RELEASED = "server/graphql/released.graphql";
const TODAY = "server/graphql/schema.graphql";

if (process.argv.includes("--release")) {
  copyFileSync(TODAY, RELEASED);
  process.stdout.write(`${RELEASED} is now what ${TODAY} is\n`);
} else {
  const [released, today] = [RELEASED, TODAY].map((file) => buildSchema(readFileSync(file, "utf8")));
  if (!released || !today) throw new Error("a schema is missing");
  const breaking = findBreakingChanges(released, today);
  const dangerous = findDangerousChanges(released, today);
  for (const { description } of dangerous) process.stdout.write(`To be looked at: ${description}\n`);
  for (const { description } of breaking) process.stderr.write(`Breaks clients: ${description}\n`);
  process.stdout.write(`${breaking.length} changes break clients, ${dangerous.length} are to be looked at\n`);
  process.exitCode = breaking.length > 0 ? 1 : 0;
}
