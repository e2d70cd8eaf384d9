/** npm run screenshot: the pictures of the README, of the real page over the corpus, in Chromium. */
import { mkdirSync } from "node:fs";
import { launchBrowser, servePage } from "#test/browser/launch.ts";

const VIEW = "/routes?from=mec.cap-gain&to=rsk.rule-failure&put=pol.mft";

const browser = await launchBrowser();
if (!browser) process.exit(2);
const served = await servePage();
mkdirSync("docs", { recursive: true });
for (const colorScheme of ["light", "dark"] as const) {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, colorScheme, reducedMotion: "reduce" });
  await page.goto(`${served.url}${VIEW}`);
  await page.locator(".route").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `docs/screenshot-${colorScheme}.png` });
  process.stdout.write(`docs/screenshot-${colorScheme}.png written\n`);
}
await browser.close();
await served.stop();
