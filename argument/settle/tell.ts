import type { ArgumentGraph } from "../graph.ts";
import type { Fact, Settlement } from "../settle.ts";
import { type Narration, Tale } from "../trace/tale.ts";
import { kindSpec } from "../vocabulary.ts";

const WORDS = { accepted: "accepted", rejected: "rejected", contested: "left contested" } as const;

/**
 * What settles a statement, in sentences (shared/weighing 4): by which criteria put first, by which facts, by which facts for whoever puts a
 * criterion first; then what does not settle it. Every fact and criterion is named, and linked by its slug.
 */
export function tellSettlement(graph: ArgumentGraph, settlement: Settlement): readonly Narration[] {
  const { statement, want, verdict, facts, values, both, complete } = settlement;
  const outcome = (tale: Tale) => tale.say(tale.isPlural(statement) ? " are " : " is ").say(WORDS[want]);
  if (verdict === want) return [outcome(new Tale(graph).startWith(statement)).say(" as it stands.").end()];
  const told: Narration[] = [];
  if (values.length > 0) {
    const tale = outcome(new Tale(graph).startWith(statement)).say(" by whoever puts ");
    tale.list(values, (criteria) => tale.list(criteria, (criterion) => tale.name(criterion), " and "), " or ");
    told.push(tale.say(" first.").end());
  }
  if (facts.length > 0) told.push(ifOne(graph, settlement, facts, outcome, undefined));
  for (const { first, facts: needed } of both) told.push(ifOne(graph, settlement, needed, outcome, first));
  if (told.length === 0) {
    const tale = new Tale(graph)
      .say("No single fact or criterion, and no two together, would have ")
      .name(statement)
      .say(` ${WORDS[want]}`);
    told.push(tale.say(complete ? "." : ", as far as the search came.").end());
  } else if (!complete) told.push(new Tale(graph).say("The search was stopped by its time limit: there may be more.").end());
  return told;
}

function ifOne(
  graph: ArgumentGraph,
  { statement, audience }: Settlement,
  sets: readonly (readonly Fact[])[],
  outcome: (tale: Tale) => Tale,
  first: string | undefined,
): Narration {
  const tale = outcome(new Tale(graph).startWith(statement));
  if (first === undefined) tale.say(audience.prefers.length === 0 ? ", with nothing put first," : ", for this audience,");
  else tale.say(" by whoever puts ").name(first).say(" first,");
  tale.say(" if one ");
  tale.list(sets, (facts) => tale.list(facts, (fact) => factOf(graph, tale, fact)), ", or ", ", or ");
  return tale.say(".").end();
}

/** A claim is a sentence and can be granted or denied as one; evidence and case studies have titles. */
function factOf(graph: ArgumentGraph, tale: Tale, { statement, is }: Fact): void {
  const node = graph.node(statement);
  tale.say(is === "granted" ? "grants " : "denies ");
  if (node?.kind === "Claim") tale.say("that ").name(statement);
  else
    tale
      .say(`the ${node ? kindSpec(node.kind).name : "statement"} “`)
      .phrase(statement)
      .say("”");
}
