import neo4j from "neo4j-driver";
import type { GraphNode } from "#argument/graph.ts";
import { checkFilter } from "../check-filter.ts";
import type { Page, PageQuery } from "../graph-store.ts";
import { checkLimit, LIMITS } from "../limits.ts";
import { pageFrom, pageQuestion, readAfter } from "../paging.ts";
import { filterCypher } from "./filter.ts";
import type { Read } from "./of-one-corpus.ts";
import { joinKey, ORDER_PROPERTIES, splitKey, toNode } from "./records.ts";

/** See GraphStore.page. One range of the index of the order. */
export async function page(read: Read, query: PageQuery): Promise<Page<GraphNode>> {
  const { filter = {}, order = "slug", first } = query;
  checkLimit("first", first, LIMITS.first);
  checkFilter(filter);
  const question = pageQuestion(query);
  const key = `n.${ORDER_PROPERTIES[order]}`;
  const { where, parameters } = filterCypher(filter);
  const found = await read<{ readonly record: string; readonly key: string }>(
    { find: `MATCH (n:Node) WHERE ${key} > $after AND ${where}`, row: { record: "n.record", key }, order: "ORDER BY key LIMIT $rows" },
    { ...parameters, after: joinKey(readAfter(question, query.after)), rows: neo4j.int(first + 1) },
  );
  return pageFrom(
    question,
    found,
    first,
    (row) => splitKey(row.key),
    ({ record }) => toNode(record),
  );
}
