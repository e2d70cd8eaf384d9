import { IN, OUT } from "#argument/semantics/labelling.ts";
import { type Dispute, type DisputeArgument, undercutTargets } from "#argument/weigh/dispute.ts";
import type { Standing } from "#argument/weigh/verdict.ts";
import type { Weighing } from "#argument/weigh.ts";

/** What becomes of an argument, told apart by what fells it: an answer, or only the order of the audience. */
export type LedgerStanding = Standing | "outranked";

export interface LedgerEntry {
  readonly key: string;
  /** The argument; undefined where it is the word of the statement's own sources. */
  readonly argument: DisputeArgument | undefined;
  readonly standing: LedgerStanding;
  readonly replies: readonly Reply[];
}

/** What is said against a step, or against one of its premises. */
export interface Reply {
  readonly argument: DisputeArgument;
  readonly how: "undercut by" | "against its premise" | "weakened by";
  /** The premise that it is about, where it is not the step. */
  readonly premise: string | undefined;
  readonly standing: LedgerStanding;
  readonly replies: readonly Reply[];
}

export interface Ledger {
  readonly for: readonly LedgerEntry[];
  readonly against: readonly LedgerEntry[];
  /** What is said against it and can stand beside it. */
  readonly beside: readonly LedgerEntry[];
}

/**
 * All that is said about a statement, in two columns, with the replies to each. In order of the dispute, whatever the verdict, so that nothing
 * moves when the reader puts something first; replies that only weaken come last. `plain` is the same weighed for nobody: what falls here and not
 * there is outranked, not met.
 */
export function ledgerOf(dispute: Dispute, statement: string, weighing: Weighing, plain: Weighing): Ledger {
  const standing = (id: string): LedgerStanding => {
    const found = weighing.standings.get(id) ?? "unbuilt";
    return found === "met" && plain.standings.get(id) !== "met" ? "outranked" : found;
  };
  const repliesTo = repliesIn(dispute, standing);
  const entry = (argument: DisputeArgument): LedgerEntry => ({
    key: argument.id,
    argument,
    standing: standing(argument.id),
    replies: repliesTo(argument, new Set([argument.id])),
  });
  const about = (stance: "for" | "against", weakens: boolean) =>
    dispute.arguments
      .filter((argument) => argument.end.stance === stance && argument.end.statement === statement && argument.weakens === weakens)
      .map(entry);
  return {
    for: [...ownWord(dispute, statement, weighing), ...about("for", false)],
    against: about("against", false),
    beside: about("against", true),
  };
}

/** The word of its sources, which counts without further argument. */
function ownWord(dispute: Dispute, statement: string, { built, labels }: Weighing): readonly LedgerEntry[] {
  if (!dispute.statements.some(({ id, asserted }) => id === statement && asserted)) return [];
  const node = built.speaksFor(statement).find((candidate) => built.nodes[candidate]?.is === "assertion");
  const label = node === undefined ? OUT : labels[node];
  return [{ key: statement, argument: undefined, standing: label === IN ? "stands" : label === OUT ? "met" : "undecided", replies: [] }];
}

function repliesIn(dispute: Dispute, standing: (id: string) => LedgerStanding) {
  const targets = undercutTargets(dispute);
  const undercuts = new Map<string, DisputeArgument[]>();
  const againstPremise = new Map<string, DisputeArgument[]>();
  for (const argument of dispute.arguments) {
    const { end } = argument;
    if (end.stance === "undercuts") for (const target of targets(end.argument)) push(undercuts, target.id, argument);
    if (end.stance === "against") push(againstPremise, end.statement, argument);
  }
  const repliesTo = (argument: DisputeArgument, above: ReadonlySet<string>): readonly Reply[] => {
    const reply = (found: DisputeArgument, premise: string | undefined): readonly Reply[] => {
      if (above.has(found.id)) return [];
      const how = found.weakens ? "weakened by" : premise === undefined ? "undercut by" : "against its premise";
      const replies = repliesTo(found, new Set([...above, found.id]));
      return [{ argument: found, how, premise, standing: standing(found.id), replies }];
    };
    const all = [
      ...(undercuts.get(argument.id) ?? []).flatMap((found) => reply(found, undefined)),
      ...argument.premises.flatMap((premise) => (againstPremise.get(premise) ?? []).flatMap((found) => reply(found, premise))),
    ];
    return all.toSorted((a, b) => Number(a.argument.weakens) - Number(b.argument.weakens));
  };
  return repliesTo;
}

/** Every id that a ledger shows: arguments, premises, criteria. A support is shown by its premise. */
export function shownIn(ledger: Ledger): ReadonlySet<string> {
  const shown = new Set<string>();
  const add = ({ argument, replies }: { readonly argument: DisputeArgument | undefined; readonly replies: readonly Reply[] }) => {
    if (argument) {
      if (!isSupport(argument)) shown.add(argument.id);
      for (const premise of argument.premises) shown.add(premise);
    }
    for (const reply of replies) add(reply);
  };
  for (const entry of [...ledger.for, ...ledger.against, ...ledger.beside]) add(entry);
  return shown;
}

/** A `supports` or `weakens` relation: its premise is all that it says. */
export function isSupport({ id }: DisputeArgument): boolean {
  return id.includes("~");
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
