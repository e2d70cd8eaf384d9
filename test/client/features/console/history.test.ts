import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type * as History from "#client/features/console/history.ts";

const asked = (query: string, at: number) => ({ query, variables: "", at });
const blocked = () => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};

let history: typeof History;
/** As the console does when a question was answered. */
const run = (query: string, at: number) => history.keepHistory(history.addAsked(history.storedHistory(), asked(query, at)));
const shown = () => history.storedHistory().map(({ query }) => query);

/** The page, opened again. */
async function open(): Promise<void> {
  vi.resetModules();
  history = await import("#client/features/console/history.ts");
}

describe("what was asked", () => {
  beforeEach(open);
  afterEach(() => {
    vi.restoreAllMocks();
    localStorage.clear();
  });

  it("is there when the page is opened again", async () => {
    run("a", 1);
    run("b", 2);
    await open();
    expect(shown()).toEqual(["b", "a"]);
  });

  it.each([
    ["lets nothing be read or written", () => vi.spyOn(globalThis, "localStorage", "get").mockImplementation(blocked)],
    ["has no room", () => vi.spyOn(Storage.prototype, "setItem").mockImplementation(blocked)],
  ])("is all shown until the page is closed where the browser %s, and then forgotten", async (_, block) => {
    block();
    run("a", 1);
    run("b", 2);
    expect(shown()).toEqual(["b", "a"]);
    await open();
    expect(shown()).toEqual([]);
  });

  it("is forgotten when told to, where nothing is kept too", () => {
    vi.spyOn(globalThis, "localStorage", "get").mockImplementation(blocked);
    run("a", 1);
    history.keepHistory([]);
    expect(shown()).toEqual([]);
  });

  it("is kept again as soon as there is room", async () => {
    const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(blocked);
    run("a", 1);
    full.mockRestore();
    run("b", 2);
    await open();
    expect(shown()).toEqual(["b", "a"]);
  });
});
