import { buildFramework, type Framework, targetsOf } from "../semantics/framework.ts";
import { IN, type Labelling } from "../semantics/labelling.ts";
import { type Audience, outranks } from "../weigh/audience.ts";
import { type Construction, construct } from "../weigh/construct.ts";
import type { Dispute } from "../weigh/dispute.ts";
import type { ConstructedNode } from "../weigh/supply.ts";
import { type Standing, standingOf, type Verdict, verdictOn } from "../weigh/verdict.ts";
import { type Change, changesBetween } from "./changes.ts";
import { attackKey, relabel, type Varied } from "./relabel.ts";

/** All on which a grounded verdict turns beside the arguments themselves. */
export interface Supposed {
  /** Statements whose word counts. */
  readonly asserted: ReadonlySet<string>;
  readonly granted: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
  readonly audience: Audience;
}

export interface Reweighed {
  /** Of statements, in order of id. */
  readonly verdicts: readonly Change<Verdict>[];
  /** Of arguments, in order of id. */
  readonly standings: readonly Change<Standing>[];
  /** Of how many nodes of the framework a label was sought, and how many there are. */
  readonly lookedAt: number;
  readonly nodes: number;
}

/** What is open to suppositions: they may assert, grant and deny these statements and no others. Audiences are free. */
export interface Open {
  readonly asserted: ReadonlySet<string>;
  readonly settled: ReadonlySet<string>;
}

/**
 * Makes a dispute ready for any number of suppositions: says of each what it changes in the grounded verdicts and standings against `base`, just as
 * to weigh both anew would (the property tests hold it to that), and looks only at what it can reach (relabel.ts).
 *
 * One framework serves them all. It has a node for every assertion, grant and denial that is open, and only those supposed are there; for
 * an audience, the rebuttals that fail for it are suspended. What can be built is told by the same means: of the attacks by which premises are
 * supplied alone (construct.ts), an argument is in just where something supplies each of its premises.
 *
 * Cost: construction and labelling once, linear as in construct.ts with all that is open granted; then for each supposition how
 * far it differs from the base, the rebuttals between values, what it reaches, and one copy of the labels.
 */
export function reweigher(dispute: Dispute, open: Open, base: Supposed): (supposed: Supposed) => Reweighed {
  const statements = dispute.statements.map((statement) => ({ ...statement, asserted: open.asserted.has(statement.id) }));
  const built = construct({ ...dispute, statements }, { granted: open.settled, denied: open.settled });
  const { framework, nodes } = built;
  const supplies = suppliesOf(built);
  const rebuttals = valuedRebuttals(built);
  const switches = switchesOf(built);
  const failingFor = (audience: Audience) =>
    audience.prefers.length === 0 ? NONE : new Set(rebuttals.flatMap(({ key, of, by }) => (outranks(audience, of, by) ? key : [])));
  const label = (from: Labels, varied: Varied, came: Iterable<number>, shifted: Iterable<number>) => {
    const supplied = relabel(supplies, from.supplied, { ...varied, suspended: new Set() }, came);
    const standing = relabel(framework, from.labels, varied, [...came, ...shifted]);
    return { supplied: supplied.labels, labels: standing.labels, reached: new Set([...supplied.reached, ...standing.reached]) };
  };
  const absent = new Uint8Array(framework.size);
  for (const at of switches.values()) absent[at] = 1;
  for (const at of switchedBetween(switches, NOTHING, base)) absent[at] = 0;
  const was: Varied = { absent, suspended: failingFor(base.audience) };
  const unlabelled = { supplied: new Uint8Array(framework.size), labels: new Uint8Array(framework.size) };
  const before = label(unlabelled, was, [...nodes.keys()], []);

  return (supposed) => {
    const came = switchedBetween(switches, base, supposed);
    const is = { absent: absent.slice(), suspended: failingFor(supposed.audience) };
    for (const at of came) is.absent[at] = absent[at] === 1 ? 0 : 1;
    const shifted = rebuttals.flatMap(({ key, hit }) => (was.suspended.has(key) === is.suspended.has(key) ? [] : hit));
    const after = label(before, is, came, shifted);
    const reached = [...after.reached].flatMap((index) => nodes[index] ?? []);
    return {
      verdicts: changesBetween(reached.flatMap(statementOf), verdictIn(built, before), verdictIn(built, after)),
      standings: changesBetween(reached.flatMap(argumentOf), standingIn(built, before), standingIn(built, after)),
      lookedAt: after.reached.size,
      nodes: framework.size,
    };
  };
}

