/**
 * npm run bench:weigh: the same frameworks through `riparian solve` and through crustabri, where it is at hand (RIPARIAN_CRUSTABRI, or
 * `crustabri_iccma23` on the PATH: `cargo install crustabri`), each as a process of its own, so that both pay for their start. Prints whether
 * they agree and the medians of times and of ratios; then how the grounded extension grows up to 10^5 arguments and 10^6 attacks beside
 * reading the file, and what clingo takes where our own search is left out. Seeds are fixed. SIZES=100,1000 and SEEDS=3 and LIMIT=10000 (ms) narrow or widen it.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildFramework, type Framework } from "#argument/semantics/framework.ts";
import { groundedLabelling } from "#argument/semantics/grounded.ts";
import { readIccma, writeIccma } from "#argument/semantics/interchange/iccma.ts";
import { SEMANTICS } from "#argument/semantics/semantics.ts";
import { findAcceptance, findExtension } from "#argument/semantics/solve.ts";
import { clingo } from "#server/solver/clingo.ts";
import { erdosRenyi, INSTANCES } from "./instances.ts";

const RIPARIAN = fileURLToPath(new URL("../../bin/riparian.js", import.meta.url));
const CRUSTABRI = process.env["RIPARIAN_CRUSTABRI"] ?? "crustabri_iccma23";
const SIZES = (process.env["SIZES"] ?? "100,1000,10000,100000").split(",").map(Number);
const SEEDS = Array.from({ length: Number(process.env["SEEDS"] ?? 3) }, (_, index) => index + 1);
const LIMIT = Number(process.env["LIMIT"] ?? 10_000);
const PROBLEMS = ["SE-GR", "SE-PR", "DC-PR", "DS-PR", "SE-ST", "DC-ST"] as const;

const work = mkdtempSync(join(tmpdir(), "riparian-weigh-"));
try {
  spawnSync(process.execPath, [RIPARIAN, "solve", "--problems"]);
  growGrounded();
  const hasCrustabri = spawnSync(CRUSTABRI, ["--problems"]).status === 0;
  if (hasCrustabri) compareWithCrustabri();
  else process.stdout.write('crustabri is not at hand ("cargo install crustabri", or RIPARIAN_CRUSTABRI): the comparison was left out.\n');
  await compareWithClingo();
} finally {
  rmSync(work, { recursive: true, force: true });
}

function growGrounded(): void {
  process.stdout.write("grounded, ten attacks an argument, medians of 5\n  arguments   attacks   read bytes   parse     grounded\n");
  for (const size of [1_000, 10_000, 100_000]) {
    const file = join(work, `grounded-${size}.af`);
    writeFileSync(file, writeIccma({ names: [], framework: acyclic(size) }));
    const read = repeat(() => readFileSync(file, "utf8"));
    const parsed = repeat(() => readIccma(read.value));
    if (parsed.value.outcome !== "read") throw new Error("A written framework was refused.");
    const { framework } = parsed.value.document;
    const labelled = repeat(() => groundedLabelling(framework));
    process.stdout.write(
      `  ${String(size).padStart(9)} ${String(framework.targets.length).padStart(9)} ${ms(read.time)} ${ms(parsed.time)} ${ms(labelled.time)}\n`,
    );
  }
}

/** Ten random attacks an argument, each from a lower number to a higher, so that the grounded extension settles everything. */
function acyclic(size: number): Framework {
  const { targets, targetStart } = erdosRenyi(size, 10, 1);
  const from = new Int32Array(targets.length);
  for (let argument = 0; argument < size; argument++) from.fill(argument, targetStart[argument], targetStart[argument + 1]);
  return buildFramework(
    size,
    from.map((end, index) => Math.min(end, targets[index] ?? 0)),
    from.map((end, index) => Math.max(end, targets[index] ?? 0)),
  );
}

