import { describe, expect, it } from "vitest";
import { schema } from "#server/graphql/schema.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { askGraphql } from "#test/ask-graphql.ts";
import { theCorpus } from "#test/corpus.ts";

const store = openEmbeddedStore(theCorpus());

async function refused(maxSize: number): Promise<string | undefined> {
  const { errors } = await askGraphql(
    store,
    'query Cuts($maxSize: Int) { cuts(from: "mec.cap-gain", to: "rsk.rule-failure", maxSize: $maxSize) { complete } }',
    { maxSize },
  );
  return errors[0]?.message;
}

describe("the size of sets that stop every route", () => {
  it.each([0, -1, 11, 41])("is refused where it is %d, with the range that the field's description names", async (maxSize) => {
    expect(await refused(maxSize)).toBe(`"maxSize" is ${maxSize}; it must be a whole number from 1 to 10.`);
    const told = schema
      .getQueryType()
      ?.getFields()
      ["cuts"]?.args.find(({ name }) => name === "maxSize")?.description;
    expect(told).toContain("1 to 10;");
  });

  it.each([1, 10])("may be %d", async (maxSize) => {
    expect(await refused(maxSize)).toBeUndefined();
  });
});
