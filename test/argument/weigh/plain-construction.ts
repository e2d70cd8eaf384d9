import type { Audience } from "#argument/weigh/audience.ts";
import type { Dispute, DisputeArgument } from "#argument/weigh/dispute.ts";

/*
 * The framework of a dispute written straight from its definition, for the tests alone: every way to supply every premise is an argument of its
 * own, and every pair of them is looked at. Small disputes only.
 */

/** An argument of the framework: its last step (`undefined` for `!s`), and one argument for each premise. */
export interface Way {
  /** What it speaks for. */
  readonly statement: string | undefined;
  readonly last: DisputeArgument | undefined;
  readonly below: readonly Way[];
  /** The reader takes it as given, or denies its statement. */
  readonly reader?: "grants" | "denies";
}

interface Reader {
  readonly granted: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
}

const NOBODY: Reader = { granted: new Set(), denied: new Set() };

export function waysOf(dispute: Dispute, { granted, denied }: Reader = NOBODY): readonly Way[] {
  const asserted = new Set(dispute.statements.filter((statement) => statement.asserted).map(({ id }) => id));
  const waysFor = (statement: string, above: readonly string[]): readonly Way[] => {
    if (above.includes(statement)) return [];
    return [
      ...(asserted.has(statement) ? [{ statement, last: undefined, below: [] }] : []),
      ...(granted.has(statement) ? [{ statement, last: undefined, below: [], reader: "grants" as const }] : []),
      ...dispute.arguments.flatMap((argument) =>
        argument.end.stance === "for" && argument.end.statement === statement ? waysBy(argument, [...above, statement]) : [],
      ),
    ];
  };
  const waysBy = (argument: DisputeArgument, above: readonly string[]): readonly Way[] =>
    [...new Set(argument.premises)]
      .reduce<readonly (readonly Way[])[]>(
        (combined, premise) => combined.flatMap((below) => waysFor(premise, above).map((way) => [...below, way])),
        [[]],
      )
      .map((below) => ({ statement: argument.end.stance === "for" ? argument.end.statement : undefined, last: argument, below }));
  return [
    ...dispute.statements.flatMap(({ id }) => waysFor(id, [])),
    ...dispute.arguments.flatMap((argument) => (argument.end.stance === "for" ? [] : waysBy(argument, []))),
    ...[...denied].map((statement) => ({ statement, last: undefined, below: [], reader: "denies" as const })),
  ];
}

/** Pairs of positions: attacker, attacked. */
export function defeatsAmong(dispute: Dispute, ways: readonly Way[], audience: Audience): readonly (readonly [number, number])[] {
  return ways.flatMap((attacker, from) =>
    ways.flatMap((attacked, to) =>
      withAllBelow(attacked).some((part) => defeats(dispute, attacker, part, audience)) ? [[from, to] as const] : [],
    ),
  );
}

function withAllBelow(way: Way): readonly Way[] {
  return [way, ...way.below.flatMap(withAllBelow)];
}

function defeats(dispute: Dispute, attacker: Way, part: Way, audience: Audience): boolean {
  if (part.reader === "denies" || (part.reader === "grants" && attacker.reader !== "denies")) return false;
  if (attacker.reader === "denies") return attacker.statement === part.statement;
  const end = attacker.last?.end;
  if (end?.stance === "undercuts" && attacker.last && !attacker.last.weakens) {
    const isArgument = dispute.arguments.some(({ id }) => id === end.argument);
    const { last } = part;
    if (!last) return false;
    return isArgument
      ? last.id === end.argument
      : last.end.stance === "for" && last.premises.length === 1 && last.premises[0] === end.argument;
  }
  const against = (way: Way) => (way.last?.end.stance === "against" && !way.last.weakens ? way.last.end.statement : undefined);
  const rebuts =
    (against(attacker) !== undefined && against(attacker) === part.statement) ||
    (against(part) !== undefined && against(part) === attacker.statement);
  return rebuts && !isAbove(audience, part.last?.value, attacker.last?.value);
}

function isAbove(audience: Audience, one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const place = (value: string) => {
    const found = audience.prefers.findIndex((group) => group.includes(value));
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  };
  return place(one) < place(other);
}

export type Label = "in" | "out" | "undecided";

/** The grounded labelling by its definition: what is attacked by nothing but what is out is in; what something in attacks is out. */
export function plainGrounded(size: number, defeats: readonly (readonly [number, number])[]): readonly Label[] {
  const labels: Label[] = Array.from({ length: size }, () => "undecided");
  for (let changed = true; changed; ) {
    changed = false;
    for (let argument = 0; argument < size; argument++) {
      if (labels[argument] !== "undecided") continue;
      const attackers = defeats.flatMap(([from, to]) => (to === argument ? [labels[from]] : []));
      const label = attackers.every((found) => found === "out") ? "in" : attackers.includes("in") ? "out" : undefined;
      if (!label) continue;
      labels[argument] = label;
      changed = true;
    }
  }
  return labels;
}

/** The verdict of a statement from the labels of all ways, as shared/weighing 3 words it. */
export function plainVerdict(ways: readonly Way[], labels: readonly Label[], statement: string): string {
  const of = (chosen: (way: Way) => boolean) => ways.flatMap((way, index) => (chosen(way) ? [labels[index]] : []));
  const forIt = of((way) => way.statement === statement && way.reader !== "denies");
  const againstIt = of(({ last }) => last?.end.stance === "against" && !last.weakens && last.end.statement === statement);
  if (forIt.includes("in")) return "accepted";
  if (againstIt.includes("in")) return "rejected";
  if (forIt.includes("undecided")) return "contested";
  return forIt.length > 0 ? "answered" : "unsupported";
}
