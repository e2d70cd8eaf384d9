import type { Page, Route } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { amiss } from "./axe.ts";
import { launchBrowser } from "./launch.ts";
import { serveSite } from "./site.ts";

const browser = await launchBrowser();
const HEADLINE = "/routes?from=mec.cap-gain&to=rsk.rule-failure";

describe.skipIf(!browser)("the page where not all is well", () => {
  const { open, at, go } = serveSite(browser, /status of (404|500)|ERR_FAILED|ERR_INTERNET_DISCONNECTED/);
  let page: Page;
  beforeEach(async () => {
    page = await open();
  });

  const answerWith = (answer: (route: Route) => Promise<void>) => page.route("**/graphql", answer);
  const main = () => page.locator("main").innerText();

  it.each(["/", HEADLINE, "/node/asm.capability-fixed", "/sources"])("says at %s that the server fails, and asks again", async (path) => {
    await answerWith((route) => route.fulfill({ status: 500, body: "<html>" }));
    await go(path);
    expect(await main()).toContain("The server could not answer.");
    expect(await amiss(page)).toEqual([]);
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("[role=alert]").waitFor({ state: "detached" });
  });

  it("keeps the question and the last answer where the server is gone", async () => {
    await go(HEADLINE);
    await answerWith((route) => route.abort());
    await page.locator("select.inl").selectOption("4");
    await page.getByRole("alert").waitFor();
    expect(await main()).toContain("The server cannot be reached.");
    expect(await main()).toContain("Below stands the answer from before.");
    expect(await page.locator(".route").count()).toBe(5);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: /Find/ }).fill("gate");
    await page.getByText("The server gives no answer.").waitFor();
  });

  it("says in one line that it is offline, keeps what it has, and takes the line away when the connection is back", async () => {
    await go(HEADLINE);
    await page.context().setOffline(true);
    await page.getByText("You are offline.").waitFor();
    expect(await amiss(page)).toEqual([]);
    await page.locator(".rail").getByLabel("Evaluate under worst-case modification").check();
    expect(await page.locator(".left").innerText()).toBe("In place: lowers routes 1 to 3. Routes 4 and 5 flow.");
    await page.context().setOffline(false);
    await page.getByText("You are offline.").waitFor({ state: "detached" });
  });

  it("quotes the request where an answer fails, and offers no second try at what cannot be asked", async () => {
    await go("/routes?from=mec.cap-gain&to=no.such");
    expect(await main()).toMatch(/That cannot be asked\.[\s\S]*no\.such[\s\S]*Request \S+/);
    expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0);
  });

  it("says after a while what it waits for, under the question", async () => {
    await answerWith(async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto(at(HEADLINE));
    const line = page.getByText("Looking for routes …");
    await line.waitFor();
    const left = (selector: string) => page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().left));
    expect(await left(".state .line")).toBe(await left("h1"));
    await page.locator(".route").first().waitFor();
  });

  it.each([360, 1600])("has nothing that axe finds amiss where nothing is found, at %i pixels", async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ["/routes", "/routes?from=rsk.bio&to=mec.cap-gain", "/node/no.such", "/nowhere", "/sources?q=zzzz"]) {
      await go(path);
      expect(await amiss(page), path).toEqual([]);
    }
  });

  it.each([360, 1600])("has nothing that axe finds amiss in the find dialog and on the map, at %i pixels", async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await go("/node/asm.capability-fixed");
    await page.getByRole("button", { name: "Show it on a map" }).click();
    await page.locator(".canvas-host canvas").first().waitFor();
    expect(await amiss(page), "map").toEqual([]);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: /Find/ }).fill("gate");
    await page.locator(".picker-item").first().waitFor();
    expect(await amiss(page), "find").toEqual([]);
  });
});
