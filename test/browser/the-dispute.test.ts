import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import type { UnderQuestion, UnderReply } from "#client/features/dispute/under-worker.ts";
import { amiss } from "./axe.ts";
import { launchBrowser } from "./launch.ts";
import { serveSite } from "./site.ts";

const browser = await launchBrowser();
const DIRECT = "/dispute/opt.direct";
const VIEWS = [
  "/dispute",
  DIRECT,
  `${DIRECT}?first=cri.innovation&deny=clm.uneven`,
  `${DIRECT}?under=preferred`,
  "/dispute/clm.retain",
  "/dispute/evd.deep10k",
  "/dispute/pol.strict",
];

const QUESTION: UnderQuestion = {
  number: 7,
  dispute: {
    statements: [
      { id: "a", asserted: true, practical: false },
      { id: "b", asserted: true, practical: false },
      { id: "x", asserted: false, practical: true },
    ],
    arguments: [
      { id: "p", premises: ["a"], end: { stance: "for", statement: "x" }, weakens: false },
      { id: "q", premises: ["b"], end: { stance: "against", statement: "x" }, weakens: false },
    ],
  },
  statement: "x",
  construction: {},
};

/** Runs in the page: a worker of its own, every answer that it gives. */
function askWorker({ url, question }: { url: string; question: UnderQuestion }): Promise<readonly UnderReply[]> {
  return new Promise((resolve, reject) => {
    const found: UnderReply[] = [];
    const worker = new Worker(url, { type: "module" });
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<UnderReply>) => {
      found.push(data);
      if (data.semantics === "STG") resolve(found);
    };
    worker.postMessage(question);
  });
}

