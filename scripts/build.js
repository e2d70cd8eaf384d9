// Builds the server and the page into dist/, each only when its sources have changed since. Plain JavaScript: it runs before anything is built.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const TARGETS = {
  server: {
    of: ["argument", "graph-seed", "server", "package.json", "package-lock.json", "scripts/build.js"],
    result: "dist/server/riparian.js",
  },
  page: {
    of: ["argument", "client", "package.json", "package-lock.json", "vite.config.ts", "scripts/build.js"],
    result: "dist/client/index.html",
  },
};

/** Builds the server, and the page if asked; says so on standard error when there is something to build. */
export async function build({ page }) {
  const stale = Object.entries(TARGETS).filter(([name, target]) => (page || name === "server") && !isFresh(name, target));
  for (const [name, target] of stale) {
    process.stderr.write(
      `Building the ${name} (${existsSync(join(ROOT, target.result)) ? "its sources have changed" : "first start only"}) ...\n`,
    );
    const { build: viteBuild } = await import("vite");
    await viteBuild(name === "server" ? serverConfig() : { configFile: join(ROOT, "vite.config.ts"), logLevel: "error" });
    writeFileSync(join(ROOT, "dist", `${name}.hash`), hashOf(target.of));
  }
}

/**
 * The packages that the server needs are built in: read from a few files, it starts in half the time that it takes to find and read the six
 * hundred in node_modules. The driver of Neo4j, which is loaded only when asked for, stays outside.
 */
function serverConfig() {
  return {
    configFile: false,
    root: ROOT,
    logLevel: "error",
    publicDir: false,
    ssr: { noExternal: true, external: ["neo4j-driver"] },
    build: {
      ssr: "server/riparian.ts",
      outDir: "dist/server",
      emptyOutDir: true,
      target: "node20",
      sourcemap: true,
      minify: false,
      rollupOptions: { output: { entryFileNames: "riparian.js", format: "es" } },
    },
  };
}

function isFresh(name, target) {
  const kept = join(ROOT, "dist", `${name}.hash`);
  return existsSync(join(ROOT, target.result)) && existsSync(kept) && readFileSync(kept, "utf8") === hashOf(target.of);
}

/** A hash over the names and contents of the sources; the corpus is data and is not built. */
function hashOf(paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => filesOf(join(ROOT, path)))) {
    if (relative(ROOT, file).startsWith(join("graph-seed", "corpus"))) continue;
    hash.update(relative(ROOT, file)).update("\0").update(readFileSync(file));
  }
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  return hash.digest("hex");
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [path];
  }
}
