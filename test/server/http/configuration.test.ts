import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { listSettings, readConfiguration, tabulateSettings } from "#server/http/configuration.ts";
import { SETTINGS } from "#server/http/settings.ts";

const mistakes = (env: Record<string, string>) => {
  const reading = readConfiguration(env);
  return reading.outcome === "mistaken" ? reading.mistakes : [];
};

describe("the configuration", () => {
  it("is sound where nothing is set, and what is set to nothing is not set", () => {
    expect(readConfiguration({ PORT: "", NEO4J_URI: "" })).toEqual(readConfiguration({}));
    expect(readConfiguration({})).toMatchObject({ outcome: "read", configuration: { HOST: "127.0.0.1", PORT: 4000, TIME_LIMIT: 8_000 } });
  });

  it.each([
    [{ TRUST_PROXY: "2" }, { TRUST_PROXY: 2 }],
    [{ TRUST_PROXY: "10.0.0.0/8, ::1,loopback" }, { TRUST_PROXY: ["10.0.0.0/8", "::1", "loopback"] }],
    [{ STOP_DELAY: "2.5" }, { STOP_DELAY: 2_500 }],
    [{ TRUSTED_DOCUMENTS_ONLY: "1" }, { TRUSTED_DOCUMENTS_ONLY: true }],
    [{ NEO4J_URI: "neo4j+s://db.example" }, { NEO4J_URI: "neo4j+s://db.example" }],
  ])("reads %j", (env, configuration) => {
    expect(readConfiguration(env)).toMatchObject({ outcome: "read", configuration });
  });

  it.each([
    { PORT: "-1" },
    { PORT: "1e3" },
    { PORT: "70000" },
    { TRUST_PROXY: "0" },
    { TRUST_PROXY: "0.0.0.0/33" },
    { TRUST_PROXY: "10.0.0.0/8/8" },
    { TIME_LIMIT: "0" },
    { TIME_LIMIT: "fast" },
    { TRUSTED_DOCUMENTS_ONLY: "yes" },
    { NEO4J_URI: "http://127.0.0.1:7687" },
    { BODY_LIMIT: "200kb" },
  ])("refuses %j in a line that names it and says what would be right", (env) => {
    expect(mistakes(env)).toEqual([expect.stringMatching(new RegExp(`^${Object.keys(env)[0]} is ".*"; it must be .{8,}\\.$`))]);
  });

  it("has every setting in the help and, as it is, in the operators' guide", () => {
    const guide = readFileSync(fileURLToPath(new URL("../../../docs/operations.md", import.meta.url)), "utf8");
    expect(guide).toContain(tabulateSettings());
    for (const name of Object.keys(SETTINGS)) expect(listSettings()).toMatch(new RegExp(`^  ${name} +\\S`, "m"));
  });
});
