import {
  type ArgumentGraph,
  buildGraph,
  bySlug,
  type Citation,
  type CompiledCorpus,
  type GraphEdge,
  type GraphNode,
} from "#argument/graph.ts";
import { ALL_RELATIONS } from "#argument/vocabulary.ts";
import { checkFilter, FILTER_LIMITS } from "../check-filter.ts";
import { citedSlugs } from "../cited-slugs.ts";
import type { Citing, FacetCount, GraphStore, Neighbour, NeighbourCount } from "../graph-store.ts";
import { findVersion, manifestOf, type Revision, touchedBetween, withRevision } from "../history.ts";
import { checkEnds, checkLimit, checkRelations, LIMITS, startClock } from "../limits.ts";
import { highlightsOf } from "../match-words.ts";
import type { Direction } from "../node-filter.ts";
import { orderKey, type PageOrder } from "../page-order.ts";
import { citingQuestion, compareKeys, neighboursQuestion, pageFrom, pageOf, pageQuestion, readAfter } from "../paging.ts";
import { passes } from "../passes.ts";
import { toChanges } from "../to-changes.ts";
import { between } from "./between.ts";
import { edgePage, inOrderOfEnds } from "./edge-page.ts";
import { induced } from "./induced.ts";
import { indexNodes, type SearchNodes } from "./search.ts";
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
  return tellingQuestions(
    {
      name: "embedded",

      async corpus(options) {
        startClock(options);
        const { version, title, asOf, nodes, edges } = held.corpus;
        return { version, title, asOf, nodeCount: nodes.length, edgeCount: edges.length };
      },

      async relationCounts(options) {
        startClock(options);
        return countBy(held.graph.edges, (edge) => edge.relation);
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
        checkLimit("slugs", slugs.length, LIMITS.slugs);
        return slugs.map((slug) => held.graph.node(slug) ?? null);
      },

      async edges(ids, options) {
        startClock(options);
        checkLimit("ids", ids.length, LIMITS.slugs);
        return ids.map((id) => held.graph.edge(id) ?? null);
      },

      async page(query, options) {
        const { filter = {}, order = "slug", first } = query;
        checkLimit("first", first, LIMITS.first);
        const look = startClock(options);
        checkFilter(filter);
        const question = pageQuestion(query);
        const ordered = held.inOrder(order);
        const start = firstAfter(ordered, readAfter(question, query.after));
        const rows = firstPassing(ordered, start, passing(passes(filter, held.graph), look), first + 1);
        return pageFrom(
          question,
          rows,
          first,
          ({ key }) => key,
          ({ node }) => node,
        );
      },

      async edgePage(query, options) {
        startClock(options);
        checkLimit("first", query.first, LIMITS.first);
        return edgePage(held.edgesByEnds(), query);
      },

      async facets(filter, options) {
        const look = startClock(options);
        checkFilter(filter);
        const nodes = held.graph.nodes.filter(passing(passes(filter, held.graph), look));
        return {
          total: nodes.length,
          kinds: countBy(nodes, (node) => node.kind),
          origins: countBy(nodes, (node) => node.origin.by),
          grades: countBy(nodes, (node) => node.grade),
        };
      },

      async combinations(conditions, options) {
        const look = startClock(options);
        checkLimit("conditions", conditions.length, FILTER_LIMITS.conditions);
        checkFilter(...conditions);
        const tests = conditions.map((condition) => passing(passes(condition, held.graph), look));
        const counts = new Map<string, { readonly fits: readonly boolean[]; count: number }>();
        for (const node of held.graph.nodes) {
          const fits = tests.map((test) => test(node));
          const known = counts.get(fits.join());
          if (known) known.count += 1;
          else counts.set(fits.join(), { fits, count: 1 });
        }
        return [...counts.values()];
      },

      async neighbours(query, options) {
        startClock(options);
        const { slugs, relations, direction, first, after } = query;
        checkLimit("slugs", slugs.length, LIMITS.slugs);
        checkLimit("first", first, LIMITS.first);
        return slugs.map((slug) => {
          const found = neighboursOf(held.graph, slug).filter(
            (neighbour) =>
              (relations?.includes(neighbour.edge.relation) ?? true) && (direction ?? neighbour.direction) === neighbour.direction,
          );
          return pageOf(found, neighbourKey, neighboursQuestion(slug, query), first, after);
        });
      },

      async neighbourCounts(slugs, options) {
        startClock(options);
        checkLimit("slugs", slugs.length, LIMITS.slugs);
        return slugs.map((slug) => countNeighbours(neighboursOf(held.graph, slug)));
      },

      async subgraph({ roots, depth, relations, limit }, options) {
        startClock(options);
        checkLimit("roots", roots.length, LIMITS.roots);
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
        checkLimit("length of the text", text.length, LIMITS.searchText);
        checkFilter(filter);
        const found = held.search()(text, passing(passes(filter, held.graph), look), first);
        return found.map((node) => ({ node, highlights: highlightsOf(text, node) }));
      },

      async citing(query, options) {
        startClock(options);
        const { slugs, first, after } = query;
        checkLimit("slugs", slugs.length, LIMITS.slugs);
        checkLimit("first", first, LIMITS.first);
        return slugs.map((slug) => pageOf(held.citing().get(slug) ?? [], citingKey, citingQuestion(slug), first, after));
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
    },
    () => held.corpus.version,
  );
}

