import neo4j from "neo4j-driver";
import { checkFilter } from "../check-filter.ts";
import type { SearchHit, SearchQuery } from "../graph-store.ts";
import { checkLimit, checkSize, LIMITS } from "../limits.ts";
import { highlightsOf, rankMatches, wordsOf } from "../match-words.ts";
import { filterCypher } from "./filter.ts";
import type { Read } from "./of-one-corpus.ts";
import { toNode } from "./records.ts";

/** Most candidates that the full-text index hands over for ranking. */
const CANDIDATES = 500;

/** See GraphStore.search. */
export async function search(read: Read, { text, filter = {}, first }: SearchQuery): Promise<readonly SearchHit[]> {
  checkLimit("first", first, LIMITS.first);
  checkSize("text", text.length, "characters", LIMITS.searchText);
  checkFilter(filter);
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const { where, parameters } = filterCypher(filter);
  const found = await read<{ readonly record: string }>(
    {
      find: `CALL () {
          MATCH (node:Node) WHERE node.slug = $sought OR node.name = $sought RETURN node, 1000000.0 AS score
          UNION ALL
          CALL db.index.fulltext.queryNodes("node_words", $words) YIELD node, score RETURN node, score
        }
        WITH node AS n, max(score) AS score WHERE ${where}`,
      row: { record: "n.record" },
      order: "ORDER BY score DESC, n.slug LIMIT $candidates",
    },
    { sought: text.trim().toLowerCase(), words: luceneQuery(words), candidates: neo4j.int(CANDIDATES), ...parameters },
  );
  return rankMatches(
    text,
    found.map(({ record }) => toNode(record)),
    first,
  ).map((node) => ({ node, highlights: highlightsOf(text, node) }));
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
