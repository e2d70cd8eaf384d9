import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, lexicographicSortSchema, printSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schema } from "#server/graphql/schema.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { codesOf, faultsOfAnswer, messagesOf } from "./faults-of-answer.ts";
import { type Answer, type Served, serve } from "./served.ts";

/** The header without which Apollo answers nothing that a page of another site could send. */
const OWN_CLIENT = { "apollo-require-preflight": "1" };

const dataOf = ({ text }: Answer) => (JSON.parse(text) as { readonly data?: Record<string, unknown> | null }).data;

/* The twelve checks that scanners of GraphQL servers make (those of graphql-cop), each with what this server does and why it is meant so. */

describe("what scanners look for", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(openEmbeddedStore(theCorpus()));
  }, 60_000);
  afterAll(() => served.stop());

  it("1. field suggestions: a misspelt field is met with the right one, since the schema is public and researchers mistype", async () => {
    const answer = await served.ask("{ claimss { totalCount } }");
    expect(messagesOf(answer)).toEqual([expect.stringContaining('Did you mean "claims"')]);
  });

  it("2. introspection: the whole schema is told, described, since tools and notebooks begin with it", async () => {
    const answer = await served.ask(getIntrospectionQuery());
    const told = buildClientSchema(dataOf(answer) as unknown as IntrospectionQuery);
    expect(printSchema(lexicographicSortSchema(told))).toBe(printSchema(lexicographicSortSchema(schema)));
  });

  it("3. consoles: no library's console is served at the usual addresses, which would load from elsewhere", async () => {
    for (const path of ["/graphql", "/graphiql", "/playground", "/altair", "/voyager", "/v1/graphql", "/api/graphql", "/graphql/console"]) {
      const answer = await served.get(path, { accept: "text/html" });
      expect([400, 404], path).toContain(answer.status);
      expect(faultsOfAnswer(answer), path).toEqual([]);
      expect(answer.text).not.toMatch(/<html|<script|https?:/i);
    }
  });

  it("4. GET: a question is answered over GET only to a client that says it is no page of another site", async () => {
    const path = `/graphql?query=${encodeURIComponent("{ __typename }")}`;
    const simple = await served.get(path);
    expect({ status: simple.status, codes: codesOf(simple), data: dataOf(simple) }).toEqual({
      status: 400,
      codes: ["BAD_USER_INPUT"],
      data: undefined,
    });
    expect(dataOf(await served.get(path, OWN_CLIENT))).toEqual({ __typename: "Query" });
  });

  it("5. aliases: a hundred that cost nothing are answered, and refused where together they cost too much or are over a thousand", async () => {
    const aliased = (field: string, count: number) => `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(" ")} }`;
    expect(Object.keys(dataOf(await served.ask(aliased("__typename", 101))) ?? {})).toHaveLength(101);
    expect(codesOf(await served.ask(aliased("entities(first: 100) { nodes { relations(first: 100) { totalCount } } }", 101)))).toEqual([
      "QUERY_TOO_COMPLEX",
    ]);
    expect(codesOf(await served.ask(aliased("vocabulary { kinds { plural } }", 400)))).toEqual(["QUERY_TOO_COMPLEX"]);
    expect(codesOf(await served.ask(aliased("__typename", 2_000)))).toEqual(["BAD_USER_INPUT"]);
  });

  it("6. batches: a list of operations is refused, so that one request is one operation with one cost", async () => {
    const answer = await served.post(JSON.stringify(Array.from({ length: 10 }, () => ({ query: "{ __typename }" }))));
    expect({ status: answer.status, codes: codesOf(answer) }).toEqual({ status: 400, codes: ["BAD_USER_INPUT"] });
    expect(faultsOfAnswer(answer)).toEqual([]);
  });

  it("7. tracing: an answer tells the version and the cost, and of the resolvers nothing, whatever the caller asks for", async () => {
    const answer = await served.post(JSON.stringify({ query: "{ corpus { version } }", extensions: { tracing: true, trace: true } }), {
      "x-apollo-tracing": "1",
      "apollo-query-plan-experimental": "1",
      "apollo-federation-include-trace": "ftv1",
    });
    const { extensions } = JSON.parse(answer.text) as { extensions: Record<string, unknown> };
    expect(dataOf(answer)).toEqual({ corpus: { version: theCorpus().version } });
    expect(Object.keys(extensions).sort()).toEqual(["corpus", "cost"]);
  });

  it("8. directives: thousands on one field are told of as a few errors, and not each by itself", async () => {
    for (const directive of ["@aa", "@skip(if: false)", "@include(if: true)"]) {
      const answer = await served.ask(`{ __typename ${directive.repeat(600)} }`);
      expect(answer.status).toBe(400);
      expect(codesOf(answer).length).toBeGreaterThan(0);
      expect(codesOf(answer).length, directive).toBeLessThanOrEqual(21);
      expect(answer.text.length, directive).toBeLessThan(100_000);
    }
  });

  it("9. circles: a question about the schema that goes round in circles is refused before it is answered", async () => {
    const circle = (depth: number): string => (depth === 0 ? "name" : `name fields { type { ${circle(depth - 1)} } }`);
    const answer = await served.ask(`{ __schema { types { ${circle(4)} } } }`);
    expect({ status: answer.status, data: dataOf(answer) }).toEqual({ status: 400, data: undefined });
    const named = await served.ask(
      "{ ...s } fragment s on Query { __schema { types { ...t } } } fragment t on __Type { fields { type { ...t } } }",
    );
    expect(named.status).toBe(400);
    expect([...faultsOfAnswer(answer), ...faultsOfAnswer(named)]).toEqual([]);
  });

  it("10. mutations over GET: nothing is changed by an address, and there is nothing here that changes anything", async () => {
    const answer = await served.get(`/graphql?query=${encodeURIComponent("mutation { __typename }")}`, OWN_CLIENT);
    expect([400, 405]).toContain(answer.status);
    expect(dataOf(answer) ?? null).toBeNull();
    expect(faultsOfAnswer(answer)).toEqual([]);
    expect(schema.getMutationType() ?? schema.getSubscriptionType() ?? null).toBeNull();
  });

  it("11. forms: what a form of another site could post is not answered", async () => {
    for (const [type, body] of [
      ["application/x-www-form-urlencoded", "query=%7B__typename%7D"],
      ["text/plain", '{"query":"{ __typename }"}'],
      ["multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n{ __typename }\r\n--x--\r\n'],
    ] as const) {
      const answer = await served.post(body, { "content-type": type });
      expect({ status: answer.status, data: dataOf(answer) }, type).toEqual({ status: 400, data: undefined });
      expect(faultsOfAnswer(answer), type).toEqual([]);
    }
  });

  it("12. unhandled errors: nonsense is told to be nonsense, without a trace of the program", async () => {
    for (const query of [
      "qwerty { abc }",
      "{ qwerty(",
      "",
      "\u0000",
      "query { __typename } query { __typename }",
      "{ node(id: [[[]]]) { id } }",
    ]) {
      const answer = await served.ask(query);
      expect({ status: answer.status, codes: new Set(codesOf(answer)) }, query).toEqual({
        status: 400,
        codes: new Set(["BAD_USER_INPUT"]),
      });
      expect(faultsOfAnswer(answer), query).toEqual([]);
      expect(answer.text).not.toMatch(/stacktrace|exception/i);
    }
    expect(served.logged).toEqual([]);
  });
});
