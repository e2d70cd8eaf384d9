import { buildFramework, targetsOf } from "../framework.ts";
import { type AttackDocument, linesOf, type Misreading, MOST_ARGUMENTS, type Read, refused } from "./document.ts";

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
  linesOf(text).forEach((content, index) => {
    const line = index + 1;
    const refuse = (message: string) => misreadings.push({ line, message });
    if (content === "" || content.startsWith("#") || content.trim() === "") return;
    const attack = readAttack(content);
    if (attack) {
      if (!sawHeader) {
        if (misreadings.length === 0) refuse('an attack before the header; the first line that is no comment must be "p af N".');
        return;
      }
      const wrong = attack.find((id) => id < 1 || id > (size ?? MOST_ARGUMENTS));
      if (wrong === 0) refuse("there is no argument 0; arguments are numbered from 1.");
      else if (wrong !== undefined) refuse(`there is no argument ${wrong}; the header says that there are ${size}.`);
      attackers.push(attack[0] - 1);
      attacked.push(attack[1] - 1);
    } else if (/^\s*p\b/.test(content)) {
      const [, count] = /^\s*p\s+af\s+(\d+)\s*$/.exec(content) ?? [];
      if (sawHeader) refuse("a second header.");
      else if (count === undefined) refuse(`"${shorten(content)}" is no header; it must be "p af N".`);
      else if (Number(count) > MOST_ARGUMENTS) refuse(`${count} arguments are more than the ${MOST_ARGUMENTS} that are read.`);
      else size = Number(count);
      sawHeader = true;
    } else refuse(`"${shorten(content)}" is neither an attack, two numbers, nor a comment, which begins with #.`);
  });
  if (!sawHeader && misreadings.length === 0) misreadings.push({ line: 1, message: 'the header is missing; it must be "p af N".' });
  if (misreadings.length > 0 || size === undefined) return refused(misreadings);
  return {
    outcome: "read",
    document: {
      names: Array.from({ length: size }, (_, argument) => String(argument + 1)),
      framework: buildFramework(size, attackers, attacked),
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

const SPACE = 32;
const TAB = 9;
const ZERO = 48;
/** No number in a file is larger than nine digits can say. */
const MOST_DIGITS = 9;

/** The two numbers of an attack, or undefined where the line is not exactly that. A regular expression would cost most of the reading. */
function readAttack(content: string): readonly [number, number] | undefined {
  let place = 0;
  let first = 0;
  for (let found = 0; found < 2; found++) {
    const begin = skipBlanks(content, place);
    if (found === 1 && begin === place) return undefined;
    place = begin;
    let value = 0;
    for (; place < content.length; place++) {
      const digit = content.charCodeAt(place) - ZERO;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (place === begin || place - begin > MOST_DIGITS) return undefined;
    if (found === 1) return skipBlanks(content, place) === content.length ? [first, value] : undefined;
    first = value;
  }
  return undefined;
}

function skipBlanks(content: string, from: number): number {
  let place = from;
  while (content.charCodeAt(place) === SPACE || content.charCodeAt(place) === TAB) place++;
  return place;
}

function shorten(content: string): string {
  return content.length > 60 ? `${content.slice(0, 60)}…` : content;
}
