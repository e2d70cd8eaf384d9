import { afterMark, endOfLine, nextLine } from "./characters.ts";
import type { Misreading } from "./document.ts";

/** A fact as logic programs write it: `name(argument, …).`, its arguments as written. */
export interface Fact {
  readonly line: number;
  readonly name: string;
  readonly of: readonly string[];
}

/**
 * Reads facts, any number on a line, none across lines, in the order of the file. Lines that begin with `%` are comments, empty lines are
 * skipped; what is neither is a misreading.
 */
export function readFacts(text: string): { readonly facts: readonly Fact[]; readonly misreadings: readonly Misreading[] } {
  const facts: Fact[] = [];
  const misreadings: Misreading[] = [];
  let line = 0;
  for (let start = afterMark(text), end = start; start <= text.length; start = nextLine(text, end)) {
    line++;
    PLAIN_PAIR.lastIndex = start;
    const [plain, name, from, to] = PLAIN_PAIR.exec(text) ?? [];
    if (plain !== undefined && name !== undefined && from !== undefined && to !== undefined) {
      facts.push({ line, name, of: [from, to] });
      end = start + plain.length;
    } else {
      end = endOfLine(text, start);
      readLine(text.slice(start, end).trimEnd(), line, facts, misreadings);
    }
  }
  return { facts, misreadings };
}

/** A line that is one fact about two plain names, as nearly all lines of a file are. */
const PLAIN_PAIR = /([a-z]+)\(([A-Za-z0-9_]+),([A-Za-z0-9_]+)\)\.(?=[\r\n]|$)/y;
const ARGUMENT = String.raw`(?:"(?:[^"\\]|\\["\\nr])*"|[A-Za-z0-9_.+-]+)`;
const FACT = new RegExp(String.raw`\s*([a-z]+)\s*\(\s*(${ARGUMENT}(?:\s*,\s*${ARGUMENT})*)\s*\)\s*\.`, "y");
const ARGUMENTS = new RegExp(ARGUMENT, "g");

function readLine(written: string, line: number, facts: Fact[], misreadings: Misreading[]): void {
  if (written.trimStart().startsWith("%")) return;
  let place = 0;
  while (place < written.length) {
    FACT.lastIndex = place;
    const [whole, name, list] = FACT.exec(written) ?? [];
    if (whole === undefined || name === undefined || list === undefined) {
      misreadings.push({ line, message: `"${written.slice(place).trim().slice(0, 60)}" is no fact such as arg(a).` });
      return;
    }
    facts.push({ line, name, of: list.match(ARGUMENTS) ?? [] });
    place += whole.length;
  }
}

/** A name: letters, digits and underscores, or anything between double quotes; undefined for other arguments of facts. */
export function readName(written: string): string | undefined {
  if (/^[A-Za-z0-9_]+$/.test(written)) return written;
  if (!written.startsWith('"')) return undefined;
  return written.slice(1, -1).replace(/\\(["\\nr])/g, (_, escaped: string) => ({ n: "\n", r: "\r" })[escaped] ?? escaped);
}

/** A name as a fact can hold it: as it is, or quoted. */
export function writeName(name: string): string {
  return /^[A-Za-z0-9_]+$/.test(name) ? name : `"${name.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r")}"`;
}

/** The arguments that facts declare, by name, and what facts say of pairs of them. */
export interface Declared {
  readonly names: readonly string[];
  /** Of each argument, what its declaration says after the name. */
  readonly details: readonly (readonly string[])[];
  readonly pairs: readonly { readonly fact: Fact; readonly from: number; readonly to: number }[];
}

/**
 * Gathers `arg` facts and facts about pairs, in any order; what is wrong with them goes to `misreadings`. `details` is how many arguments an
 * `arg` fact has after the name.
 */
export function gather(facts: readonly Fact[], relations: readonly string[], details: number, misreadings: Misreading[]): Declared {
  const numbers = new Map<string, number>();
  const found: (readonly string[])[] = [];
  for (const { line, name, of } of facts) {
    if (name !== "arg") continue;
    const [written = "", ...rest] = of;
    const argument = readName(written);
    if (argument === undefined) misreadings.push({ line, message: `"${written}" is no name; write it between double quotes.` });
    else if (rest.length !== details)
      misreadings.push({ line, message: `arg(…) has ${of.length} arguments; it must have ${1 + details}.` });
    else if (numbers.has(argument)) misreadings.push({ line, message: `the argument "${argument}" is declared a second time.` });
    else {
      numbers.set(argument, numbers.size);
      found.push(rest);
    }
  }
  const numberOf = remember((written) => numbers.get(readName(written) ?? ""));
  const pairs: { readonly fact: Fact; readonly from: number; readonly to: number }[] = [];
  for (const fact of facts) {
    const { line, name, of } = fact;
    if (name === "arg") continue;
    if (!relations.includes(name)) misreadings.push({ line, message: `"${name}" is none of arg, ${relations.join(", ")}.` });
    else if (of.length !== 2) misreadings.push({ line, message: `${name}(…) has ${of.length} arguments; it must have 2.` });
    else {
      const [from, to] = [numberOf(of[0] ?? ""), numberOf(of[1] ?? "")];
      if (from !== undefined && to !== undefined) pairs.push({ fact, from, to });
      else
        for (const [index, end] of [from, to].entries())
          if (end === undefined)
            misreadings.push({ line, message: `the argument ${of[index]} is not declared; arg(${of[index]}). is missing.` });
    }
  }
  return { names: [...numbers.keys()], details: found, pairs };
}

/** The same answers, each found once. */
function remember<T>(find: (written: string) => T): (written: string) => T {
  const found = new Map<string, T>();
  return (written) => {
    const known = found.get(written);
    if (known !== undefined) return known;
    const answer = find(written);
    found.set(written, answer);
    return answer;
  };
}
