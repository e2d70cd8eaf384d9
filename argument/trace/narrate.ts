import type { ArgumentGraph, GraphEdge } from "../graph.ts";
import type { Reached, Route } from "../trace.ts";
import { type Relation, relationSpec } from "../vocabulary.ts";
import { distinct, type Narration, Tale } from "./tale.ts";

/** What rules do to risks, and exemptions to rules: it makes them smaller, rarer or narrower, and is never told as their end. */
const RESTRAINTS: readonly Relation[] = ["restrains", "holds_off", "relieves"];

/**
 * Tells a route in plain sentences.
 *
 * A node that is held back on the way carries no force: a rule whose assumption is broken "no longer holds off" what it held off. A risk that
 * a rule restrains is smaller, not gone: it "less easily" does what it did. So the verbs of a route say what becomes of each step, and the
 * last clause agrees with the route's sign. Every step's sources follow it.
 */
export function narrateRoute(graph: ArgumentGraph, route: Pick<Route, "steps">): Narration {
  const tale = new Tale(graph);
  const first = route.steps[0];
  if (!first) return tale.end();
  tale.startWith(first.from);
  let isHeldBack = false;
  let isOnlyRestrained = false;
  let restsOnIt = false;
  for (const [index, step] of route.steps.entries()) {
    const next = route.steps[index + 1];
    if (isHeldBack && step.relation === "underpins") {
      tale
        .say(". ")
        .startWith(step.to)
        .say(" ")
        .verb([step], tale.isPlural(step.to) ? "rest on" : "rests on")
        .say(" it")
        .cite(step);
      restsOnIt = true;
    } else {
      if (index > 0) tale.say(restsOnIt ? ", and so " : isHeldBack ? ", which then " : ", which ");
      else tale.say(" ");
      tale
        .verb([step], tale.conjugate(step, isHeldBack ? (isOnlyRestrained ? "less easily" : "no longer") : undefined))
        .say(" ")
        .name(step.to)
        .cite(step);
      restsOnIt = false;
    }
    if (relationSpec(step.relation).sign === -1) isOnlyRestrained = RESTRAINTS.includes(step.relation);
    isHeldBack = relationSpec(step.relation).sign === (isHeldBack ? 1 : -1);
    if (next) continue;
    if (restsOnIt) tale.say(`, and so ${tale.isPlural(step.to) ? "lose their" : "loses its"} footing`);
    tale.say(".");
  }
  return tale.end();
}

/**
 * Tells a story once: what its routes share, the rules that they pass together, and where they part again. A story of one route, or
 * without a rule that lost its footing, is told as its first route.
 */
export function narrateStory(graph: ArgumentGraph, trace: Pick<Reached, "routes" | "stories">, story: number): Narration {
  const routes = (trace.stories[story]?.routes ?? []).flatMap((position) => trace.routes[position] ?? []);
  const first = routes[0];
  const footing = first?.steps.findIndex((step) => step.relation === "underpins") ?? -1;
  if (!first || routes.length === 1 || footing < 1) return first ? narrateRoute(graph, first) : new Tale(graph).end();

  const tale = new Tale(graph).startWith(first.steps[0]?.from ?? "");
  for (const [index, step] of first.steps.slice(0, footing).entries()) {
    tale
      .say(index === 0 ? " " : ", which ")
      .verb([step], tale.conjugate(step))
      .say(" ")
      .name(step.to)
      .cite(step);
  }
  const underpinning = distinct(
    routes.flatMap((route) => route.steps[footing] ?? []),
    (step) => step.to,
  );
  tale.say(", on which ").list(underpinning, (step) => tale.name(step.to).cite(step));
  tale.say(` ${tale.arePlural(underpinning.map((step) => step.to)) ? "rest" : "rests"}; without it `);
  tale.list(
    outcomesOf(routes, footing),
    ({ rules, routes: same }, index) => {
      const [lapses, ...onward] = columns(same);
      const lapse = lapses?.[0];
      if (!lapses || !lapse) return;
      const isAll = rules.length === underpinning.length;
      const arePlural = tale.arePlural(rules);
      if (isAll) tale.say(allOfThem(rules.length, arePlural, index));
      else tale.list(rules, (rule) => tale.name(rule));
      tale.say(" ").verb(lapses, `no longer ${arePlural ? relationSpec(lapse.relation).verbPlural : relationSpec(lapse.relation).verb}`);
      tale
        .say(" ")
        .name(lapse.to)
        .cite(...lapses);
      for (const steps of onward) {
        const [step] = steps;
        if (step)
          tale
            .say(", which ")
            .verb(steps, tale.conjugate(step))
            .say(" ")
            .name(step.to)
            .cite(...steps);
      }
    },
    ", and ",
    "; ",
  );
  return tale.say(".").end();
}

interface Outcome {
  readonly rules: readonly string[];
  /** The routes' steps after the footing; all take the same relations to the same nodes from then on. */
  readonly routes: readonly (readonly GraphEdge[])[];
}

/** What follows once the rules of a story have lost their footing, with the rules of which it is true: never said of the others. */
function outcomesOf(routes: readonly Route[], footing: number): readonly Outcome[] {
  const groups = new Map<string, { readonly rules: string[]; readonly routes: (readonly GraphEdge[])[] }>();
  for (const route of routes) {
    const steps = route.steps.slice(footing + 1);
    const rule = route.steps[footing]?.to;
    if (steps.length === 0 || rule === undefined) continue;
    const key = steps.map((step) => `${step.relation} ${step.to}`).join(" ");
    const group = groups.get(key) ?? { rules: [], routes: [] };
    group.rules.push(rule);
    group.routes.push(steps);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** All the rules of a story, told apart from the assumption, and from the rule, named just before. */
function allOfThem(count: number, arePlural: boolean, index: number): string {
  if (!arePlural) return index === 0 ? "that rule" : "it";
  if (index === 0 || count === 1) return "they";
  return count === 2 ? "both" : "all of them";
}

/** Rows of equal length as columns. */
function columns<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []));
}
