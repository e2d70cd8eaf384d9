// @vitest-environment node
import { execFileSync } from "node:child_process";
import { buildSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { parseConsoleSearch } from "#client/app/address.ts";
import { asCurl } from "#client/features/console/as-curl.ts";
import { docType, findDocs } from "#client/features/console/docs-model.ts";
import { toExample } from "#client/features/console/examples.ts";
import { addAsked, nameOf } from "#client/features/console/history.ts";
import { parseVariables, toAnswer } from "#client/features/console/run-query.ts";

describe("the console's address", () => {
  it("holds a question as it was written, though the router reads its variables as JSON", () => {
    expect(parseConsoleSearch({ query: "{ corpus { version } }", variables: { slug: "rsk.bio" } })).toEqual({
      example: undefined,
      query: "{ corpus { version } }",
      variables: '{\n  "slug": "rsk.bio"\n}',
    });
  });

  it("leaves out what is no name of an example, and what no address can hold", () => {
    expect(parseConsoleSearch({ example: "../secret", query: "a".repeat(20_001) })).toEqual({
      example: undefined,
      query: undefined,
      variables: undefined,
    });
  });
});

describe("an example", () => {
  it("says what the comment above it says, over its lines, or its name", () => {
    expect(toExample("a", "# What is held,\n# and how much.\nquery A { x } # not this").says).toBe("What is held, and how much.");
    expect(toExample("look-up", "{ x }").says).toBe("look-up");
  });
});

describe("the history", () => {
  const asked = (query: string, at: number) => ({ query, variables: "", at });

  it("has each question once, the last first, and fifty at most", () => {
    const twice = addAsked(addAsked([asked("a", 1)], asked("b", 2)), asked("a", 3));
    expect(twice.map(({ query, at }) => [query, at])).toEqual([
      ["a", 3],
      ["b", 2],
    ]);
    const many = Array.from({ length: 60 }, (_, index) => asked(`q${index}`, index)).reduce(
      (history, one) => addAsked(history, one),
      [] as ReturnType<typeof addAsked>,
    );
    expect([many.length, many[0]?.query]).toEqual([50, "q59"]);
  });

  it("names a question for its operation, or by its first words", () => {
    expect(nameOf({ query: "# query Not\nquery FirstSteps { corpus { version } }" })).toBe("FirstSteps");
    expect(nameOf({ query: "{\n  corpus { version }\n}" })).toBe("{ corpus { version } }");
  });
});

describe("variables", () => {
  it("are an object in JSON, and none where nothing is written", () => {
    expect(parseVariables(" ")).toEqual({ variables: {} });
    expect(parseVariables('{"a": 1}')).toEqual({ variables: { a: 1 } });
    for (const text of ["[1]", "1", "{a: 1}"]) expect(parseVariables(text)).toHaveProperty("why");
  });
});

describe("an answer", () => {
  it("tells its cost, its corpus and its errors by code and place", () => {
    const text = JSON.stringify({
      data: null,
      errors: [{ message: "No.", locations: [{ line: 3, column: 5 }], path: ["trace", "routes", 0], extensions: { code: "TIMEOUT" } }],
      extensions: { cost: { requested: 12, max: 5000 }, corpus: "abc" },
    });
    expect(toAnswer(503, text, "r-1", 7)).toMatchObject({
      status: 503,
      cost: { requested: 12, max: 5000 },
      corpus: "abc",
      requestId: "r-1",
      errors: [{ code: "TIMEOUT", message: "No.", at: { line: 3, column: 5 }, path: "trace.routes.0" }],
    });
  });

  it("is shown as it came where it is no JSON", () => {
    expect(toAnswer(502, "<html>", null, 7)).toMatchObject({ status: 502, text: "<html>", errors: [] });
  });
});

describe("a question as a command", () => {
  it("comes to a shell's program as it was written, quotes and all", () => {
    const query = `query It { node(id: "it's $HOME \`x\`") { id } }`;
    const command = asCurl("http://127.0.0.1/graphql", query, { a: "b" });
    const [, body = ""] = execFileSync("sh", ["-c", command.replace(/^curl -sS \S+ -H '[^']*'/, "printf '%s\\n'")])
      .toString()
      .split(/^--data\n/m);
    expect(JSON.parse(body)).toEqual({ query, variables: { a: "b" } });
  });
});

describe("the documentation of a schema", () => {
  const schema = buildSchema(`
    "All."
    type Query { "A claim." claim("Which." slug: String! = "a"): Claim old: Int @deprecated(reason: "use claim") }
    interface Thing { id: ID! }
    "Said." type Claim implements Thing { id: ID! claims: [Claim!]! }
    enum Grade { "Read." PRIMARY }
    input Filter { grade: Grade }
  `);

  it("tells of fields their types, arguments, meaning and what replaces them", () => {
    expect(docType(schema, "Query")).toMatchObject({
      what: "object",
      says: "All.",
      fields: [
        {
          name: "claim",
          type: "Claim",
          says: "A claim.",
          args: [{ name: "slug", type: 'String! = "a"', typeName: "String", says: "Which." }],
        },
        { name: "old", deprecated: "use claim" },
      ],
    });
    expect(docType(schema, "Claim")).toMatchObject({ interfaces: ["Thing"], fields: [{}, { type: "[Claim!]!", typeName: "Claim" }] });
    expect(docType(schema, "Thing")).toMatchObject({ what: "interface", members: ["Claim"] });
    expect(docType(schema, "Grade")).toMatchObject({ values: [{ name: "PRIMARY", says: "Read." }] });
    expect(docType(schema, "Filter")).toMatchObject({ what: "input", fields: [{ name: "grade", typeName: "Grade" }] });
    expect(docType(schema, "None")).toBeUndefined();
  });

  it("is found by name, what is named just so first, types before fields", () => {
    expect(findDocs(schema, "CLAIM")).toEqual([{ type: "Claim" }, { type: "Query", field: "claim" }, { type: "Claim", field: "claims" }]);
    expect(findDocs(schema, " ")).toEqual([]);
  });
});
