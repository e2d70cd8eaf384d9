import { describe, expect, it } from "vitest";
import { createRota } from "#server/rota.ts";

describe("a rota", () => {
  it("has one of each after another, in the order in which they came", () => {
    const rota = createRota<string>();
    const [a, b, c] = [{}, {}, {}];
    for (const what of ["a1", "a2", "a3"]) rota.add(a, what);
    rota.add(b, "b1");
    rota.add(c, "c1");
    rota.add(b, "b2");
    expect(Array.from({ length: 7 }, () => rota.next())).toEqual(["a1", "b1", "c1", "a2", "b2", "a3", undefined]);
    expect(rota.size).toBe(0);
  });

  it("passes over what was dropped, and nobody else's", () => {
    const rota = createRota<string>();
    const [a, b] = [{}, {}];
    rota.add(a, "1");
    rota.add(b, "1");
    rota.drop(a, "1");
    rota.drop(a, "1");
    expect(rota.size).toBe(1);
    expect([rota.next(), rota.next()]).toEqual(["1", undefined]);
  });
});
