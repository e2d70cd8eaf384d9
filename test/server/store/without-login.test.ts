import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readConfiguration } from "#server/http/configuration.ts";
import { connect } from "#server/store/neo4j/connection.ts";
import { withoutLogin } from "#server/store/without-login.ts";

describe("an address with a login in it is shown without it", () => {
  it("whatever stands in the password", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom("neo4j://", "bolt+s://", "HTTP://", "neo4j//", ""), (password, scheme) => {
        expect(withoutLogin(`${scheme}a user:${password}@db.example:7687`)).toBe(`${scheme}db.example:7687`);
      }),
    );
  });

  it("and without a login as it is", () => {
    expect(withoutLogin("neo4j+s://db.example:7687")).toBe("neo4j+s://db.example:7687");
  });

  it.each(["http://neo4j:not/to@be/seen@db.example", "neo4j:not/to@be/seen@db.example"])(
    "where it is no address of Neo4j: %s",
    async (address) => {
      const reading = readConfiguration({ NEO4J_URI: address });
      expect(reading).toMatchObject({
        mistakes: [expect.stringMatching(/^NEO4J_URI is "(http:\/\/)?db\.example"; it must be an address of Neo4j/)],
      });
      await expect(connect({ NEO4J_URI: address })).rejects.toThrow(/^NEO4J_URI is "(http:\/\/)?db\.example", which is no address/);
    },
  );

  it.each(["not/to/be/seen", "not@to@be@seen", "not/to@be/seen"])("where nothing answers there: %s", async (password) => {
    await expect(connect({ NEO4J_URI: `neo4j://neo4j:${password}@127.0.0.1:9` })).rejects.toThrow(
      /^Neo4j at neo4j:\/\/127\.0\.0\.1:9 cannot be reached\./,
    );
  });
});