interface Labels {
  /** In: what can be built. */
  readonly supplied: Labelling;
  readonly labels: Labelling;
}

/** The statement whose verdict can turn on a node. */
function statementOf(node: ConstructedNode): string | readonly string[] {
  if (node.is === "argument") return node.argument.end.stance === "undercuts" ? [] : node.argument.end.statement;
  return node.is === "assertion" || node.is === "grant" ? node.statement : [];
}

function argumentOf(node: ConstructedNode): string | readonly string[] {
  return node.is === "argument" ? node.argument.id : [];
}

function verdictIn(built: Construction, { supplied, labels }: Labels): (statement: string) => Verdict {
  const speaksFor = (statement: string) => built.speaksFor(statement).filter((node) => supplied[node] === IN);
  return (statement) => verdictOn({ speaksFor, speaksAgainst: built.speaksAgainst }, labels, statement);
}

function standingIn(built: Construction, { supplied, labels }: Labels): (argument: string) => Standing {
  return (argument) => {
    const node = built.nodeOf(argument);
    return node === undefined || supplied[node] !== IN ? "unbuilt" : standingOf(built, labels, argument);
  };
}

const NONE: ReadonlySet<number> = new Set();
const NOTHING = { asserted: new Set<string>(), granted: new Set<string>(), denied: new Set<string>() };

/** The nodes that a supposition brings or takes away, by what they are and of which statement. */
function switchesOf({ nodes }: Construction): ReadonlyMap<string, number> {
  return new Map(
    nodes.flatMap((node, index) =>
      node.is === "assertion" || node.is === "grant" || node.is === "denial" ? [[`${node.is} ${node.statement}`, index] as const] : [],
    ),
  );
}

function switchedBetween(switches: ReadonlyMap<string, number>, before: Said, after: Said): readonly number[] {
  const among = (is: string, was: ReadonlySet<string>, now: ReadonlySet<string>) => {
    if (was === now) return [];
    const differing = [...[...was].filter((statement) => !now.has(statement)), ...[...now].filter((statement) => !was.has(statement))];
    return differing.flatMap((statement) => switches.get(`${is} ${statement}`) ?? []);
  };
  return [
    ...among("assertion", before.asserted, after.asserted),
    ...among("grant", before.granted, after.granted),
    ...among("denial", before.denied, after.denied),
  ];
}

type Said = Omit<Supposed, "audience">;

/** The attacks by which suppliers meet a lack, and lacks meet what needs the premise: without circles, since copies unroll them. */
function suppliesOf({ framework, nodes }: Construction): Framework {
  const isLack = (index: number) => nodes[index]?.is === "lack";
  const attackers: number[] = [];
  const attacked: number[] = [];
  for (let attacker = 0; attacker < framework.size; attacker++)
    for (const target of targetsOf(framework, attacker)) {
      if (!isLack(attacker) && !isLack(target)) continue;
      attackers.push(attacker);
      attacked.push(target);
    }
  return buildFramework(framework.size, attackers, attacked);
}

interface Rebuttal {
  readonly key: number;
  readonly hit: number;
  /** The values of the attacked one and of the attacker. */
  readonly of: string;
  readonly by: string;
}

/** The rebuttals between two arguments with values, which alone an audience can make fail (defeats.ts). */
function valuedRebuttals({ framework, nodes }: Construction): readonly Rebuttal[] {
  const valueAt = (index: number) => {
    const node = nodes[index];
    return node?.is === "argument" || node?.is === "copy" ? node.argument.value : undefined;
  };
  const isUndercut = (index: number) => {
    const node = nodes[index];
    return node?.is === "argument" && node.argument.end.stance === "undercuts";
  };
  const found: Rebuttal[] = [];
  for (const attacker of nodes.keys()) {
    const by = valueAt(attacker);
    if (by === undefined || isUndercut(attacker)) continue;
    for (const hit of targetsOf(framework, attacker)) {
      const of = valueAt(hit);
      if (of !== undefined && of !== by) found.push({ key: attackKey(framework, attacker, hit), hit, of, by });
    }
  }
  return found;
}
