#!/usr/bin/env node
// Builds what is missing or out of date, then hands over to the built command line.
import { build } from "../scripts/build.js";

// Whoever reads has had enough (`| head`): nothing more is wanted. Anything else, such as a full disk, is a failure.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") process.stderr.write(`riparian: the answer cannot be written (${error.code}).\n`);
  process.exit(error.code === "EPIPE" ? 0 : 2);
});
process.stderr.on("error", () => process.exit(2));

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
