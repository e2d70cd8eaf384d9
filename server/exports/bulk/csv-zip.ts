import { Zip, ZipDeflate } from "fflate";
import { csvLine } from "./csv.ts";
import { dataPackage } from "./data-package.ts";
import { inPieces } from "./in-pieces.ts";
import { readme } from "./readme.ts";
import { TABLES, type Table } from "./tables.ts";
import type { WholeCorpus } from "./whole-corpus.ts";

/**
 * The tables of the corpus in a ZIP archive, piece by piece: a table is read, written and compressed as it goes out, one after the other. Files carry the
 * day of the corpus as theirs, so the same corpus makes the same bytes.
 */
export async function* csvZip(whole: WholeCorpus, program: string): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const add = async function* (name: string, texts: AsyncIterable<string> | Iterable<string>) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = dayOf(whole.corpus.asOf);
    zip.add(file);
    for await (const text of texts) {
      file.push(new TextEncoder().encode(text));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* ready.splice(0);
  };
  yield* add("README.txt", [readme(whole.corpus, program)]);
  yield* add("datapackage.json", [`${JSON.stringify(dataPackage(whole.corpus, program), null, 2)}\n`]);
  for (const table of TABLES) yield* add(`${table.name}.csv`, inPieces(linesOf(table, whole)));
  zip.end();
  yield* ready.splice(0);
}

async function* linesOf(table: Table, whole: WholeCorpus): AsyncGenerator<string> {
  yield csvLine(Object.keys(table.columns));
  for await (const row of table.rows(whole)) yield csvLine(row);
}

/** Archives tell local time without saying which; the earliest that they can tell is 1980. */
function dayOf(asOf: string): Date {
  const [year = 0, month = 1, day = 1] = asOf.split("-").map(Number);
  return year >= 1980 ? new Date(year, month - 1, day) : new Date(1980, 0, 1);
}