function compareWithCrustabri(): void {
  process.stdout.write(`\nriparian solve beside ${CRUSTABRI}, process start included, ${SEEDS.length} seeds, at most ${LIMIT} ms each\n`);
  process.stdout.write(
    "  problem  arguments  instance                      ours      theirs    ratio   agree   only ours / only theirs / neither in time\n",
  );
  for (const size of SIZES) {
    for (const [name, make] of Object.entries(INSTANCES)) {
      const files = SEEDS.map((seed) => {
        const file = join(work, `${size}-${seed}-${name.replace(/\W+/g, "-")}.af`);
        const framework = make(size, seed);
        writeFileSync(file, writeIccma({ names: [], framework }));
        return { file, framework };
      });
      for (const problem of PROBLEMS) {
        const runs = files.map(({ file, framework }) => {
          const args = ["-p", problem, "-f", file, ...(problem.startsWith("SE") ? [] : ["-a", String(1 + Math.floor(size / 3))])];
          const ours = run(process.execPath, [RIPARIAN, "solve", ...args, "--time-limit", String(LIMIT)]);
          const theirs = run(CRUSTABRI, args);
          return { ours, theirs, agree: agrees(problem, framework, ours.answer, theirs.answer) };
        });
        const both = runs.filter(({ ours, theirs }) => ours.answer !== undefined && theirs.answer !== undefined);
        const only = (who: "ours" | "theirs", other: "ours" | "theirs") =>
          runs.filter((each) => each[who].answer !== undefined && each[other].answer === undefined).length;
        const neither = runs.filter(({ ours, theirs }) => ours.answer === undefined && theirs.answer === undefined).length;
        const cells = [
          problem.padEnd(8),
          String(size).padStart(9),
          ` ${name.padEnd(27)}`,
          ms(median(both.map(({ ours }) => ours.time))),
          ms(median(both.map(({ theirs }) => theirs.time))),
          times(median(both.map(({ ours, theirs }) => ours.time / theirs.time))),
          `${both.filter(({ agree }) => agree).length} of ${both.length}`.padStart(7),
          `  ${only("ours", "theirs")} / ${only("theirs", "ours")} / ${neither}`,
        ];
        process.stdout.write(`  ${cells.join(" ")}\n`);
      }
    }
  }
}

/** The same word; where both show a set, both sets are checked instead, since there can be several. */
function agrees(problem: string, framework: Framework, ours: string | undefined, theirs: string | undefined): boolean {
  if (ours === undefined || theirs === undefined) return false;
  const [word, theirWord] = [ours, theirs].map((answer) => answer.split(/\s/)[0]);
  if (word !== theirWord) return false;
  const holds = problem.endsWith("ST") ? SEMANTICS.ST.holds : SEMANTICS.CO.holds;
  return [ours, theirs].every((answer) => {
    const line = answer.split("\n").find((each) => each.startsWith("w"));
    if (line === undefined) return true;
    const set = line.split(" ").flatMap((id) => (id === "w" || id === "" ? [] : [Number(id) - 1]));
    return (
      holds?.(
        framework,
        set.sort((a, b) => a - b),
      ) === true
    );
  });
}

async function compareWithClingo(): Promise<void> {
  process.stdout.write("\nour own search beside clingo (wasm, one worker, started before), the whole question, in this process\n");
  await clingo.solve("started.", { limit: 1, want: "each" });
  for (const size of SIZES.filter((each) => each <= 1_000)) {
    for (const [name, make] of Object.entries(INSTANCES)) {
      const framework = make(size, 1);
      for (const semantics of ["PR", "ST"] as const) {
        const ask = (options: { readonly budget?: number; readonly timeLimit: number }) => ({
          SE: () => findExtension(framework, semantics, { solver: clingo, ...options }),
          DC: () => findAcceptance(framework, semantics, Math.floor(size / 3), "credulously", { solver: clingo, ...options }),
        });
        for (const task of ["SE", "DC"] as const) {
          const own = await timeOf(ask({ timeLimit: LIMIT })[task]);
          const asp = await timeOf(ask({ timeLimit: LIMIT, budget: -1 })[task]);
          process.stdout.write(`  ${task}-${semantics}    ${String(size).padStart(9)}  ${name.padEnd(27)} ${ms(own)} ${ms(asp)}\n`);
        }
      }
    }
  }
}

async function timeOf(ask: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  try {
    await ask();
  } catch {
    return Number.NaN;
  }
  return performance.now() - start;
}

/** A process's answer, or undefined if it gave none in time. */
function run(command: string, args: readonly string[]): { readonly time: number; readonly answer: string | undefined } {
  const start = performance.now();
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8", timeout: LIMIT + 2_000, maxBuffer: 1 << 28 });
  const time = performance.now() - start;
  return { time, answer: status === 0 && time <= LIMIT ? stdout.trim() : undefined };
}

function repeat<T>(task: () => T): { readonly value: T; readonly time: number } {
  const times: number[] = [];
  let value = task();
  for (let turn = 0; turn < 5; turn++) {
    const start = performance.now();
    value = task();
    times.push(performance.now() - start);
  }
  return { value, time: median(times) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function times(ratio: number): string {
  return (Number.isNaN(ratio) ? "-" : `${ratio.toFixed(1)}x`).padStart(7);
}

function ms(time: number): string {
  return (Number.isNaN(time) ? "-" : `${time.toFixed(time < 10 ? 1 : 0)} ms`).padStart(9);
}
