import { attackersOf } from "./semantics/framework.ts";
import { IN, OUT, UNDECIDED } from "./semantics/labelling.ts";
import type { ConstructedNode } from "./weigh/supply.ts";
import type { Verdict } from "./weigh/verdict.ts";
import type { Weighing } from "./weigh.ts";

/** Something that is said: an argument, or the word of a source (or the reader) for a statement. */
export type Said =
  | { readonly is: "argument"; readonly argument: string }
  | { readonly is: "assertion" | "grant" | "denial"; readonly statement: string };

/** Why something stands: what supplies each premise, and how each attack on it is met. */
export interface Defence {
  readonly said: Said;
  readonly premises: readonly { readonly statement: string; readonly by: Said }[];
  readonly attacks: readonly { readonly by: Said; readonly met: Meeting }[];
}

/** Why something falls: an accepted attacker, or a premise all of whose suppliers fall. */
export type Meeting =
  | { readonly by: "attacker"; readonly attacker: Said }
  | { readonly by: "lack"; readonly statement: string; readonly suppliers: readonly { readonly said: Said; readonly met: Meeting }[] };

/** What carries a verdict. */
export interface Explanation {
  readonly statement: string;
  readonly verdict: Verdict;
  /** What stands and decides: for the statement where it is accepted, against it where it is rejected. Shortest first. */
  readonly carriedBy: readonly Said[];
  /** Of what speaks for it and fell, why. */
  readonly fallen: readonly { readonly said: Said; readonly met: Meeting }[];
  /** Of what speaks for it and is undecided, what undecided things attack it or its premises. */
  readonly open: readonly { readonly said: Said; readonly against: readonly Said[] }[];
  /** The defence of all that is named above and stands, each once, in the order in which it is named: together the defence tree. */
  readonly defences: readonly Defence[];
}

/**
 * Why a statement has its grounded verdict: what carries it, with the shortest defence of that, and for what fell, the accepted attacker. A
 * defence is how the proponent wins the game for grounded semantics: every attack is answered, the opponent may repeat an attack, and no answer
 * rests on itself (Modgil and Caminada 2009; so told in Charwat et al. 2015, Artificial Intelligence 220, section 4.2.1). Where several
 * would do, the one whose defence is least deep, then the first by position, is told, so the same question always gets the same answer. Cost:
 * linear in the framework.
 */
export function explain(weighing: Weighing, statement: string): Explanation {
  const { built, labels, verdicts } = weighing;
  const { framework, nodes } = built;
  const depth = depths(weighing);
  const shallowest = (found: readonly number[]) => found.toSorted((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0) || a - b);
  const attackers = (node: number) => [...attackersOf(framework, node)];
  const standing = (found: readonly number[]) => shallowest(found.filter((node) => labels[node] === IN));
  const asked: number[] = [];
  const tell = (node: number): Said => {
    if (labels[node] === IN) asked.push(node);
    return said(nodes[node]);
  };

  const met = new Map<number, Meeting>();
  const meeting = (node: number): Meeting => {
    const found = met.get(node) ?? meet(node);
    met.set(node, found);
    return found;
  };
  const meet = (node: number): Meeting => {
    const [attacker] = standing(attackers(node));
    const lack = attacker === undefined ? undefined : nodes[attacker];
    if (attacker === undefined || lack?.is !== "lack")
      return { by: "attacker", attacker: attacker === undefined ? said(undefined) : tell(attacker) };
    const suppliers = attackers(attacker).map((supplier) => ({ said: tell(supplier), met: meeting(supplier) }));
    return { by: "lack", statement: lack.statement, suppliers };
  };
  const defend = (node: number): Defence => {
    const premises: Defence["premises"][number][] = [];
    const attacks: Defence["attacks"][number][] = [];
    for (const attacker of attackers(node)) {
      const lack = nodes[attacker];
      const [supplier] = standing(attackers(attacker));
      if (lack?.is === "lack" && supplier !== undefined) premises.push({ statement: lack.statement, by: tell(supplier) });
      else if (lack?.is !== "lack") attacks.push({ by: said(lack), met: meeting(attacker) });
    }
    return { said: said(nodes[node]), premises, attacks };
  };
  const open = (node: number): readonly number[] =>
    attackers(node)
      .filter((attacker) => labels[attacker] === UNDECIDED)
      .flatMap((attacker) =>
        nodes[attacker]?.is === "lack"
          ? attackers(attacker).flatMap((supplier) => (labels[supplier] === UNDECIDED ? open(supplier) : []))
          : [attacker],
      );

  const verdict = verdicts.get(statement) ?? "unsupported";
  const forIt = built.speaksFor(statement);
  const carriedBy = standing(verdict === "rejected" ? built.speaksAgainst(statement) : forIt).map(tell);
  const fallen = forIt.filter((node) => labels[node] === OUT).map((node) => ({ said: said(nodes[node]), met: meeting(node) }));
  const undecided = forIt
    .filter((node) => labels[node] === UNDECIDED)
    .map((node) => ({ said: said(nodes[node]), against: [...new Set(open(node))].map((attacker) => said(nodes[attacker])) }));
  const defences: Defence[] = [];
  const defended = new Set<number>();
  for (const node of asked) {
    if (defended.has(node) || nodes[node]?.is === "lack") continue;
    defended.add(node);
    defences.push(defend(node));
  }
  return { statement, verdict, carriedBy, fallen, open: undecided, defences };
}

function said(node: ConstructedNode | undefined): Said {
  if (node?.is === "argument" || node?.is === "copy") return { is: "argument", argument: node.argument.id };
  if (!node) throw new TypeError("What fell was felled by nothing.");
  if (node.is === "lack") throw new TypeError(`The lack of ${node.statement} says nothing.`);
  return { is: node.is, statement: node.statement };
}

/** At which round of the grounded fixpoint each node is decided: a node depends only on nodes of earlier rounds. */
function depths({ built, labels }: Weighing): Int32Array {
  const { framework } = built;
  const depth = new Int32Array(framework.size).fill(-1);
  const left = new Int32Array(framework.size);
  let round: number[] = [];
  for (let node = 0; node < framework.size; node++) {
    left[node] = attackersOf(framework, node).length;
    if (left[node] === 0) round.push(node);
  }
  for (let number = 0; round.length > 0; number++) {
    const next: number[] = [];
    for (const node of round) depth[node] = number;
    for (const node of round)
      for (const hit of framework.targets.subarray(framework.targetStart[node], framework.targetStart[node + 1])) {
        if (labels[hit] !== OUT || depth[hit] !== -1) continue;
        depth[hit] = number;
        for (const freed of framework.targets.subarray(framework.targetStart[hit], framework.targetStart[hit + 1])) {
          left[freed] = (left[freed] ?? 0) - 1;
          if (left[freed] === 0) next.push(freed);
        }
      }
    round = next;
  }
  return depth;
}