describe.skipIf(!browser)("the dispute in Chromium", () => {
  const { open, at } = serveSite(browser, /status of (404|500)|ERR_FAILED/);
  let page: Page;
  beforeEach(async () => {
    page = await open();
  });

  /** Opens a view and waits for all of it: a script that a worker runs leaves Playwright's network busy for good. */
  const go = async (path: string) => {
    await page.goto(at(path));
    await page.locator("main").locator(".settle li, .nothing, .offer li, .rels, .state .say").first().waitFor();
    if (await page.locator(".ledger").count()) await page.locator(".ledger .at").first().waitFor();
  };
  const verdict = async () => (await page.locator(".head .bigv").innerText()).replaceAll(/\s+/g, " ");
  const status = () => page.locator(".head [role=status]").innerText();

  it("weighs an option, says what would settle it, and puts first what a sentence names", async () => {
    await go(DIRECT);
    expect(await page.locator("h1").getAttribute("aria-label")).toBe("Should direct obligations on downstream developers be adopted?");
    expect(await verdict()).toBe("Contested");
    const sentences = await page.locator(".settle li").allInnerTexts();
    expect(sentences).toContain("Accepted by whoever puts the burden on the best-placed actor first.");
    expect(sentences).toContain("Rejected by whoever puts innovation cost or preserving openness and competition first.");
    await page.getByRole("button", { name: "innovation cost" }).click();
    expect(await verdict()).toBe("Rejected with “Innovation cost” put first");
    expect(new URL(page.url()).search).toBe("?first=cri.innovation");
    expect(await page.getByRole("radio", { name: /^Innovation cost/ }).isChecked()).toBe(true);
    expect(await page.locator(".side").first().locator(".outranked").count()).toBeGreaterThan(0);
  });

  it("tells the table of weighing 6 in the rail, before anything is chosen, and what hangs on one argument of ours", async () => {
    await go(DIRECT);
    const lines = await page.locator(".radios label").allInnerTexts();
    const line = (name: string) =>
      lines
        .find((text) => text.startsWith(name))
        ?.replaceAll(/\s+/g, " ")
        .trim();
    expect(line("Nothing before")).toBe("Nothing before anything else contested");
    expect(line("Freedom to build first")).toBe("Freedom to build first rejected");
    expect(line("Someone answers first")).toBe("Someone answers first hangs on one argument of ours accepted");
    expect(await page.locator(".draft").innerText()).toContain("it is no finding");
  });

  it("answers at once, without a round trip, when a premise is denied, and when it is given back", async () => {
    await go("/dispute/opt.residual");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    expect(await verdict()).toBe("Contested");
    await page.getByRole("button", { name: "Deny it: National rules leak across borders" }).click();
    expect(await verdict()).toBe("Accepted if one denies “National rules leak across borders”");
    expect(await status()).toMatch(/^Accepted if one denies/);
    expect(await page.locator("#settles").innerText()).toBe("What would settle it, as it stands before what is granted or denied here");
    await page.getByRole("radio", { name: /^Practical feasibility/ }).check();
    expect(new URL(page.url()).search).toBe("?deny=clm.border&first=cri.feasible");
    await page.getByRole("button", { name: "Put all back" }).click();
    expect(await verdict()).toBe("Contested");
    expect(asked).toEqual([]);
  });

  it("says under every semantics how many positions accept it, keeps the choice in the address, and says what stays grounded", async () => {
    await go(DIRECT);
    await page.getByText("every semantics says the same").click();
    const line = (name: string) => page.locator(".cautiously li").filter({ hasText: `(${name})` });
    await line("preferred").getByText("accepted in 1 of 2 positions, rejected in 1").waitFor();
    expect(await line("complete").innerText()).toContain("accepted in 1 of 3 positions, rejected in 1");
    expect(await line("ideal").locator(".counts").count()).toBe(0);
    await line("preferred").getByRole("radio").check();
    await page.locator(".head .meta").getByText("accepted in 1 of 2 positions, rejected in 1").waitFor();
    expect(await verdict()).toBe("Contested under preferred semantics");
    expect(await page.locator(".draft").innerText()).toContain("told under the most cautious semantics");
    await page.getByRole("radio", { name: /^Innovation cost/ }).check();
    await page.locator(".bigv").getByText("Rejected").waitFor();
    expect(await verdict()).toBe("Rejected under preferred semantics, with “Innovation cost” put first");
    expect(new URL(page.url()).search).toBe("?under=preferred&first=cri.innovation");
    await page.reload();
    await page.locator(".bigv").getByText("Rejected").waitFor();
    expect(await page.locator(".cautiously").getByRole("radio", { checked: true }).getAttribute("value")).toBe("preferred");
  });

  it("says apart from the verdict what moves the degree most, in ranks and words", async () => {
    await go("/dispute/opt.residual");
    await page.getByText("What moves its degree most").click();
    const first = page.locator(".movers li").first();
    expect(await first.innerText()).toMatch(/lowers it; among the first 5 under 7 of 7$/);
    expect(await page.locator(".movers").innerText()).not.toMatch(/\d\.\d/);
    expect(await amiss(page)).toEqual([]);
  });

  it("asks clingo in the page's worker where its own search comes to no end, and is told the same", async () => {
    const solver: string[] = [];
    page.context().on("request", (request) => {
      if (request.url().endsWith(".wasm")) solver.push(request.url());
    });
    const script = page.waitForRequest(/under-worker.*\.js$/);
    await go(DIRECT);
    const url = (await script).url();
    const alone = await page.evaluate(askWorker, { url, question: QUESTION });
    expect(alone).toContainEqual({ number: 7, semantics: "PR", found: { verdict: "contested", accepted: 1, rejected: 1, extensions: 2 } });
    expect(solver).toEqual([]);
    expect(await page.evaluate(askWorker, { url, question: { ...QUESTION, budget: 0 } })).toEqual(alone);
    expect(solver).toHaveLength(1);
  });

  it("is chosen, weighed and changed by keyboard alone", async () => {
    await go("/dispute");
    await page.getByRole("button", { name: /What is weighed/ }).focus();
    await page.keyboard.press("Enter");
    await page.locator("[role=combobox]:focus").waitFor();
    await page.keyboard.type("restrict which");
    await page.getByRole("option", { name: /^Restrict which modifications/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/dispute\/pol\.restrict-mods$/);
    await page.getByRole("radio", { name: /^Nothing before/ }).focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("radio", { name: /^Adaptability/ }).isChecked()).toBe(true);
    await page.locator(".settle button").filter({ hasText: "risk reduction" }).focus();
    await page.keyboard.press("Enter");
    expect(await status()).toMatch(/^Accepted with “Risk reduction” put first\./);
  });

  it("asks of a claim whether it stands, and leads back and forth between a node and its dispute", async () => {
    await go("/node/clm.retain");
    expect(await page.locator(".weigh-line").innerText()).toContain("accepted");
    await page.getByRole("link", { name: "Weigh it" }).click();
    await page.waitForURL(/\/dispute\/clm\.retain$/);
    await page.locator(".hang").waitFor();
    expect(await page.locator("h1").getAttribute("aria-label")).toMatch(/^Does it stand/);
    await page.locator("h1[aria-label^='Does it stand that']").waitFor();
    expect(await page.locator("h1").getAttribute("aria-label")).toMatch(/^Does it stand that some downstream developers keep .*\?$/);
    expect(await page.locator(".hang").innerText()).toMatch(/hangs on a single argument/);
    await page.getByRole("link", { name: "what it is" }).click();
    await page.waitForURL(/\/node\/clm\.retain$/);
  });

  it("lists the independent disputes that are left open, and restores a view from its address", async () => {
    await go("/dispute");
    expect(await page.locator(".offer").first().locator("li").count()).toBe(7);
    await go(`${DIRECT}?audience=aud.freedom`);
    expect(await verdict()).toBe("Rejected for “Freedom to build first”");
    await go(`${DIRECT}?first=cri.none&deny=zz&grant=%3Cb%3E`);
    expect(await verdict()).toBe("Contested");
  });

  it("says what it cannot weigh, what nothing speaks for, and that the server fails", async () => {
    await go("/dispute/no.such");
    expect(await page.locator("main").innerText()).toContain("“no.such” is nothing that is weighed");
    await go("/dispute/pol.strict");
    expect(await page.locator(".nothing").innerText()).toContain("Nothing speaks for it");
    await page.route("**/graphql", (route) => route.fulfill({ status: 500, body: "<html>" }));
    await page.goto(at(DIRECT));
    await page.getByRole("alert").waitFor();
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".arg").first().waitFor();
  });

  it("weighs and offers all that it holds where only the texts cannot be had", async () => {
    await page.route("**/graphql", (route) => (route.request().postData()?.includes("DisputeTexts") ? route.abort() : route.continue()));
    await page.goto(at(DIRECT));
    await page.getByRole("alert").waitFor();
    expect(await verdict()).toBe("Contested");
    expect(await page.locator(".radios li").count()).toBeGreaterThan(12);
  });

  it.each([
    [1600, "light"],
    [1600, "dark"],
    [1024, "light"],
    [360, "light"],
    [360, "dark"],
  ] as const)("has nothing that axe finds amiss, and never scrolls sideways, at %i pixels in %s", async (width, scheme) => {
    page = await open(width, 900, scheme);
    for (const path of VIEWS) {
      await go(path);
      expect(await amiss(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });

  it("puts Against after For on a narrow page, and what to put first before both", async () => {
    page = await open(360, 800);
    await go(DIRECT);
    const tops = await page
      .locator(".rail, .side")
      .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top)));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(tops).size).toBe(3);
  });
});
