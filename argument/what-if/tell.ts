import { nameStatement } from "../explain/name-statement.ts";
import type { ArgumentGraph } from "../graph.ts";
import { SEMANTICS } from "../semantics/semantics.ts";
import { tellFacts } from "../settle/tell-facts.ts";
import { type Narration, Tale } from "../trace/tale.ts";
import { GRIPS, type Grip } from "../vocabulary.ts";
import type { Reading } from "../weigh/of-corpus.ts";
import type { WeighedUnder } from "../weigh/under.ts";
import type { Standing, Verdict } from "../weigh/verdict.ts";
import type { Difference } from "../what-if.ts";
import type { Change } from "./changes.ts";
import type { Counts } from "./in-dispute.ts";
import type { RouteChanges } from "./in-routes.ts";
import type { StrengthRange } from "./restrengthen.ts";
import type { Scenario } from "./scenario.ts";

/** A change in words, and what it is of: the id of a statement, an argument or a tool; undefined of gaps. */
export interface ToldChange {
  readonly id?: string;
  readonly told: Narration;
}

/** A difference in sentences, by what they are of; what does not change is not told. */
export interface ToldDifference {
  readonly verdicts: readonly ToldChange[];
  readonly counts: readonly ToldChange[];
  readonly standings: readonly ToldChange[];
  readonly strengths: readonly ToldChange[];
  readonly routes: readonly ToldChange[];
  readonly gaps: readonly ToldChange[];
}

const READING_WORDS: Readonly<Record<Reading, string>> = {
  evidential: "the word of the paper and the literature counts",
  assertive: "our own claims count too",
  strict: "evidence and case studies alone count",
};

/** What a scenario supposes, in one sentence: "Suppose that one denies that …, and that … is put in place." Undefined where it supposes nothing. */
export function tellScenario(graph: ArgumentGraph, scenario: Scenario): Narration | undefined {
  const { adopt = [], drop = [], grant = [], deny = [], audience, reading, baseScores = {} } = scenario;
  const tale = new Tale(graph).say("Suppose that ");
  const facts = [
    ...grant.map((statement) => ({ statement, is: "granted" }) as const),
    ...deny.map((statement) => ({ statement, is: "denied" }) as const),
  ];
  const named = (slugs: readonly string[]) => tale.list(slugs, (slug) => tale.name(slug));
  const areOrIs = (slugs: readonly string[]) => (tale.arePlural(slugs) ? " are " : " is ");
  const prefers = audience?.prefers ?? [];
  const clauses = [
    ...(adopt.length > 0 ? [() => named(adopt).say(`${areOrIs(adopt)}put in place`)] : []),
    ...(drop.length > 0 ? [() => named(drop).say(`${areOrIs(drop)}not to be had`)] : []),
    ...(facts.length > 0 ? [() => tellFacts(graph, tale.say("one"), [facts], [])] : []),
    ...(prefers.length > 0
      ? [
          () =>
            tale
              .say("one puts ")
              .list(prefers, (group) => named(group), ", then ", ", then ")
              .say(" first"),
        ]
      : audience
        ? [() => tale.say("one puts no criterion before another")]
        : []),
    ...(reading ? [() => tale.say(READING_WORDS[reading])] : []),
    ...Object.entries(baseScores).map(
      ([id, score]) =>
        () =>
          quoted(graph, tale.say("the base score of "), id).say(` is ${score}`),
    ),
  ];
  return clauses.length === 0
    ? undefined
    : tale
        .list(clauses, (clause) => clause(), ", and that ", ", that ")
        .say(".")
        .end();
}

