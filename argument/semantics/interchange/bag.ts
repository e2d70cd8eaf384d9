import { type BipolarDocument, type Read, refused } from "./document.ts";
import { gather, readFacts, writeName } from "./facts.ts";

/**
 * Reads `.bag`, the format of Uncertainpy for quantitative bipolar argumentation: `arg(a, 0.5).` with a base score from 0 to 1, `att(b, a).`
 * where b attacks a, `sup(c, a).` where c supports a, in any order. Nothing may be said twice, since each would count. Cost: linear.
 */
export function readBag(text: string): Read<BipolarDocument> {
  const { facts, misreadings } = readFacts(text);
  const all = [...misreadings];
  const { names, details, pairs } = gather(facts, ["att", "sup"], 1, all);
  for (const { line, name, of } of facts) {
    const [, score] = of;
    if (name === "arg" && of.length === 2 && !isScore(score ?? ""))
      all.push({ line, message: `"${score}" is no base score; it must be a number from 0 to 1.` });
  }
  const said = new Set<string>();
  for (const { fact, from, to } of pairs) {
    const key = `${fact.name} ${from} ${to}`;
    if (said.has(key)) all.push({ line: fact.line, message: `${fact.name}(${fact.of.join(", ")}) is said a second time.` });
    said.add(key);
  }
  if (all.length > 0) return refused(all);
  const ends = (relation: string) => pairs.filter(({ fact }) => fact.name === relation).map(({ from, to }) => [from, to] as const);
  return {
    outcome: "read",
    document: { names, base: details.map(([score]) => Number(score)), attacks: ends("att"), supports: ends("sup") },
  };
}

/** Writes `.bag`; scores keep every digit. */
export function writeBag({ names, base, attacks, supports }: BipolarDocument): string {
  const written = names.map(writeName);
  return [
    ...written.map((name, argument) => `arg(${name}, ${base[argument]}).\n`),
    ...attacks.map(([from, to]) => `att(${written[from]}, ${written[to]}).\n`),
    ...supports.map(([from, to]) => `sup(${written[from]}, ${written[to]}).\n`),
  ].join("");
}

function isScore(written: string): boolean {
  return /^\+?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(written) && Number(written) <= 1;
}
