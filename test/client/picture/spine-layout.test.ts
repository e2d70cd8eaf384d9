// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { RoutesInput } from "#client/picture/routes-input.ts";
import { layoutSpine } from "#client/picture/spine-layout.ts";

/** Routes drawn as words: "a b c" is one that goes from a by b to c. */
function drawn(...routes: readonly string[]): RoutesInput {
  const nodes = routes.map((route) => route.split(" "));
  return {
    nodes: [...new Set(nodes.flat())].map((slug) => ({ slug, kind: "Risk", label: slug, origin: { by: "ours", text: "ours" } })),
    routes: nodes.map((slugs) => ({ nodes: slugs, steps: slugs.slice(1).map(() => ({ relation: "causes" as const, sign: 1 as const })) })),
    gates: [],
  };
}

describe("client/picture/spine-layout", () => {
  it("gives every route a lane that stops only where the route does", () => {
    const { stops, lanes } = layoutSpine(drawn("a b d", "a c d"), undefined);
    const rows = new Map(stops.map(({ node, y }) => [node.slug, y]));
    expect(lanes.map((lane) => lane.stops.map(({ y }) => y))).toEqual([
      ["a", "b", "d"].map((slug) => rows.get(slug)),
      ["a", "c", "d"].map((slug) => rows.get(slug)),
    ]);
    expect(new Set(lanes.map(({ x }) => x)).size).toBe(2);
    expect(lanes[0]?.stops.map(({ isRinged }) => isRinged)).toEqual([false, true, false]);
  });

  it("lets a route go on in the lane of one that ends where it starts", () => {
    const { lanes } = layoutSpine(drawn("a b", "b c"), undefined);
    expect(lanes[0]?.x).toBe(lanes[1]?.x);
  });

  it("draws of too many routes none but the lit one, and says at each stop how many pass", () => {
    const many = drawn(...Array.from({ length: 10 }, (_, index) => `a m${index} z`));
    expect(layoutSpine(many, undefined).lanes).toEqual([]);
    expect(layoutSpine(many, 3).lanes.map(({ route }) => route)).toEqual([3]);
    expect(layoutSpine(many, undefined).stops.find(({ node }) => node.slug === "m3")?.note).toBe("on 1 of 10 routes");
  });
});
