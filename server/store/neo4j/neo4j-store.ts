import neo4j from "neo4j-driver";
import { bySlug } from "#argument/graph.ts";
import type { Grade, Kind, Relation } from "#argument/vocabulary.ts";
import { checkFilter, FILTER_LIMITS } from "../check-filter.ts";
import type { FacetCount, GraphStore } from "../graph-store.ts";
import { checkEnds, checkLimit, checkRelations, LIMITS, startClock } from "../limits.ts";
import { highlightsOf, rankMatches, wordsOf } from "../match-words.ts";
import { pageFrom, pageQuestion, readAfter } from "../paging.ts";
import { StoreUnavailable } from "../store-unavailable.ts";
import { between } from "./between.ts";
import { citing } from "./citing.ts";
import { connect } from "./connection.ts";
import { edgePage } from "./edge-page.ts";
import { filterCypher, filtersCypher } from "./filter.ts";
import { induced } from "./induced.ts";
import { neighbourCounts, neighbours } from "./neighbours.ts";
import { EVERY_TYPE, joinKey, ORDER_PROPERTIES, splitKey, toEdge, toNode } from "./records.ts";
import { replaceCorpus } from "./replace.ts";
import { changesSince, versions } from "./revisions.ts";
import { subgraph } from "./subgraph.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Most candidates that the full-text index hands over for ranking. */
const CANDIDATES = 500;

