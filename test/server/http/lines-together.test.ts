import { setImmediate as turn } from "node:timers/promises";
import { expect, it } from "vitest";
import { linesTogether } from "#server/http/lines-together.ts";

it("lines of one turn are written together, in order, and what is left when it is wanted at once", async () => {
  const written: string[] = [];
  const { add, rest } = linesTogether((text) => written.push(text));
  add("one");
  add("two");
  expect(written).toEqual([]);
  await turn();
  expect(written).toEqual(["one\ntwo\n"]);
  add("three");
  rest();
  expect(written).toEqual(["one\ntwo\n", "three\n"]);
  await turn();
  rest();
  expect(written).toHaveLength(2);
});
