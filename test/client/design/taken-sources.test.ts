// @vitest-environment node
import { describe, expect, it } from "vitest";
import { takenNodes } from "#client/design/taken-sources.ts";

describe("client/design/taken-sources", () => {
  it("names each node in the address of the export", () => {
    expect(takenNodes(["mec.a", "rsk.b"])).toEqual({ subject: "nodes", question: "slugs=mec.a,rsk.b", count: 2, left: 0 });
  });

  it("takes no more than one address may name, and tells how many are left", () => {
    const taken = takenNodes(Array.from({ length: 530 }, (_, index) => `clm.${index}`));
    expect([taken.count, taken.left]).toEqual([500, 30]);
    expect(taken.question.split(",")).toHaveLength(500);
  });
});
