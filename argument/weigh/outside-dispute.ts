import { didYouMean } from "../did-you-mean.ts";
import type { Misfit } from "../trace/outside-graph.ts";
import { type Audience, NOBODY } from "./audience.ts";
import type { ArgumentEnd, Dispute, DisputeArgument, Statement } from "./dispute.ts";

/** A dispute from outside the corpus (shared/weighing 8), with the audience that it names. */
export interface OutsideDispute {
  readonly dispute: Dispute;
  readonly audience: Audience;
  /** Values that the audience prefers and no argument rests on: probably misspelt, and no fault. */
  readonly unusedValues: readonly string[];
}

export type ReadOutsideDispute =
  | { readonly outcome: "read"; readonly read: OutsideDispute }
  | { readonly outcome: "refused"; readonly misfits: readonly Misfit[] };

type Path = readonly (string | number)[];
type Refuse = (message: string, ...path: Path) => void;
type Fields = Readonly<Record<string, unknown>>;

const STANCES = ["for", "against", "undercuts"] as const;
/** Words for people, which are read past. */
const REMARKS = ["label", "text", "note"];

/** Takes a parsed document for a dispute, or refuses it with everything that is wrong in it. Cost: linear. */
export function readOutsideDispute(document: unknown): ReadOutsideDispute {
  const misfits: Misfit[] = [];
  const refuse: Refuse = (message, ...path) => misfits.push({ path, message });
  if (!isRecord(document))
    return { outcome: "refused", misfits: [{ path: [], message: 'a dispute is an object with the lists "statements" and "arguments"' }] };
  onlyFields(document, ["statements", "arguments", "audience", ...REMARKS], [], refuse);
  const statements = listOf(document, "statements", refuse).flatMap((item, at) => readStatement(item, ["statements", at], refuse) ?? []);
  const items = listOf(document, "arguments", refuse);
  const known: Known = {
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    arguments: new Set(items.flatMap((item) => (isRecord(item) && typeof item["id"] === "string" ? [item["id"]] : []))),
  };
  refuseDoubles("statements", listOf(document, "statements", ignore), refuse);
  refuseDoubles("arguments", items, refuse);
  const found = items.flatMap((item, at) => readArgument(item, known, ["arguments", at], refuse) ?? []);
  const audience = document["audience"] === undefined ? NOBODY : readAudience(document["audience"], refuse);
  if (misfits.length > 0) return { outcome: "refused", misfits };
  const used = new Set(found.map(({ value }) => value));
  return {
    outcome: "read",
    read: {
      dispute: { statements, arguments: found },
      audience,
      unusedValues: audience.prefers.flat().filter((value) => !used.has(value)),
    },
  };
}

interface Known {
  readonly statements: ReadonlyMap<string, Statement>;
  readonly arguments: ReadonlySet<string>;
}

function readStatement(item: unknown, path: Path, refuse: Refuse): Statement | undefined {
  if (!isRecord(item)) {
    refuse('a statement is an object such as {"id": "a", "asserted": true}', ...path);
    return undefined;
  }
  onlyFields(item, ["id", "asserted", "practical", ...REMARKS], path, refuse);
  const id = nameIn(item, "id", path, refuse);
  const flag = (field: string) => {
    const value = item[field];
    if (value !== undefined && typeof value !== "boolean") refuse(`"${field}" is ${told(value)}; it must be true or false`, ...path, field);
    return value === true;
  };
  const [asserted, practical] = [flag("asserted"), flag("practical")];
  if (asserted && practical)
    refuse("a statement about what to do is never asserted: it needs an argument; drop one of the two", ...path, "asserted");
  return id === undefined ? undefined : { id, asserted, practical };
}

function readArgument(item: unknown, known: Known, path: Path, refuse: Refuse): DisputeArgument | undefined {
  if (!isRecord(item)) {
    refuse('an argument is an object such as {"id": "A", "premises": ["a"], "for": "b"}', ...path);
    return undefined;
  }
  onlyFields(item, ["id", "premises", "value", "bearing", ...STANCES, ...REMARKS], path, refuse);
  const id = nameIn(item, "id", path, refuse);
  const premises = readPremises(item, known, path, refuse);
  const end = readEnd(item, known, path, refuse);
  const { bearing, value } = { bearing: item["bearing"], value: item["value"] };
  if (bearing !== undefined && bearing !== "weakens")
    refuse(`"bearing" is ${told(bearing)}; it must be "weakens" or left out`, ...path, "bearing");
  if (bearing !== undefined && end?.stance === "for")
    refuse('"bearing" is of attacks; an argument for a statement has none', ...path, "bearing");
  if (value !== undefined && (typeof value !== "string" || value === ""))
    refuse(`"value" is ${told(value)}; it must be a name`, ...path, "value");
  const isPractical = end !== undefined && end.stance !== "undercuts" && known.statements.get(end.statement)?.practical === true;
  if (isPractical && value === undefined) refuse('an argument about what to do needs a "value": the criterion on which it rests', ...path);
  if (end && !isPractical && value !== undefined) refuse('only an argument about what to do has a "value"', ...path, "value");
  if (id === undefined || end === undefined) return undefined;
  return { id, premises, end, weakens: bearing === "weakens", ...(typeof value === "string" ? { value } : {}) };
}

