import type { CompiledCorpus } from "#argument/graph.ts";
import { checkFilter, FILTER_LIMITS } from "../check-filter.ts";
import type { GraphStore } from "../graph-store.ts";
import { findVersion, manifestOf, type Revision, touchedBetween, withRevision } from "../history.ts";
import { checkEnds, checkLimit, checkRelations, checkSize, LIMITS, startClock } from "../limits.ts";
import { highlightsOf } from "../match-words.ts";
import { toChanges } from "../to-changes.ts";
import { between } from "./between.ts";
import { citingPage } from "./citing.ts";
import { combinations } from "./combinations.ts";
import { edgePage } from "./edge-page.ts";
import { facets } from "./facets.ts";
import { hold } from "./held.ts";
import { induced } from "./induced.ts";
import { countNeighbours, neighbourPage } from "./neighbours.ts";
import { nodePage } from "./node-page.ts";
import { once } from "./once.ts";
import { passing } from "./passing.ts";
import { subgraph } from "./subgraph.ts";
import { tellingQuestions } from "./telling-questions.ts";

/**
 * The corpus in this process: the graph that `argument/` reasons over, with an index of its words, built when first sought in. `earlier` are the
 * versions that it had before, oldest first.
 */
export function openEmbeddedStore(corpus: CompiledCorpus, earlier: () => readonly Revision[] = () => []): GraphStore {
  let held = hold(corpus);
  let revisions = once(earlier);
  const known = () => [held.corpus, ...revisions().toReversed()].map(({ version, asOf }) => ({ version, asOf }));
  const store: GraphStore = {
    name: "embedded",

    async corpus(options) {
      startClock(options);
      const { version, title, asOf, nodes, edges } = held.corpus;
      return { version, title, asOf, nodeCount: nodes.length, edgeCount: edges.length };
    },

    async relationCounts(options) {
      startClock(options);
      return held.relationCounts();
    },

    async versions(options) {
      startClock(options);
      return known();
    },

    async changesSince({ since, first, after }, options) {
      startClock(options);
      checkLimit("first", first, LIMITS.first);
      const index = findVersion(known(), since);
      const steps = index === 0 ? [] : revisions().slice(-index);
      return toChanges(steps[0]?.version ?? held.corpus.version, held.corpus.version, steps, first, after);
    },

    async nodes(slugs, options) {
      startClock(options);
      checkSize("slugs", slugs.length, "entries", LIMITS.slugs);
      return slugs.map((slug) => held.graph.node(slug) ?? null);
    },

    async edges(ids, options) {
      startClock(options);
      checkSize("ids", ids.length, "entries", LIMITS.slugs);
      return ids.map((id) => held.graph.edge(id) ?? null);
    },

    async page(query, options) {
      const look = startClock(options);
      checkLimit("first", query.first, LIMITS.first);
      checkFilter(query.filter ?? {});
      return nodePage(query, held.inOrder(query.order ?? "slug"), held.graph, look);
    },

    async edgePage(query, options) {
      startClock(options);
      checkLimit("first", query.first, LIMITS.first);
      return edgePage(held.edgesByEnds(), query);
    },

    async facets(filter, options) {
      const look = startClock(options);
      checkFilter(filter);
      return facets(filter, held.inOrder("slug"), held.graph, look);
    },

    async combinations(conditions, options) {
      const look = startClock(options);
      checkSize("filter", conditions.length, "conditions", FILTER_LIMITS.conditions);
      checkFilter(...conditions);
      return combinations(conditions, held.inOrder("slug"), held.graph, look);
    },

    async neighbours(query, options) {
      startClock(options);
      checkSize("slugs", query.slugs.length, "entries", LIMITS.slugs);
      checkLimit("first", query.first, LIMITS.first);
      checkRelations(query.relations);
      return query.slugs.map((slug) => neighbourPage(slug, held.neighbours(slug), held.graph, query));
    },

    async neighbourCounts(slugs, options) {
      startClock(options);
      checkSize("slugs", slugs.length, "entries", LIMITS.slugs);
      return slugs.map((slug) => countNeighbours(held.neighbours(slug)));
    },

    async subgraph({ roots, depth, relations, limit }, options) {
      startClock(options);
      checkSize("roots", roots.length, "entries", LIMITS.roots);
      checkLimit("depth", depth, LIMITS.depth);
      checkLimit("limit", limit, LIMITS.subgraphNodes);
      checkRelations(relations);
      return subgraph(held.graph, roots, depth, relations, limit);
    },

    async between({ ends, maxLength, limit }, options) {
      startClock(options);
      checkEnds(ends);
      checkLimit("maxLength", maxLength, LIMITS.maxLength);
      checkLimit("limit", limit, LIMITS.betweenNodes);
      return between(held.graph, ends, maxLength, limit);
    },

    async induced(query, options) {
      startClock(options);
      checkLimit("limit", query.limit, LIMITS.inducedNodes);
      checkRelations(query.relations);
      return induced(held.graph, query);
    },

    async search({ text, filter = {}, first }, options) {
      const look = startClock(options);
      checkLimit("first", first, LIMITS.first);
      checkSize("text", text.length, "characters", LIMITS.searchText);
      checkFilter(filter);
      const { graph, words } = held;
      const { building, search } = words();
      for (; !building.isDone(); look()) await building.goOn();
      return search(text, passing(filter, graph, look), first).map((node) => ({ node, highlights: highlightsOf(text, node) }));
    },

    async citing(query, options) {
      const look = startClock(options);
      checkSize("slugs", query.slugs.length, "entries", LIMITS.slugs);
      checkLimit("first", query.first, LIMITS.first);
      const { building, citers } = held.citing();
      for (; !building.isDone(); look()) await building.goOn();
      return query.slugs.map((slug) => citingPage(slug, citers(slug), query));
    },

    async citingCounts(slugs, options) {
      const look = startClock(options);
      checkSize("slugs", slugs.length, "entries", LIMITS.slugs);
      const { building, citers } = held.citing();
      for (; !building.isDone(); look()) await building.goOn();
      return slugs.map((slug) => citers(slug).length);
    },

    async replace(next, options) {
      startClock(options);
      if (next.version === held.corpus.version) return { changed: false };
      const { version, asOf } = held.corpus;
      const told = withRevision(revisions(), { version, asOf, touched: touchedBetween(manifestOf(held.corpus), manifestOf(next)) });
      revisions = () => told;
      held = hold(next);
      return { changed: true };
    },

    async close() {},
  };
  return tellingQuestions(store, () => held.corpus.version);
}
