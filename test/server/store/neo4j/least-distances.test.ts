import { expect, it } from "vitest";
import { leastDistances } from "#server/store/neo4j/least-distances.ts";

it("a node named several times is as far as the nearest says, whichever comes first", () => {
  const rows = [
    { slug: "n", far: 2 },
    { slug: "a", far: 0 },
    { slug: "n", far: 1 },
    { slug: "n", far: 3 },
  ];
  expect([...leastDistances(rows)]).toEqual([
    ["n", 1],
    ["a", 0],
  ]);
});
