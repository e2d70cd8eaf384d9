import type { Browser } from "playwright-core";
import type { ServedPage } from "#test/browser/launch.ts";

const DISPUTE = "/dispute/opt.direct";
const PUT_FIRST = '.radios input[value="cri.innovation"]';

/** Milliseconds on a fresh page from a reader's first choice to the new verdict in the document: event, address, weighing and rendering. */
export async function firstToggle(browser: Browser, served: ServedPage): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  try {
    await page.goto(`${served.url}${DISPUTE}`);
    await page.locator(".ledger .at").first().waitFor();
    await page.locator(".settle li").first().waitFor();
    await page.locator(PUT_FIRST).scrollIntoViewIfNeeded();
    return await page.evaluate(
      (selector) =>
        new Promise<number>((resolve, reject) => {
          const verdict = document.querySelector(".head .bigv");
          const choice = document.querySelector<HTMLElement>(selector);
          if (!verdict || !choice) return reject(new Error("The dispute has no verdict or no such choice."));
          const start = performance.now();
          new MutationObserver(() => resolve(performance.now() - start)).observe(verdict, {
            subtree: true,
            childList: true,
            characterData: true,
          });
          choice.click();
        }),
      PUT_FIRST,
    );
  } finally {
    await page.close();
  }
}
