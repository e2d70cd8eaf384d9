import { defineConfig } from "vitest/config";

const files = (...folders: readonly string[]) => folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);

/** Four kinds of test, from the quickest to the slowest; `npx vitest --project unit` runs one of them. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: files("argument", "graph-seed", "server"), environment: "node" } },
      { test: { name: "client", include: files("client"), environment: "jsdom" } },
      {
        test: {
          name: "stores",
          include: files("conformance", "stories"),
          environment: "node",
          globalSetup: ["test/neo4j/global-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
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
