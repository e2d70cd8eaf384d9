import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

describe("npm run neo4j", () => {
  it.each([
    [["--port", "abc"], /--port is "abc"; it must be from 1 to 65535/],
    [["--password", "short"], /8 characters or more/],
    [["--nonsense"], /Unknown option/],
  ])("answers %j with one line and code 2", { timeout: 60_000 }, (args, message) => {
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/neo4j.ts", ...args], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(message) });
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
