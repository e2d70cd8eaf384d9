import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import type { TestProject } from "vitest/node";
import { type RunningNeo4j, runNeo4j, whyNot } from "./run-neo4j.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the tests find Neo4j; null where it could not be had. */
    neo4j: { readonly uri: string; readonly user: string; readonly password: string } | null;
  }
}

/** Gives the store tests a Neo4j: the one of NEO4J_URI, or one started for them; without either they say what is left out. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_URI: uri, NEO4J_USER: user = "neo4j", NEO4J_PASSWORD: password = "", REQUIRE_NEO4J: isRequired } = process.env;
  if (uri) {
    await refuseFull(uri, user, password);
    project.provide("neo4j", { uri, user, password });
    return () => empty(uri, user, password);
  }
  const reason = whyNot();
  if (reason) {
    if (isRequired) throw new Error(`REQUIRE_NEO4J is set, but ${reason}.`);
    process.stderr.write(`Left out: the tests on Neo4j (${reason}). To include them, install Java 17 and Maven, or set NEO4J_URI.\n`);
    project.provide("neo4j", null);
    return undefined;
  }
  const home = mkdtempSync(join(tmpdir(), "riparian-neo4j-"));
  let running: RunningNeo4j;
  try {
    running = await runNeo4j({ home, port: 0, password: randomBytes(12).toString("hex") });
  } catch (error) {
    if (isRequired) throw error;
    process.stderr.write(`Left out: the tests on Neo4j (${error instanceof Error ? error.message : String(error)}).\n`);
    project.provide("neo4j", null);
    return undefined;
  }
  project.provide("neo4j", { uri: running.uri, user: running.user, password: running.password });
  return async () => {
    await running.stop();
    rmSync(home, { recursive: true, force: true });
  };
}

/** The tests write over what they find, so they take only an empty database, and leave it empty. */
async function refuseFull(uri: string, user: string, password: string): Promise<void> {
  const [row] = await ask(uri, user, password, "MATCH (n) RETURN count(n) AS count");
  if (row?.get("count") !== 0)
    throw new Error(
      `The database at NEO4J_URI holds ${row?.get("count")} nodes, which the tests would write over. Give them an empty one.`,
    );
}

async function empty(uri: string, user: string, password: string): Promise<void> {
  await ask(uri, user, password, "MATCH (n) DETACH DELETE n");
}

async function ask(uri: string, user: string, password: string, cypher: string) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true, telemetryDisabled: true });
  try {
    return (await driver.executeQuery(cypher)).records;
  } finally {
    await driver.close();
  }
}
