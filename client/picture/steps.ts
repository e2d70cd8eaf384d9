import type { Relation } from "#argument/vocabulary.ts";
import type { RoutesInput } from "./routes-input.ts";

/** A step as it is drawn: once, with the routes that take it, by position. */
export interface DrawnStep {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  /** Its place on the first route that takes it. */
  readonly step: number;
  readonly routes: readonly number[];
}

export function stepId(from: string, relation: Relation, to: string): string {
  return `${from} ${relation} ${to}`;
}

/** The steps of all routes, each once, in the order in which the routes meet them. */
export function stepsOf(input: RoutesInput): readonly DrawnStep[] {
  const steps = new Map<string, DrawnStep & { routes: number[] }>();
  input.routes.forEach((route, index) => {
    route.steps.forEach(({ relation }, step) => {
      const [from = "", to = ""] = [route.nodes[step], route.nodes[step + 1]];
      const id = stepId(from, relation, to);
      const known = steps.get(id);
      if (known) known.routes.push(index);
      else steps.set(id, { id, from, to, relation, step, routes: [index] });
    });
  });
  return [...steps.values()];
}