/** What a scenario changes, in sentences. */
export function tellDifference(graph: ArgumentGraph, scenario: Scenario, difference: Difference): ToldDifference {
  const { semantics, verdicts, counts, standings, strengths, routes, gaps } = difference;
  const begin = () => new Tale(graph);
  return {
    verdicts: practicalFirst(graph, verdicts).map((change) => ({ id: change.id, told: tellVerdict(graph, begin(), change) })),
    counts: practicalFirst(graph, counts).map((change) => ({ id: change.id, told: tellCounts(graph, begin(), change, semantics) })),
    standings: standings.map((change) => ({ id: change.id, told: tellStanding(graph, begin(), change) })),
    strengths: tellStrengths(graph, strengths),
    routes: routes ? tellRoutes(graph, scenario, routes) : [],
    gaps: [
      ...(gaps?.opened ?? []).map((message) => ({ told: begin().say(`A gap opens: ${message}`).end() })),
      ...(gaps?.closed ?? []).map((message) => ({ told: begin().say(`A gap closes: ${message}`).end() })),
    ],
  };
}

/** Whether a difference is none. */
export function changesNothing({ verdicts, counts, standings, strengths, routes, gaps }: Difference): boolean {
  return [verdicts, counts, standings, strengths, routes?.changed, gaps?.opened, gaps?.closed].every((list) => (list ?? []).length === 0);
}

function tellVerdict(graph: ArgumentGraph, tale: Tale, { id, before, after }: Change<Verdict | null>): Narration {
  startWith(graph, tale, id).say(tale.isPlural(id) ? " are then " : " is then ");
  const was = before === null ? ", where nothing could be said of it" : `, no longer ${before}`;
  return tale.say(after === null ? `without a verdict${was}.` : `${after}${was}.`).end();
}

function tellCounts(graph: ArgumentGraph, tale: Tale, { id, before, after }: Change<Counts>, semantics: WeighedUnder): Narration {
  startWith(graph, tale, id).say(tale.isPlural(id) ? " are then " : " is then ");
  const { name } = SEMANTICS[semantics];
  const inWords = ({ accepted, rejected, extensions }: Counts) =>
    extensions === 0
      ? `in no ${name} extension, since there is none`
      : `accepted in ${outOf(accepted, extensions)} and rejected in ${outOf(rejected, extensions)} of ${extensions} ${name} ${extensions === 1 ? "extension" : "extensions"}`;
  return tale.say(`${inWords(after)}; before, ${inWords(before)}.`).end();
}

function outOf(count: number, extensions: number): string {
  return count === 0 ? "none" : count === extensions ? "all" : String(count);
}

const STANDING_WORDS: Readonly<Record<Standing, { readonly is: string; readonly was: string }>> = {
  stands: { is: "then stands", was: "stood" },
  undecided: { is: "then hangs on what is undecided", was: "hung on what was undecided" },
  met: { is: "is then met", was: "was met" },
  unbuilt: { is: "then lacks a premise", was: "lacked a premise" },
};

function tellStanding(graph: ArgumentGraph, tale: Tale, { id, before, after }: Change<Standing>): Narration {
  return startWith(graph, tale, id).say(` ${STANDING_WORDS[after].is}; before, it ${STANDING_WORDS[before].was}.`).end();
}

/** Strengths are compared by rank and reason, not by decimals: what moves by less than they show is only counted. */
const LEAST_MOVE = 0.01;

/** Those that move most come first. */
function tellStrengths(graph: ArgumentGraph, strengths: readonly Change<StrengthRange>[]): readonly ToldChange[] {
  const moveOf = ({ before, after }: Change<StrengthRange>) => Math.max(Math.abs(after[0] - before[0]), Math.abs(after[1] - before[1]));
  const moved = strengths.filter((change) => moveOf(change) >= LEAST_MOVE).toSorted((a, b) => moveOf(b) - moveOf(a));
  const rest = strengths.length - moved.length;
  return [
    ...moved.map((change) => ({ id: change.id, told: tellStrength(graph, new Tale(graph), change) })),
    ...(rest > 0
      ? [
          {
            told: new Tale(graph)
              .say(`${rest} ${moved.length > 0 ? "more " : ""}${rest === 1 ? "moves" : "move"} by less than ${LEAST_MOVE}.`)
              .end(),
          },
        ]
      : []),
  ];
}

