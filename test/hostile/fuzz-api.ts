/**
 * `npm run fuzz:api`: schemathesis (PyPI) makes operations of the schema, and every answer is judged as in the tests. By hand, since it needs Python;
 * SCHEMATHESIS names its program where that is not `st`. EXAMPLES (25) is how many for each root field, SEED (9) makes them the same again.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codesOf, faultsOfAnswer } from "./faults-of-answer.ts";
import { serveInOwnProcess } from "./own-process.ts";
import type { Answer } from "./served.ts";

/** The part of a HAR file that is read. */
interface Har {
  readonly log: {
    readonly entries: readonly {
      readonly request: { readonly postData?: { readonly text?: string } };
      readonly response: {
        readonly status: number;
        readonly headers: readonly { readonly name: string; readonly value: string }[];
        readonly content: { readonly text?: string; readonly encoding?: string };
      };
    }[];
  };
}

const { SCHEMATHESIS: program = "st", EXAMPLES: examples = "25", SEED: seed = "9" } = process.env;

process.exitCode = await fuzz();

async function fuzz(): Promise<number> {
  if (spawnSync(program, ["--version"]).status !== 0) {
    process.stderr.write(
      `Not done: schemathesis is not here. To have it: python3 -m venv FOLDER && FOLDER/bin/pip install schemathesis, then SCHEMATHESIS=FOLDER/bin/st npm run fuzz:api.\n`,
    );
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), "riparian-fuzz-"));
  const server = await serveInOwnProcess();
  try {
    const report = join(folder, "answers.har");
    const url = `http://127.0.0.1:${server.port}/graphql`;
    const { status } = spawnSync(
      program,
      [
        "run",
        url,
        "-n",
        examples,
        "--seed",
        seed,
        "--workers",
        "1",
        "--continue-on-failure",
        "--no-shrink",
        "--checks",
        "not_a_server_error",
      ].concat(["--request-timeout", "20", "--generation-database", "none", "--report", "har", "--report-har-path", report]),
      { cwd: folder, stdio: ["ignore", "inherit", "inherit"] },
    );
    const { log } = JSON.parse(readFileSync(report, "utf8")) as Har;
    const tally = new Map<string, number>();
    let faulty = 0;
    for (const { request, response } of log.entries) {
      const answer = answerOf(response);
      const asked = request.postData?.text ?? "";
      const faults = faultsOfAnswer(answer, textsIn(asked));
      const kind = faults.length > 0 ? "faulty" : (codesOf(answer)[0]?.toString() ?? "answered");
      tally.set(kind, (tally.get(kind) ?? 0) + 1);
      if (faults.length === 0) continue;
      faulty += 1;
      process.stdout.write(`${faults.join("; ")}\n  ${asked.slice(0, 1_000)}\n  ${answer.text.slice(0, 500)}\n`);
    }
    const { logged } = await server.measure();
    process.stdout.write(
      `${log.entries.length} answers: ${[...tally].map(([kind, count]) => `${count} ${kind}`).join(", ")}; ${logged.length} bugs logged.\n`,
    );
    return status === 0 && faulty === 0 && logged.length === 0 && server.ended() === null ? 0 : 1;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function answerOf({ status, headers, content }: Har["log"]["entries"][number]["response"]): Answer {
  const text = content.encoding === "base64" ? Buffer.from(content.text ?? "", "base64").toString("utf8") : (content.text ?? "");
  return { status, headers: new Headers(headers.map(({ name, value }): [string, string] => [name, value])), text };
}

/** The texts in a question, which a message may quote. */
function textsIn(asked: string): readonly string[] {
  const query = /"query": ?("(?:[^"\\]|\\.)*")/.exec(asked)?.[1];
  return (query ? (JSON.parse(query) as string) : asked).match(/(?<=")(?:[^"\\]|\\.)+(?=")/g) ?? [];
}
