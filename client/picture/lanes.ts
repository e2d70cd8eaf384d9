import type { Columns } from "./columns.ts";
import type { RoutesInput } from "./routes-input.ts";
import { type DrawnStep, stepId } from "./steps.ts";

/** From the middle of one strand to that of the next. */
export const LANE = 9;

/**
 * How far beside the middle of each spot of a step its lane lies: the mean of the lanes of these routes. Strands come into a node, and leave it,
 * in the order of the heights that they come from or go to; those of one step keep one order, by the heights at which their routes run,
 * from left to right. So strands cross only where their routes do.
 */
export function lanesOf(
  input: RoutesInput,
  steps: readonly DrawnStep[],
  columns: Columns,
  yOf: (spot: string) => number,
): (step: DrawnStep, routes: readonly number[]) => readonly number[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  /** By column, the spot at which each route is. */
  const spots = input.routes.map((route) => {
    const at = new Map<number, string>();
    route.steps.forEach(({ relation }, index) => {
      const [from = "", to = ""] = [route.nodes[index], route.nodes[index + 1]];
      const step = byId.get(stepId(from, relation, to));
      [from, ...(step ? columns.passesOf(step) : []), to].forEach((spot, passed) => {
        at.set(columns.columnOf(from) + passed, spot);
      });
    });
    return at;
  });
  const order = input.routes.map((_, index) => index).sort((a, b) => higher(spots[a], spots[b], yOf) || a - b);
  const ranks = new Map<string, readonly number[]>();
  const through = (spot: string, column: number, side: "in" | "out") => {
    const key = `${side} ${spot}`;
    const known = ranks.get(key);
    if (known) return known;
    const beyond = side === "in" ? -1 : 1;
    const next = (route: number) => spots[route]?.get(column + beyond);
    const found = order
      .filter((route) => spots[route]?.get(column) === spot && next(route) !== undefined)
      .sort((a, b) => yOf(next(a) ?? "") - yOf(next(b) ?? ""));
    ranks.set(key, found);
    return found;
  };
  return (step, routes) => {
    const ids = [step.from, ...columns.passesOf(step), step.to];
    return ids.map((spot, index) => {
      const lanes = through(spot, columns.columnOf(step.from) + index, index === ids.length - 1 ? "in" : "out");
      const sum = routes.reduce((total, route) => total + lanes.indexOf(route) - (lanes.length - 1) / 2, 0);
      return (sum / routes.length) * LANE;
    });
  };
}

/** Which of two routes runs higher where they first differ, from left to right; 0 where they never do. */
function higher(
  a: ReadonlyMap<number, string> | undefined,
  b: ReadonlyMap<number, string> | undefined,
  yOf: (spot: string) => number,
): number {
  const columns = [...(a?.keys() ?? [])].filter((column) => b?.has(column)).sort((first, second) => first - second);
  for (const column of columns) {
    const difference = yOf(a?.get(column) ?? "") - yOf(b?.get(column) ?? "");
    if (difference !== 0) return difference;
  }
  return 0;
}
