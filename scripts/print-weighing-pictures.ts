/** Writes the pictures of docs/weighing, each drawn from the construction itself; or with --check says which are out of date. */
import { PICTURES } from "./weighing-pictures/pictures.ts";
import { writeOrCheck } from "./write-or-check.ts";

for (const [name, draw] of Object.entries(PICTURES))
  writeOrCheck(`docs/weighing/${name}.svg`, draw(), 'run "npm run generate" and look at it');
