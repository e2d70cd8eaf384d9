#!/usr/bin/env node
// Builds what is missing or out of date, then hands over to the built command line.
import { build } from "../scripts/build.js";

const [command] = process.argv.slice(2);
try {
  await build({ page: command === "start" });
} catch (error) {
  process.stderr.write(`riparian: the build failed: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
}
const { riparian } = await import("../dist/server/riparian.js");
process.exitCode = await riparian(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  env: process.env,
});
