import { buildFramework, type Framework } from "../semantics/framework.ts";
import { type Audience, NOBODY } from "./audience.ts";
import { defeats } from "./defeats.ts";
import { argumentsForEach, type Dispute } from "./dispute.ts";
import { type ConstructedNode, supply } from "./supply.ts";

export interface Construction {
  readonly dispute: Dispute;
  /** Whom it is put to: NOBODY, unless told. */
  readonly audience: Audience;
  readonly framework: Framework;
  readonly nodes: readonly ConstructedNode[];
  /** Nodes that speak for a statement: its assertion, and the arguments for it that can be built. */
  readonly speaksFor: (statement: string) => readonly number[];
  /** Arguments against a statement that can be built and contradict it. */
  readonly speaksAgainst: (statement: string) => readonly number[];
  /** The node of an argument; undefined where nothing supplies one of its premises. */
  readonly nodeOf: (argument: string) => number | undefined;
}

export interface ConstructOptions {
  readonly audience?: Audience | undefined;
  /** Statements that the reader takes as given, and statements that the reader denies. */
  readonly granted?: ReadonlySet<string>;
  readonly denied?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The framework of a dispute, in size proportional to it (shared/weighing 2).
 *
 * ASPIC+ makes an argument of every way to supply every premise (Modgil and Prakken 2014, Argument and Computation 5, 31-62), which are products:
 * ten ways at each of four levels are ten thousand. Here each argument is one node, and so is the lack of each premise, which all suppliers
 * attack and which attacks all who need it. That is a necessity, written as attacks: who needs a premise needs one of the set of its suppliers
 * (frameworks with necessities: Nouioua and Risch 2011, Scalable Uncertainty Management, 163-176; between a set and an argument: Nouioua 2013,
 * the same series, 120-133). A node is then in (out, undecided) exactly where the best of its ways is in (out, undecided), so the complete
 * labellings of both frameworks correspond one to one, and with them the grounded, complete, preferred, stable and ideal ones. Semi-stable and
 * stage compare what is left undecided way by way, and need the ways themselves (ways.ts). The tests hold both to a plain construction.
 *
 * Where support runs in a circle, the arguments of the circle have copies, one for each statement that must not stand below and each number of
 * steps that is left. Cost: linear, and for a circle of n statements and m arguments n²·m nodes.
 */
export function construct(dispute: Dispute, { audience = NOBODY, granted = NONE, denied = NONE }: ConstructOptions = {}): Construction {
  const { nodes, attackers, attacked, speaksFor, nodeOf, copiesOf } = supply(dispute, granted);
  const speaksAgainst = new Map<string, number[]>();
  for (const argument of dispute.arguments) {
    const { end, weakens } = argument;
    const node = nodeOf.get(argument);
    if (node === undefined || end.stance !== "against" || weakens) continue;
    const speaking = speaksAgainst.get(end.statement);
    if (speaking) speaking.push(node);
    else speaksAgainst.set(end.statement, [node]);
  }
  const attack = (from: readonly number[], to: readonly number[]) => {
    for (const attacker of from)
      for (const hit of to) {
        attackers.push(attacker);
        attacked.push(hit);
      }
  };
  const said = (statement: string, is: "assertion" | "grant") => (speaksFor.get(statement) ?? []).filter((node) => nodes[node]?.is === is);
  const assertionAt = (position: number) => said(dispute.statements[position - dispute.arguments.length]?.id ?? "", "assertion");
  /** The nodes that a last step attacks with. */
  const attackingAt = (position: number) => {
    const argument = dispute.arguments[position];
    const node = argument && nodeOf.get(argument);
    return node === undefined ? (argument ? [] : assertionAt(position)) : [node];
  };
  /** The nodes on which an attack on a last step falls. */
  const hitAt = (position: number) => {
    const argument = dispute.arguments[position];
    return argument ? (copiesOf.get(argument) ?? []) : assertionAt(position);
  };
  for (const pair of defeats(dispute, audience)) attack(attackingAt(pair[0]), hitAt(pair[1]));
  for (const statement of granted) attack(said(statement, "grant"), speaksAgainst.get(statement) ?? []);
  const argumentsFor = denied.size > 0 ? argumentsForEach(dispute) : new Map<string, never>();
  for (const statement of denied) {
    const denial = nodes.push({ is: "denial", statement }) - 1;
    const ways = (argumentsFor.get(statement) ?? []).flatMap((argument) => copiesOf.get(argument) ?? []);
    attack([denial], [...said(statement, "assertion"), ...said(statement, "grant"), ...ways]);
  }

  const byId = new Map(dispute.arguments.map((argument) => [argument.id, argument]));
  return {
    dispute,
    audience,
    framework: buildFramework(nodes.length, attackers, attacked),
    nodes,
    speaksFor: (statement) => speaksFor.get(statement) ?? [],
    speaksAgainst: (statement) => speaksAgainst.get(statement) ?? [],
    nodeOf: (id) => {
      const argument = byId.get(id);
      return argument && nodeOf.get(argument);
    },
  };
}
