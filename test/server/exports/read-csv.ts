import { unguard } from "#server/exports/bulk/csv.ts";

export interface Row {
  readonly [column: string]: string | undefined;
}

/** Rows of a CSV file after RFC 4180 by the names in its first line, texts without their guard; what is absent is not there. */
export function readCsv(text: string): readonly Row[] {
  const [names = [], ...records] = readRecords(text);
  return records.map((cells) => {
    if (cells.length !== names.length) throw new Error(`${cells.length} cells under ${names.length} names`);
    return Object.fromEntries(names.flatMap((name, index) => (cells[index] === "" ? [] : [[name, unguard(cells[index] ?? "")]])));
  });
}

/** Records of cells as they stand, guards and all. */
export function readRecords(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let cells: string[] = [];
  const cell = /"((?:[^"]|"")*)"(,|\r\n)|([^",\r\n]*)(,|\r\n)/gy;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`no RFC 4180 at ${at}: ${text.slice(at, at + 40)}`);
    cells.push(found[1]?.replaceAll('""', '"') ?? found[3] ?? "");
    if ((found[2] ?? found[4]) === ",") continue;
    records.push(cells);
    cells = [];
  }
  if (cells.length > 0) throw new Error("the last line has no end");
  return records;
}