interface Held {
  readonly corpus: CompiledCorpus;
  readonly graph: ArgumentGraph;
  readonly inOrder: (order: PageOrder) => readonly Ordered[];
  readonly citing: () => ReadonlyMap<string, readonly Citing[]>;
  readonly edgesByEnds: () => readonly GraphEdge[];
  readonly search: () => SearchNodes;
}

function hold(corpus: CompiledCorpus): Held {
  const graph = buildGraph(corpus);
  return {
    corpus,
    graph,
    inOrder: onceEach((order) => inOrder(graph, order)),
    citing: once(() => indexCiting(graph)),
    edgesByEnds: once(() => inOrderOfEnds(graph.edges)),
    search: once(() => indexNodes(graph.nodes)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function onceEach<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

interface Ordered {
  readonly node: GraphNode;
  readonly key: readonly string[];
}

function inOrder(graph: ArgumentGraph, order: PageOrder): readonly Ordered[] {
  const degreeOf = ({ slug }: GraphNode) => graph.out(slug).length + graph.in(slug).length;
  return graph.nodes.map((node) => ({ node, key: orderKey(order, node, degreeOf(node)) })).sort((a, b) => compareKeys(a.key, b.key));
}

/** Where the first stands whose key comes after the one given, by halving. */
function firstAfter(ordered: readonly Ordered[], key: readonly string[]): number {
  if (key.length === 0) return 0;
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(ordered[middle]?.key ?? [], key) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

function firstPassing(ordered: readonly Ordered[], start: number, test: (node: GraphNode) => boolean, most: number): readonly Ordered[] {
  const found: Ordered[] = [];
  for (let index = start; index < ordered.length && found.length < most; index++) {
    const item = ordered[index];
    if (item && test(item.node)) found.push(item);
  }
  return found;
}

/** How many nodes are tested between two looks at the clock. */
const AT_A_TIME = 1_000;

/** The test, with a look at the clock now and then. */
function passing(test: (node: GraphNode) => boolean, look: () => void): (node: GraphNode) => boolean {
  let tested = 0;
  return (node) => {
    if (tested++ % AT_A_TIME === 0) look();
    return test(node);
  };
}

function countBy<T, V extends string>(items: readonly T[], pick: (item: T) => V): readonly FacetCount<V>[] {
  const counts = new Map<V, number>();
  for (const item of items) counts.set(pick(item), (counts.get(pick(item)) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => bySlug(a.value, b.value));
}

function neighboursOf(graph: ArgumentGraph, slug: string): readonly Neighbour[] {
  const at = (direction: Direction) =>
    (direction === "out" ? graph.out(slug) : graph.in(slug)).flatMap((edge) => {
      const node = graph.node(direction === "out" ? edge.to : edge.from);
      return node ? [{ direction, edge, node }] : [];
    });
  return [...at("out"), ...at("in")].sort((a, b) => compareKeys(neighbourKey(a), neighbourKey(b)));
}

function countNeighbours(found: readonly Neighbour[]): readonly NeighbourCount[] {
  return ALL_RELATIONS.toSorted(bySlug).flatMap((relation) =>
    (["out", "in"] as const).flatMap((direction) => {
      const count = found.filter((neighbour) => neighbour.edge.relation === relation && neighbour.direction === direction).length;
      return count > 0 ? [{ relation, direction, count }] : [];
    }),
  );
}

function neighbourKey({ direction, edge, node }: Neighbour): readonly string[] {
  return [direction === "out" ? "0" : "1", edge.relation, node.slug];
}

/** What cites each source and passage, in order; found once for the whole graph. */
function indexCiting(graph: ArgumentGraph): ReadonlyMap<string, readonly Citing[]> {
  const index = new Map<string, Citing[]>();
  const add = (citations: readonly Citation[], item: Citing) => {
    for (const slug of citedSlugs(citations)) {
      const list = index.get(slug);
      if (list) list.push(item);
      else if (graph.node(slug)) index.set(slug, [item]);
    }
  };
  for (const node of graph.nodes) if (node.kind !== "Passage" && node.kind !== "Provision") add(node.citations, { type: "node", node });
  for (const edge of graph.edges) if (edge.relation !== "part_of") add(edge.citations, { type: "edge", edge });
  return index;
}

function citingKey(item: Citing): readonly string[] {
  return item.type === "node" ? ["0", item.node.slug] : ["1", item.edge.id];
}
