import { nameStatement } from "../explain/name-statement.ts";
import type { Settlement } from "../settle.ts";
import { type Names, type Narration, Tale } from "../trace/tale.ts";
import { tellFacts } from "./tell-facts.ts";

const WORDS = { accepted: "accepted", rejected: "rejected", contested: "left contested" } as const;

export interface TellOptions {
  /** Where the statement is the title already: "Accepted by whoever puts …". */
  readonly isUnderItsTitle?: boolean;
}

/**
 * What settles a statement, in sentences (shared/weighing 4): by which criteria put first, by which facts for all, by which with nothing put
 * first, by which for whoever puts a criterion first; then what does not settle it. Every fact and criterion is named, and linked by its slug; the
 * criteria of the first sentence in the order of `values`.
 */
export function tellSettlement(names: Names, settlement: Settlement, { isUnderItsTitle = false }: TellOptions = {}): readonly Narration[] {
  const { want, verdict, complete } = settlement;
  const begin = (isGiven = false) => {
    const lead = isGiven ? given(settlement) : undefined;
    if (!isUnderItsTitle) return start(names, settlement, lead).say(` ${WORDS[want]}`);
    return new Tale(names).say(lead ? `${lead}, ${WORDS[want]}` : upperFirst(WORDS[want]));
  };
  if (verdict === want)
    return [
      begin(true)
        .say(settlement.from.length > 0 ? "." : " as it stands.")
        .end(),
    ];
  const told = [
    ...byCriteria(settlement).map((clause) => clause(begin(true)).say(".").end()),
    ...[...forAll(names, settlement), ...forSome(names, settlement)].map((clause) => clause(begin()).say(".").end()),
  ];
  if (told.length === 0) return [tellNothing(names, settlement, isUnderItsTitle ? "it" : undefined)];
  return complete ? told : [...told, tellStopped(names)];
}

/** So many facts that settle it for all are still told in the sentence that says for whom it comes to what. */
const MOST_IN_ONE = 3;

/**
 * The same for several verdicts of one statement, as a paragraph: first, in one sentence, for whom it comes to what, and by which facts for all.
 * The settlements are of one statement, for the same audience and from the same facts.
 */
export function tellSettlements(names: Names, settlements: readonly Settlement[]): readonly Narration[] {
  const [one] = settlements;
  if (!one) return [];
  const areMany = new Tale(names).isPlural(one.statement);
  const told: Narration[] = [];
  const clauses = (of: (settlement: Settlement) => readonly Clause[]) =>
    settlements.flatMap((settlement) =>
      of(settlement).map(
        (clause): Clause =>
          (tale) =>
            clause(tale.say(WORDS[settlement.want])),
      ),
    );
  /** Where a condition is among them, a comma keeps it from being read with what stands before. */
  const tell = (some: readonly Clause[], hasCondition = true) => {
    if (some.length === 0) return;
    const isFirst = told.length === 0;
    const tale = isFirst ? start(names, one, given(one)).say(" ") : new Tale(names).say(areMany ? "They are " : "It is ");
    tale.list(some, (clause) => clause(tale), some.length > 2 || hasCondition ? ", and " : " and ");
    told.push(tale.say(".").end());
  };
  const open = settlements.filter(({ want, verdict }) => verdict !== want);
  const isShort = ({ always }: Settlement) => always.length <= MOST_IN_ONE;
  const shortest = clauses((settlement) => (isShort(settlement) ? forAll(names, settlement) : []));
  tell([...clauses(byCriteria), ...shortest], shortest.length > 0);
  for (const clause of clauses((settlement) => [...(isShort(settlement) ? [] : forAll(names, settlement)), ...forSome(names, settlement)]))
    tell([clause]);
  for (const settlement of open.filter(isNothing))
    told.push(tellNothing(names, settlement, told.length === 0 ? undefined : areMany ? "them" : "it"));
  return open.some((settlement) => !settlement.complete && !isNothing(settlement)) ? [...told, tellStopped(names)] : told;
}

/** Goes on from "is accepted", without the full stop. */
type Clause = (tale: Tale) => Tale;

function byCriteria({ want, verdict, values }: Settlement): readonly Clause[] {
  if (verdict === want || values.length === 0) return [];
  return [
    (tale) =>
      tale
        .say(" by whoever puts ")
        .list(values, (criteria) => tale.list(criteria, (criterion) => tale.name(criterion)), " or ")
        .say(" first"),
  ];
}

function forAll(names: Names, { want, verdict, always, from }: Settlement): readonly Clause[] {
  if (verdict === want || always.length === 0) return [];
  return [(tale) => tellFacts(names, tale.say(" by all, whatever they put first, if one"), always, from)];
}

function forSome(names: Names, { want, verdict, facts, always, both, audience, from }: Settlement): readonly Clause[] {
  if (verdict === want) return [];
  const others = facts.filter((set) => !always.includes(set));
  const forWhom = audience.prefers.length === 0 ? ", with nothing put first, if one" : ", for this audience, if one";
  return [
    ...(others.length > 0 ? [(tale: Tale) => tellFacts(names, tale.say(forWhom), others, from)] : []),
    ...both.map(
      ({ first, facts: needed }): Clause =>
        (tale) =>
          tellFacts(names, tale.say(" by whoever puts ").name(first).say(" first, if one"), needed, from),
    ),
  ];
}

/** "Direct obligations are", or of a claim, which is a sentence, "That borders leak is". */
function start(names: Names, { statement }: Settlement, lead: string | undefined): Tale {
  const tale = new Tale(names);
  if (lead) tale.say(`${lead}, `);
  nameStatement(names, tale, statement, !lead);
  return tale.say(tale.isPlural(statement) ? " are" : " is");
}

/** From which facts it starts: "Given what is granted". */
function given({ from }: Settlement): string | undefined {
  const [first, other] = new Set(from.map(({ is }) => is));
  return first && `Given what is ${other ? "granted and denied" : first}`;
}

function isNothing({ facts, values, both }: Settlement): boolean {
  return facts.length + values.length + both.length === 0;
}

function tellNothing(names: Names, { statement, want, maxSize, complete, from }: Settlement, pronoun: string | undefined): Narration {
  const sets = maxSize === 1 ? "" : maxSize === 2 ? ", and no two together," : `, and no set of up to ${maxSize},`;
  const tale = new Tale(names).say(`No ${from.length > 0 ? "further" : "single"} fact or criterion${sets} would have `);
  const isSentence = pronoun === undefined && names.node(statement)?.kind === "Claim";
  if (pronoun === undefined && !isSentence) nameStatement(names, tale, statement);
  else tale.say(pronoun ?? "it");
  tale.say(` ${WORDS[want]}`);
  if (isSentence) tale.say(" that ").phrase(statement);
  return tale.say(complete ? "." : ", as far as the search came.").end();
}

function tellStopped(names: Names): Narration {
  return new Tale(names).say("The search was stopped by its time limit: there may be more.").end();
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
