import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { amiss } from "./axe.ts";
import { launchBrowser } from "./launch.ts";
import { serveSite } from "./site.ts";

const browser = await launchBrowser();
const HEADLINE = "/routes?from=mec.cap-gain&to=rsk.rule-failure";
const MANY = "/routes?from=act.ds-malicious&to=hrm.economic";
const FIRST =
  "Capability improvement breaks the assumption that what the model can do does not grow after it was judged. The duty to evaluate and red-team the model rests on it, and so no longer holds off the failure of upstream rules.";

describe.skipIf(!browser)("the page in Chromium", () => {
  const { open, go, at } = serveSite(browser);
  let page: Page;
  beforeEach(async () => {
    page = await open();
  });

  const firstSentence = () => page.locator(".route .tx").first();

  it("answers the headline question by mouse, and leads to sources, gates and exports", async () => {
    await go("/");
    await page.getByRole("button", { name: /Where the routes start/ }).click();
    await page.getByRole("combobox", { name: "Where the routes start" }).fill("capability impr");
    await page.getByRole("option", { name: /^Capability improvement/ }).click();
    await page.getByRole("combobox", { name: "Where the routes end" }).fill("upstream rules");
    await page.getByRole("option", { name: /^Upstream rules rendered ineffective/ }).click();
    await page.getByRole("button", { name: "Show the routes" }).click();
    await firstSentence().waitFor();
    expect(await firstSentence().innerText()).toBe(FIRST);
    expect(await page.locator(".head .meta").innerText()).toContain("5 routes, 2 stories");
    expect(new URL(page.url()).search).toBe("?from=mec.cap-gain&to=rsk.rule-failure");

    await page.locator(".rail").getByLabel("Evaluate under worst-case modification").check();
    expect(await page.locator(".left").innerText()).toBe("In place: lowers routes 1 to 3. Routes 4 and 5 flow.");
    expect(page.url()).toContain("put=pol.mft");
    await page.getByRole("button", { name: "Light route 4" }).click();
    expect(page.url()).toContain("lit=4");

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /Markdown with citations/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("trace.md");

    await page.locator(".src a").first().click();
    await page.locator(".slip h3").first().waitFor();
    expect(await page.locator("h1").innerText()).toContain("AI capabilities can be significantly improved");
    expect(await page.locator(".gr").first().innerText()).toContain("Seen in the primary source");
  });

  it("leads from the start page to the guide for researchers, the API, the console and every file, and from any page to most", async () => {
    const from = async (path: string) => {
      await go(path);
      const addresses = await page.locator("a[href]").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      for (const address of addresses.filter((one) => /^\/(docs|export)\//.test(one))) {
        const answer = await page.request.get(at(address));
        expect([address, answer.status()]).toEqual([address, 200]);
      }
      return addresses;
    };
    const everywhere = ["/console", "/docs/researchers.md", "/docs/api.md", "/export/"];
    expect(await from("/sources")).toEqual(expect.arrayContaining(everywhere));
    const files = ["bib", "ris", "csl.json", "json", "csv.zip"].map((extension) => `/export/corpus.${extension}`);
    expect(await from("/")).toEqual(expect.arrayContaining([...everywhere, ...files]));
  });

  it("answers it by keyboard alone", async () => {
    await go("/");
    const tabTo = async (name: RegExp) => {
      for (let turn = 0; turn < 80; turn++) {
        await page.keyboard.press("Tab");
        const label = await page.evaluate(
          () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
        );
        if (name.test(label)) return;
      }
      throw new Error(`Tab never came to ${name}`);
    };
    await tabTo(/Where the routes start/);
    await page.keyboard.press("Enter");
    await page.locator("[role=combobox]:focus").waitFor();
    await page.keyboard.type("capability improvement");
    await page.getByRole("option", { name: /^Capability improvement/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("combobox", { name: "Where the routes end" }).and(page.locator(":focus")).waitFor();
    await page.keyboard.type("upstream rules rendered");
    await page.getByRole("option", { name: /^Upstream rules rendered ineffective/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await tabTo(/^Show the routes$/);
    await page.keyboard.press("Enter");
    await firstSentence().waitFor();
    expect(await firstSentence().innerText()).toBe(FIRST);

    await tabTo(/^Picture of 5 routes/);
    await page.keyboard.press("2");
    await page.keyboard.press("Enter");
    const at = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    expect(await at()).toMatch(/^Capability improvement, mechanism/);
    await page.keyboard.press("]");
    expect(await at()).toMatch(/^What the model can do does not grow after it was judged, assumption, our reading/);
    await page.keyboard.press("g");
    expect(await at()).toMatch(/, (lowers|does little)$/);
    await page.keyboard.press("Escape");
    expect(await at()).toMatch(/^Picture of 5 routes/);

    await tabTo(/^Light route 1$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/lit=1/);
    await tabTo(/^Capability improvement$/);
    await tabTo(/^Davidson and others 2023$/);
    await page.keyboard.press("Enter");
    await page.locator(".slip").first().waitFor();
    expect(page.url()).toContain("/node/davidson-2023-pte");
  });

  it("leads from every step of a shown trace to its sources in one step, with origin and grade beside it", async () => {
    await go(HEADLINE);
    const steps = page.locator(".src > div");
    expect(await steps.count()).toBe(15);
    for (const step of await steps.all()) {
      expect(await step.locator(".o").innerText()).toMatch(/^(Paper|Literature|Our reading)/);
      expect(await step.locator("a").count()).toBeGreaterThan(0);
      expect(await step.locator("dd").innerText()).toContain("Seen in the primary source");
    }
  });

  it("never shows unverified as verified", async () => {
    await go("/node/kolt-2024-reporting");
    expect(await page.locator(".slip.k0 .gr.unv").innerText()).toContain("Unverified");
  });

  it("restores a view from its address, and goes back and forward", async () => {
    await go(`${HEADLINE}&put=pol.ds-license&lit=5`);
    expect(await page.locator(".left").innerText()).toBe("In place: lowers routes 1 to 5. Something gets past each.");
    expect(await page.getByRole("button", { name: "Light route 5" }).getAttribute("aria-pressed")).toBe("true");
    await page.getByRole("link", { name: "Overview" }).click();
    await page.locator(".contents").waitFor();
    await page.goBack();
    await firstSentence().waitFor();
    expect(page.url()).toContain("put=pol.ds-license");
  });

  it("takes back with Back what was put in place and what was brought onto a map, one by one, but not what was lit", async () => {
    await go(HEADLINE);
    const tool = page.locator(".rail").getByLabel("Evaluate under worst-case modification");
    await tool.check();
    await page.getByRole("button", { name: "Light route 4" }).click();
    await page.waitForURL(/lit=4/);
    await page.goBack();
    await page.waitForURL(/to=rsk\.rule-failure$/);
    expect(await tool.isChecked()).toBe(false);
    await page.goForward();
    await page.waitForURL(/put=pol\.mft/);
    expect(await tool.isChecked()).toBe(true);

    await go("/node/asm.capability-fixed");
    await page.getByRole("button", { name: "Show it on a map" }).click();
    await page.getByRole("button", { name: "is broken by 2" }).click();
    await page.getByText("7 things shown.").waitFor();
    await page.goBack();
    await page.getByText("9 things shown.").waitFor();
    await page.goBack();
    await page.getByRole("button", { name: "Show it on a map" }).waitFor();
  });

  it("keeps the arrow of a blank on the line of its last word", async () => {
    await go(HEADLINE);
    for (let width = 320; width <= 460; width += 4) {
      await page.setViewportSize({ width, height: 800 });
      const rows = await page.locator(".blank .last").evaluateAll((ends) => ends.map((end) => end.getClientRects().length));
      expect(rows, `at ${width}`).toEqual([1, 1]);
    }
  });

  it("says what it found where it found nothing, and what cannot be asked", async () => {
    await go("/routes?from=rsk.bio&to=mec.cap-gain");
    expect(await page.locator(".answer").innerText()).toContain("No known route of at most 6 steps.");
    await go("/node/no.such");
    expect(await page.locator("h1").innerText()).toBe("Not found");
    await go("/routes?from=%3Cscript%3E&max=lots&lit=-1");
    expect(await page.locator("h1").innerText()).toContain("something done downstream");
  });

  it("finds anything from anywhere", async () => {
    await go("/sources");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: /Find/ }).fill("rule failure");
    await page
      .getByRole("option", { name: /Upstream rules rendered ineffective/ })
      .first()
      .click();
    await page.waitForURL(/\/node\/rsk\.rule-failure/);
  });

  it("tells its keys, and asks from the picture for the routes into a thing", async () => {
    await go(HEADLINE);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    expect(await amiss(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("group", { name: /^Picture of 5 routes/ }).focus();
    for (const key of ["Enter", "]", "i"]) await page.keyboard.press(key);
    await page.waitForURL(/\/routes\?to=asm\.capability-fixed$/);
  });

  it("copies a citation, or shows it where the browser refuses", async () => {
    await go("/node/davidson-2023-pte");
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.getByRole("button", { name: "Copy citation" }).click();
    expect(await page.locator(".slip .copied").innerText()).toMatch(/^Could not copy\. It is: .*Davidson.*\[@davidson-2023-pte\]$/);
  });

  const VIEWS = ["/", HEADLINE, "/node/asm.capability-fixed", "/node/eu-ai-act", "/sources"];

  it.each([
    [1600, "light"],
    [1600, "dark"],
    [360, "light"],
    [360, "dark"],
  ] as const)("has nothing that axe finds amiss, at %i pixels in %s", async (width, scheme) => {
    page = await open(width, 1000, scheme);
    for (const path of VIEWS) {
      await go(path);
      expect(await amiss(page), path).toEqual([]);
    }
  });

  it.each([1000, 1024, 1439, 1440])("letters no label of a picture under 11 pixels on a page %i pixels wide", async (width) => {
    page = await open(width, 900);
    for (const path of ["/", HEADLINE, MANY, "/node/asm.capability-fixed"]) {
      await go(path);
      const least = await page.locator(".routes-pic").evaluate((picture) => {
        const scale = picture.getBoundingClientRect().width / (picture as SVGSVGElement).viewBox.baseVal.width;
        const labels = [...picture.querySelectorAll("text, tspan")].filter((text) => !text.closest(".glyph"));
        return Math.round(Math.min(...labels.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale)) * 10) / 10;
      });
      expect(least, path).toBeGreaterThanOrEqual(11);
    }
  });

  it("tells no option over another in the picture of the dispute", async () => {
    await go("/");
    const boxes = await page.locator(".pole-mark text").evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(3);
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) expect(a.right < b.left || b.right < a.left, `${a.right} ${b.left}`).toBe(true);
  });

  it("folds many routes into their stories, and opens the one that is lit", async () => {
    await go(`${MANY}&lit=12`);
    const open = page.locator("details.story[open]");
    expect(await open.count()).toBe(2);
    expect(await open.last().locator(".route.lit .no").innerText()).toBe("12");
    expect(await page.locator("details.story").count()).toBe(16);
  });

  it("lets the picture stay in view only where the sentences keep their room", async () => {
    const held = () => page.locator(".trace .fig").evaluate((figure) => getComputedStyle(figure).position);
    await go(HEADLINE);
    expect(await held()).toBe("sticky");
    await go("/routes?to=hrm.economic");
    expect(await held()).toBe("static");
  });

  it("draws the routes as a line on a narrow page, and from left to right on a wide one", async () => {
    await go(HEADLINE);
    expect(await page.locator(".routes-pic").isVisible()).toBe(true);
    expect(await page.locator(".spine").isVisible()).toBe(false);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.locator(".routes-pic").isVisible()).toBe(false);
    expect(await page.locator(".spine").isVisible()).toBe(true);
  });

  it("opens a map of what stands round a node, by groups of neighbours, and keeps it in the address", async () => {
    await go("/node/asm.capability-fixed");
    await page.getByRole("button", { name: "Show it on a map" }).click();
    await page.locator(".canvas-host canvas").first().waitFor();
    const told = () => page.locator(".map [role=status]").innerText();
    const shows = (things: number) => page.getByText(`${things} things shown.`).waitFor();
    await shows(9);
    const breaking = page.getByRole("button", { name: "is broken by 2" });
    expect(await breaking.getAttribute("aria-pressed")).toBe("true");
    await breaking.click();
    await shows(7);
    await page.getByLabel("Round which thing").selectOption({ label: "Pre-deployment capability gate" });
    await page.getByRole("button", { name: /^rests on/ }).click();
    const here = await told();
    expect(new URL(page.url()).searchParams.get("map")).toContain("~in~underpins");
    await page.reload();
    await page.getByText(here).waitFor();
  });

  it("opens a map on a phone no smaller than it can be read, and says what has no room", async () => {
    await page.setViewportSize({ width: 360, height: 780 });
    await go("/node/rsk.rule-failure");
    await page.getByRole("button", { name: "Show it on a map" }).click();
    await page.getByText("13 things shown.").waitFor();
    const left = page.getByText("Not all of it has room here");
    await left.waitFor();
    await page.getByRole("button", { name: "All of it" }).click();
    await left.waitFor({ state: "detached" });
  });

  it.each([360, 720, 1024, 1440, 1920])("never scrolls sideways at %i pixels", async (width) => {
    page = await open(width, 800);
    for (const path of VIEWS) {
      await go(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
});
