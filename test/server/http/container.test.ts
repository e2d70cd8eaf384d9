import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readConfiguration } from "#server/http/configuration.ts";
import { SETTINGS } from "#server/http/settings.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const read = (file: string) => readFileSync(`${ROOT}${file}`, "utf8");

interface Service {
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly stop_grace_period?: string;
  readonly ports?: readonly string[];
}
const { services } = parse(read("compose.yaml"), { merge: true }) as { readonly services: Readonly<Record<string, Service>> };
const built = Object.entries(services).filter(([, { build }]) => build !== undefined);

/** Instructions of the stage that is shipped, one a line. */
const shipped = read("Dockerfile")
  .replaceAll(/\\\n/g, " ")
  .split(/^FROM /m)
  .at(-1)
  ?.split("\n") as readonly string[];
const instructions = (name: string) => shipped.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
const ofImage = Object.fromEntries(
  instructions("ENV")
    .flatMap((line) => line.split(" "))
    .map((pair) => pair.split("=") as [string, string]),
);
/** As compose fills in what its own environment holds. */
const filled = (environment: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replaceAll(/\$\{(\w+)(:-)?\}/g, (_, __, or) => (or ? "" : "a-password")),
    ]),
  );
const environments = [
  ["the image", ofImage],
  ...built.map(([name, { environment }]) => [name, { ...ofImage, ...filled(environment) }] as const),
] as const;

/** Of what the image is built. */
const NEEDED = [
  "package.json",
  "package-lock.json",
  "vite.config.ts",
  "bin/riparian.js",
  "scripts/build.js",
  "argument/trace.ts",
  "server/riparian.ts",
  "server/http/trusted-documents.json",
  "client/index.html",
  "client/public/icon.svg",
  "graph-seed/corpus/mechanisms.yaml",
  "docs/api.md",
  "docs/queries/find.graphql",
  "docs/recipes/claims.py",
];

describe("the container", () => {
  it.each(environments)("is given settings that there are, and that are sound: %s", (_, environment) => {
    expect(Object.keys(environment).filter((name) => !(name in SETTINGS))).toEqual(["NODE_ENV"]);
    expect(readConfiguration(environment)).toMatchObject({ outcome: "read" });
  });

  it("listens for all, on the port that it exposes, publishes and looks after itself at", () => {
    expect(ofImage).toMatchObject({ HOST: "0.0.0.0", PORT: instructions("EXPOSE")[0] });
    expect(services["riparian"]?.ports).toEqual([`127.0.0.1:${ofImage["PORT"]}:${ofImage["PORT"]}`]);
    expect(instructions("HEALTHCHECK")[0]).toMatch(/`http:\/\/127\.0\.0\.1:\$\{process\.env\.PORT\}\/healthz`/);
    expect(instructions("USER")).toEqual(["node"]);
  });

  it("runs commands that riparian has", () => {
    const started = [
      JSON.parse(instructions("CMD")[0] ?? "") as readonly string[],
      ...built.flatMap(([, { command }]) => (command ? [command] : [])),
    ];
    expect(started).toEqual([["start"], ["seed"]]);
    expect(JSON.parse(instructions("ENTRYPOINT")[0] ?? "")).toEqual(["node", "bin/riparian.js"]);
  });

  it("has more time to stop than it takes", () => {
    const reading = readConfiguration(ofImage);
    if (reading.outcome !== "read") throw new Error("the image is set wrongly");
    const { STOP_DELAY, STOP_LIMIT } = reading.configuration;
    const seconds = [
      services["riparian"]?.stop_grace_period,
      /--stop-timeout \d+/.exec(read("docs/operations.md"))?.[0],
      /--stop-timeout \d+/.exec(read("Dockerfile"))?.[0],
    ];
    for (const given of seconds) expect(Number(/\d+/.exec(given ?? "")?.[0]) * 1_000).toBeGreaterThan(STOP_DELAY + STOP_LIMIT);
  });

  it("holds what the program reads: what is made, what is kept, and nothing that is left out of the build", () => {
    const copied = instructions("COPY").map((line) => /^--from=build \/app\/(\S+) \S+$/.exec(line)?.[1] ?? line);
    const made = [".riparian", "dist", "node_modules"];
    expect(copied).toEqual(expect.arrayContaining(["package.json", "bin", "scripts/build.js", "graph-seed/corpus", "docs", ...made]));
    for (const path of copied.filter((one) => !made.includes(one))) expect(existsSync(`${ROOT}${path}`), path).toBe(true);
    const ignored = read(".dockerignore").trimEnd().split("\n");
    expect(ignored).toEqual(expect.arrayContaining([".git", ...made]));
    const patterns = ignored.map((line) => new RegExp(`^${line.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}(/|$)`));
    const isLeftOut = (file: string) => patterns.some((pattern) => pattern.test(file));
    expect(NEEDED.filter((file) => isLeftOut(file) || !existsSync(`${ROOT}${file}`))).toEqual([]);
    expect(isLeftOut("docs/screenshot-dark.png")).toBe(true);
  });
});
