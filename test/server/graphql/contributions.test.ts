import { graphql } from "graphql";
import { describe, expect, it } from "vitest";
import { GRADUAL_SEMANTICS } from "#argument/gradual/all-semantics.ts";
import { backingOf } from "#argument/gradual/backing.ts";
import { CONTRIBUTION_METHODS } from "#argument/gradual/contributions/all-methods.ts";
import { mostInfluential } from "#argument/gradual/most-influential.ts";
import { frameworkOf } from "#argument/gradual/of-dispute.ts";
import { disputeOf } from "#argument/weigh/of-corpus.ts";
import { createContext } from "#server/graphql/context.ts";
import { schema } from "#server/graphql/schema.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { askGraphql } from "#test/ask-graphql.ts";
import { theCorpus, theGraph } from "#test/corpus.ts";

const store = openEmbeddedStore(theCorpus());
const made = frameworkOf(disputeOf(theGraph(), "evidential"), backingOf(theGraph()));
const nameOf = (id: string) => id.toUpperCase().replaceAll("-", "_");

function question(slug: string, args: string, fields = "influential { key value error sourceKeys } of isExact samples complete reason") {
  return `{ entity(slug: "${slug}") { ... on PolicyOption { contributions(${args}) { ${fields} } } ... on Argument { contributions(${args}) { ${fields} } } } }`;
}

async function ask(slug: string, args: string, fields?: string) {
  const { data, errors } = await askGraphql(store, question(slug, args, fields));
  expect(errors).toEqual([]);
  return data.entity.contributions;
}

describe("contributions in GraphQL", () => {
  it.each(CONTRIBUTION_METHODS)("by $name says what the library says, most first", async (method) => {
    const semantics = GRADUAL_SEMANTICS.find(({ id }) => id === "quadratic-energy");
    if (!semantics) throw new Error("There is no quadratic energy.");
    const found = mostInfluential(made, made.statement("opt.upstream") ?? -1, semantics, method, { first: 4 });
    if (found.outcome === "unmeasured") throw new Error(found.reason);
    const told = await ask("opt.upstream", `by: QUADRATIC_ENERGY, method: ${nameOf(method.id)}, first: 4`);
    expect(told).toMatchObject({ of: found.of, isExact: found.exact, reason: null });
    // Orders are drawn within the second that a request is given: on a busy machine there are fewer, and the answer says so.
    expect(told.complete).toBe(told.samples === (found.samples ?? null));
    if (!told.complete) return;
    expect(told.influential.map(({ key, value, error }: Record<string, unknown>) => ({ key, value, error }))).toEqual(
      found.influential.map(({ id, value, error }) => ({ key: id, value, error: error ?? null })),
    );
  });

  it("names the argument or the support with the sources behind it", async () => {
    const fields = "influential { key entity { slug } relationship { id } sources { slug kind } sourceKeys }";
    const { influential } = await ask("opt.upstream", "by: DF_QUAD, method: REMOVAL, only: ARGUMENT, first: 50", fields);
    for (const one of influential) {
      expect(one.entity === null).toBe(one.relationship !== null);
      expect(one.entity?.slug ?? one.key).toBe(one.key);
      expect(one.sources.map(({ slug }: { slug: string }) => slug)).toEqual(one.sourceKeys);
    }
    expect(influential.some(({ sources }: { sources: unknown[] }) => sources.length > 0)).toBe(true);
    expect(influential.some(({ relationship }: { relationship: unknown }) => relationship !== null)).toBe(true);
  });

  it("of an argument too, by statements alone", async () => {
    const { influential } = await ask("arg.own-change", "by: DF_QUAD, method: REMOVAL, only: STATEMENT");
    expect(influential.length).toBeGreaterThan(0);
    for (const { key } of influential) expect(made.statement(key)).toBeDefined();
  });

  it("says why there is nothing where the semantics takes no supports", async () => {
    expect(await ask("opt.upstream", "by: WEIGHTED_MAX_BASED, method: REMOVAL")).toMatchObject({
      influential: [],
      complete: false,
      reason: "weighted max-based is defined only where nothing supports anything.",
    });
  });

  it("names the sources that count once", async () => {
    const { data } = await askGraphql(
      store,
      '{ entity(slug: "opt.upstream") { ... on PolicyOption { strength(by: DF_QUAD) { dropped { sources { slug } sourceKeys } } } } }',
    );
    const { dropped } = data.entity.strength;
    expect(dropped.length).toBeGreaterThan(0);
    for (const { sources, sourceKeys } of dropped) expect(sources.map(({ slug }: { slug: string }) => slug)).toEqual(sourceKeys);
  });

  it.each([
    ["first: 0", "BAD_USER_INPUT", /"first" is 0; it must be a whole number from 1 to 50/],
    ["first: 51", "BAD_USER_INPUT", /"first" is 51/],
  ])("refuses %s", async (args, code, message) => {
    const { errors } = await askGraphql(store, question("opt.upstream", `by: DF_QUAD, method: REMOVAL, ${args}`));
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), originalError: { code } }]);
  });

  it("refuses to measure for every claim at once", async () => {
    const { errors } = await askGraphql(store, "{ claims(first: 100) { nodes { contributions(by: DF_QUAD, method: SHAPLEY) { of } } } }");
    expect(errors).toMatchObject([{ originalError: { code: "QUERY_TOO_COMPLEX" } }]);
  });

  it("does not begin once the question is cancelled or its time is up", async () => {
    const ended = async (options: { readonly signal?: AbortSignal; readonly timeLimit?: number }) => {
      const source = question("opt.upstream", "by: DF_QUAD, method: SHAPLEY");
      const { errors } = await graphql({ schema, source, contextValue: createContext(store, options, "test") });
      return errors;
    };
    expect(await ended({ signal: AbortSignal.abort() })).toMatchObject([{ originalError: { code: "CANCELLED" } }]);
    expect(await ended({ timeLimit: 0 })).toMatchObject([{ originalError: { code: "TIMEOUT" } }]);
  });
});
