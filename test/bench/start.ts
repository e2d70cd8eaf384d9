/**
 * npm run bench:start: time from the command to "Riparian is ready", beside `node -e 0`, medians of 5 on this machine in one run: with the corpus
 * as it is and with a hundred times as much, compiled once before. Prints what the first start, which compiles, took as well. All take turns,
 * so that a machine with other work to do slows each of them alike; Node runs as it comes, with no more memory than it takes by itself.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { listCorpusFiles } from "#seed/corpus-files.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CORPUS = join(ROOT, "graph-seed", "corpus");
const PAPER = "williams-2025-downstream";
const RUNS = 5;
/** Left out of copies, since no two records may share them. */
const IDENTIFIERS = new Set(["DOI", "arXiv", "URL", "number"]);

const work = mkdtempSync(join(tmpdir(), "riparian-bench-"));
try {
  const copies = join(work, "corpus");
  copyCorpus(copies, 100);
  // What is built once is built now, so that the first start below compiles the corpus and nothing else.
  await timeOf("node", [join(ROOT, "bin", "riparian.js"), "start", "--help"], {});
  const rows = [
    { name: "node -e 0", run: () => timeOf("node", ["-e", "0"], {}), first: undefined },
    await measured("the corpus as it is", CORPUS, join(work, "data-1")),
    await measured("a hundred times the corpus", copies, join(work, "data-100")),
  ].map((row) => ({ ...row, times: [] as number[] }));
  for (let turn = 0; turn < RUNS; turn++) for (const { run, times } of rows) times.push(await run());
  const base = median(rows[0]?.times ?? [1]);
  for (const { name, first, times } of rows) {
    const middle = median(times);
    const compiled = first === undefined ? "" : `; the first start, which compiles, ${Math.round(first)} ms`;
    process.stdout.write(
      `${name}: median ${Math.round(middle)} ms of ${RUNS} (${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))}), ${(middle / base).toFixed(1)} times node -e 0${compiled}\n`,
    );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** A row whose first start, which compiles, is over. */
async function measured(name: string, corpus: string, data: string) {
  const env = { RIPARIAN_CORPUS: corpus, RIPARIAN_DATA: data, PORT: "0" };
  const run = () => timeOf("node", [join(ROOT, "bin", "riparian.js"), "start"], env, /Riparian is ready at/);
  return { name, run, first: await run() };
}

/** Milliseconds until the command ends, or until it prints the line waited for, after which it is told to stop. */
function timeOf(command: string, args: readonly string[], env: Record<string, string>, until?: RegExp): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(command, [...args], { cwd: ROOT, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let time: number | undefined;
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (until?.test(said) && time === undefined) {
        time = performance.now() - began;
        child.kill("SIGTERM");
      }
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", () => {
      if (until && time === undefined) reject(new Error(`${command} ended without a word of being ready: ${said.slice(-800)}`));
      else resolve(time ?? performance.now() - began);
    });
  });
}

/** Writes the corpus and its copies under other ids; all copies cite the one paper. */
function copyCorpus(folder: string, times: number): void {
  const files = listCorpusFiles(CORPUS).map(({ path, text }) => ({ path, content: parse(text) as Record<string, unknown> }));
  const names = new Set(
    files
      .flatMap(({ content }) =>
        Object.values(content).flatMap((list) => (Array.isArray(list) ? list.flatMap(({ id, key }) => [id, key]) : [])),
      )
      .filter((name) => typeof name === "string" && name !== PAPER),
  );
  for (let copy = 0; copy < times; copy++) {
    for (const { path, content } of files) {
      if (copy > 0 && path === "corpus.yaml") continue;
      const { meta, ...lists } = content;
      const kept =
        copy === 0
          ? content
          : Object.fromEntries(
              Object.entries(lists).map(([name, list]) => [
                name,
                (list as { key?: string }[]).filter(({ key }) => key !== PAPER).map((entry) => renamed(entry, copy, names)),
              ]),
            );
      const file = join(folder, copy === 0 ? path : join(`copy-${copy}`, path));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(kept, null, 1));
    }
  }
}

function renamed(value: unknown, copy: number, names: ReadonlySet<unknown>): unknown {
  if (typeof value === "string") return renamedText(value, copy, names);
  if (Array.isArray(value)) return value.map((item) => renamed(item, copy, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, inner]) => (IDENTIFIERS.has(field) ? [] : [[field, renamed(inner, copy, names)]])),
  );
}

/** "mec.cap-gain" → "mec.cap-gain-x7", "eu-ai-act, Art 55(1)" → "eu-ai-act-x7, Art 55(1)", "eu-ai-act.art-55-1" → "eu-ai-act-x7.art-55-1". */
function renamedText(text: string, copy: number, names: ReadonlySet<unknown>): string {
  if (names.has(text)) return `${text}-x${copy}`;
  const end = Math.min(...[",", "."].map((mark) => text.indexOf(mark)).filter((at) => at > 0), text.length);
  const head = text.slice(0, end);
  return end < text.length && names.has(head) ? `${head}-x${copy}${text.slice(end)}` : text;
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
