/** Writes the answers to the examples of docs/queries and their table of contents, or with --check says which are out of date. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { theCorpus } from "#test/corpus.ts";
import {
  answerTo,
  EXAMPLE_FILES,
  EXAMPLE_NAMES,
  exampleSays,
  MOST_KEPT,
  madeUpEarlier,
  printed,
  READING_ORDER,
  resultFile,
} from "#test/example-queries.ts";

const isCheck = process.argv.includes("--check");
const store = openEmbeddedStore(madeUpEarlier(theCorpus()));
await store.replace(theCorpus());

const unread = EXAMPLE_FILES.filter((name) => !EXAMPLE_NAMES.includes(name));
if (unread.length > 0) throw new Error(`test/example-queries.ts has no place in the reading order for ${unread.join(", ")}`);

const wanted = new Map([["docs/queries/README.md", contents()]]);
for (const name of EXAMPLE_NAMES) wanted.set(resultFile(name), `${printed(await answerTo(store, name, { timeLimit: 60_000 }))}\n`);
await store.close();

const folder = dirname(resultFile(""));
const old = readdirSync(folder).filter((file) => !wanted.has(`${folder}/${file}`));
const stale = [...wanted].filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text);
if (!isCheck) {
  for (const file of old) rmSync(`${folder}/${file}`);
  for (const [file, text] of stale) writeFileSync(file, text);
  process.stdout.write(`docs/queries: ${wanted.size - 1} answers, ${stale.length} files written\n`);
} else if (old.length + stale.length === 0) process.stdout.write("docs/queries: answers up to date\n");
else {
  const names = [...old, ...stale.map(([file]) => file.slice(file.lastIndexOf("/") + 1))];
  process.stderr.write(`docs/queries: out of date are ${names.join(", ")}. Run "npm run generate", and look at the difference.\n`);
  process.exitCode = 1;
}

function contents(): string {
  const sections = Object.entries(READING_ORDER).map(([title, names]) => {
    const lines = names.map((name) => `- [${name}](${name}.graphql): ${exampleSays(name)} [Answer](results/${name}.json)`);
    return `## ${title}\n${lines.join("\n")}\n`;
  });
  return `# Questions with their answers

Each file is a question as it can be pasted into \`/console\` or sent to \`/graphql\`. Whatever can be chosen is a variable with a value to begin with,
so every question runs as it stands. The answers are those of the corpus as it is here; both stores give them, in this order, which the tests hold.
In the kept answers, lists of more than ${MOST_KEPT + 1} items are cut, which their last item says. [How to ask](../researchers.md).

${sections.join("\n")}`;
}
