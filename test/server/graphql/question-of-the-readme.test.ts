import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { askGraphql } from "#test/ask-graphql.ts";
import { theCorpus } from "#test/corpus.ts";

const README = readFileSync(fileURLToPath(new URL("../../../README.md", import.meta.url)), "utf8");

it("the question of the README has the answer that stands there", async () => {
  const [, question = "", answer = ""] = /```graphql\n([\s\S]*?)```\n```json\n([\s\S]*?)```/.exec(README) ?? [];
  expect((await askGraphql(openEmbeddedStore(theCorpus()), question)).data).toEqual(JSON.parse(answer));
});
