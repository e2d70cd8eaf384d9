/**
 * npm run bench:weigh: how the grounded extension grows up to 10^6 attacks, beside reading the file; our own search beside clingo-wasm; then the
 * same frameworks through `riparian solve`, through crustabri (RIPARIAN_CRUSTABRI, or `crustabri_iccma23` on the PATH: `cargo install
 * crustabri`) and through clingo (RIPARIAN_CLINGO, or `clingo`, or `python3 -m clingo`: `pip install clingo`), each question a process of its
 * own, so that all pay for their start; whoever is not at hand is left out with a word. Prints the medians of times and ratios over the seeds,
 * whether the answers agree, and who ended in time. Seeds are fixed. SIZES=100,1000 and SEEDS=3 and LIMIT=5000 (ms) narrow or widen it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { clingo as wasm } from "#server/solver/clingo.ts";
import { clingoSolver } from "./weigh/clingo-solver.ts";
import { type Cell, compare } from "./weigh/compare.ts";
import { headOfGrid, ratioOf, rowOfGrid } from "./weigh/grid.ts";
import { growGrounded } from "./weigh/growth.ts";
import { iccmaSolver } from "./weigh/iccma-solver.ts";
import { besideWasm } from "./weigh/own-search.ts";
import { PROBLEMS, type Solver, taskOf } from "./weigh/question.ts";

const SIZES = (process.env["SIZES"] ?? "100,1000,10000,100000").split(",").map(Number);
const SEEDS = Array.from({ length: Number(process.env["SEEDS"] ?? 3) }, (_, index) => index + 1);
const LIMIT = Number(process.env["LIMIT"] ?? 5_000);

const RIPARIAN = [process.execPath, fileURLToPath(new URL("../../bin/riparian.js", import.meta.url)), "solve"];
const CRUSTABRI = [process.env["RIPARIAN_CRUSTABRI"]?.replace(/crustabri(\.exe)?$/, "crustabri_iccma23$1") ?? "crustabri_iccma23"];
const CLINGO = process.env["RIPARIAN_CLINGO"]?.split(" ");

const work = mkdtempSync(join(tmpdir(), "riparian-weigh-"));
try {
  const ours = iccmaSolver("riparian", RIPARIAN, {
    limit: LIMIT,
    options: ["--time-limit", String(LIMIT)],
    missing: "riparian solve does not start",
  });
  const crustabri = iccmaSolver("crustabri", CRUSTABRI, {
    limit: LIMIT,
    missing: 'crustabri is not at hand ("cargo install crustabri", or RIPARIAN_CRUSTABRI)',
  });
  const clingo = clingoSolver(CLINGO ? [CLINGO] : [["clingo"], ["python3", "-m", "clingo"]], LIMIT);
  const others = [crustabri, clingo].filter(({ missing }) => missing === undefined);
  for (const { missing } of [ours, crustabri, clingo]) if (missing !== undefined) print(`${missing}: left out.`);

  for (const line of growGrounded(work, RIPARIAN, crustabri.missing ? undefined : { name: crustabri.name, command: CRUSTABRI }))
    print(line);
  const small = SIZES.filter((size) => size <= 1_000);
  print("\nIn this process, without files, one seed, ms: our own search beside clingo-wasm in its worker");
  for await (const line of besideWasm(wasm, small, LIMIT)) print(line);
  if (others.length > 0) await compareAll([ours, ...others]);
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function compareAll(solvers: readonly Solver[]): Promise<void> {
  const starts = solvers.map(({ name, start }) => `${name} ${start.toFixed(0)}`).join(", ");
  print(`\nWhole processes, seeds ${SEEDS.join(", ")}, at most ${LIMIT} ms each; what a start takes: ${starts} ms.`);
  print("ms: our median. /cru, /cli: our time over theirs, the median. < where they were late, > where we were,");
  print("with the limit for the time that is not known; - where both were.");
  print(headOfGrid(solvers));
  const cells: Cell[] = [];
  for await (const cell of compare(solvers, SIZES, SEEDS, work)) {
    cells.push(cell);
    const told = cell.compared.flatMap(({ disagreements }) => disagreements.filter((each) => each !== undefined));
    for (const each of told) print(`  DISAGREE on ${cell.problem} of ${cell.instance}, ${cell.size}: ${each}`);
    if (told.length > 0) process.exitCode = 1;
    if (cells.length % PROBLEMS.length === 0) print(rowOfGrid(cells.slice(-PROBLEMS.length), LIMIT));
  }
  tellAgreement(solvers, cells);
  tellAim(solvers, cells);
}

function tellAgreement(solvers: readonly Solver[], cells: readonly Cell[]): void {
  const compared = cells.flatMap((cell) => cell.compared);
  print("");
  for (const [index, { name }] of solvers.entries()) {
    const runs = compared.map((each) => each.runs[index]);
    const late = runs.filter((run) => run?.answer === undefined);
    const killed = late.filter((run) => run?.wasKilled).length;
    const both = compared.filter((each) => each.runs[0]?.answer && each.runs[index]?.answer);
    const agreed = both.filter((each) => each.disagreements[index - 1] === undefined).length;
    const agreement = index === 0 ? "" : `; agrees with us on ${agreed} of the ${both.length} that both answered`;
    print(
      `${name}: ${runs.length - late.length} of ${runs.length} in time, ${late.length - killed} gave up, ${killed} killed${agreement}.`,
    );
  }
}

/** The aim: SE and DC for preferred and stable sets of a thousand arguments within ten times crustabri. */
function tellAim(solvers: readonly Solver[], cells: readonly Cell[]): void {
  const aimed = cells.filter((cell) => cell.size === 1_000 && cell.compared.every(({ question }) => taskOf(question) !== "DS"));
  const ratios = aimed.flatMap((cell) => ratioOf(cell, 1) ?? []);
  if (ratios.length === 0) return;
  const within = ratios.filter((ratio) => ratio <= 10).length;
  const largest = Math.max(...ratios);
  print(
    `SE and DC at 1,000 arguments: ${within} of ${ratios.length} cells within 10x of ${solvers[1]?.name}, the largest ${largest.toFixed(1)}x.`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
