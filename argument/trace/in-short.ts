import type { ArgumentGraph, GraphEdge } from "../graph.ts";
import type { Reached, Route } from "../trace.ts";
import { relationSpec } from "../vocabulary.ts";
import { narrateStory } from "./narrate.ts";
import { distinct, type Narration, Tale } from "./tale.ts";

/** What a trace adds up to, and how many of its stories that tells: all of them, or else the first alone. */
export interface InShort {
  readonly narration: Narration;
  readonly stories: number;
}

/**
 * Tells a trace in a sentence or two. Stories that differ only in the assumption that is broken, and the rules that rest on it, are told
 * together; where they differ in more, the first is told, and `stories` says that it is one of several.
 */
export function narrateInShort(graph: ArgumentGraph, trace: Pick<Reached, "routes" | "stories">): InShort {
  const lapses = trace.routes.map(lapseOf);
  const [first] = lapses;
  const isOne = first && trace.stories.length > 1 && lapses.every((lapse) => lapse && isAlike(lapse, first));
  if (!isOne) return { narration: narrateStory(graph, trace, 0), stories: Math.min(1, trace.stories.length) };
  return {
    narration: tellTogether(
      graph,
      lapses.filter((lapse) => lapse !== undefined),
      first,
    ),
    stories: trace.stories.length,
  };
}

/** A route that takes a rule's footing away: steps that lead up to it, the break, the rule that rests on what is broken, what it then fails to do. */
interface Lapse {
  readonly before: readonly GraphEdge[];
  readonly breaking: GraphEdge;
  readonly footing: GraphEdge;
  readonly failing: GraphEdge;
  readonly after: readonly GraphEdge[];
}

function lapseOf({ steps }: Pick<Route, "steps">): Lapse | undefined {
  const index = steps.findIndex((step) => step.relation === "underpins");
  const [breaking, footing, failing] = steps.slice(Math.max(0, index - 1));
  if (index < 1 || !breaking || !footing || !failing || relationSpec(breaking.relation).sign !== -1) return undefined;
  if (relationSpec(failing.relation).sign !== -1) return undefined;
  return { before: steps.slice(0, index - 1), breaking, footing, failing, after: steps.slice(index + 2) };
}

/** Whether two routes differ only in the assumption broken and the rule that rests on it. */
function isAlike(a: Lapse, b: Lapse): boolean {
  const way = ({ before, breaking, failing, after }: Lapse) =>
    [
      ...before.map((step) => step.id),
      breaking.from,
      breaking.relation,
      failing.relation,
      failing.to,
      ...after.map((step) => step.id),
    ].join(" ");
  return way(a) === way(b);
}

function tellTogether(graph: ArgumentGraph, lapses: readonly Lapse[], first: Lapse): Narration {
  const assumptions = distinct(
    lapses.map((lapse) => lapse.breaking),
    (step) => step.to,
  );
  const rules = distinct(
    lapses.map((lapse) => lapse.footing),
    (step) => step.to,
  );
  const tale = new Tale(graph).startWith(first.before[0]?.from ?? first.breaking.from);
  for (const [index, step] of [...first.before, first.breaking].entries()) {
    tale.say(index === 0 ? " " : ", which ").verb(step === first.breaking ? assumptions : [step], tale.conjugate(step));
    if (step !== first.breaking) tale.say(" ").name(step.to).cite(step);
  }
  tale.say(" the assumptions ").list(assumptions, (step) => tale.say("that ").phrase(step.to).cite(step));
  tale.say(". ").list(rules, (step, index) => (index === 0 ? tale.startWith(step.to) : tale.name(step.to)));
  const arePlural = tale.arePlural(rules.map((step) => step.to));
  const footings = lapses.map((lapse) => lapse.footing);
  tale
    .say(" ")
    .verb(footings, arePlural ? "rest" : "rests")
    .say(` on ${howMany(lapses, assumptions.length, rules.length)}`)
    .cite(...footings);
  const failing = lapses.map((lapse) => lapse.failing);
  const spec = relationSpec(first.failing.relation);
  tale.say(", and so ").verb(failing, `no longer ${arePlural ? spec.verbPlural : spec.verb}`);
  tale
    .say(" ")
    .name(first.failing.to)
    .cite(...failing);
  for (const step of first.after) tale.say(", which ").verb([step], tale.conjugate(step)).say(" ").name(step.to).cite(step);
  return tale.say(".").end();
}

/** On how many of the assumptions each rule rests: said of all rules at once, so never more than is true of each. */
function howMany(lapses: readonly Lapse[], assumptions: number, rules: number): string {
  const isEach = distinct(lapses, ({ footing }) => `${footing.from} ${footing.to}`).length === assumptions * rules;
  if (isEach) return assumptions === 2 ? "both" : "all of them";
  return assumptions === 2 ? "one or both" : "one or more of them";
}
