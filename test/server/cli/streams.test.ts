import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { reasoningHere } from "#server/reasoning/reasoning.ts";
import { reasoningInThreads } from "#server/reasoning/threads.ts";
import { withinOneLimit } from "#server/store/limits.ts";
import { theGraph } from "#test/corpus.ts";

const BIN = fileURLToPath(new URL("../../../bin/riparian.js", import.meta.url));
const data = mkdtempSync(join(tmpdir(), "riparian-streams-"));

/** Runs the command line as a process of its own; `out` is where its answer goes, a pipe that is closed at once unless told. */
function run(args: readonly string[], out: "pipe" | number = "pipe"): Promise<{ readonly code: number | null; readonly err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, ...args], { env: { ...process.env, RIPARIAN_DATA: data }, stdio: ["ignore", out, "pipe"] });
    let err = "";
    child.stdout?.destroy();
    child.stderr?.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.once("close", (code) => resolve({ code, err: err.replaceAll(/^Building the .*\n/gm, "") }));
  });
}

describe("what riparian writes", () => {
  it("may be cut off by whoever reads it, without a word", { timeout: 120_000 }, async () => {
    expect(await run(["export", "--format", "csl"])).toEqual({ code: 0, err: "" });
  });

  it.runIf(existsSync("/dev/full"))("on a full disk is a failure of one line", { timeout: 120_000 }, async () => {
    expect(await run(["export", "--format", "csl"], openSync("/dev/full", "w"))).toEqual({
      code: 2,
      err: "riparian: the answer cannot be written (ENOSPC).\n",
    });
  });
});

it("reads a framework from the standard input where the file is -", { timeout: 120_000 }, () => {
  const { stdout, status } = spawnSync(process.execPath, [BIN, "solve", "-p", "SE-GR", "-f", "-"], {
    input: "p af 2\n1 2\n",
    encoding: "utf8",
    env: { ...process.env, RIPARIAN_DATA: data },
  });
  expect({ last: stdout.trimEnd().split("\n").at(-1), status }).toEqual({ last: "w 1", status: 0 });
});

/** What those above have built. */
const BUILT = fileURLToPath(new URL("../../../dist/server", import.meta.url));

it("a thread of the built server answers as the sources do", async () => {
  const reasoning = reasoningInThreads({ open: () => new Worker(join(BUILT, "reasoning-thread.js"), { execArgv: [] }) });
  const asked = { question: "overOrders", graph: theGraph(), asked: { statement: "opt.upstream" }, most: 60_000 } as const;
  const call = withinOneLimit({ timeLimit: 60_000 });
  expect(await reasoning.ask(call, asked)).toEqual(await reasoningHere.ask(call, asked));
  await reasoning.close();
});

it("the built server has every file beside it that it names", () => {
  const files = readdirSync(BUILT, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  const missing = files.flatMap((file) =>
    Array.from(readFileSync(join(BUILT, file), "utf8").matchAll(/new URL\("(\.[^"]+)", import\.meta\.url\)/g), ([, named = ""]) => named)
      .filter((named) => !existsSync(join(BUILT, dirname(file), named)))
      .map((named) => `${file}: ${named}`),
  );
  expect(files).toContain("reasoning-thread.js");
  expect(missing).toEqual([]);
});
