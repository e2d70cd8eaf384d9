import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { getOperationAST, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { STORE_QUESTION } from "#server/graphql/builder.ts";
import { costOf } from "#server/graphql/cost.ts";
import { schema } from "#server/graphql/schema.ts";

function cost(field: string, filter: object): number {
  const document = parse(`query Asked($filter: EntityFilter) { ${field} }`);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error(`${field} is no operation`);
  return costOf(document, operation, { filter }).cost;
}

const ONE = { label: { contains: "zzzz" } };

/** A filter, and how many conditions stand in it. */
const FILTERS = [
  ["nothing", {}, 0],
  ["nothing, spelt out", { label: null, and: [] }, 0],
  ["one", ONE, 1],
  ["one of ten", { or: Array.from({ length: 10 }, () => ONE) }, 10],
  ["three, at the other ends of relationships", { not: { relations: [{ other: { relations: [{ other: ONE }] } }] } }, 3],
  ["more than there may be, which is refused as such", { and: Array.from({ length: 90 }, () => ONE) }, 40],
] as const;

describe("every condition of a filter costs as much as a question to the store", () => {
  it.each([
    "entities(filter: $filter) { nodes { id } }",
    "claims(first: 100, filter: $filter) { nodes { id } }",
    "facets(filter: $filter) { total }",
    'search(text: "model", filter: $filter) { id }',
    'matches(text: "model", filter: $filter) { node { id } }',
  ])("in %s", (field) => {
    for (const [what, filter, conditions] of FILTERS) expect(cost(field, filter) - cost(field, {}), what).toBe(conditions * STORE_QUESTION);
  });

  it("as the guide says", () => {
    const guide = readFileSync(fileURLToPath(new URL("../../../docs/api.md", import.meta.url)), "utf8").replaceAll(/\s+/g, " ");
    expect(guide).toContain(
      `a page of a list, a count or a search costs ${STORE_QUESTION}, and each condition of its filter ${STORE_QUESTION} more`,
    );
    for (const field of ["claims(first: 1, filter: $filter) { nodes { id } }", "claims(first: 1, filter: $filter) { totalCount }"]) {
      expect(cost(field, {})).toBeGreaterThanOrEqual(STORE_QUESTION);
      expect(cost(field, {})).toBeLessThan(3 * STORE_QUESTION);
    }
  });
});
