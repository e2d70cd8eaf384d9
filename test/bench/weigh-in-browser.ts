/**
 * npx tsx test/bench/weigh-in-browser.ts: how long Chromium takes to weigh the whole corpus, under grounded semantics and all gradual ones: the
 * first run of a fresh page, and the median of warm ones. The aim is one frame of a screen, 16 ms.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { backingOf } from "#argument/gradual/backing.ts";
import { disputeOf } from "#argument/weigh/of-corpus.ts";
import { launchBrowser } from "#test/browser/launch.ts";
import { theGraph } from "#test/corpus.ts";
import type { Given, weighWhole } from "./weigh-in-the-browser/whole.ts";

const PAGES = 5;
const WARM_UP = 100;
const WARM = 100;
const ENTRY = fileURLToPath(new URL("./weigh-in-the-browser/whole.ts", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "riparian-bench-"));
const browser = await launchBrowser();
try {
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: { outDir: folder, target: "es2022", lib: { entry: ENTRY, name: "bench", formats: ["iife"], fileName: () => "whole.js" } },
  });
  const source = readFileSync(join(folder, "whole.js"), "utf8");
  const graph = theGraph();
  const dispute = disputeOf(graph);
  const backing = backingOf(graph);
  const ids = [...dispute.statements, ...dispute.arguments].map(({ id }) => id);
  const behind = Object.fromEntries(
    ids.map((id) => {
      const grade = backing.grade(id);
      return [id, { sources: backing.sources(id), ...(grade === undefined ? {} : { grade }) }];
    }),
  );
  const pages = [];
  for (let page = 0; browser && page < PAGES; page++) {
    const opened = await browser.newPage();
    await opened.addScriptTag({ content: source });
    const runs = await opened.evaluate(
      ({ given, times }) => {
        const { bench } = globalThis as unknown as { bench: { weighWhole: typeof weighWhole } };
        return [...bench.weighWhole(given, 1), ...bench.weighWhole(given, times)];
      },
      { given: { dispute, behind } satisfies Given, times: WARM_UP + WARM },
    );
    pages.push(runs);
    await opened.close();
  }
  const told = (name: string, times: readonly { readonly grounded: number; readonly gradual: number }[]) => {
    const of = (part: (time: { readonly grounded: number; readonly gradual: number }) => number) => median(times.map(part)).toFixed(1);
    process.stdout.write(
      `${name}: ${of(({ grounded, gradual }) => grounded + gradual)} ms (grounded ${of(({ grounded }) => grounded)}, gradual ${of(({ gradual }) => gradual)})\n`,
    );
  };
  process.stdout.write(`${dispute.statements.length} statements and ${dispute.arguments.length} arguments, in ${browser?.version()}\n`);
  told(
    `first run, median of ${PAGES} pages`,
    pages.flatMap((runs) => runs.slice(0, 1)),
  );
  const warm = pages.flatMap((runs) => runs.slice(1 + WARM_UP));
  told(`warm, median of ${warm.length} runs`, warm);
} finally {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
