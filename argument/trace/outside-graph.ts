import { didYouMean } from "../did-you-mean.ts";
import { GRIPS, type Grip, type Sign } from "../vocabulary.ts";

/** A graph from outside the corpus (shared/tracing 7): named nodes, signed steps, tools that hold nodes. */
export interface OutsideGraph {
  readonly steps: readonly OutsideStep[];
  readonly holds: readonly OutsideHold[];
}

export interface OutsideStep {
  readonly from: string;
  readonly to: string;
  readonly sign: Sign;
  readonly summary: boolean;
}

export interface OutsideHold {
  readonly tool: string;
  readonly on: string;
  readonly grip: Grip;
}

/** Something wrong in a document, with the path to it: ["steps", 3, "sign"]. */
export interface Misfit {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export type ReadOutsideGraph =
  | { readonly outcome: "read"; readonly graph: OutsideGraph }
  | { readonly outcome: "refused"; readonly misfits: readonly Misfit[] };

/**
 * Takes a parsed document for a graph in which a question about two nodes can be asked, or refuses it with everything that is wrong in it and
 * in the ends asked for.
 */
export function readOutsideGraph(document: unknown, ends: readonly string[] = []): ReadOutsideGraph {
  const misfits: Misfit[] = [];
  const refuse = (message: string, ...path: readonly (string | number)[]) => misfits.push({ path, message });
  if (!isRecord(document))
    return {
      outcome: "refused",
      misfits: [{ path: [], message: 'a graph is an object with a list "steps" and, if need be, a list "holds"' }],
    };
  for (const field of Object.keys(document))
    if (field !== "steps" && field !== "holds") refuse(`unknown field "${field}"; a graph has "steps" and "holds"`, field);
  const steps = list(document, "steps", refuse).flatMap((item, index) => readStep(item, index, refuse) ?? []);
  const seen = new Map<string, number>();
  for (const { step, index } of steps) {
    const key = JSON.stringify([step.from, step.to, step.sign]);
    const first = seen.get(key);
    if (first !== undefined) refuse(`the same step as steps[${first}]: ${step.from} to ${step.to} with sign ${step.sign}`, "steps", index);
    else seen.set(key, index);
  }
  const known = namedEnds(document["steps"]);
  const holds =
    document["holds"] === undefined
      ? []
      : list(document, "holds", refuse).flatMap((item, index) => readHold(item, index, known, refuse) ?? []);
  for (const end of new Set(ends))
    if (!known.has(end)) misfits.push({ path: [], message: `there is no node "${end}" in any step.${didYouMean(end, known)}` });
  if (ends.length > 1 && new Set(ends).size === 1)
    misfits.push({ path: [], message: `a route needs two different ends; both are "${ends[0]}"` });
  return misfits.length > 0 ? { outcome: "refused", misfits } : { outcome: "read", graph: { steps: steps.map(({ step }) => step), holds } };
}

/** The ends of all steps, of those too that are refused for something else. */
function namedEnds(steps: unknown): ReadonlySet<string> {
  const items: readonly unknown[] = Array.isArray(steps) ? steps : [];
  return new Set(items.flatMap((item) => (isRecord(item) ? [item["from"], item["to"]] : [])).filter((end) => typeof end === "string"));
}

export function outsideNodes(graph: OutsideGraph): ReadonlySet<string> {
  return new Set(graph.steps.flatMap((step) => [step.from, step.to]));
}

type Refuse = (message: string, ...path: readonly (string | number)[]) => void;

function list(document: Readonly<Record<string, unknown>>, field: string, refuse: Refuse): readonly unknown[] {
  const value = document[field];
  if (Array.isArray(value)) return value;
  refuse(`"${field}" must be a list`, field);
  return [];
}

function readStep(item: unknown, index: number, refuse: Refuse): { readonly step: OutsideStep; readonly index: number } | undefined {
  if (!isRecord(item)) {
    refuse('a step is an object such as {"from": "a", "to": "b", "sign": -1}', "steps", index);
    return undefined;
  }
  const from = name(item, "from", ["steps", index], refuse);
  const to = name(item, "to", ["steps", index], refuse);
  const { sign, summary } = { sign: item["sign"], summary: item["summary"] };
  const isSigned = sign === 1 || sign === -1;
  if (!isSigned) refuse(`the sign is ${JSON.stringify(sign)}; it must be 1 or -1`, "steps", index, "sign");
  if (summary !== undefined && typeof summary !== "boolean")
    refuse(`"summary" is ${JSON.stringify(summary)}; it must be true or false`, "steps", index, "summary");
  for (const field of Object.keys(item))
    if (!["from", "to", "sign", "summary"].includes(field)) refuse(`unknown field "${field}" in a step`, "steps", index, field);
  if (from !== undefined && from === to) refuse(`a step from "${from}" to itself`, "steps", index);
  return from !== undefined && to !== undefined && isSigned ? { step: { from, to, sign, summary: summary === true }, index } : undefined;
}

function readHold(item: unknown, index: number, known: ReadonlySet<string>, refuse: Refuse): OutsideHold | undefined {
  if (!isRecord(item)) {
    refuse('a hold is an object such as {"tool": "t", "on": "b", "grip": "lowers"}', "holds", index);
    return undefined;
  }
  const tool = name(item, "tool", ["holds", index], refuse);
  const on = name(item, "on", ["holds", index], refuse);
  if (on !== undefined && !known.has(on)) refuse(`"${on}" is no node of a step`, "holds", index, "on");
  const grip = GRIPS.find((candidate) => candidate === item["grip"]);
  if (!grip) refuse(`the grip is ${JSON.stringify(item["grip"])}; it must be one of ${GRIPS.join(", ")}`, "holds", index, "grip");
  for (const field of Object.keys(item))
    if (!["tool", "on", "grip"].includes(field)) refuse(`unknown field "${field}" in a hold`, "holds", index, field);
  return tool !== undefined && on !== undefined && grip ? { tool, on, grip } : undefined;
}

function name(
  item: Readonly<Record<string, unknown>>,
  field: string,
  path: readonly (string | number)[],
  refuse: Refuse,
): string | undefined {
  const value = item[field];
  if (typeof value === "string" && value.length > 0) return value;
  refuse(`"${field}" is ${JSON.stringify(value) ?? "missing"}; it must be the name of a node`, ...path, field);
  return undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
