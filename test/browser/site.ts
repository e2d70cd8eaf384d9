import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { type ServedPage, servePage } from "./launch.ts";

export interface Site {
  /** A fresh page, in place of the one before. */
  readonly open: (width?: number, height?: number, colorScheme?: "light" | "dark") => Promise<Page>;
  /** The address of a view. */
  readonly at: (path: string) => string;
  /** Opens a view and waits until the network is at rest. */
  readonly go: (path: string) => Promise<void>;
}

/** The page served for the tests of a file. A test fails where its page threw, or complained in the console of anything but `forgiven`. */
export function serveSite(browser: Browser | undefined, forgiven = /status of 404/): Site {
  let served: ServedPage;
  let page: Page | undefined;
  let complaints: string[] = [];
  beforeAll(async () => {
    served = await servePage();
  });
  afterAll(async () => {
    await browser?.close();
    await served.stop();
  });
  const close = async () => {
    await page?.context().close();
    page = undefined;
  };
  afterEach(async () => {
    await close();
    const heard = complaints;
    complaints = [];
    expect(heard).toEqual([]);
  });
  const at = (path: string) => `${served.url}${path}`;
  return {
    async open(width = 1600, height = 1000, colorScheme = "light") {
      await close();
      if (!browser) throw new Error("There is no browser.");
      const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
      const opened = await context.newPage();
      opened.on("console", (message) => {
        if (message.type() === "error" && !forgiven.test(message.text())) complaints.push(message.text());
      });
      opened.on("pageerror", (error) => complaints.push(String(error)));
      page = opened;
      return opened;
    },
    at,
    async go(path) {
      await page?.goto(at(path));
      await page?.waitForLoadState("networkidle");
    },
  };
}
