import { buildFramework, targetsOf } from "../framework.ts";
import type { AttackDocument, Read } from "./document.ts";
import { refused } from "./document.ts";
import { gather, readFacts, writeName } from "./facts.ts";

/**
 * Reads APX, the format of ASPARTIX and of the competitions up to 2021: `arg(a).` for each argument and `att(a,b).` where a attacks b, in any
 * order. An attack said twice counts once; an argument declared twice or not at all is refused. Cost: linear.
 */
export function readApx(text: string): Read<AttackDocument> {
  const { facts, misreadings } = readFacts(text);
  const all = [...misreadings];
  const { names, pairs } = gather(facts, ["att"], 0, all);
  if (all.length > 0) return refused(all);
  const framework = buildFramework(
    names.length,
    pairs.map(({ from }) => from),
    pairs.map(({ to }) => to),
  );
  return { outcome: "read", document: { names, framework } };
}

/** Writes APX; a name that is more than letters, digits and underscores is written between double quotes. */
export function writeApx({ names, framework }: AttackDocument): string {
  const written = names.map(writeName);
  const lines = written.map((name) => `arg(${name}).\n`);
  for (let argument = 0; argument < framework.size; argument++) {
    for (const target of targetsOf(framework, argument)) lines.push(`att(${written[argument]},${written[target]}).\n`);
  }
  return lines.join("");
}
