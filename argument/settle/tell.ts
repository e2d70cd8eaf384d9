import type { Fact, Settlement } from "../settle.ts";
import { type Names, type Narration, Tale } from "../trace/tale.ts";
import { kindSpec } from "../vocabulary.ts";

const WORDS = { accepted: "accepted", rejected: "rejected", contested: "left contested" } as const;

export interface TellOptions {
  /** Where the statement is the title already: "Accepted by whoever puts …". */
  readonly isUnderItsTitle?: boolean;
}

/**
 * What settles a statement, in sentences (shared/weighing 4): by which criteria put first, by which facts, by which facts for whoever puts a
 * criterion first; then what does not settle it. Every fact and criterion is named, and linked by its slug; the criteria of the first sentence
 * in the order of `values`.
 */
export function tellSettlement(names: Names, settlement: Settlement, { isUnderItsTitle = false }: TellOptions = {}): readonly Narration[] {
  const { statement, want, verdict, facts, values, both, maxSize, complete } = settlement;
  const begin = () => {
    const tale = new Tale(names);
    if (isUnderItsTitle) return tale.say(upperFirst(WORDS[want]));
    return tale
      .startWith(statement)
      .say(tale.isPlural(statement) ? " are " : " is ")
      .say(WORDS[want]);
  };
  if (verdict === want) return [begin().say(" as it stands.").end()];
  const told: Narration[] = [];
  if (values.length > 0) {
    const tale = begin().say(" by whoever puts ");
    tale.list(values, (criteria) => tale.list(criteria, (criterion) => tale.name(criterion), " and "), " or ");
    told.push(tale.say(" first.").end());
  }
  if (facts.length > 0) told.push(ifOne(names, begin(), settlement, facts, undefined));
  for (const { first, facts: needed } of both) told.push(ifOne(names, begin(), settlement, needed, first));
  if (told.length === 0) {
    const sets = maxSize === 1 ? "" : maxSize === 2 ? ", and no two together," : `, and no set of up to ${maxSize},`;
    const tale = new Tale(names).say(`No single fact or criterion${sets} would have `);
    (isUnderItsTitle ? tale.say("it") : tale.name(statement)).say(` ${WORDS[want]}`);
    told.push(tale.say(complete ? "." : ", as far as the search came.").end());
  } else if (!complete) told.push(new Tale(names).say("The search was stopped by its time limit: there may be more.").end());
  return told;
}

function ifOne(
  names: Names,
  tale: Tale,
  { audience }: Settlement,
  sets: readonly (readonly Fact[])[],
  first: string | undefined,
): Narration {
  if (first === undefined) tale.say(audience.prefers.length === 0 ? ", with nothing put first," : ", for this audience,");
  else tale.say(" by whoever puts ").name(first).say(" first,");
  tale.say(" if one ");
  tale.list(sets, (facts) => tale.list(facts, (fact) => factOf(names, tale, fact)), ", or ", ", or ");
  return tale.say(".").end();
}

/** A claim is a sentence and can be granted or denied as one; evidence and case studies have titles. */
export function factOf(names: Names, tale: Tale, { statement, is }: Fact): void {
  const node = names.node(statement);
  tale.say(is === "granted" ? "grants " : "denies ");
  if (node?.kind === "Claim") tale.say("that ").name(statement);
  else
    tale
      .say(`the ${node ? kindSpec(node.kind).name : "statement"} “`)
      .phrase(statement)
      .say("”");
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
