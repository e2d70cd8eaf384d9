import type { ArgumentGraph, GraphEdge, GraphNode } from "#argument/graph.ts";
import { foldText } from "./fold-text.ts";
import type { NodeFilter, NumberCondition, RecordCondition, RelationCondition, TextCondition } from "./node-filter.ts";
import { yearOf } from "./year-of.ts";

type Test<T> = (value: T) => boolean;

/**
 * What a filter means: whether a node of the graph passes. It is the definition for every store: the embedded one runs it, neo4j/filter.ts
 * says the same in Cypher, and the differential test holds the two together.
 *
 * A node is tested once for each filter within the filter, so that testing all nodes costs O(conditions · (nodes + edges)).
 */
export function passes(filter: NodeFilter, graph: ArgumentGraph): Test<GraphNode> {
  const { kinds, origins, grades, slug, label, summary, relations, cites, record, and, or, not } = filter;
  const tests: Test<GraphNode>[] = [];
  if (kinds) tests.push((node) => kinds.includes(node.kind));
  if (origins) tests.push((node) => origins.includes(node.origin.by));
  if (grades) tests.push((node) => grades.includes(node.grade));
  if (slug) tests.push(on((node) => node.slug, textTest(slug)));
  if (label) tests.push(on((node) => node.label, textTest(label)));
  if (summary) tests.push(on((node) => node.summary, textTest(summary)));
  if (cites)
    tests.push(({ citations }) =>
      citations.some(({ source, passage }) => cites.includes(source) || (passage !== undefined && cites.includes(passage))),
    );
  if (record) tests.push(recordTest(record));
  for (const condition of relations ?? []) tests.push(relationTest(condition, graph));
  for (const part of and ?? []) tests.push(passes(part, graph));
  if (or) tests.push(some(or.map((part) => passes(part, graph))));
  if (not) tests.push(negated(passes(not, graph)));
  return (node) => tests.every((test) => test(node));
}

function on<T, V>(pick: (value: T) => V, test: Test<V>): Test<T> {
  return (value) => test(pick(value));
}

function some<T>(tests: readonly Test<T>[]): Test<T> {
  return (value) => tests.some((test) => test(value));
}

function negated<T>(test: Test<T>): Test<T> {
  return (value) => !test(value);
}

function textTest({ eq, in: any, startsWith, contains }: TextCondition): Test<string> {
  const [equal, start, part] = [eq, startsWith, contains].map((text) => (text === undefined ? undefined : foldText(text)));
  const alternatives = any?.map(foldText);
  return (text) => {
    const folded = foldText(text);
    return (
      (equal === undefined || folded === equal) &&
      (alternatives?.includes(folded) ?? true) &&
      (start === undefined || folded.startsWith(start)) &&
      (part === undefined || folded.includes(part))
    );
  };
}

function numberTest({ eq, gte, lte }: NumberCondition): Test<number> {
  return (number) => (eq === undefined || number === eq) && (gte === undefined || number >= gte) && (lte === undefined || number <= lte);
}

function recordTest({ year, types, statuses }: RecordCondition): Test<GraphNode> {
  const isYear = year && numberTest(year);
  return (node) => {
    if (!("record" in node)) return false;
    const { type, status } = node.record;
    const inYear = yearOf(node.record);
    return (
      (isYear === undefined || (inYear !== undefined && isYear(inYear))) &&
      (types?.includes(type) ?? true) &&
      (statuses === undefined || (status !== undefined && statuses.includes(status)))
    );
  };
}

const AT_LEAST_ONE: NumberCondition = { gte: 1 };

function relationTest(condition: RelationCondition, graph: ArgumentGraph): Test<GraphNode> {
  const { relations, direction, origins, grades, other, count = AT_LEAST_ONE } = condition;
  const isCount = numberTest(count);
  const isOther = other && once(passes(other, graph));
  const counts = (edge: GraphEdge, end: string) => {
    if (relations && !relations.includes(edge.relation)) return false;
    if (origins && !origins.includes(edge.origin.by)) return false;
    if (grades && !grades.includes(edge.grade)) return false;
    const node = graph.node(end);
    return node !== undefined && (isOther?.(node) ?? true);
  };
  return ({ slug }) => {
    const out = direction === "in" ? [] : graph.out(slug).filter((edge) => counts(edge, edge.to));
    const into = direction === "out" ? [] : graph.in(slug).filter((edge) => counts(edge, edge.from));
    return isCount(out.length + into.length);
  };
}

/** A test that asks each node once. */
function once(test: Test<GraphNode>): Test<GraphNode> {
  const known = new Map<string, boolean>();
  return (node) => {
    const told = known.get(node.slug) ?? test(node);
    known.set(node.slug, told);
    return told;
  };
}
