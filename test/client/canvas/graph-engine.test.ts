import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GraphEngine } from "#client/canvas/graph-engine.ts";
import { type Flow, placeNew } from "#client/canvas/place-new.ts";

const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 30 });

describe("expanding a neighbourhood", () => {
  it("moves nothing that is there, and lets no two things overlap", () => {
    fc.assert(
      fc.property(slugs, slugs, fc.nat(), fc.constantFrom<Flow>("right", "down"), (first, second, pick, flow) => {
        const before = placeNew(
          new Map(),
          "centre",
          first.map((slug, index) => ({ slug, side: index % 2 ? "before" : "after" })),
          flow,
        );
        const host = [...before.keys()][pick % before.size] ?? "centre";
        const after = placeNew(
          before,
          host,
          second.map((slug) => ({ slug, side: "after" })),
          flow,
        );
        for (const [slug, spot] of before) expect(after.get(slug)).toEqual(spot);
        const spots = [...after.values()];
        for (const [index, a] of spots.entries())
          for (const b of spots.slice(index + 1)) expect(Math.abs(a.x - b.x) >= 190 || Math.abs(a.y - b.y) >= 84).toBe(true);
      }),
    );
  });

  it("keeps to two columns where the map runs down, so that labels are read on a phone", () => {
    const newcomers = ["a", "b", "c", "d", "e"].map((slug) => ({ slug, side: "before" as const }));
    const spots = [...placeNew(new Map(), "host", newcomers, "down").values()];
    expect(Math.max(...spots.map(({ x }) => x)) - Math.min(...spots.map(({ x }) => x))).toBe(190);
    expect(spots.filter(({ y }) => y > 0)).toEqual([]);
  });

  it("places newcomers the same in whatever order they come", () => {
    fc.assert(
      fc.property(slugs, (names) => {
        const newcomers = names.map((slug) => ({ slug, side: "after" as const }));
        expect(placeNew(new Map(), "host", newcomers.toReversed())).toEqual(placeNew(new Map(), "host", newcomers));
      }),
    );
  });

  it("keeps every drawn node to the pixel, draws nothing twice, and brings back what went to where it was", () => {
    const engine = new GraphEngine(undefined, () => undefined);
    const node = (slug: string) => ({ slug, kind: "Mechanism" as const, label: slug });
    const edge = (from: string, to: string) => ({ key: `${from}~leads_to~${to}`, from, to, verb: "leads to", sign: 1 });
    const first = { centre: "a", part: { nodes: [node("a"), node("b"), node("c")], edges: [edge("a", "b"), edge("c", "a")] } };
    const second = { centre: "b", part: { nodes: [node("b"), node("a"), node("d")], edges: [edge("a", "b"), edge("b", "d")] } };
    engine.show([first]);
    const before = engine.positions();
    engine.show([first, second]);
    const all = engine.positions();
    for (const [slug, spot] of before) expect(all.get(slug)).toEqual(spot);
    expect(engine.shown()).toEqual({ nodes: 4, edges: 3 });
    engine.show([first]);
    expect(engine.positions()).toEqual(before);
    expect(engine.shown()).toEqual({ nodes: 3, edges: 2 });
    engine.show([first, second]);
    expect(engine.positions()).toEqual(all);
    engine.destroy();
  });
});
