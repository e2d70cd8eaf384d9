/** The one gate beside the tests: every check runs, and the last lines say which failed and how to mend it. */
import { spawnSync } from "node:child_process";

const CHECKS = [
  { name: "format and lint", command: "biome check --error-on-warnings .", mend: "npm run fix" },
  { name: "types", command: "tsc -b", mend: "read the message" },
  {
    name: "borders between folders",
    command: "tsx scripts/check-imports.ts",
    mend: ".config/dependency-cruiser.cjs says why each border is there",
  },
  { name: "dead code", command: "knip", mend: "delete it, or use it" },
  { name: "generated files", command: "tsx scripts/generate.ts --check", mend: "npm run generate, and look at the difference" },
  {
    name: "no client of the released schema breaks",
    command: "tsx scripts/check-schema-changes.ts",
    mend: "add instead of changing, and deprecate: server/graphql/README.md",
  },
  { name: "the corpus", command: "node bin/riparian.js check", mend: "the finding names file and line" },
] as const;

const failed = CHECKS.filter(({ name, command }) => {
  process.stdout.write(`\n== ${name}: ${command}\n`);
  return (
    spawnSync(`${command}`, { shell: true, stdio: "inherit", env: { ...process.env, PATH: `node_modules/.bin:${process.env["PATH"]}` } })
      .status !== 0
  );
});
process.stdout.write(`\n${CHECKS.length - failed.length} of ${CHECKS.length} checks passed\n`);
for (const { name, mend } of failed) process.stdout.write(`Failed: ${name}. To mend it: ${mend}.\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
