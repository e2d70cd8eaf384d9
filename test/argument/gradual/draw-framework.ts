import { type BipolarFramework, type BipolarParts, buildBipolarFramework } from "#argument/gradual/bipolar-framework.ts";
import type { GradualSemantics } from "#argument/gradual/gradual-semantics.ts";
import type { Pair } from "#argument/gradual/rows.ts";
import { type Evaluation, strengths } from "#argument/gradual/strengths.ts";

export interface Drawing {
  readonly framework: BipolarFramework;
  readonly names: readonly string[];
  /** The number of an argument. */
  at(name: string): number;
}

/**
 * A framework from lines such as "a 0.5", "b attacks a", "c supports a", "p grounds a" and "a from Qi, Gade". Arguments are numbered in the order of
 * their base scores.
 */
export function drawFramework(text: string, more: Pick<BipolarParts, "countOnce" | "link"> = {}): Drawing {
  const lines = text
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words.length > 1);
  const scored = lines.filter((words) => words.length === 2);
  const names = scored.map(([name = ""]) => name);
  const at = (name: string) => {
    const index = names.indexOf(name);
    if (index < 0) throw new Error(`No argument ${name} is drawn.`);
    return index;
  };
  const pairs = (verb: string) => lines.filter((words) => words[1] === verb).map(([from = "", , to = ""]): Pair => [at(from), at(to)]);
  const cited = lines
    .filter((words) => words[1] === "from")
    .flatMap(([name = "", , ...keys]) => keys.map((key) => ({ name, key: key.replace(",", "") })));
  const keys = [...new Set(cited.map(({ key }) => key))];
  const framework = buildBipolarFramework({
    baseScores: scored.map(([, score]) => Number(score)),
    attacks: pairs("attacks"),
    supports: pairs("supports"),
    grounds: pairs("grounds"),
    sources: cited.map(({ name, key }): Pair => [keys.indexOf(key), at(name)]),
    ...more,
  });
  return { framework, names, at };
}

/** The strengths by name; throws where the semantics did not give one number each. */
export function strengthsOf(
  { framework, names }: Drawing,
  semantics: GradualSemantics,
  evaluation?: Evaluation,
): Readonly<Record<string, number>> {
  const found = strengths(framework, semantics, evaluation);
  if (found.outcome !== "exact" && found.outcome !== "converged") throw new Error(`the strengths are ${found.outcome}`);
  return Object.fromEntries(names.map((name, index) => [name, found.values[index] ?? Number.NaN]));
}
