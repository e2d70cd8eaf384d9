import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildFramework, type Framework } from "#argument/semantics/framework.ts";
import { groundedLabelling } from "#argument/semantics/grounded.ts";
import { readIccma, writeIccma } from "#argument/semantics/interchange/iccma.ts";
import { erdosRenyi } from "../instances.ts";
import { median, repeat, runProcess } from "./process.ts";

/**
 * How the grounded extension grows up to 10^5 arguments and 10^6 attacks, and once more doubled: reading the file, parsing it and labelling, in
 * this process; then a whole process that only reads the file beside `riparian solve` and the other solver.
 */
export function* growGrounded(
  work: string,
  riparian: readonly string[],
  other: { readonly name: string; readonly command: readonly string[] } | undefined,
): Generator<string> {
  yield "Grounded: ten attacks an argument, none in a cycle; medians of 5, ms";
  yield `${"in this process:".padStart(37)}${"whole processes, in turn:".padStart(44)}`;
  yield `arguments  attacks    read   parse   label  ns/attack   Node reads it   riparian${other ? other.name.padStart(12) : ""}`;
  for (const size of [1_000, 10_000, 100_000, 200_000]) {
    const file = join(work, `grounded-${size}.af`);
    writeFileSync(file, writeIccma({ names: [], framework: acyclic(size) }));
    const text = repeat(() => readFileSync(file, "utf8"));
    const parsed = repeat(() => readIccma(text.value));
    if (parsed.value.outcome !== "read") throw new Error("A written framework was refused.");
    const { framework } = parsed.value.document;
    const attacks = framework.targets.length;
    const label = repeat(() => groundedLabelling(framework)).time;
    const asked = ["-p", "SE-GR", "-f", file];
    const [reads = 0, ours = 0, theirs = 0] = inTurn([
      [process.execPath, "-e", `fs.readFileSync(${JSON.stringify(file)}, "utf8")`],
      [...riparian, ...asked],
      ...(other ? [[...other.command, ...asked]] : []),
    ]);
    const cells = [
      String(size).padStart(9),
      String(attacks).padStart(8),
      ...[text.time, parsed.time, label].map((time) => time.toFixed(time < 10 ? 1 : 0).padStart(7)),
      ((label * 1e6) / attacks).toFixed(1).padStart(10),
      reads.toFixed(0).padStart(15),
      `${ours.toFixed(0)} ${(ours / reads).toFixed(1)}x`.padStart(10),
      ...(other ? [theirs.toFixed(0).padStart(11)] : []),
    ];
    yield cells.join(" ");
  }
}

/** Median times of commands that take turns, so that a machine with other work to do slows each of them alike. */
function inTurn(commands: readonly (readonly string[])[]): readonly number[] {
  const rounds = Array.from({ length: 5 }, () => commands.map((command) => runProcess(command, 60_000).time));
  return commands.map((_, index) => median(rounds.map((times) => times[index] ?? 0)));
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
