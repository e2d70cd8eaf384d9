import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { CHECKS } from "#argument/check-corpus.ts";

const FOLDER = new URL("../../argument/checks/", import.meta.url);
const TESTS = new URL("checks/", import.meta.url);

it("every rule is in the list once, under the name of its file, and has a test of that name", () => {
  const files = new Set(readdirSync(FOLDER));
  const tests = new Set(readdirSync(TESTS));
  expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
  for (const { name } of CHECKS) {
    expect(files).toContain(`${name}.ts`);
    expect(tests).toContain(`${name}.test.ts`);
  }
});

it("no rule is left out of the list", async () => {
  for (const file of readdirSync(FOLDER)) {
    const exported: Readonly<Record<string, unknown>> = await import(new URL(file, FOLDER).href);
    for (const value of Object.values(exported))
      if (typeof value === "object" && value !== null && "run" in value) expect(CHECKS).toContain(value);
  }
});
