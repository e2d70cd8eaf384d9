import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { GraphStore } from "#server/store/graph-store.ts";
import { askGraphql } from "#test/ask-graphql.ts";
import { theCorpus } from "#test/corpus.ts";
import { madeUpEarlier } from "#test/example-queries.ts";
import { describeEachStore } from "#test/neo4j/stores.ts";

/*
 * What each example of docs/queries may ask of the store: questions at the port, statements at the driver of Neo4j, and rows (nodes, edges, counts)
 * that leave the store. The table is cost-per-operation.txt; a new example needs a line in it, which the test tells.
 */

const FOLDER = fileURLToPath(new URL("../../docs/queries", import.meta.url));
const TABLE = fileURLToPath(new URL("cost-per-operation.txt", import.meta.url));
const OPERATIONS = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => file.replace(".graphql", ""));

/** Counts are looked at here, not times: Neo4j plans each of these statements for the first time. */
const PATIENT = { timeLimit: 60_000 };

interface Cost {
  readonly questions: number;
  readonly statements: number;
  readonly rows: number;
}

const table = new Map(
  readFileSync(TABLE, "utf8")
    .split("\n")
    .filter((line) => /^\S+ +\d+ +\d+ +\d+$/.test(line))
    .map((line) => {
      const [operation = "", questions, statements, rows] = line.split(/ +/);
      return [operation, { questions: Number(questions), statements: Number(statements), rows: Number(rows) }] as const;
    }),
);

/** The next number with one figure and noughts behind it, so that the corpus may grow a little. */
function withRoom(rows: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(rows, 1)));
  return Math.ceil((rows * 1.1) / unit) * unit;
}

/** Nodes, edges and counts in an answer of the port. */
function rowsIn(answer: unknown): number {
  if (answer === null || typeof answer !== "object") return 0;
  if (Array.isArray(answer)) return answer.reduce((sum, item) => sum + (isCollection(item) ? rowsIn(item) : 1), 0);
  const lists = Object.values(answer).filter(Array.isArray);
  return lists.length === 0 ? 1 : lists.reduce((sum, list) => sum + list.length, 0);
}

/** A page or a list within a list, as against a node, which has lists of its own. */
function isCollection(value: unknown): boolean {
  return Array.isArray(value) || (typeof value === "object" && value !== null && "items" in value);
}

describeEachStore("an example", (open, name) => {
  let store: GraphStore;
  const asked: { questions: number; statements: number; rows: number } = { questions: 0, statements: 0, rows: 0 };
  beforeAll(async () => {
    store = await open(madeUpEarlier(theCorpus()));
    await store.replace(theCorpus());
    const driver = neo4j.driver("bolt://127.0.0.1:1");
    const prototype: typeof driver = Object.getPrototypeOf(driver);
    const { executeQuery } = prototype;
    vi.spyOn(prototype, "executeQuery").mockImplementation(function (this: typeof driver, ...given: never[]) {
      asked.statements += 1;
      return Reflect.apply(executeQuery, this, given);
    } as never);
    await driver.close();
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await store.close();
  });

  /** The store with its operations counted; anew for each example, since what is kept from one to the next is kept by store. */
  function countedStore(): GraphStore {
    return Object.fromEntries(
      Object.entries(store).map(([key, operation]) => [key, typeof operation === "function" ? counted(operation) : operation]),
    ) as unknown as GraphStore;
  }

  function counted(operation: (...given: never[]) => Promise<unknown>) {
    return async (...given: never[]) => {
      asked.questions += 1;
      const answer = await operation(...given);
      asked.rows += rowsIn(answer);
      return answer;
    };
  }

  async function costOf(operation: string): Promise<Cost> {
    Object.assign(asked, { questions: 0, statements: 0, rows: 0 });
    const { errors } = await askGraphql(countedStore(), readFileSync(`${FOLDER}/${operation}.graphql`, "utf8"), {}, PATIENT);
    expect(errors).toEqual([]);
    return { ...asked };
  }

  it("has its line in the table of costs, and every line its example", { timeout: 240_000 }, async () => {
    const missing: string[] = [];
    for (const operation of OPERATIONS.filter((known) => !table.has(known))) {
      const { questions, statements, rows } = await costOf(operation);
      const told = name === "neo4j" ? String(statements) : "(told by the test on Neo4j)";
      missing.push(`${operation.padEnd(31)} ${String(questions).padStart(9)} ${told.padStart(10)} ${String(withRoom(rows)).padStart(4)}`);
    }
    expect(missing, `lines to add to ${TABLE}:\n${missing.join("\n")}\n`).toEqual([]);
    expect([...table.keys()]).toEqual(OPERATIONS);
  });

  it.each(OPERATIONS)("asks no more of the store than it may: %s", { timeout: 60_000 }, async (operation) => {
    const { questions, statements, rows } = await costOf(operation);
    const may = table.get(operation) ?? { questions: 0, statements: 0, rows: 0 };
    const over = Object.entries({ questions, statements: name === "neo4j" ? statements : 0, rows }).filter(
      ([what, count]) => count > may[what as keyof Cost],
    );
    expect(over, `${operation}: ${JSON.stringify({ questions, statements, rows })}`).toEqual([]);
    if (name === "embedded") expect(questions, "the table allows for more than is asked").toBeGreaterThanOrEqual(may.questions - 1);
  });
});
