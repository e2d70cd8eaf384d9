import type { Cell } from "./compare.ts";
import { median } from "./process.ts";
import { PROBLEMS, type Run, type Solver } from "./question.ts";

/** Above each row: under each problem our median in ms and, for each other solver, the median ratio of our time to its. */
export function headOfGrid(solvers: readonly Solver[]): string {
  const names = ["ms", ...solvers.slice(1).map(({ name }) => `/${name.slice(0, 3)}`)];
  const under = names.map((name) => name.padStart(5)).join("");
  return [
    " ".repeat(LABEL) + PROBLEMS.map((problem) => problem.padStart(under.length)).join(""),
    "  size instance".padEnd(LABEL) + PROBLEMS.map(() => under).join(""),
  ].join("\n");
}

/** The cells of one kind of instance of one size. */
export function rowOfGrid(cells: readonly Cell[], limit: number): string {
  const [first] = cells;
  const label = `${String(first?.size).padStart(6)} ${first?.instance}`.padEnd(LABEL);
  return label + cells.map((cell) => textOf(cell, limit)).join("");
}

/** Our median time in a cell over another solver's; Infinity where only the other answers in time, undefined where neither does. */
export function ratioOf(cell: Cell, other: number): number | undefined {
  const both = cell.compared.filter(({ runs }) => runs[0]?.answer && runs[other]?.answer);
  const [ours, theirs] = [middleTime(cell, 0), middleTime(cell, other)];
  if (ours < Infinity && theirs < Infinity) return median(both.map(({ runs }) => (runs[0]?.time ?? 0) / (runs[other]?.time ?? 1)));
  return ours === theirs ? undefined : ours / theirs;
}

const LABEL = 22;

function textOf(cell: Cell, limit: number): string {
  const ours = middleTime(cell, 0);
  const others = (cell.compared[0]?.runs ?? []).slice(1).map((_, index) => {
    const theirs = middleTime(cell, index + 1);
    const ratio = ratioOf(cell, index + 1);
    if (ratio === undefined) return "-";
    return theirs === Infinity ? `<${short(ours / limit)}` : ours === Infinity ? `>${short(limit / theirs)}` : short(ratio);
  });
  return [ours === Infinity ? "late" : ours.toFixed(0), ...others].map((text) => text.padStart(5)).join("");
}

function middleTime({ compared }: Cell, solver: number): number {
  const timeOf = (run: Run | undefined) => (run?.answer ? run.time : Infinity);
  return median(compared.map(({ runs }) => timeOf(runs[solver])));
}

function short(ratio: number): string {
  return ratio.toFixed(ratio < 9.95 ? 1 : 0);
}
