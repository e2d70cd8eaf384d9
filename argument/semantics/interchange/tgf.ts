import { buildFramework, targetsOf } from "../framework.ts";
import { afterMark, codeAt, endOfLine, isBlank, nextLine } from "./characters.ts";
import { type AttackDocument, type Misreading, type Read, refused } from "./document.ts";
import { Pairs } from "./pairs.ts";

/**
 * Reads the Trivial Graph Format: a line `id` or `id label` for each argument, a line `#`, then a line `from to` for each attack. Arguments are
 * named by their ids, which hold no blanks; labels of arguments are left aside. A label on an attack is refused unless it says "attacks" or
 * the like, since an edge that means anything else would be misread. An attack said twice counts once. Cost: linear.
 */
export function readTgf(text: string): Read<AttackDocument> {
  const misreadings: Misreading[] = [];
  const numbers = new Map<string, number>();
  const attacks = new Pairs();
  let sawDivide = false;
  let line = 0;
  const refuse = (message: string) => misreadings.push({ line, message });
  for (let start = afterMark(text), end = start; start <= text.length; start = nextLine(text, end)) {
    end = endOfLine(text, start);
    line++;
    if (sawDivide && addAttack(text, start, end, numbers, attacks)) continue;
    const content = text.slice(start, end).trim();
    const [from, to, ...label] = content.split(/[ \t]+/);
    if (from === undefined || from === "") continue;
    if (content === "#") {
      if (sawDivide) refuse('a second "#"; there is one, between arguments and attacks.');
      sawDivide = true;
    } else if (!sawDivide) {
      if (numbers.has(from)) refuse(`the argument "${from}" is declared a second time.`);
      else numbers.set(from, numbers.size);
    } else if (to === undefined) refuse(`"${content.slice(0, 60)}" is no attack; it must be two arguments.`);
    else if (label.length > 0 && !ATTACKS.has(label.join(" ").toLowerCase()))
      refuse(`the attack is labelled "${label.join(" ").slice(0, 60)}"; only attacks can be read, without a label.`);
    else {
      const ends = [from, to].map((id) => numbers.get(id));
      const [attacker, target] = ends;
      if (attacker !== undefined && target !== undefined) attacks.add(attacker, target);
      else
        for (const [place, declared] of ends.entries())
          if (declared === undefined) refuse(`the argument "${place === 0 ? from : to}" is not declared before the "#".`);
    }
  }
  if (!sawDivide) misreadings.push({ line, message: 'the line "#" between arguments and attacks is missing.' });
  if (misreadings.length > 0) return refused(misreadings);
  return { outcome: "read", document: { names: [...numbers.keys()], framework: buildFramework(numbers.size, attacks.from, attacks.to) } };
}

/** Adds the attack that a line says if it is just two ids and a blank, as nearly all lines of a file are; says whether it was. */
function addAttack(text: string, start: number, end: number, numbers: ReadonlyMap<string, number>, attacks: Pairs): boolean {
  let blank = start;
  while (blank < end && !isBlank(codeAt(text, blank))) blank++;
  const from = numbers.get(text.slice(start, blank));
  const to = numbers.get(text.slice(blank + 1, end));
  if (from === undefined || to === undefined) return false;
  attacks.add(from, to);
  return true;
}

const ATTACKS = new Set(["att", "attack", "attacks"]);

/** Writes TGF. Names with blanks, "#" alone or nothing cannot be ids; then every argument gets its number, from 1 on, and its name as label. */
export function writeTgf({ names, framework }: AttackDocument): string {
  const areIds = names.every((name) => /^\S+$/.test(name) && name !== "#");
  const ids = areIds ? names : names.map((_, argument) => String(argument + 1));
  const lines = ids.map((id, argument) => (areIds ? id : `${id} ${(names[argument] ?? "").replace(/\s+/g, " ")}`.trim()));
  lines.push("#");
  for (let argument = 0; argument < framework.size; argument++) {
    for (const target of targetsOf(framework, argument)) lines.push(`${ids[argument]} ${ids[target]}`);
  }
  return `${lines.join("\n")}\n`;
}
