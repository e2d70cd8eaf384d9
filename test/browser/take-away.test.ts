import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "./launch.ts";
import { serveSite } from "./site.ts";

const browser = await launchBrowser();
const HEADLINE = "/routes?from=mec.cap-gain&to=rsk.rule-failure";

describe.skipIf(!browser)("what is taken away from the page", () => {
  const { open, at, go } = serveSite(browser);
  let page: Page;
  beforeEach(async () => {
    page = await open();
  });

  const told = () => page.locator(".away > .note").innerText();
  const take = async (label: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".away").getByRole("link", { name: label, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  };
  const ids = (json: string) => (JSON.parse(json) as { id: string }[]).map(({ id }) => id);

  it("is the sources of what the map shows, and of more when it shows more", async () => {
    await go("/node/asm.capability-fixed?map=asm.capability-fixed,asm.capability-fixed~in~breaks");
    expect(await told()).toBe(
      "The sources of the 3 things on the map, and of every relation at them. Notes tell how far each source was read.",
    );
    const few = await take("Sources as CSL-JSON");
    expect(few.name).toBe("riparian-nodes.csl.json");
    expect(ids(few.text)).toContain("davidson-2023-pte");
    await page.getByRole("button", { name: /^underpins/ }).click();
    await page.getByText("of the 6 things on the map").waitFor();
    expect(ids((await take("Sources as CSL-JSON")).text).length).toBeGreaterThan(ids(few.text).length);
  });

  it("is the sources that a filter leaves on the shelf, those and no others", async () => {
    await go("/sources?q=fine-tuning&kind=Source");
    const shown = await page.locator(".shelf .slug").allInnerTexts();
    expect(shown.length).toBeGreaterThan(1);
    expect(await told()).toContain(`The ${shown.length} sources shown.`);
    expect(ids((await take("Sources as CSL-JSON")).text).toSorted()).toEqual(shown.toSorted());
    const bib = await take("Sources as BibLaTeX");
    expect(bib.name).toBe("riparian-nodes.bib");
    for (const key of shown) expect(bib.text).toContain(`{${key},`);
    const ris = await take("Sources as RIS");
    expect(ris.name).toBe("riparian-nodes.ris");
    expect(ris.text.match(/^TY {2}- /gm)).toHaveLength(shown.length);
  });

  it("is the whole corpus where nothing is filtered, not only what is on the page so far", async () => {
    await go("/sources");
    const all = Number(/^(\d+) in all$/.exec(await page.locator(".filters [role=status]").innerText())?.[1]);
    expect(await told()).toContain(`All ${all} sources of the corpus.`);
    const { name, text } = await take("Sources as CSL-JSON");
    expect(name).toBe("riparian-corpus.csl.json");
    expect(ids(text)).toHaveLength(all);
  });

  it("is a citation of the view, with the corpus that answered", async () => {
    for (const [path, title] of [
      [HEADLINE, "How does capability improvement lead to the failure of upstream rules?"],
      ["/node/mec.cap-gain", "Capability improvement."],
    ] as const) {
      await go(path);
      await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
      await page.getByRole("button", { name: "Cite this view" }).click();
      const said = await page.getByText(/^Could not copy\. It is: /).innerText();
      const [, version] = /^Draft corpus (\S+) of/.exec(await page.locator(".foot").innerText()) ?? [];
      expect(said).toContain(`It is: ${title} Riparian corpus, draft ${version} of `);
      expect(said.endsWith(at(path))).toBe(true);
    }
  });
});
