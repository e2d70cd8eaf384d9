import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, type ServedPage, servePage } from "./launch.ts";

const browser = await launchBrowser();

describe.skipIf(!browser)("the page, where only trusted documents are answered,", () => {
  const operations: { readonly status: number; readonly operation?: string }[] = [];
  let served: ServedPage;
  beforeAll(async () => {
    served = await servePage({
      settings: { TRUSTED_DOCUMENTS_ONLY: true, LOG_LEVEL: "info" },
      log: (line) => {
        const told = JSON.parse(line);
        if (told.msg === "operation") operations.push(told);
      },
    });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  it.each([
    ["/", "Overview"],
    ["/routes?from=mec.cap-gain&to=rsk.rule-failure", "Trace"],
    ["/dispute/opt.direct", "TheDispute"],
    ["/node/mec.cap-gain", "NodeSheet"],
    ["/sources", "SourceList"],
  ])("asks for all that %s needs and is answered", async (path, operation) => {
    const page = await browser?.newPage();
    if (!page) throw new Error("no browser");
    operations.length = 0;
    await page.goto(`${served.url}${path}`, { waitUntil: "domcontentloaded" });
    await expect.poll(() => operations.map((told) => told.operation), { timeout: 30_000 }).toContain(operation);
    expect(operations.filter(({ status }) => status !== 200)).toEqual([]);
    await page.close();
  });
});
