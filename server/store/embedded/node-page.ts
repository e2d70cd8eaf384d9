import type { ArgumentGraph, GraphNode } from "#argument/graph.ts";
import { firstWhere } from "../first-where.ts";
import type { Page, PageQuery } from "../graph-store.ts";
import { firstAfter, pageFrom, pageQuestion, readAfter } from "../paging.ts";
import type { NodesInOrder } from "./in-order.ts";
import { judgeClass } from "./judge-class.ts";
import { passing } from "./passing.ts";

/** Classes up to this many are walked beside each other; with more of them it is quicker to pass by all nodes. */
const FEW = 32;

/** See GraphStore.page. Nodes of a class of which none passes are not looked at, unless there are many other classes. */
export function nodePage(
  query: PageQuery,
  { nodes, keyOf, classes }: NodesInOrder,
  graph: ArgumentGraph,
  look: () => void,
): Page<GraphNode> {
  const { filter = {}, first } = query;
  const question = pageQuestion(query);
  const start = firstAfter(nodes, keyOf, readAfter(question, query.after));
  const judge = judgeClass(filter, graph);
  const left = classes.filter(({ like }) => judge(like) !== false);
  const test = passing(filter, graph, look);
  const rows: GraphNode[] = [];
  for (const index of left.length > FEW ? from(start, nodes.length) : merged(left, start)) {
    const node = nodes[index];
    if (node && test(node)) rows.push(node);
    if (rows.length > first) break;
  }
  return pageFrom(question, rows, first, keyOf, (node) => node);
}

function* from(start: number, end: number): Generator<number> {
  for (let index = start; index < end; index++) yield index;
}

/** The indexes of all these classes from one on, ascending. */
function* merged(classes: NodesInOrder["classes"], start: number): Generator<number> {
  const heads = classes.map(({ at }) => ({ at, next: firstWhere(at.length, (place) => (at[place] ?? 0) >= start) }));
  for (;;) {
    let [least, leastHead]: [number, (typeof heads)[number] | undefined] = [Number.POSITIVE_INFINITY, undefined];
    for (const head of heads) {
      const index = head.at[head.next];
      if (index !== undefined && index < least) [least, leastHead] = [index, head];
    }
    if (!leastHead) return;
    yield least;
    leastHead.next += 1;
  }
}
