import type { Grip } from "../vocabulary.ts";
import { GRIPS } from "../vocabulary.ts";

/** What tools put in place do to routes: each route by the firmest of their grips, never rounded up. Positions count from 0. */
export interface InPlace {
  readonly blocked: readonly number[];
  readonly lowered: readonly number[];
  readonly little: readonly number[];
  readonly untouched: readonly number[];
}

interface HeldRoute {
  readonly holds: readonly { readonly tool: string; readonly grip: Grip }[];
}

/** Sorts routes by what the tools in place do to them (shared/tracing 4). O(routes × holds). */
export function putInPlace(routes: readonly HeldRoute[], tools: readonly string[]): InPlace {
  const best = routes.map((route) => firmest(route, tools));
  const withGrip = (grip: Grip | null) => best.flatMap((found, route) => (found === grip ? [route] : []));
  return { blocked: withGrip("blocks"), lowered: withGrip("lowers"), little: withGrip("little"), untouched: withGrip(null) };
}

/** The same in a sentence or two: "In place: lowers routes 1 to 3. Routes 4 and 5 flow." */
export function tellInPlace({ blocked, lowered, little, untouched }: InPlace, isAnyInPlace: boolean): string {
  const count = blocked.length + lowered.length + little.length + untouched.length;
  if (!isAnyInPlace) return `Nothing is in place. ${allOf(count)} ${count === 1 ? "flows" : "flow"}.`;
  const touched = [
    ...(blocked.length > 0 ? [`blocks ${routeList(blocked)}`] : []),
    ...(lowered.length > 0 ? [`lowers ${routeList(lowered)}`] : []),
    ...(little.length > 0 ? [`does little on ${routeList(little)}`] : []),
  ];
  const told = touched.length > 0 ? `In place: ${touched.join(", ")}.` : "What is in place touches none of these routes.";
  if (untouched.length === 0) return blocked.length === count ? told : `${told} Something gets past each.`;
  const list = routeList(untouched);
  return `${told} ${list.slice(0, 1).toUpperCase()}${list.slice(1)} ${untouched.length === 1 ? "flows" : "flow"}.`;
}

/** "route 3", "routes 1 to 3", "routes 1, 2 and 5"; positions are told from 1. */
export function routeList(positions: readonly number[]): string {
  const numbers = positions.map((position) => position + 1);
  const [first = 0] = numbers;
  if (numbers.length === 1) return `route ${first}`;
  const last = numbers.at(-1) ?? first;
  if (numbers.length > 2 && last - first === numbers.length - 1) return `routes ${first} to ${last}`;
  return `routes ${numbers.slice(0, -1).join(", ")} and ${last}`;
}

function allOf(count: number): string {
  return count === 1 ? "The one route" : `All ${count} routes`;
}

/** A route whose firmest grip is another than it was; null where no tool in place touches it. */
export interface ChangedRoute {
  /** Position among the routes. */
  readonly route: number;
  readonly before: Grip | null;
  readonly after: Grip | null;
}

/**
 * What becomes of routes when other tools are in place than before: what if this one were adopted, and that one dropped? Only routes that a
 * tool adopted or dropped holds are looked at; the others keep their grip. In order of the routes.
 */
export function changeInPlace(routes: readonly HeldRoute[], before: readonly string[], after: readonly string[]): readonly ChangedRoute[] {
  const changed = new Set([...before.filter((tool) => !after.includes(tool)), ...after.filter((tool) => !before.includes(tool))]);
  return routes.flatMap((route, position) => {
    if (!route.holds.some((hold) => changed.has(hold.tool))) return [];
    const [was, is] = [firmest(route, before), firmest(route, after)];
    return was === is ? [] : [{ route: position, before: was, after: is }];
  });
}

function firmest({ holds }: HeldRoute, tools: readonly string[]): Grip | null {
  return GRIPS.find((grip) => holds.some((hold) => hold.grip === grip && tools.includes(hold.tool))) ?? null;
}
