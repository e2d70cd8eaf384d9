// Builds the server and the page into dist/, each only when its sources have changed since. Plain JavaScript: it runs before anything is built.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const TARGETS = {
  server: {
    source: "server",
    of: ["argument", "graph-seed", "server", "package.json", "package-lock.json", "scripts/build.js"],
    result: "dist/server/riparian.js",
  },
  page: {
    source: "client",
    of: ["argument", "client", "docs/queries", "package.json", "package-lock.json", "vite.config.ts", "scripts/build.js"],
    result: "dist/client/index.html",
  },
};

/**
 * Builds the server, and the page if asked; says so on standard error when there is something to build. Where only what was built is here, as in
 * an image of a container, there is nothing to build.
 */
export async function build({ page }) {
  for (const [name, target] of Object.entries(TARGETS)) {
    if ((name === "page" && !page) || !existsSync(join(ROOT, target.source))) continue;
    const sources = target.of.flatMap(filesOf);
    const wasBuilt = existsSync(join(ROOT, target.result));
    const stamp = stampOf(sources);
    if (wasBuilt && kept(`${name}.stamp`) === stamp) continue;
    const hash = await hashOf(sources);
    if (!wasBuilt || kept(`${name}.hash`) !== hash) {
      process.stderr.write(`Building the ${name} (${wasBuilt ? "its sources have changed" : "first start only"}) ...\n`);
      const { build: viteBuild } = await import("vite");
      await viteBuild(name === "server" ? serverConfig() : { configFile: join(ROOT, "vite.config.ts"), logLevel: "error" });
      keep(`${name}.hash`, hash);
    }
    keep(`${name}.stamp`, stamp);
  }
}

/**
 * The packages that the server needs are built in: read from a few files, it starts in half the time that it takes to find and read the six
 * hundred in node_modules. The driver of Neo4j and clingo, which are loaded only when asked for, stay outside; clingo finds its worker beside itself.
 */
function serverConfig() {
  return {
    configFile: false,
    root: ROOT,
    logLevel: "error",
    publicDir: false,
    ssr: { noExternal: true, external: ["neo4j-driver", "clingo-wasm"] },
    build: {
      ssr: true,
      outDir: "dist/server",
      emptyOutDir: true,
      target: "node20",
      sourcemap: true,
      minify: false,
      rollupOptions: {
        // The thread that reasons begins in a file of its own (server/reasoning/open-worker.ts).
        input: { riparian: "server/riparian.ts", "reasoning-thread": "server/reasoning/reasoning-thread.ts" },
        output: { entryFileNames: "[name].js", format: "es" },
      },
    },
  };
}

/** What of the sources changes whenever one of them is written, without reading any: while it stays, so does the build. */
function stampOf(files) {
  let stamp = "";
  for (const file of files) {
    const { size, ctimeMs } = statSync(join(ROOT, file));
    stamp += `${file} ${size} ${ctimeMs}\n`;
  }
  return stamp;
}

/** A hash over the names and contents of the sources, the same in every copy of them. */
async function hashOf(files) {
  const { createHash } = await import("node:crypto");
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(ROOT, file)));
  return hash.digest("hex");
}

/** A file, or the files of a folder in an order that stays; the corpus is data and is not built. */
function filesOf(path) {
  if (!statSync(join(ROOT, path), { throwIfNoEntry: false })?.isDirectory()) return existsSync(join(ROOT, path)) ? [path] : [];
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .flatMap((entry) => {
      const inside = `${path}/${entry.name}`;
      if (inside === "graph-seed/corpus") return [];
      return entry.isDirectory() ? filesOf(inside) : [inside];
    })
    .sort();
}

function kept(name) {
  try {
    return readFileSync(join(ROOT, "dist", name), "utf8");
  } catch {
    return undefined;
  }
}

/** Where nothing can be written, what is built stays and is looked at anew each time. */
function keep(name, text) {
  try {
    mkdirSync(join(ROOT, "dist"), { recursive: true });
    writeFileSync(join(ROOT, "dist", name), text);
  } catch (error) {
    if (error?.code !== "EROFS" && error?.code !== "EACCES") throw error;
  }
}
