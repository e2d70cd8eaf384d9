/** Writes client/__generated__, the types of the page's queries, or with --check says whether it is out of date. */
import { existsSync, readFileSync } from "node:fs";
import { generate } from "@graphql-codegen/cli";
import config from "../.config/codegen.ts";

const isCheck = process.argv.includes("--check");
const files: readonly { readonly filename: string; readonly content: string }[] = await generate({ ...config, silent: true }, !isCheck);
const stale = files.filter(({ filename, content }) => !existsSync(filename) || readFileSync(filename, "utf8") !== content);
if (isCheck && stale.length > 0) {
  process.stderr.write(`Out of date: ${stale.map(({ filename }) => filename).join(", ")}. Run "npm run generate".\n`);
  process.exitCode = 1;
} else process.stdout.write(`client/__generated__: ${files.length} files ${isCheck ? "up to date" : "written"}\n`);
