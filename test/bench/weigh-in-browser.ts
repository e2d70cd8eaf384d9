/**
 * npx tsx test/bench/weigh-in-browser.ts: how long Chromium takes to weigh the whole corpus, under grounded semantics and all gradual ones: the
 * first run of a fresh page, with nothing compiled yet, and warm ones. The aim is one frame of a screen, 16 ms. Then what a reader waits for: the
 * first choice on the page of a dispute, which has weighed while it loaded. Other work on the machine adds to every time; processor time, of the
 * page's main thread, hardly changes with it.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { backingOf } from "#argument/gradual/backing.ts";
import { disputeOf } from "#argument/weigh/of-corpus.ts";
import { launchBrowser, servePage } from "#test/browser/launch.ts";
import { theGraph } from "#test/corpus.ts";
import { firstToggle } from "./weigh-in-the-browser/first-toggle.ts";
import type { Given, Run, weighWhole } from "./weigh-in-the-browser/whole.ts";

const PAGES = 11;
const WARM_UP = 100;
const WARM = 100;
const ENTRY = fileURLToPath(new URL("./weigh-in-the-browser/whole.ts", import.meta.url));

const browser = await launchBrowser();
if (browser) await bench(browser);

async function bench(browser: Browser): Promise<void> {
  const graph = theGraph();
  const dispute = disputeOf(graph);
  const given: Given = { dispute, behind: behind(graph, [...dispute.statements, ...dispute.arguments]) };
  const source = await bundled();
  const served = await servePage();
  const cold: (Run & { readonly processor: number })[] = [];
  const warm: Run[] = [];
  const toggles: number[] = [];
  for (let page = 0; page < PAGES; page++) {
    const runs = await onAFreshPage(browser, source, given);
    cold.push(runs.first);
    warm.push(...runs.warm);
    toggles.push(await firstToggle(browser, served));
  }
  await browser.close();
  await served.stop();

  const load = `load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`;
  const lines = [
    `${dispute.statements.length} statements and ${dispute.arguments.length} arguments, in ${browser.version()}, ${PAGES} fresh pages, ${load}`,
    `first run: ${told(cold.map(whole))} (grounded ${told(cold.map(({ grounded }) => grounded))}, gradual ${told(cold.map(({ gradual }) => gradual))})`,
    `first run, processor time: ${told(cold.map(({ processor }) => processor))}`,
    `warm: ${told(warm.map(whole))}`,
    `first choice on the page, until the verdict stands there: ${told(toggles)}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

async function bundled(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "riparian-bench-"));
  try {
    await build({
      configFile: false,
      logLevel: "error",
      publicDir: false,
      build: { outDir: folder, target: "es2022", lib: { entry: ENTRY, name: "bench", formats: ["iife"], fileName: () => "whole.js" } },
    });
    return readFileSync(join(folder, "whole.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function behind(graph: ReturnType<typeof theGraph>, all: readonly { readonly id: string }[]): Given["behind"] {
  const backing = backingOf(graph);
  return Object.fromEntries(
    all.map(({ id }) => {
      const grade = backing.grade(id);
      return [id, { sources: backing.sources(id), ...(grade === undefined ? {} : { grade }) }];
    }),
  );
}

async function onAFreshPage(browser: Browser, source: string, given: Given) {
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ content: source });
    await page.evaluate((given) => Object.assign(globalThis, { given }), given);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable");
    const processor = async () => {
      const { metrics } = await devtools.send("Performance.getMetrics");
      return (metrics.find(({ name }) => name === "ThreadTime")?.value ?? Number.NaN) * 1000;
    };
    const weighed = (runs: number) =>
      page.evaluate((runs) => {
        const { bench, given } = globalThis as unknown as { bench: { weighWhole: typeof weighWhole }; given: Given };
        return bench.weighWhole(given, runs);
      }, runs);
    const before = await processor();
    const [first = { grounded: Number.NaN, gradual: Number.NaN }] = await weighed(1);
    const spent = (await processor()) - before;
    return { first: { ...first, processor: spent }, warm: (await weighed(WARM_UP + WARM)).slice(WARM_UP) };
  } finally {
    await page.close();
  }
}

function whole({ grounded, gradual }: Run): number {
  return grounded + gradual;
}

function told(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(1)} ms, most ${sorted.at(-1)?.toFixed(1)}`;
}
