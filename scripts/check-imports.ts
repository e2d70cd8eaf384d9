import { createRequire } from "node:module";
import { cruise } from "dependency-cruiser";

/** Fewer modules than this and the tool has not read the project: it once said "no violations" of none at all. */
const LEAST_MODULES = 20;

const { forbidden, options } = createRequire(import.meta.url)("../.config/dependency-cruiser.cjs");
const { output } = await cruise(["argument", "graph-seed", "server", "client", "test", "scripts"], {
  ...options,
  ruleSet: { forbidden },
  validate: true,
});
if (typeof output === "string") throw new Error("dependency-cruiser gave text where a result was asked for");

for (const { rule, from, to, comment } of output.summary.violations) {
  process.stderr.write(
    `${rule.name}: ${from} imports ${to}. ${comment ?? forbidden.find(({ name }: { name: string }) => name === rule.name)?.comment ?? ""}\n`,
  );
}
const read = output.modules.filter((module) => !module.source.includes("node_modules")).length;
process.stdout.write(`${read} modules read, ${output.summary.violations.length} borders broken\n`);
if (read < LEAST_MODULES) process.stderr.write(`Only ${read} modules were read: the check does not see the project.\n`);
process.exitCode = output.summary.violations.length > 0 || read < LEAST_MODULES ? 1 : 0;
