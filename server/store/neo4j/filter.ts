import { foldText } from "../fold-text.ts";
import type { NodeFilter, NumberCondition, RecordCondition, RelationCondition, TextCondition } from "../node-filter.ts";
import { EVERY_TYPE } from "./records.ts";

/** A filter as Cypher: a condition, and the parameters that it names. */
export interface FilterCypher {
  readonly where: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Names for parameters and variables, given out one after the other. */
interface Names {
  readonly parameter: (value: unknown) => string;
  readonly variable: (letter: string) => string;
}

/**
 * What `passes` means, in Cypher, of the nodes bound to `n`. The text is made of what stands in this file and of names counted up here; all that a caller
 * said is in the parameters. No part of it is ever null, since NOT null would be null and not true.
 */
export function filterCypher(filter: NodeFilter): FilterCypher {
  return filtersCypher([filter], ([where = "true"]) => where);
}

/** Several filters of the same nodes, with one set of parameters. */
export function filtersCypher(filters: readonly NodeFilter[], join: (wheres: readonly string[]) => string): FilterCypher {
  const parameters: Record<string, unknown> = {};
  let variables = 0;
  const names: Names = {
    parameter(value) {
      const name = `f${Object.keys(parameters).length}`;
      parameters[name] = value;
      return `$${name}`;
    },
    variable: (letter) => `${letter}${variables++}`,
  };
  return { where: join(filters.map((filter) => passing(filter, "n", names))), parameters };
}

function passing(filter: NodeFilter, n: string, names: Names): string {
  const { kinds, origins, grades, slug, label, summary, relations, cites, record, and, or, not } = filter;
  const { parameter } = names;
  return all([
    ...(kinds ? [`${n}.kind IN ${parameter(kinds)}`] : []),
    ...(origins ? [`${n}.originBy IN ${parameter(origins)}`] : []),
    ...(grades ? [`${n}.grade IN ${parameter(grades)}`] : []),
    ...text(`${n}.slugFolded`, slug, names),
    ...text(`${n}.labelFolded`, label, names),
    ...text(`${n}.summaryFolded`, summary, names),
    ...(cites ? [`any(cited IN ${n}.cites WHERE cited IN ${parameter(cites)})`] : []),
    ...(record ? ofRecord(n, record, names) : []),
    ...(relations ?? []).map((condition) => related(n, condition, names)),
    ...(and ?? []).map((part) => passing(part, n, names)),
    ...(or ? [any(or.map((part) => passing(part, n, names)))] : []),
    ...(not ? [`NOT ${passing(not, n, names)}`] : []),
  ]);
}

function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? "true" : `(${conditions.join(" AND ")})`;
}

function any(conditions: readonly string[]): string {
  return conditions.length === 0 ? "false" : `(${conditions.join(" OR ")})`;
}

function text(folded: string, { eq, in: anyOf, startsWith, contains }: TextCondition = {}, { parameter }: Names): readonly string[] {
  return [
    ...(eq === undefined ? [] : [`${folded} = ${parameter(foldText(eq))}`]),
    ...(anyOf === undefined ? [] : [`${folded} IN ${parameter(anyOf.map(foldText))}`]),
    ...(startsWith === undefined ? [] : [`${folded} STARTS WITH ${parameter(foldText(startsWith))}`]),
    ...(contains === undefined ? [] : [`${folded} CONTAINS ${parameter(foldText(contains))}`]),
  ];
}

function number(counted: string, { eq, gte, lte }: NumberCondition, { parameter }: Names): readonly string[] {
  return [
    ...(eq === undefined ? [] : [`${counted} = ${parameter(eq)}`]),
    ...(gte === undefined ? [] : [`${counted} >= ${parameter(gte)}`]),
    ...(lte === undefined ? [] : [`${counted} <= ${parameter(lte)}`]),
  ];
}

function ofRecord(n: string, { year, types, statuses }: RecordCondition, names: Names): readonly string[] {
  return [
    `${n}.recordType IS NOT NULL`,
    ...(year ? [`coalesce(${all([`${n}.year IS NOT NULL`, ...number(`${n}.year`, year, names)])}, false)`] : []),
    ...(types ? [`coalesce(${n}.recordType IN ${names.parameter(types)}, false)`] : []),
    ...(statuses ? [`coalesce(${n}.recordStatus IN ${names.parameter(statuses)}, false)`] : []),
  ];
}

/** How many such relationships stand at the node, on the sides asked for. */
function related(n: string, { relations, direction, origins, grades, other, count = { gte: 1 } }: RelationCondition, names: Names): string {
  const [r, m] = [names.variable("r"), names.variable("m")];
  const where = all([
    ...(relations ? [`${r}.relation IN ${names.parameter(relations)}`] : []),
    ...(origins ? [`${r}.originBy IN ${names.parameter(origins)}`] : []),
    ...(grades ? [`${r}.grade IN ${names.parameter(grades)}`] : []),
    ...(other ? [passing(other, m, names)] : []),
  ]);
  const out = `COUNT { (${n})-[${r}:${EVERY_TYPE}]->(${m}:Node) WHERE ${where} }`;
  const into = `COUNT { (${n})<-[${r}:${EVERY_TYPE}]-(${m}:Node) WHERE ${where} }`;
  const counted = direction === "out" ? out : direction === "in" ? into : `(${out} + ${into})`;
  const conditions = number(counted, count, names);
  return all(conditions);
}
