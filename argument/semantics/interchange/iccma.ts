import { buildFramework, targetsOf } from "../framework.ts";
import { afterMark, codeAt, digitOf, endOfLine, isBlank, isDigit, isLineEnd, nextLine } from "./characters.ts";
import { type AttackDocument, type Misreading, MOST_ARGUMENTS, type Read, refused } from "./document.ts";
import { Pairs } from "./pairs.ts";

/**
 * Reads the format of ICCMA 2023 (`.af`, "i23"): a line `p af N`, then a line `i j` for each attack of argument i on argument j, numbers from 1
 * to N; lines that begin with `#` are comments. Empty lines are skipped and an attack said twice counts once; everything else is refused,
 * all findings at once. Arguments are named by their numbers. Cost: linear, each character looked at once where the line is an attack.
 */
export function readIccma(text: string): Read<AttackDocument> {
  const misreadings: Misreading[] = [];
  const attacks = new Pairs();
  let size: number | undefined;
  let sawHeader = false;
  let line = 0;
  const refuse = (message: string) => misreadings.push({ line, message });
  for (let start = afterMark(text), end = start; start <= text.length; start = nextLine(text, end)) {
    const read = readAttacks(text, start, size ?? 0, attacks);
    line += read.lines + 1;
    end = endOfLine(text, read.next);
    const content = text.slice(read.next, end).trim();
    if (content === "" || content.startsWith("#")) continue;
    const [, from, to] = ATTACK.exec(content) ?? [];
    if (/^p\b/.test(content)) {
      const [, count] = /^p\s+af\s+(\d+)$/.exec(content) ?? [];
      if (sawHeader) refuse("a second header.");
      else if (count === undefined) refuse(`"${shorten(content)}" is no header; it must be "p af N".`);
      else if (Number(count) > MOST_ARGUMENTS) refuse(`${shorten(count)} arguments are more than the ${MOST_ARGUMENTS} that are read.`);
      else size = Number(count);
      sawHeader = true;
    } else if (from === undefined || to === undefined)
      refuse(`"${shorten(content)}" is neither an attack, two numbers, nor a comment, which begins with #.`);
    else if (!sawHeader) {
      if (misreadings.length === 0) refuse('an attack before the header; the first line that is no comment must be "p af N".');
    } else if (Number(from) === 0 || Number(to) === 0) refuse("there is no argument 0; arguments are numbered from 1.");
    else if (size !== undefined)
      refuse(`there is no argument ${shorten(Number(from) > size ? from : to)}; the header says that there are ${size}.`);
  }
  if (!sawHeader && misreadings.length === 0) misreadings.push({ line: 1, message: 'the header is missing; it must be "p af N".' });
  if (misreadings.length > 0 || size === undefined) return refused(misreadings);
  return { outcome: "read", document: { names: numbersTo(size), framework: buildFramework(size, attacks.from, attacks.to) } };
}

/** Writes the format of ICCMA 2023. Names are lost: argument `i` of the document is i + 1 of the file. */
export function writeIccma({ framework }: AttackDocument): string {
  const lines = [`p af ${framework.size}`];
  for (let argument = 0; argument < framework.size; argument++) {
    for (const target of targetsOf(framework, argument)) lines.push(`${argument + 1} ${target + 1}`);
  }
  return `${lines.join("\n")}\n`;
}

const ATTACK = /^(\d+)\s+(\d+)$/;

/**
 * Adds the attacks from the beginning of a line on, line by line, up to the first that is anything but two numbers from 1 to `size`: where that
 * line begins, and how many came before it. A file is nearly all attacks, so this one loop reads it.
 */
function readAttacks(text: string, start: number, size: number, attacks: Pairs): { readonly next: number; readonly lines: number } {
  let next = start;
  for (let lines = 0; ; lines++) {
    let place = next;
    let code = codeAt(text, place);
    while (isBlank(code)) code = codeAt(text, ++place);
    let from = 0;
    for (; isDigit(code) && from <= size; code = codeAt(text, ++place)) from = from * 10 + digitOf(code);
    const isApart = isBlank(code);
    while (isBlank(code)) code = codeAt(text, ++place);
    let to = 0;
    for (; isDigit(code) && to <= size; code = codeAt(text, ++place)) to = to * 10 + digitOf(code);
    while (isBlank(code)) code = codeAt(text, ++place);
    if (!isApart || !isLineEnd(code) || from < 1 || from > size || to < 1 || to > size) return { next, lines };
    attacks.add(from - 1, to - 1);
    next = nextLine(text, place);
  }
}

function shorten(content: string): string {
  return content.length > 60 ? `${content.slice(0, 60)}…` : content;
}

/** "1" up to the number. */
function numbersTo(number: number): readonly string[] {
  const names: string[] = [];
  while (names.length < number) names.push(String(names.length + 1));
  return names;
}
