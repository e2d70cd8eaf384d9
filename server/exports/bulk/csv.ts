/* RFC 4180, in which spreadsheets find no formula. */

export type Cell = string | number | boolean | undefined;

/** Beginnings that a spreadsheet takes for a formula, or skips to one; and our own guard, so that a guard can be told from the text. */
const GUARDED = /^[=+\-@＝＋－＠\t\r\n']/;

/**
 * A line of cells. A text that begins with `=`, `+`, `-`, `@` (or their full-width forms), a tab, a line break or an apostrophe gets an apostrophe
 * before it. `unguard` takes just that one away, so no text is lost; numbers are written as they are. What is absent is an empty cell.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const text = GUARDED.test(cell) ? `'${cell}` : cell;
  return text === "" || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text of a cell that was read back. */
export function unguard(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}
