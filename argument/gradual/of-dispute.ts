import { type Dispute, type DisputeArgument, type Statement, undercutTargets } from "../weigh/dispute.ts";
import type { Backing } from "./backing.ts";
import { type BipolarFramework, buildBipolarFramework } from "./bipolar-framework.ts";
import { type CountOnce, countedOnce } from "./count-once.ts";
import { type Link, WEAKEST_LINK } from "./link.ts";
import type { Strengths } from "./outcome.ts";
import { type Pair, rowOf } from "./rows.ts";
import { DEFAULT_WEIGHTS, type StatementWeights } from "./weights.ts";

/** Every choice that shared/weighing 5 makes; what is left out is as it says there. */
export interface DegreeParameters {
  readonly weights?: StatementWeights;
  /** Weights given outright, by id. An argument with one no longer takes its weight from its premises. */
  readonly given?: ReadonlyMap<string, number>;
  /** The weakest link by default. */
  readonly link?: Link;
  /** "when-all-shared" by default. */
  readonly countOnce?: CountOnce;
}

/** The framework of a dispute, and the way back to it: statements first, then arguments, each in the order of the dispute. */
export interface DisputeFramework {
  readonly framework: BipolarFramework;
  readonly ids: readonly string[];
  statement(id: string): number | undefined;
  argument(id: string): number | undefined;
  /** Names of the sources behind a statement or an argument, by its number. */
  sourcesBehind(at: number): readonly string[];
}

/**
 * The quantitative bipolar framework of a dispute (shared/weighing 5). Statements and arguments alike are arguments of the framework.
 *
 * - An argument for a statement supports it; one against it attacks it, also where it only weakens; one that undercuts attacks the argument that it
 *   undercuts or, of an item of evidence, the supports that it gives.
 * - An argument starts from its premises, by `link`; a statement from `weights`.
 * - Behind an argument stand the sources that it cites; where it cites none, those of its premises. One source counts once for one statement, by
 *   `countOnce`.
 *
 * Audiences and values play no part. Ids that the dispute does not have are bugs of the caller and throw. Cost: linear.
 */
export function frameworkOf(dispute: Dispute, backing: Backing, parameters: DegreeParameters = {}): DisputeFramework {
  const { weights = DEFAULT_WEIGHTS, given = new Map(), link = WEAKEST_LINK, countOnce = "when-all-shared" } = parameters;
  const statementAt = new Map(dispute.statements.map(({ id }, index) => [id, index]));
  const argumentAt = new Map(dispute.arguments.map(({ id }, index) => [id, dispute.statements.length + index]));
  const targets = undercutTargets(dispute);
  const sources = numbering();
  const attacks: Pair[] = [];
  const supports: Pair[] = [];
  const grounds: Pair[] = [];
  const sourced: Pair[] = [];
  for (const argument of dispute.arguments) {
    const { id, premises, end } = argument;
    const at = find(argumentAt, id);
    if (end.stance === "undercuts") for (const target of targets(end.argument)) attacks.push([at, find(argumentAt, target.id)]);
    else (end.stance === "for" ? supports : attacks).push([at, find(statementAt, end.statement)]);
    if (!given.has(id)) for (const premise of premises) grounds.push([find(statementAt, premise), at]);
    for (const source of sourcesBehind(argument, backing)) sourced.push([sources.numberOf(source), at]);
  }
  const baseScores = [
    ...dispute.statements.map((statement) => given.get(statement.id) ?? startingWeight(statement, backing, weights)),
    ...dispute.arguments.map(({ id }) => given.get(id) ?? 1),
  ];
  const framework = buildBipolarFramework({ baseScores, attacks, supports, grounds, link, sources: sourced, countOnce });
  return {
    framework,
    ids: [...statementAt.keys(), ...argumentAt.keys()],
    statement: (id) => statementAt.get(id),
    argument: (id) => argumentAt.get(id),
    sourcesBehind: (at) => {
      const statement = dispute.statements[at];
      return statement ? backing.sources(statement.id) : Array.from(rowOf(framework.sources, at), (source) => sources.names[source] ?? "");
    },
  };
}

/** An argument that does not count for a statement, since sources that it shares count through a stronger one. */
export interface DroppedSupporter {
  readonly statement: string;
  readonly dropped: string;
  readonly counted: string;
  readonly sources: readonly string[];
}

/**
 * Which arguments did not count, in order of the dispute. Where strengths did not settle: those that do not count at the low or at the high end of
 * their ranges. Nothing where the semantics is not defined.
 */
export function droppedSupporters({ framework, ids, sourcesBehind }: DisputeFramework, found: Strengths): readonly DroppedSupporter[] {
  if (found.outcome === "undefined") return [];
  const states = found.outcome === "unsettled" ? [found.low, found.high] : [found.values];
  const dropped = new Map<string, DroppedSupporter>();
  for (let statement = 0; statement < framework.size; statement++) {
    if (framework.repeated[statement] !== 1) continue;
    for (const state of states)
      for (const { supporter, counted } of countedOnce(framework, statement, state, undefined).dropped)
        dropped.set(`${statement} ${supporter}`, {
          statement: ids[statement] ?? "",
          dropped: ids[supporter] ?? "",
          counted: ids[counted] ?? "",
          sources: sourcesBehind(supporter),
        });
  }
  return [...dropped.values()];
}

function startingWeight({ id, asserted, practical }: Statement, backing: Backing, weights: StatementWeights): number {
  if (practical) return weights.practical;
  if (!asserted) return weights.unasserted;
  const grade = backing.grade(id);
  return grade === undefined ? weights.ungraded : weights.graded[grade];
}

function sourcesBehind({ id, premises }: DisputeArgument, backing: Backing): readonly string[] {
  const cited = backing.sources(id);
  if (cited.length > 0) return cited;
  return premises.length === 1 ? backing.sources(premises[0] ?? "") : premises.flatMap((premise) => backing.sources(premise));
}

function find(places: ReadonlyMap<string, number>, id: string): number {
  const place = places.get(id);
  if (place === undefined) throw new Error(`The dispute has no "${id}".`);
  return place;
}

function numbering(): { readonly names: readonly string[]; numberOf(name: string): number } {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (name: string) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    names.push(name);
    return names.length - 1;
  };
  return { names, numberOf };
}
