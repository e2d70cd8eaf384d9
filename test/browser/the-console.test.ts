import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { theCorpus } from "#test/corpus.ts";
import { amiss } from "./axe.ts";
import { launchBrowser, type ServedPage, servePage } from "./launch.ts";

const browser: Browser | undefined = await launchBrowser();
const QUERIES = fileURLToPath(new URL("../../docs/queries", import.meta.url));

describe.skipIf(!browser)("the console", () => {
  let served: ServedPage;
  let context: BrowserContext;
  let page: Page;
  let amissOnTheWay: string[];
  beforeAll(async () => {
    served = await servePage();
  });
  afterAll(async () => {
    await browser?.close();
    await served.stop();
  });
  beforeEach(async () => {
    context = await (browser as Browser).newContext({ viewport: { width: 1600, height: 1000 }, reducedMotion: "reduce" });
    page = await context.newPage();
    amissOnTheWay = [];
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== served.url)
        amissOnTheWay.push(`asked ${request.url()}`);
    });
    page.on("console", (message) => {
      // Chromium says of itself that an answer was a refusal; that is looked at where it is provoked.
      if (message.type() === "error" && !message.text().includes("status of 400")) amissOnTheWay.push(message.text());
    });
    page.on("pageerror", (error) => amissOnTheWay.push(String(error)));
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => console.error(`violation of ${event.violatedDirective}: ${event.blockedURI}`));
    });
  });
  afterEach(async () => {
    await context.close();
    expect(amissOnTheWay).toEqual([]);
  });

  const go = async (path = "/console") => {
    await page.goto(`${served.url}${path}`);
    await page.locator("#docs-type").waitFor();
  };
  const question = () => page.getByRole("textbox", { name: /^Question in GraphQL/ });
  const answer = () => page.getByRole("region", { name: "The answer in JSON" });
  const run = async () => {
    await page.getByRole("button", { name: /^Run/ }).click();
    await answer().waitFor();
    await page.locator(".answer[aria-busy=false]").waitFor();
  };
  const replace = async (text: string) => {
    await question().fill(text);
  };

  it("offers every question of docs/queries, and answers the one that is picked, from the corpus whose version it names", async () => {
    await go();
    const names = readdirSync(QUERIES).flatMap((file) => (file.endsWith(".graphql") ? [file.slice(0, -".graphql".length)] : []));
    const offered = await page
      .getByLabel("Example")
      .locator("option")
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(offered.toSorted()).toEqual(names.toSorted());
    await page.getByLabel("Example").selectOption("look-up");
    expect(page.url()).toContain("example=look-up");
    await run();
    expect(await answer().innerText()).toContain('"data"');
    expect(await page.locator(".answer [role=status]").first().innerText()).toMatch(
      new RegExp(`^Answered · in \\d+ ms.* · corpus ${theCorpus().version.slice(0, 12)}`),
    );
  });

  it("opens what an address asks, with its variables, and runs nothing by itself", async () => {
    const query = "query One($slug: String!) { entity(slug: $slug) { label } }";
    const search = new URLSearchParams({ query, variables: '{"slug": "mec.cap-gain"}' });
    await go(`/console?${search}`);
    expect(await question().innerText()).toContain("query One");
    expect(await answer().count()).toBe(0);
    await run();
    expect(JSON.parse(await answer().innerText()).data).toEqual({ entity: { label: "Capability improvement" } });
  });

  it("says what is wrong by its code, and leads to where it stands", async () => {
    await go();
    await replace("{\n  corpus { version }\n  nonsense\n}");
    await run();
    const errors = page.getByRole("list", { name: "Errors" });
    expect(await errors.innerText()).toContain("BAD_USER_INPUT");
    expect(await errors.innerText()).toContain("nonsense");
    await errors.getByRole("button", { name: "line 3, column 3" }).click();
    await page.keyboard.type("here ");
    expect(await question().innerText()).toContain("here nonsense");
  });

  it("refuses variables that are none before anything is sent", async () => {
    await go();
    await page.getByRole("textbox", { name: "Variables in JSON" }).fill("[1");
    await page.getByRole("button", { name: /^Run/ }).click();
    await page.getByText("The variables are no JSON").waitFor();
  });

  it("keeps what was asked in this browser, past a reload, until it is cleared", async () => {
    await go();
    await replace("query MineAlone { corpus { asOf } }");
    await run();
    await page.goto(`${served.url}/console`);
    await page.locator("#docs-type").waitFor();
    expect(await question().innerText()).toContain("MineAlone");
    await page.getByLabel("Example").selectOption("first-steps");
    await page.getByText("History (1)").click();
    await page.getByRole("button", { name: "MineAlone" }).click();
    expect(await question().innerText()).toContain("MineAlone");
    await page.getByRole("button", { name: "Clear the history" }).click();
    await page.getByText("What you run is kept here").waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  it("tells what can be asked: types, fields, arguments and what they mean, found by name", async () => {
    await go();
    const docs = page.locator(".console-docs");
    await docs.getByRole("searchbox").fill("no such thing");
    await docs.getByText("Nothing by that name.").waitFor();
    await docs.getByRole("searchbox").fill("TraceReached");
    await docs.getByRole("button", { name: "TraceReached", exact: true }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("docs-type");
    expect(await docs.locator("h3").innerText()).toBe("TraceReached");
    await docs.locator("dl").getByRole("button", { name: "[Route!]!" }).click();
    expect(await docs.innerText()).toContain("A chain of steps from one end to the other that passes no node twice.");
    await docs.getByRole("button", { name: "Query", exact: true }).click();
    expect(await docs.getByRole("list", { name: "Arguments of trace" }).innerText()).toContain("maxLength: Int");
  });

  it("works by the keyboard alone: writes, completes from the schema, runs, and lets Tab go on", async () => {
    await go();
    await replace("");
    await question().focus();
    await page.keyboard.type("{ corp");
    await page.keyboard.press("Control+Space");
    await page.locator(".cm-tooltip-autocomplete li", { hasText: "corpus" }).first().waitFor();
    // The list takes no key in its first moment, so that what is typed on is not taken for a choice.
    await page.waitForTimeout(200);
    await page.keyboard.press("Enter");
    await page.keyboard.type(" { version ");
    await page.keyboard.press("Escape");
    expect(await question().innerText()).toMatch(/\{\s*corpus\s*\{\s*version\s*\}\s*\}/);
    await page.keyboard.press("Control+Enter");
    await answer().waitFor();
    expect(JSON.parse(await answer().innerText()).data).toEqual({ corpus: { version: theCorpus().version } });
    await question().focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Variables in JSON");
  });

  it("is led to from every page, and from the question of a trace", async () => {
    await page.goto(`${served.url}/routes?from=mec.cap-gain&to=rsk.rule-failure`);
    await page.getByText("Show the GraphQL of this question").click();
    await page.getByRole("link", { name: "Open it in the console" }).click();
    await page.locator("#docs-type").waitFor();
    expect(await question().innerText()).toContain('trace(from: "mec.cap-gain", to: "rsk.rule-failure")');
    await run();
    expect(await page.getByRole("list", { name: "Errors" }).count()).toBe(0);
    await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Console" }).waitFor();
  });

  it.each([
    [360, "light"],
    [360, "dark"],
    [1600, "light"],
    [1600, "dark"],
  ] as const)("has nothing amiss for axe, and nothing beside the page, at %i px in the %s", async (width, colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await go("/console?example=trace");
    expect(await amiss(page)).toEqual([]);
    await run();
    await page.getByText(/^History/).click();
    expect(await amiss(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
