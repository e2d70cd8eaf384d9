import { buildFramework, type Framework } from "../semantics/framework.ts";
import type { Audience } from "./audience.ts";
import { defeats } from "./defeats.ts";
import { argumentsForEach, type Dispute, type DisputeArgument } from "./dispute.ts";
import type { Speakers } from "./verdict.ts";

/** An argument in the sense of ASPIC+: its last step, and one way for each premise, by position in the list of ways. */
export interface Way {
  /** The argument of the dispute that is its last step; undefined for the assertion of `statement`. */
  readonly last: DisputeArgument | undefined;
  /** What it speaks for; undefined for an argument against a statement or another argument. */
  readonly statement: string | undefined;
  readonly below: readonly number[];
}

export interface Ways {
  readonly ways: readonly Way[];
  /** Which way defeats which. */
  readonly framework: Framework;
}

/**
 * Every way to supply every premise, and which defeats which (shared/weighing 2, word for word): the framework to export, and the one that
 * semi-stable and stage semantics need. Ways are products, so there is a limit: undefined where there are more than `most`. Ways below others
 * come before them. Cost: the ways and their defeats.
 */
export function enumerateWays(dispute: Dispute, audience: Audience, most: number): Ways | undefined {
  const argumentsFor = argumentsForEach(dispute);
  const asserted = new Set(dispute.statements.flatMap(({ id, asserted }) => (asserted ? [id] : [])));
  const ways: Way[] = [];
  const shared = new Map<string, number>();
  const add = (last: DisputeArgument | undefined, statement: string | undefined, below: readonly number[]) => {
    const key = JSON.stringify([last?.id ?? null, statement ?? null, below]);
    const known = shared.get(key);
    if (known !== undefined) return known;
    if (ways.length >= most) throw new TooMany();
    shared.set(key, ways.length);
    return ways.push({ last, statement, below }) - 1;
  };
  const waysFor = (statement: string, above: readonly string[]): readonly number[] => {
    if (above.includes(statement)) return [];
    const under = [...above, statement];
    const said = asserted.has(statement) ? [add(undefined, statement, [])] : [];
    return [...said, ...(argumentsFor.get(statement) ?? []).flatMap((argument) => waysBy(argument, statement, under))];
  };
  const waysBy = (argument: DisputeArgument, statement: string | undefined, above: readonly string[]): readonly number[] => {
    let supplied: readonly (readonly number[])[] = [[]];
    for (const premise of new Set(argument.premises)) {
      const found = waysFor(premise, above);
      if (supplied.length * found.length > most) throw new TooMany();
      supplied = supplied.flatMap((below) => found.map((way) => [...below, way]));
    }
    return supplied.map((below) => add(argument, statement, below));
  };
  try {
    for (const { id } of dispute.statements) waysFor(id, []);
    for (const argument of dispute.arguments) if (argument.end.stance !== "for") waysBy(argument, undefined, []);
  } catch (error) {
    if (error instanceof TooMany) return undefined;
    throw error;
  }
  return { ways, framework: defeatsAmong(dispute, audience, ways) };
}

class TooMany extends Error {}

/** Which ways speak for a statement, and which contradict it. */
export function speakersIn(ways: readonly Way[]): Speakers {
  const speaksFor = new Map<string, number[]>();
  const speaksAgainst = new Map<string, number[]>();
  for (const [way, { statement, last }] of ways.entries()) {
    if (statement !== undefined) push(speaksFor, statement, way);
    if (last?.end.stance === "against" && !last.weakens) push(speaksAgainst, last.end.statement, way);
  }
  return { speaksFor: (statement) => speaksFor.get(statement) ?? [], speaksAgainst: (statement) => speaksAgainst.get(statement) ?? [] };
}

function defeatsAmong(dispute: Dispute, audience: Audience, ways: readonly Way[]): Framework {
  const positions = new Map(dispute.arguments.map((argument, position) => [argument, position]));
  const statements = new Map(dispute.statements.map(({ id }, position) => [id, dispute.arguments.length + position]));
  const lastStep = ({ last, statement }: Way) => (last ? positions.get(last) : statements.get(statement ?? "")) ?? -1;
  const byLast = new Map<number, number[]>();
  const containing = new Map<number, number[]>();
  const steps: (readonly number[])[] = [];
  for (const [way, made] of ways.entries()) {
    const last = lastStep(made);
    const all = [...new Set([last, ...made.below.flatMap((part) => steps[part] ?? [])])];
    steps.push(all);
    push(byLast, last, way);
    for (const step of all) push(containing, step, way);
  }
  const attackers: number[] = [];
  const attacked: number[] = [];
  for (const [from, to] of defeats(dispute, audience))
    for (const attacker of byLast.get(from) ?? [])
      for (const hit of containing.get(to) ?? []) {
        attackers.push(attacker);
        attacked.push(hit);
      }
  return buildFramework(ways.length, attackers, attacked);
}

function push<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
