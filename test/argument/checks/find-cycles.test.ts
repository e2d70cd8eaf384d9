import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCycles } from "#argument/checks/find-cycles.ts";

describe("the search for cycles", () => {
  const link = fc.record({ from: fc.nat(7).map(String), to: fc.nat(7).map(String), about: fc.constant("") });

  it("finds one exactly when some node reaches itself", () => {
    fc.assert(
      fc.property(fc.array(link, { maxLength: 14 }), (links) => {
        const reachesItself = links.some(({ from, to }) => from === to || reaches(links, to, from));
        expect(findCycles(links).length > 0).toBe(reachesItself);
      }),
    );
  });

  it("gives cycles that are there, each closed", () => {
    fc.assert(
      fc.property(fc.array(link, { maxLength: 14 }), (links) => {
        for (const { nodes } of findCycles(links)) {
          expect(nodes[0]).toBe(nodes.at(-1));
          for (const [index, to] of nodes.entries())
            if (index > 0) expect(links.some((candidate) => candidate.from === nodes[index - 1] && candidate.to === to)).toBe(true);
        }
      }),
    );
  });

  it("goes as deep as the corpus is large", () => {
    const links = Array.from({ length: 200_000 }, (_, index) => ({ from: `${index}`, to: `${index + 1}`, about: "" }));
    expect(findCycles([...links, { from: "200000", to: "0", about: "last" }]).map(({ closing }) => closing)).toEqual(["last"]);
  });

  function reaches(links: readonly { readonly from: string; readonly to: string }[], from: string, to: string): boolean {
    const seen = new Set([from]);
    for (const node of seen) for (const next of links) if (next.from === node) seen.add(next.to);
    return seen.has(to);
  }
});
