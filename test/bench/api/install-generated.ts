import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const WANTED = fileURLToPath(new URL("generated/package.json", import.meta.url));
const FOLDER = fileURLToPath(new URL("../../../node_modules/.cache/riparian/bench-generated", import.meta.url));

/**
 * Installs `@neo4j/graphql` where only this benchmark finds it, once; gives the folder, or why there is none.
 *
 * It is no dependency of the project: 117 packages (60 MB), none of which the product or its tests use, some of which ask for another Node than the
 * project does, would be installed by everyone at each `npm ci`, and audited with it, for a yardstick that few lay on.
 */
export function installGenerated(): { readonly folder: string } | { readonly reason: string } {
  mkdirSync(FOLDER, { recursive: true });
  const own = join(FOLDER, "package.json");
  const isThere = existsSync(join(FOLDER, "node_modules", "@neo4j", "graphql", "package.json"));
  if (isThere && existsSync(own) && readFileSync(own, "utf8") === readFileSync(WANTED, "utf8")) return { folder: FOLDER };
  process.stderr.write("Installing @neo4j/graphql for the comparison (117 packages, 60 MB, once) ...\n");
  copyFileSync(WANTED, own);
  const { status, stderr } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"], {
    cwd: FOLDER,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return status === 0 ? { folder: FOLDER } : { reason: `@neo4j/graphql could not be installed: ${(stderr ?? "").trim().slice(-300)}` };
}
