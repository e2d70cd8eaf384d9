import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Writes a generated file of the repository where it is out of date; with --check on the command line says so instead, and how to mend it, and has
 * the process end with code 1.
 */
export function writeOrCheck(file: string, text: string, mend = 'run "npm run generate"'): void {
  if (existsSync(file) && readFileSync(file, "utf8") === text) process.stdout.write(`${file}: up to date\n`);
  else if (process.argv.includes("--check")) {
    process.stderr.write(`${file} is out of date: ${mend}.\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    process.stdout.write(`${file}: written\n`);
  }
}
