import { type Names, type Narration, Tale } from "../trace/tale.ts";
import type { Explanation, Meeting, Outranked, Said } from "./explanation.ts";
import { nameAsObject } from "./name-statement.ts";

/** Named one by one up to here; then counted. */
const MOST_NAMED = 3;

type Fallen = Explanation["fallen"][number];

/**
 * Why a statement has its verdict, in some sentences under its name: what carries it, and how what speaks against that is met, or that the audience
 * puts it below; for what is contested, what stands against what; then what weakens it without contradicting it. Arguments are named by their
 * titles, and linked by their slugs.
 */
export function tellExplanation(names: Names, explanation: Explanation): Narration {
  const { verdict, carriedBy, fallen, open, weakenedBy, defences } = explanation;
  const tale = new Tale(names);
  const all = (said: readonly Said[], isStart = false) => someOf(tale, said, (one, index) => titleOf(tale, one, isStart && index === 0));
  const carriers = new Set(carriedBy.map(keyOf));
  switch (verdict) {
    case "accepted": {
      all(carriedBy, true);
      tale.say(
        carriedBy.length > 1 ? " stand for it, and nothing prevails against them." : " stands for it, and nothing prevails against it.",
      );
      const carrying = defences.filter((defence) => carriers.has(keyOf(defence.said)));
      const attacks = carrying.flatMap((defence) => defence.attacks.map(({ by, met }) => ({ said: by, met })));
      tellFallen(names, tale, attacks, "against");
      tellWeakening(tale, weakenedBy);
      return tale.end();
    }
    case "rejected":
      all(carriedBy, true);
      tale.say(
        carriedBy.length > 1 ? " stand against it, and nothing prevails for it." : " stands against it, and nothing prevails for it.",
      );
      tellFallen(names, tale, fallen, "for");
      return tale.end();
    case "contested": {
      const against = distinctBy(open.flatMap(({ against }) => against.map((said) => ({ said })))).map(({ said }) => said);
      all(
        open.map(({ said }) => said),
        true,
      );
      tale.say(open.length > 1 ? " speak for it, " : " speaks for it, ");
      all(against);
      tale.say(against.length > 1 ? " speak against that, and neither side is met." : " speaks against that, and neither side is met.");
      const outranked = open.flatMap(({ outranked }) => outranked.map(({ by, met }) => ({ said: by, met })));
      tellFallen(names, tale, outranked, "against");
      tellWeakening(tale, weakenedBy);
      return tale.end();
    }
    case "answered":
      tale.say(
        fallen.length > 1
          ? "All that speaks for it has been met, and nothing shows it wrong."
          : "What speaks for it has been met, and nothing shows it wrong.",
      );
      tellFallen(names, tale, fallen, "for");
      return tale.end();
    case "unsupported":
      return tale.say("Nothing speaks for it.").end();
  }
}

/** How each was met; then what the audience keeps from defeating, told together where it is put below the same; then how many more there are. */
function tellFallen(names: Names, tale: Tale, found: readonly Fallen[], stance: "for" | "against"): void {
  const met = distinctBy(found.flatMap(({ said, met }) => (met.by === "rank" ? [] : [{ said, met }])));
  for (const { said, met: how } of met.slice(0, MOST_NAMED)) tellMeeting(names, tale.say(" "), said, how);
  const answered = new Set(met.map(({ said }) => keyOf(said)));
  const outranked = found.flatMap(({ said, met }) => (met.by === "rank" && !answered.has(keyOf(said)) ? [{ said, rank: met }] : []));
  const byCriterion = [...new Set(outranked.map(({ rank }) => rank.value))].map((value) => {
    const here = outranked.filter(({ rank }) => rank.value === value);
    const others = distinctBy(here.map(({ rank }) => ({ said: rank.attacker }))).map(({ said }) => said);
    return { value, said: distinctBy(here).map(({ said }) => said), below: [...new Set(here.map(({ rank }) => rank.below))], others };
  });
  const groups = byCriterion.slice(0, MOST_NAMED);
  const alike = new Set(groups.map((group) => JSON.stringify([group.below, group.others])));
  for (const key of alike) {
    const together = groups.filter((group) => JSON.stringify([group.below, group.others]) === key);
    tellOutranked(tale.say(" "), together, stance);
  }
  const more = [...met.slice(MOST_NAMED), ...byCriterion.slice(MOST_NAMED).flatMap(({ said }) => said)].length;
  if (more > 0) tale.say(` ${more} more ${more === 1 ? "does" : "do"} not prevail either.`);
}

