import { attackersOf, type Framework, targetsOf } from "../semantics/framework.ts";
import type { Construction } from "./construct.ts";
import { type Labels, UNDECIDED, verdictOn } from "./verdict.ts";

/** A dispute within the dispute: what grounded semantics leaves undecided and hangs together, apart from all else. */
export interface Part {
  /** Statements that are contested here, practical conclusions first, then in order of id: they name it. */
  readonly statements: readonly string[];
  /** The undecided arguments, in order of id. */
  readonly arguments: readonly string[];
  /** Nodes of the framework, ascending. */
  readonly nodes: readonly number[];
}

/**
 * The independent parts of what a labelling leaves undecided: the connected components of the undecided nodes. Extensions of the whole are one
 * of each part, so they are counted and shown part by part and never multiplied out (shared/weighing 3). Ordered by their names. Linear.
 */
export function undecidedParts(built: Construction, labels: Labels): readonly Part[] {
  const { framework, nodes, dispute } = built;
  const part = components(framework, labels);
  const parts = new Map<number, { statements: string[]; arguments: string[]; nodes: number[] }>();
  const at = (node: number) => {
    const number = part[node] ?? -1;
    const known = parts.get(number);
    if (known) return known;
    const made = { statements: [], arguments: [], nodes: [] };
    parts.set(number, made);
    return made;
  };
  for (let node = 0; node < framework.size; node++) {
    if (labels[node] !== UNDECIDED) continue;
    at(node).nodes.push(node);
    const made = nodes[node];
    if (made?.is === "argument") at(node).arguments.push(made.argument.id);
  }
  const practicalFirst = dispute.statements.toSorted((a, b) => Number(b.practical) - Number(a.practical) || (a.id < b.id ? -1 : 1));
  for (const { id } of practicalFirst) {
    if (verdictOn(built, labels, id) !== "contested") continue;
    const undecided = built.speaksFor(id).filter((node) => labels[node] === UNDECIDED);
    for (const number of new Set(undecided.map((node) => part[node] ?? -1))) parts.get(number)?.statements.push(id);
  }
  return [...parts.values()].toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
}

function name({ statements, arguments: found }: Part): string {
  return [...statements, ...found].join(" ");
}

/** The number of the component of each undecided node; −1 elsewhere. */
function components(framework: Framework, labels: Labels): Int32Array {
  const component = new Int32Array(framework.size).fill(-1);
  let count = 0;
  for (let start = 0; start < framework.size; start++) {
    if (labels[start] !== UNDECIDED || component[start] !== -1) continue;
    component[start] = count;
    const open = [start];
    for (let node = open.pop(); node !== undefined; node = open.pop())
      for (const next of [...attackersOf(framework, node), ...targetsOf(framework, node)]) {
        if (labels[next] !== UNDECIDED || component[next] !== -1) continue;
        component[next] = count;
        open.push(next);
      }
    count += 1;
  }
  return component;
}
