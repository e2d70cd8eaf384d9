import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";
import { type AppOptions, createApp } from "#server/http/app.ts";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { theCorpus } from "#test/corpus.ts";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A browser: npm's Chromium, or else the system's; undefined, with a word on what is left out, where there is none. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const reasons: string[] = [];
  for (const executablePath of [await sparticuz.executablePath().catch(() => undefined), ...SYSTEM]) {
    if (!executablePath || !existsSync(executablePath)) continue;
    try {
      return await chromium.launch({ executablePath, args: ["--no-sandbox", "--font-render-hinting=none"], headless: true });
    } catch (error) {
      reasons.push(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
    }
  }
  if (process.env["REQUIRE_BROWSER"]) throw new Error(`REQUIRE_BROWSER is set, but no Chromium starts: ${reasons.join("; ")}`);
  process.stderr.write("Left out: the tests in a browser, since no Chromium starts here. To include them, install Chromium or Chrome.\n");
  return undefined;
}

export interface ServedPage {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The real server over the corpus, with the page as it is built. */
export async function servePage(options: AppOptions = {}): Promise<ServedPage> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { build } = (await import(/* @vite-ignore */ `${root}scripts/build.js`)) as { build: (what: { page: boolean }) => Promise<void> };
  await build({ page: true });
  const app = await createApp(openEmbeddedStore(theCorpus()), { ...options, page: `${root}dist/client`, docs: `${root}docs` });
  await new Promise<void>((resolve) => app.server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`, stop: async () => void (await app.stop()) };
}
