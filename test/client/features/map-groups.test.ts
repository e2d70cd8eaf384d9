import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstGroups, formatGroup, groupsRound, parseGroups, partsOf, type Round } from "#client/features/node/map-groups.ts";

/** What the server says stands round a node: so many neighbours by each relation. */
function round(slug: string, counts: Readonly<Record<string, number>>): Round {
  const edges = Object.entries(counts).flatMap(([key, count]) => {
    const [direction, relation] = key.split(" ") as ["IN" | "OUT", string];
    return Array.from({ length: count }, (_, index) => {
      const other = `${relation.toLowerCase()}-${index}`;
      const [fromSlug, toSlug] = direction === "IN" ? [other, slug] : [slug, other];
      return {
        direction,
        relationship: { id: `${fromSlug}~${toSlug}`, key: `${fromSlug}~${toSlug}`, relation, fromSlug, toSlug, verb: relation, sign: 1 },
        node: { id: other, slug: other, kind: "Mechanism", label: other },
      };
    });
  });
  return { id: slug, slug, kind: "Assumption", label: slug, relations: { totalCount: edges.length, edges } } as unknown as Round;
}

const HERE = round("asm.here", { "IN BREAKS": 2, "OUT UNDERPINS": 3, "IN RESTORES": 4, "IN QUESTIONS": 20 });
const rounds = new Map([["asm.here", HERE]]);

describe("the groups of a map", () => {
  it("are written into the address and read from it again", () => {
    for (const { group } of groupsRound(HERE)) expect(parseGroups(`asm.here,${formatGroup(group)}`)).toEqual([group]);
  });

  it("are read from any text without a stumble, and never as anything that the address cannot mean", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const group of parseGroups(text)) expect(parseGroups(formatGroup(group))).toEqual([group]);
      }),
    );
    expect(parseGroups("asm.here,asm.here~up~breaks,asm.here~in~unheard_of,~in~breaks")).toEqual([]);
  });

  it("are at first the steps and the holds, and no crowd", () => {
    expect(firstGroups(HERE).map(formatGroup)).toEqual(["asm.here~in~breaks", "asm.here~out~underpins", "asm.here~in~restores"]);
    expect(firstGroups(round("clm.x", { "IN SUPPORTS": 30 })).map(formatGroup)).toEqual(["clm.x~in~supports"]);
  });

  it("are drawn round their centre, which is there without them", () => {
    expect(partsOf("asm.here", [], rounds).map(({ part }) => part.nodes.map(({ slug }) => slug))).toEqual([["asm.here"]]);
    const drawn = partsOf("asm.here", parseGroups("asm.here~in~breaks,asm.elsewhere~in~breaks"), rounds);
    expect(drawn.map(({ part }) => [part.nodes.length, part.edges.length])).toEqual([
      [1, 0],
      [3, 2],
    ]);
  });
});