interface OutrankedTogether {
  readonly value: string;
  readonly said: readonly Said[];
  readonly below: readonly string[];
  readonly others: readonly Said[];
}

/** "“A” speaks against it by openness and “B” by cost, both of which this audience puts below risk: they do not defeat “C”." */
function tellOutranked(tale: Tale, groups: readonly OutrankedTogether[], stance: "for" | "against"): void {
  const [first] = groups;
  if (!first) return;
  tale.list(groups, ({ said, value }, index) => {
    someOf(tale, said, (one, at) => titleOf(tale, one, index === 0 && at === 0));
    if (index === 0) tale.say(said.length > 1 ? ` speak ${stance} it` : ` speaks ${stance} it`);
    tale.say(" by ").name(value);
  });
  const areMany = groups.length > 1 || first.said.length > 1;
  tale.say(groups.length > 1 ? `, ${groups.length > 2 ? "all" : "both"} of which` : ", which").say(" this audience puts below ");
  tale.list(first.below, (value) => tale.name(value)).say(areMany ? ": they do not defeat " : ": it does not defeat ");
  someOf(tale, first.others, (other) => titleOf(tale, other), " or ");
  tale.say(".");
}

function tellWeakening(tale: Tale, found: readonly Said[]): void {
  if (found.length === 0) return;
  someOf(tale.say(" "), found, (one) => titleOf(tale, one, true));
  tale.say(found.length > 1 ? " weaken it without contradicting it." : " weakens it without contradicting it.");
}

function someOf(tale: Tale, said: readonly Said[], title: (said: Said, index: number) => void, last: " and " | " or " = " and "): void {
  const named = said.length > MOST_NAMED + 1 ? said.slice(0, MOST_NAMED) : said;
  const more = said.length - named.length;
  tale.list(named, title, more > 0 ? ", " : last);
  if (more > 0) tale.say(`${last}${more} more`);
}

function tellMeeting(names: Names, tale: Tale, said: Said, met: Exclude<Meeting, Outranked>): void {
  titleOf(tale, said, true);
  if (met.by === "attacker") {
    tale.say(" is met by ");
    titleOf(tale, met.attacker);
    tale.say(".");
    return;
  }
  tale.say(" falls, since nothing is left ");
  if (slugOf(said) === met.statement) tale.say("that stands for it.");
  else {
    tale.say(names.node(met.statement)?.kind === "Claim" ? "to show " : "that stands for ");
    nameAsObject(names, tale, met.statement).say(".");
  }
}

/** What a support rests on stands for it. */
function slugOf(said: Said): string {
  return said.is === "argument" ? (said.argument.split("~")[0] ?? said.argument) : said.statement;
}

function titleOf(tale: Tale, said: Said, isStart = false): void {
  if (said.is === "argument") tale.title(slugOf(said));
  else tale.say(isStart ? SAID[said.is].slice(0, 1).toUpperCase() + SAID[said.is].slice(1) : SAID[said.is]);
}

const SAID = { assertion: "the word of its sources", grant: "what the reader grants", denial: "what the reader denies" } as const;

function keyOf(said: Said): string {
  return said.is === "argument" ? said.argument : `${said.is} ${said.statement}`;
}

function distinctBy<T extends { readonly said: Said }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item.said), item] as const)).values()];
}
