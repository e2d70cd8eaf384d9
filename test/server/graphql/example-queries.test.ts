import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { askGraphql } from "#test/ask-graphql.ts";
import { theCorpus } from "#test/corpus.ts";

const FOLDER = fileURLToPath(new URL("../../../docs/queries", import.meta.url));
const README = readFileSync(fileURLToPath(new URL("../../../README.md", import.meta.url)), "utf8");
const store = openEmbeddedStore(theCorpus());

/** Whether there is an answer in it: not only nulls and empty lists. */
function says(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(says);
  if (typeof value === "object" && value !== null) return Object.values(value).some(says);
  return value !== null && value !== undefined;
}

it.each(readdirSync(FOLDER))("docs/queries/%s is answered", async (file) => {
  const { data, errors } = await askGraphql(store, readFileSync(`${FOLDER}/${file}`, "utf8"));
  expect(errors).toEqual([]);
  for (const [field, answer] of Object.entries(data)) expect(says(answer), field).toBe(true);
});

it("the question of the README has the answer that stands there", async () => {
  const [, question = "", answer = ""] = /```graphql\n([\s\S]*?)```\n```json\n([\s\S]*?)```/.exec(README) ?? [];
  expect((await askGraphql(store, question)).data).toEqual(JSON.parse(answer));
});
