/** Writes the pictures of docs/weighing, each drawn from the construction itself; or with --check says which are out of date. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { PICTURES } from "./weighing-pictures/pictures.ts";

let stale = 0;
for (const [name, draw] of Object.entries(PICTURES)) {
  const file = `docs/weighing/${name}.svg`;
  const drawn = draw();
  if (!process.argv.includes("--check")) writeFileSync(file, drawn);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== drawn) {
    console.error(`${file} is out of date: run "npm run generate" and look at it.`);
    stale += 1;
  }
}
process.exitCode = stale > 0 ? 1 : 0;