/** A graph in Neo4j 5 or later. Throws UNAVAILABLE where it cannot be used, in a line that says what to try. */
export async function openNeo4jStore(env: Environment): Promise<GraphStore> {
  const connection = await connect(env);
  const { read } = connection;
  return {
    name: "neo4j",

    async corpus(options) {
      const [stored] = await read<{ version: string; title: string; asOf: string; nodeCount: number; edgeCount: number }>(
        "MATCH (c:Corpus) RETURN c.version AS version, c.title AS title, c.asOf AS asOf, c.nodeCount AS nodeCount, c.edgeCount AS edgeCount",
        {},
        options,
      );
      if (!stored) throw new StoreUnavailable(`Neo4j at ${connection.uri} holds no corpus yet. Fill it with "riparian seed".`);
      return stored;
    },

    async relationCounts(options) {
      const found = await read<FacetCount<Relation>>(
        `MATCH (:Node)-[r:${EVERY_TYPE}]->(:Node) RETURN r.relation AS value, count(*) AS count`,
        {},
        options,
      );
      return found.toSorted((a, b) => bySlug(a.value, b.value));
    },

    versions: (options) => versions(connection, options),
    changesSince: (query, options) => changesSince(connection, query, options),

    async nodes(slugs, options) {
      startClock(options);
      checkLimit("slugs", slugs.length, LIMITS.slugs);
      const found = await read<{ record: string }>("MATCH (n:Node) WHERE n.slug IN $slugs RETURN n.record AS record", { slugs }, options);
      const bySlugs = new Map(found.map(({ record }) => toNode(record)).map((node) => [node.slug, node]));
      return slugs.map((slug) => bySlugs.get(slug) ?? null);
    },

    async edges(ids, options) {
      startClock(options);
      checkLimit("ids", ids.length, LIMITS.slugs);
      const starts = ids.map((id) => id.split("~")[0] ?? "");
      const found = await read<{ record: string }>(
        "MATCH (a:Node)-[r]->(:Node) WHERE a.slug IN $starts AND r.id IN $ids RETURN r.record AS record",
        { starts, ids },
        options,
      );
      const byId = new Map(found.map(({ record }) => toEdge(record)).map((edge) => [edge.id, edge]));
      return ids.map((id) => byId.get(id) ?? null);
    },

    async page(query, options) {
      startClock(options);
      const { filter = {}, order = "slug", first } = query;
      checkLimit("first", first, LIMITS.first);
      checkFilter(filter);
      const question = pageQuestion(query);
      const key = `n.${ORDER_PROPERTIES[order]}`;
      const { where, parameters } = filterCypher(filter);
      const found = await read<{ record: string; key: string }>(
        `MATCH (n:Node) WHERE ${key} > $after AND ${where} RETURN n.record AS record, ${key} AS key ORDER BY ${key} LIMIT $rows`,
        { ...parameters, after: joinKey(readAfter(question, query.after)), rows: neo4j.int(first + 1) },
        options,
      );
      return pageFrom(
        question,
        found,
        first,
        (row) => splitKey(row.key),
        ({ record }) => toNode(record),
      );
    },

    async edgePage(query, options) {
      startClock(options);
      checkLimit("first", query.first, LIMITS.first);
      return edgePage(connection, query, options);
    },

    async facets(filter, options) {
      startClock(options);
      checkFilter(filter);
      const { where, parameters } = filterCypher(filter);
      const rows = await read<{ kind: Kind; by: "paper" | "literature" | "ours"; grade: Grade; count: number }>(
        `MATCH (n:Node) WHERE ${where} RETURN n.kind AS kind, n.originBy AS by, n.grade AS grade, count(*) AS count`,
        parameters,
        options,
      );
      return {
        total: rows.reduce((sum, { count }) => sum + count, 0),
        kinds: sumBy(rows, ({ kind }) => kind),
        origins: sumBy(rows, ({ by }) => by),
        grades: sumBy(rows, ({ grade }) => grade),
      };
    },

    async combinations(conditions, options) {
      startClock(options);
      checkLimit("conditions", conditions.length, FILTER_LIMITS.conditions);
      checkFilter(...conditions);
      const { where, parameters } = filtersCypher(conditions, (each) => `[${each.join(", ")}]`);
      return read<{ fits: readonly boolean[]; count: number }>(
        `MATCH (n:Node) WITH ${where} AS fits RETURN fits, count(*) AS count`,
        parameters,
        options,
      );
    },

    neighbours: (query, options) => neighbours(connection, query, options),
    neighbourCounts: (slugs, options) => neighbourCounts(connection, slugs, options),

    async subgraph(query, options) {
      startClock(options);
      checkLimit("roots", query.roots.length, LIMITS.roots);
      checkLimit("depth", query.depth, LIMITS.depth);
      checkLimit("limit", query.limit, LIMITS.subgraphNodes);
      checkRelations(query.relations);
      return subgraph(connection, query, options);
    },

    async between(query, options) {
      startClock(options);
      checkEnds(query.ends);
      checkLimit("maxLength", query.maxLength, LIMITS.maxLength);
      checkLimit("limit", query.limit, LIMITS.betweenNodes);
      return between(connection, query, options);
    },

    async induced(query, options) {
      startClock(options);
      checkLimit("limit", query.limit, LIMITS.inducedNodes);
      checkRelations(query.relations);
      return induced(connection, query, options);
    },

    async search({ text, filter = {}, first }, options) {
      startClock(options);
      checkLimit("first", first, LIMITS.first);
      checkLimit("length of the text", text.length, LIMITS.searchText);
      checkFilter(filter);
      const words = wordsOf(text);
      if (words.length === 0) return [];
      const { where, parameters } = filterCypher(filter);
      const found = await read<{ record: string }>(
        `CALL () {
           MATCH (node:Node) WHERE node.slug = $sought OR node.name = $sought RETURN node, 1000000.0 AS score
           UNION ALL
           CALL db.index.fulltext.queryNodes("node_words", $words) YIELD node, score RETURN node, score
         }
         WITH node AS n, max(score) AS score WHERE ${where}
         RETURN n.record AS record ORDER BY score DESC, n.slug LIMIT $candidates`,
        { sought: text.trim().toLowerCase(), words: luceneQuery(words), candidates: neo4j.int(CANDIDATES), ...parameters },
        options,
      );
      return rankMatches(
        text,
        found.map(({ record }) => toNode(record)),
        first,
      ).map((node) => ({ node, highlights: highlightsOf(text, node) }));
    },

    citing: (query, options) => citing(connection, query, options),
    replace: (corpus, options) => replaceCorpus(connection, corpus, options),
    close: () => connection.close(),
  };
}

function sumBy<R extends { readonly count: number }, V extends string>(rows: readonly R[], pick: (row: R) => V): readonly FacetCount<V>[] {
  const sums = new Map<V, number>();
  for (const row of rows) sums.set(pick(row), (sums.get(pick(row)) ?? 0) + row.count);
  return [...sums].map(([value, count]) => ({ value, count })).sort((a, b) => bySlug(a.value, b.value));
}

/**
 * Every word, as it stands, as a beginning, or one letter off; labels that have them all come far before the rest, since of many candidates only the
 * first are handed over. Words are letters and digits alone, so nothing in them is Lucene's.
 */
function luceneQuery(words: readonly string[]): string {
  const inLabel = words.map((word) => `+(labelTerms:${word} OR labelTerms:${word}*)`).join(" ");
  const anywhere = words.map((word) => `+(terms:${word} OR terms:${word}*${word.length >= 4 ? ` OR terms:${word}~1` : ""})`).join(" ");
  return `(${inLabel})^1000 OR (${anywhere})`;
}
