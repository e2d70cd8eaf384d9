import { defineConfig } from "vitest/config";

const files = (...folders: readonly string[]) => folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);

/** One copy of graphql: Node takes its CommonJS build for the libraries, and two copies do not know each other's schemas. */
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

/** Four kinds of test, from the quickest to the slowest; `npx vitest --project unit` runs one of them. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: { name: "unit", include: files("argument", "graph-seed", "server", "hostile"), environment: "node", testTimeout: 60_000 },
      },
      { test: { name: "client", include: files("client"), environment: "jsdom", testTimeout: 60_000 } },
      {
        resolve,
        test: {
          name: "stores",
          include: files("conformance", "stories", "operations"),
          environment: "node",
          globalSetup: ["test/neo4j/global-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        resolve,
        test: {
          name: "browser",
          include: files("browser"),
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
