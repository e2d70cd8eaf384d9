import { mkdtempSync } from "node:fs";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { riparian } from "#server/riparian.ts";

it("a start that is told to end as soon as it says that it is ready ends cleanly", { timeout: 30_000 }, async () => {
  let said = "";
  const code = await riparian(["start", "--port", "0"], {
    out: (text) => {
      said += text;
      process.emit("SIGTERM", "SIGTERM");
    },
    err: () => {},
    env: { RIPARIAN_DATA: mkdtempSync(join(tmpdir(), "riparian-start-")) },
  });
  expect(said).toMatch(/^Riparian is ready at http:\/\/127\.0\.0\.1:\d+\n$/);
  expect(code).toBe(0);
});

it("a start tells all that is wrong with its settings at once, a line each, and shows no password", async () => {
  let said = "";
  const err = (text: string) => {
    said += text;
  };
  const env = { PORT: "http", NEO4J_URI: "neo4j//me:secret@host", RATE_COST: "10", TRUST_PROXY: "true", LOG_LEVEL: "loud" };
  expect(await riparian(["start"], { out: err, err, env })).toBe(2);
  expect(said.trimEnd().split("\n")).toEqual([
    'riparian: PORT is "http"; it must be a whole number from 0 to 65535.',
    'riparian: TRUST_PROXY is "true"; it must be how many proxies stand in front, from 1 to 10, or their addresses, such as 10.0.0.0/8, with commas between.',
    'riparian: NEO4J_URI is "neo4j//host"; it must be an address of Neo4j, such as neo4j://localhost:7687.',
    'riparian: LOG_LEVEL is "loud"; it must be one of silent, error, warn, info, debug.',
    'riparian: RATE_COST is "10"; it must be at least COST_LIMIT, which is 60000, or no such operation could ever be asked.',
  ]);
});

it("a start that is told to end waits for a question that is being asked, and not when it is told again", { timeout: 30_000 }, async () => {
  const env = { RIPARIAN_DATA: mkdtempSync(join(tmpdir(), "riparian-start-")), STOP_LIMIT: "60" };
  let said = "";
  const err = (line: string) => {
    said += line;
    if (line.includes('"stopping"')) setTimeout(() => process.emit("SIGTERM", "SIGTERM"), 100);
  };
  const out = (text: string) => {
    const half = createConnection(Number(/:(\d+)\n$/.exec(text)?.[1]), "127.0.0.1").on("error", () => {});
    half.write("POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{", () =>
      setTimeout(() => process.emit("SIGTERM", "SIGTERM"), 100),
    );
  };
  expect(await riparian(["start", "--port", "0"], { out, err, env })).toBe(1);
  expect(said).toContain('"isClean":false');
});

it("a start with patience waits for its store, and says for what", { timeout: 30_000 }, async () => {
  let said = "";
  const err = (text: string) => {
    said += text;
  };
  const env = { NEO4J_URI: "bolt://127.0.0.1:1", STORE_PATIENCE: "2.5" };
  expect(await riparian(["start", "--port", "0"], { out: err, err, env })).toBe(2);
  expect(said.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^riparian: waiting: Neo4j at bolt:\/\/127\.0\.0\.1:1 cannot be reached/),
    expect.stringMatching(/^riparian: Neo4j at bolt:\/\/127\.0\.0\.1:1 cannot be reached/),
  ]);
});
