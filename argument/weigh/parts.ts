import { argumentsLabelled, type Labelling, UNDECIDED } from "../semantics/labelling.ts";
import { independentParts } from "../semantics/parts.ts";
import type { Construction } from "./construct.ts";
import { verdictOn } from "./verdict.ts";

/** A dispute within the dispute: what grounded semantics leaves undecided and hangs together, apart from all else. */
export interface Part {
  /** Statements that are contested here, practical conclusions first, then in order of id: they name it. */
  readonly statements: readonly string[];
  /** The undecided arguments, in order of id. */
  readonly arguments: readonly string[];
  /** Nodes of the framework, ascending. */
  readonly nodes: Int32Array;
}

/**
 * The independent parts of what a labelling leaves undecided: the connected components of the undecided nodes. Extensions of the whole are one
 * of each part, so they are counted and shown part by part and never multiplied out (shared/weighing 3). Ordered by their names. Linear.
 */
export function undecidedParts(built: Construction, labels: Labelling): readonly Part[] {
  const contested = built.dispute.statements
    .filter(({ id }) => verdictOn(built, labels, id) === "contested")
    .toSorted((a, b) => Number(b.practical) - Number(a.practical) || (a.id < b.id ? -1 : 1));
  const home = new Map<number, string[]>();
  for (const { id } of contested) for (const node of built.speaksFor(id)) home.set(node, [...(home.get(node) ?? []), id]);
  return independentParts(built.framework, argumentsLabelled(labels, UNDECIDED))
    .map(({ members }): Part => {
      const here = new Set([...members].flatMap((node) => home.get(node) ?? []));
      const made = [...members].flatMap((node) => built.nodes[node] ?? []);
      return {
        statements: contested.flatMap(({ id }) => (here.has(id) ? id : [])),
        arguments: made.flatMap((node) => (node.is === "argument" ? node.argument.id : [])).toSorted(),
        nodes: members,
      };
    })
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function nameOf({ statements, arguments: found }: Part): string {
  return [...statements, ...found].join(" ");
}
