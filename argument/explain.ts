import { besides } from "./explain/besides.ts";
import { depths } from "./explain/depths.ts";
import type { Defence, Explanation, Meeting, Said } from "./explain/explanation.ts";
import { attackersOf } from "./semantics/framework.ts";
import { IN, OUT, UNDECIDED } from "./semantics/labelling.ts";
import type { DisputeArgument } from "./weigh/dispute.ts";
import type { ConstructedNode } from "./weigh/supply.ts";
import type { Weighing } from "./weigh.ts";

/**
 * Why a statement has its grounded verdict: what carries it, with the shortest defence of that, and for what fell, the accepted attacker. A
 * defence is how the proponent wins the game for grounded semantics: every attack is answered, the opponent may repeat an attack, and no answer
 * rests on itself (Modgil and Caminada 2009; so told in Charwat et al. 2015, Artificial Intelligence 220, section 4.2.1). Where several
 * would do, the one whose defence is least deep, then one that answers before one that outranks, then the first by position, is told, so the
 * same question always gets the same answer.
 *
 * An attack that fails because the audience puts the value of the attacked one above (Bench-Capon 2003) is told as outranked, never as met by an
 * answer; one that only weakens is told apart from both, where it stands. Cost: linear in the framework.
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

  const { rankOf, outrankedBy, weakening, weakeningStep } = besides(weighing);
  const met = new Map<number, Meeting>();
  const meeting = (node: number): Meeting => {
    const found = met.get(node) ?? meet(node);
    met.set(node, found);
    return found;
  };
  const meet = (node: number): Meeting => {
    const found = standing(attackers(node));
    const rankBelow = (attacker: number | undefined) => {
      const [fallen, against] = [argumentOf(nodes[node]), attacker === undefined ? undefined : argumentOf(nodes[attacker])];
      return fallen && against && rankOf(fallen, against);
    };
    const [first] = found;
    const attacker = found.find((other) => depth[other] === depth[first ?? other] && !rankBelow(other)) ?? first;
    const lack = attacker === undefined ? undefined : nodes[attacker];
    if (attacker === undefined || lack?.is !== "lack") {
      const told = attacker === undefined ? said(undefined) : tell(attacker);
      return rankBelow(attacker) ?? { by: "attacker", attacker: told };
    }
    const suppliers = attackers(attacker).map((supplier) => ({ said: tell(supplier), met: meeting(supplier) }));
    return { by: "lack", statement: lack.statement, suppliers };
  };
  const defend = (node: number): Defence => {
    const premises: Defence["premises"][number][] = [];
    const attacks: Defence["attacks"][number][] = [];
    for (const attacker of attackers(node)) {
      const lack = nodes[attacker];
      const [supplier] = standing(attackers(attacker));
      if (lack?.is === "lack" && supplier !== undefined)
        premises.push({ statement: lack.statement, by: tell(supplier), weakenedBy: weakening(lack.statement) });
      else if (lack?.is !== "lack") attacks.push({ by: said(lack), met: meeting(attacker) });
    }
    const argument = argumentOf(nodes[node]);
    if (argument) attacks.push(...outrankedBy(argument));
    return { said: said(nodes[node]), premises, attacks, weakenedBy: argument ? weakeningStep(argument) : [] };
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
    .map((node) => {
      const argument = argumentOf(nodes[node]);
      const against = [...new Set(open(node))].map((attacker) => said(nodes[attacker]));
      return { said: said(nodes[node]), against, outranked: argument ? outrankedBy(argument) : [] };
    });
  const defences: Defence[] = [];
  const defended = new Set<number>();
  for (const node of asked) {
    if (defended.has(node) || nodes[node]?.is === "lack") continue;
    defended.add(node);
    defences.push(defend(node));
  }
  return { statement, verdict, carriedBy, fallen, open: undecided, weakenedBy: weakening(statement), defences };
}

function argumentOf(node: ConstructedNode | undefined): DisputeArgument | undefined {
  return node?.is === "argument" || node?.is === "copy" ? node.argument : undefined;
}

function said(node: ConstructedNode | undefined): Said {
  const argument = argumentOf(node);
  if (argument) return { is: "argument", argument: argument.id };
  if (!node) throw new TypeError("What fell was felled by nothing.");
  if (node.is === "assertion" || node.is === "grant" || node.is === "denial") return { is: node.is, statement: node.statement };
  throw new TypeError(`A node that is a ${node.is} says nothing.`);
}
