const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const ZERO = 48;
const END = -1;

/** The code of a character, or a number below zero after the last. */
export function codeAt(text: string, place: number): number {
  return place < text.length ? text.charCodeAt(place) : END;
}

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9;
}

export function digitOf(code: number): number {
  return code - ZERO;
}

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

export function isLineEnd(code: number): boolean {
  return code === LF || code === CR || code === END;
}

/** Where a text begins after a byte-order mark, if it has one. */
export function afterMark(text: string): number {
  return text.startsWith("\uFEFF") ? 1 : 0;
}

/** Where the line ends that holds this place: before its LF, CRLF or CR, or at the end of the text. */
export function endOfLine(text: string, place: number): number {
  let end = place;
  while (!isLineEnd(codeAt(text, end))) end++;
  return end;
}

/** Where the line after this end of one begins; beyond the text, after its last. */
export function nextLine(text: string, end: number): number {
  return end + (text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? 2 : 1);
}
