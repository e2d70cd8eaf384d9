import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Pages with commands that ask a server, each with its answer. */
export const PAGES_WITH_COMMANDS = ["docs/researchers.md", "docs/api.md"] as const;
export type PageWithCommands = (typeof PAGES_WITH_COMMANDS)[number];

/** The address that the pages speak of. */
const ADDRESS = "http://127.0.0.1:4000";
const TOOLS = ["curl", "jq", "python3"] as const;

export function missingTools(): readonly string[] {
  return ["bash", ...TOOLS].filter((tool) => spawnSync(tool, ["--version"], { stdio: "ignore" }).status !== 0);
}

export function pageText(page: PageWithCommands): string {
  return readFileSync(join(ROOT, page), "utf8");
}

/**
 * The page with the answers that its commands give today, asked of the server at `url`: a line after "$ ", or such lines with "> " before those that go
 * on, is typed in a folder that holds docs/; what stands below, up to the next or the end of the block, is the answer. A command that needs what is
 * not here keeps the answer it has.
 */
export async function answeredToday(page: PageWithCommands, url: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "riparian-docs-"));
  symlinkSync(join(ROOT, "docs"), join(folder, "docs"));
  const missing = missingTools();
  const parts: string[] = [];
  for (const part of pageText(page).split(/(?<=^```console\n)([\s\S]*?)(?=^```$)/m)) {
    if (!part.startsWith("$ ")) parts.push(part);
    else for (const step of part.split(/^(?=\$ )/m)) parts.push(await answeredStep(step, folder, url, missing));
  }
  rmSync(folder, { recursive: true });
  return parts.join("");
}

async function answeredStep(step: string, folder: string, url: string, missing: readonly string[]): Promise<string> {
  const [typed = ""] = /^\$ .*\n(?:> .*\n)*/.exec(step) ?? [];
  if (missing.some((tool) => tool === "bash" || new RegExp(`\\b${tool}\\b`).test(typed))) return step;
  const command = typed.replaceAll(/^[$>] /gm, "").replaceAll(ADDRESS, url);
  const told = (await typedInto(folder, command)).replaceAll("\r\n", "\n").replaceAll(url, ADDRESS);
  return `${typed}${told}`;
}

/** What a command tells, on either stream. The pipe may end before all is read: that is how `head` works. */
async function typedInto(folder: string, command: string): Promise<string> {
  const child = spawn("bash", ["-c", command], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let told = "";
  child.stdout.on("data", (piece) => (told += piece));
  child.stderr.on("data", (piece) => (told += piece));
  await new Promise((resolve, reject) => child.once("close", resolve).once("error", reject));
  return told;
}
