import { buildFramework, targetsOf } from "../framework.ts";
import { type AttackDocument, type Misreading, MOST_ARGUMENTS, type Read, refused } from "./document.ts";

/**
 * Reads the format of ICCMA 2023 (`.af`, "i23"): a line `p af N`, then a line `i j` for each attack of argument i on argument j, numbers from 1
 * to N; lines that begin with `#` are comments. Empty lines are skipped and an attack said twice counts once; everything else is refused,
 * all findings at once. Arguments are named by their numbers. Cost: linear.
 */
export function readIccma(text: string): Read<AttackDocument> {
  const misreadings: Misreading[] = [];
  const attackers: number[] = [];
  const attacked: number[] = [];
  let size: number | undefined;
  let sawHeader = false;
  let line = 0;
  const refuse = (message: string) => misreadings.push({ line, message });
  const end = text.length;
  for (let start = text.startsWith(MARK) ? 1 : 0; start < end; ) {
    line++;
    const attack = sawHeader ? readAttack(text, start) : undefined;
    if (attack) {
      start = attack.next;
      const { from, to } = attack;
      if (from < 1 || to < 1) refuse("there is no argument 0; arguments are numbered from 1.");
      else if (size !== undefined && (from > size || to > size))
        refuse(`there is no argument ${from > size ? from : to}; the header says that there are ${size}.`);
      else {
        attackers.push(from - 1);
        attacked.push(to - 1);
      }
      continue;
    }
    const [ended = ""] = matchAt(LINE, text, start);
    start += ended.length;
    const content = ended.trim();
    if (content === "" || content.startsWith("#")) continue;
    if (/^p\b/.test(content)) {
      const [, count] = /^p\s+af\s+(\d+)$/.exec(content) ?? [];
      if (sawHeader) refuse("a second header.");
      else if (count === undefined) refuse(`"${shorten(content)}" is no header; it must be "p af N".`);
      else if (Number(count) > MOST_ARGUMENTS) refuse(`${count} arguments are more than the ${MOST_ARGUMENTS} that are read.`);
      else size = Number(count);
      sawHeader = true;
    } else if (sawHeader || !/^\d+\s+\d+$/.test(content))
      refuse(`"${shorten(content)}" is neither an attack, two numbers, nor a comment, which begins with #.`);
    else if (misreadings.length === 0) refuse('an attack before the header; the first line that is no comment must be "p af N".');
  }
  if (!sawHeader && misreadings.length === 0) misreadings.push({ line: 1, message: 'the header is missing; it must be "p af N".' });
  if (misreadings.length > 0 || size === undefined) return refused(misreadings);
  return {
    outcome: "read",
    document: {
      names: Array.from({ length: size }, (_, argument) => String(argument + 1)),
      framework: buildFramework(size, Int32Array.from(attackers), Int32Array.from(attacked)),
    },
  };
}

/** Writes the format of ICCMA 2023. Names are lost: argument `i` of the document is i + 1 of the file. */
export function writeIccma({ framework }: AttackDocument): string {
  const lines = [`p af ${framework.size}`];
  for (let argument = 0; argument < framework.size; argument++) {
    for (const target of targetsOf(framework, argument)) lines.push(`${argument + 1} ${target + 1}`);
  }
  return `${lines.join("\n")}\n`;
}

const MARK = "\uFEFF";
/** A line with its end, from where it is asked. */
const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
const SPACE = 32;
const TAB = 9;
const LF = 10;
const CR = 13;
const ZERO = 48;
/** No number in a file is larger than nine digits can say. */
const MOST_DIGITS = 9;

/** One object for all attacks: a file has millions. */
const found = { from: 0, to: 0, next: 0 };

/** The attack on the line that begins at `start`, valid until the next is read; undefined where the line is not exactly two numbers. */
function readAttack(text: string, start: number): typeof found | undefined {
  let place = skipBlanks(text, start);
  let begin = place;
  let from = 0;
  for (let digit = digitAt(text, place); digit >= 0; digit = digitAt(text, ++place)) from = from * 10 + digit;
  if (place === begin || place - begin > MOST_DIGITS) return undefined;
  begin = skipBlanks(text, place);
  if (begin === place) return undefined;
  place = begin;
  let to = 0;
  for (let digit = digitAt(text, place); digit >= 0; digit = digitAt(text, ++place)) to = to * 10 + digit;
  if (place === begin || place - begin > MOST_DIGITS) return undefined;
  place = skipBlanks(text, place);
  if (place < text.length) {
    const ended = text.charCodeAt(place++);
    if (ended !== LF && ended !== CR) return undefined;
    if (ended === CR && text.charCodeAt(place) === LF) place++;
  }
  found.from = from;
  found.to = to;
  found.next = place;
  return found;
}

/** The digit that stands there, or a number below zero. */
function digitAt(text: string, place: number): number {
  const digit = place < text.length ? text.charCodeAt(place) - ZERO : -1;
  return digit > 9 ? -1 : digit;
}

function skipBlanks(text: string, from: number): number {
  let place = from;
  while (place < text.length && (text.charCodeAt(place) === SPACE || text.charCodeAt(place) === TAB)) place++;
  return place;
}

function matchAt(pattern: RegExp, text: string, place: number): readonly string[] {
  pattern.lastIndex = place;
  return pattern.exec(text) ?? [];
}

function shorten(content: string): string {
  return content.length > 60 ? `${content.slice(0, 60)}…` : content;
}
