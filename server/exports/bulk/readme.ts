import type { StoredCorpus } from "../../store/graph-store.ts";
import { CORPUS_LICENCE } from "./records.ts";
import { TABLES } from "./tables.ts";

/** What stands beside the tables for whoever opens the folder: which corpus it is, how cells are written, and every column. */
export function readme({ version, title, asOf, nodeCount, edgeCount }: StoredCorpus, program: string): string {
  const lines = [
    `${title}: the whole corpus as tables`,
    "",
    `Version  ${version}`,
    `As of    ${asOf}`,
    `Holds    ${nodeCount} nodes, ${edgeCount} relationships`,
    `Licence  ${CORPUS_LICENCE}; the sources that are cited have their own`,
    `Made by  ${program}`,
    "",
    "To cite it, name the version, and the works themselves for what they say.",
    'What is marked "ours" is a reading of Riparian\'s own. Grades say how far a source was read: primary, secondary, unverified, none.',
    "",
    "How the files are written",
    "",
    "CSV after RFC 4180: UTF-8 without a byte order mark, commas, lines that end in CR LF, a first line of names, quotation marks doubled.",
    "An empty cell means that there is nothing. Lists and objects are JSON within their cell. datapackage.json gives every column's type.",
    "No cell is a formula: a text that would begin with = + - @ (or their full-width forms), a tab, a line break or an apostrophe has one",
    "apostrophe put before it. Take one leading apostrophe off a text, and you have the text. Numbers are written as they are.",
    "In a spreadsheet, import the files as UTF-8 rather than opening them.",
  ];
  for (const table of TABLES) {
    lines.push("", "", `${table.name}.csv`, "", table.says, "");
    for (const [name, { says }] of Object.entries(table.columns)) lines.push(`  ${name.padEnd(18)} ${says}`);
  }
  return `${lines.join("\r\n")}\r\n`;
}
