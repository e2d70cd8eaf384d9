import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildFramework, type Framework } from "#argument/semantics/framework.ts";
import { groundedLabelling } from "#argument/semantics/grounded.ts";
import { readIccma, writeIccma } from "#argument/semantics/interchange/iccma.ts";
import { erdosRenyi } from "../instances.ts";
import { repeat, runProcess } from "./process.ts";

/**
 * How the grounded extension grows up to 10^5 arguments and 10^6 attacks, and once more doubled: what reading the file, reading the format and
 * the labelling take in this process; then a whole process that only reads the file beside `riparian solve` and the other solver.
 */
export function* growGrounded(
  work: string,
  riparian: readonly string[],
  other: { readonly name: string; readonly command: readonly string[] } | undefined,
): Generator<string> {
  yield "Grounded, ten attacks an argument, none in a cycle; medians of 5 in ms. In this process: the bytes, the format, the labelling, and its";
  yield `ns an attack. As processes: Node that reads the file, riparian solve${other ? `, ${other.name}` : ""}.`;
  yield "arguments  attacks   bytes  format   label  ns/att     Node reads  riparian           ".slice(0, other ? 90 : 76) +
    (other?.name ?? "");
  for (const size of [1_000, 10_000, 100_000, 200_000]) {
    const file = join(work, `grounded-${size}.af`);
    writeFileSync(file, writeIccma({ names: [], framework: acyclic(size) }));
    const bytes = repeat(() => readFileSync(file, "utf8"));
    const format = repeat(() => readIccma(bytes.value));
    if (format.value.outcome !== "read") throw new Error("A written framework was refused.");
    const { framework } = format.value.document;
    const attacks = framework.targets.length;
    const label = repeat(() => groundedLabelling(framework)).time;
    const processOf = (command: readonly string[]) => repeat(() => runProcess(command, 60_000)).time;
    const reads = processOf([process.execPath, "-e", `fs.readFileSync(${JSON.stringify(file)}, "utf8")`]);
    const asked = ["-p", "SE-GR", "-f", file];
    const ours = processOf([...riparian, ...asked]);
    const cells = [
      String(size).padStart(9),
      String(attacks).padStart(8),
      ...[bytes.time, format.time, label].map((time) => time.toFixed(time < 10 ? 1 : 0).padStart(7)),
      ((label * 1e6) / attacks).toFixed(1).padStart(7),
      reads.toFixed(0).padStart(14),
      `${ours.toFixed(0)} (${(ours / reads).toFixed(1)}x)`.padStart(11),
      ...(other
        ? [
            processOf([...other.command, ...asked])
              .toFixed(0)
              .padStart(10),
          ]
        : []),
    ];
    yield cells.join(" ");
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