function readPremises(item: Fields, known: Known, path: Path, refuse: Refuse): readonly string[] {
  const premises = item["premises"];
  if (!Array.isArray(premises) || premises.length === 0) {
    refuse(`"premises" is ${told(premises)}; it must be a list of at least one statement`, ...path, "premises");
    return [];
  }
  return premises.flatMap((premise: unknown, at): readonly string[] => {
    if (typeof premise === "string" && known.statements.has(premise)) return [premise];
    refuse(`there is no statement ${told(premise)}.${near(premise, known.statements.keys())}`, ...path, "premises", at);
    return [];
  });
}

function readEnd(item: Fields, known: Known, path: Path, refuse: Refuse): ArgumentEnd | undefined {
  const stances = STANCES.filter((stance) => item[stance] !== undefined);
  const [stance] = stances;
  if (stance === undefined || stances.length > 1) {
    refuse(
      `it has ${stances.length === 0 ? "no end" : `the ends ${stances.join(" and ")}`}; it must have exactly one of ${STANCES.join(", ")}`,
      ...path,
    );
    return undefined;
  }
  const target = item[stance];
  const names = stance === "undercuts" ? known.arguments : new Set(known.statements.keys());
  if (typeof target === "string" && names.has(target))
    return stance === "undercuts" ? { stance, argument: target } : { stance, statement: target };
  refuse(`there is no ${stance === "undercuts" ? "argument" : "statement"} ${told(target)}.${near(target, names)}`, ...path, stance);
  return undefined;
}

function readAudience(item: unknown, refuse: Refuse): Audience {
  const prefers = isRecord(item) ? item["prefers"] : undefined;
  if (isRecord(item)) onlyFields(item, ["prefers", ...REMARKS], ["audience"], refuse);
  if (!Array.isArray(prefers)) {
    refuse('an audience is an object such as {"prefers": [["safety"], ["freedom", "cost"]]}', "audience");
    return NOBODY;
  }
  const seen = new Set<unknown>();
  for (const [at, group] of prefers.entries()) {
    if (!Array.isArray(group)) {
      refuse(`it is ${told(group)}; it must be a list of values, none of them before another`, "audience", "prefers", at);
      continue;
    }
    for (const [place, value] of group.entries()) {
      if (typeof value !== "string" || value === "") refuse(`it is ${told(value)}; it must be a value`, "audience", "prefers", at, place);
      else if (seen.has(value)) refuse(`"${value}" stands twice; it has one place in an order`, "audience", "prefers", at, place);
      seen.add(value);
    }
  }
  return { prefers };
}

function refuseDoubles(list: string, items: readonly unknown[], refuse: Refuse): void {
  const first = new Map<unknown, number>();
  for (const [at, item] of items.entries()) {
    if (!isRecord(item) || typeof item["id"] !== "string") continue;
    const known = first.get(item["id"]);
    if (known === undefined) first.set(item["id"], at);
    else refuse(`the same id as ${list}[${known}]`, list, at, "id");
  }
}

function listOf(document: Fields, field: string, refuse: Refuse): readonly unknown[] {
  const value = document[field];
  if (Array.isArray(value)) return value;
  refuse(`"${field}" is ${told(value)}; it must be a list`, field);
  return [];
}

function nameIn(item: Fields, field: string, path: Path, refuse: Refuse): string | undefined {
  const value = item[field];
  if (typeof value === "string" && value !== "") return value;
  refuse(`"${field}" is ${told(value)}; it must be a name`, ...path, field);
  return undefined;
}

function onlyFields(item: Fields, fields: readonly string[], path: Path, refuse: Refuse): void {
  for (const field of Object.keys(item))
    if (!fields.includes(field)) refuse(`unknown field "${field}".${near(field, fields)}`, ...path, field);
}

function near(name: unknown, known: Iterable<string>): string {
  return typeof name === "string" ? didYouMean(name, known) : "";
}

function told(value: unknown): string {
  return value === undefined ? "missing" : (JSON.stringify(value)?.slice(0, 80) ?? String(value));
}

function ignore(): void {}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