function tellStrength(graph: ArgumentGraph, tale: Tale, { id, before, after }: Change<StrengthRange>): Narration {
  const isPlural = tale.isPlural(id);
  const rises = before[0] + before[1] < after[0] + after[1];
  startWith(graph, tale, id).say(rises ? (isPlural ? " rise" : " rises") : isPlural ? " fall" : " falls");
  return tale.say(` from ${told(before)} to ${told(after)}.`).end();
}

function told([low, high]: StrengthRange): string {
  return low === high ? low.toFixed(2) : `${low.toFixed(2)} to ${high.toFixed(2)}, unsettled,`;
}

type GripWords = Readonly<Record<Grip | "none", string>>;
const ONE: GripWords = { blocks: "blocks", lowers: "lowers", little: "does little on", none: "touches" };
const MANY: GripWords = { blocks: "block", lowers: "lower", little: "do little on", none: "touch" };

/** By tool: what it does once in place, or could do and no longer can; then what is the most that is left for routes that lost their firmest hold. */
function tellRoutes(graph: ArgumentGraph, { adopt = [], drop = [] }: Scenario, { changed, routes }: RouteChanges): readonly ToldChange[] {
  const tellTool = (tool: string, lead: string, words: GripWords): ToldChange => {
    const grips = changed.map(({ adopted, dropped }) => [...adopted, ...dropped].find((hold) => hold.tool === tool)?.grip);
    const counts = GRIPS.map((grip) => ({ grip, count: grips.filter((found) => found === grip).length })).filter(({ count }) => count > 0);
    const [one] = counts;
    const what =
      one === undefined
        ? `${words.none} ${routes === 1 ? "no part of the one route" : `none of the ${routes} routes`}`
        : one.count === routes
          ? `${words[one.grip]} ${routes === 1 ? "the one route" : `all ${routes} routes`}`
          : `${counts.map(({ grip, count }) => `${words[grip]} ${count}`).join(" and ")} of the ${routes} routes`;
    return { id: tool, told: new Tale(graph).startWith(tool).say(`${lead}${what}.`).end() };
  };
  const areMany = (tool: string) => graph.node(tool)?.plural ?? false;
  const poorer = changed.filter(({ atBest }) => atBest.before !== atBest.after);
  const left = [...GRIPS, null].flatMap((grip) => {
    const count = poorer.filter(({ atBest }) => atBest.after === grip).length;
    return count === 0 ? [] : [grip === null ? `no tool touches ${count}` : `the firmest that is left ${ONE[grip]} ${count}`];
  });
  if (changed.length === 0) return [];
  return [
    ...adopt.map((tool) => tellTool(tool, ", in place, ", areMany(tool) ? MANY : ONE)),
    ...drop.map((tool) => tellTool(tool, " could ", MANY)),
    ...(left.length > 0 ? [{ told: new Tale(graph).say(`Of the routes that lose their firmest hold, ${left.join(" and ")}.`).end() }] : []),
  ];
}

/** Conclusions about what to do before what is the case; the order is kept otherwise. */
function practicalFirst<T extends { readonly id: string }>(graph: ArgumentGraph, changes: readonly T[]): readonly T[] {
  const isPractical = ({ id }: T) => ["PolicyOption", "PolicyTool"].includes(graph.node(id)?.kind ?? "");
  return changes.toSorted((a, b) => Number(isPractical(b)) - Number(isPractical(a)));
}

/** A support by what gives it, all else as what is weighed, at the start of a sentence. */
function startWith(graph: ArgumentGraph, tale: Tale, id: string): Tale {
  return graph.edge(id) ? quoted(graph, tale.say("The support of "), id) : nameStatement(graph, tale, id, true);
}

/** In quotation marks: a name that is a title, or a claim that stands for itself; of a support, what it supports and by what. */
function quoted(graph: ArgumentGraph, tale: Tale, id: string): Tale {
  const edge = graph.edge(id);
  return edge ? tale.title(edge.to).say(" by ").title(edge.from) : tale.title(id);
}
