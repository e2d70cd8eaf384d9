import type { CompiledCorpus } from "#argument/graph.ts";
import { SOUGHT } from "./words.ts";

/** What is sent: a document with its variables. */
export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** One question in the words of both servers, and what each answer comes to, so that the two can be held against each other. */
export interface Question {
  readonly name: string;
  /** Variants that take turns, so that not one answer alone is warm. */
  readonly ours: readonly Asked[];
  /** In the schema that `@neo4j/graphql` generates; undefined where it has no such question. */
  readonly generated?: readonly Asked[];
  /** Also put to bare graphql-http, which answers it from memory. */
  readonly fromMemory?: boolean;
  readonly comesTo?: { readonly ours: (data: Json) => unknown; readonly generated: (data: Json) => unknown };
}

/** Data of an answer, read by whoever knows the question. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that its own document gives it.
export type Json = any;

const said = ({ slug, label, grade, origin }: Json) => [slug, label, grade.toLowerCase(), origin.by.toLowerCase()];
const saidInRow = ({ slug, label, grade, originBy }: Json) => [slug, label, grade, originBy];

const PAGE = "{ claims(first: 100) { nodes { slug label grade origin { by at } } pageInfo { hasNextPage endCursor } } }";

/** The questions, for a corpus that `drawCorpus` drew. */
export function questionsFor(corpus: CompiledCorpus): readonly Question[] {
  const slugs = corpus.nodes.filter(({ kind }) => kind === "Claim").map(({ slug }) => slug);
  const looked = slugs.filter((_, index) => index % Math.ceil(slugs.length / 20) === 0);
  const roots = rootsOf(corpus, slugs);
  return [
    {
      name: "page of 100 claims",
      ours: [{ query: PAGE }],
      generated: [
        {
          query:
            "{ claimsConnection(first: 100, sort: [{ slug: ASC }]) { edges { node { slug label grade originBy originAt } } pageInfo { hasNextPage endCursor } } }",
        },
      ],
      fromMemory: true,
      comesTo: {
        ours: ({ claims }) => [claims.nodes.map(said), claims.pageInfo.hasNextPage],
        generated: ({ claimsConnection: { edges, pageInfo } }) => [edges.map(({ node }: Json) => saidInRow(node)), pageInfo.hasNextPage],
      },
    },
    {
      name: "the same, as a bare list there",
      ours: [{ query: PAGE }],
      generated: [{ query: "{ claims(limit: 100, sort: [{ slug: ASC }]) { slug label grade originBy originAt } }" }],
      comesTo: { ours: ({ claims }) => claims.nodes.map(said), generated: ({ claims }) => claims.map(saidInRow) },
    },
    {
      name: "20 claims, 5 relations each",
      ours: [
        {
          query:
            "{ claims(first: 20) { nodes { slug label relations(first: 5, direction: IN, relations: [ARGUES_FOR]) { edges { relationship { grade reason } node { __typename slug label } } } } } }",
        },
      ],
      generated: [
        {
          query:
            "{ claims(limit: 20, sort: [{ slug: ASC }]) { slug label arguedForByConnection(first: 5, sort: [{ node: { slug: ASC } }]) { edges { properties { grade reason } node { __typename slug label } } } } }",
        },
      ],
      fromMemory: true,
      comesTo: {
        ours: ({ claims }) =>
          claims.nodes.map(({ slug, relations }: Json) => [
            slug,
            relations.edges.map(({ relationship, node }: Json) => [node.slug, node.label, relationship.reason]),
          ]),
        generated: ({ claims }) =>
          claims.map(({ slug, arguedForByConnection: { edges } }: Json) => [
            slug,
            edges.map(({ properties, node }: Json) => [node.slug, node.label, properties.reason]),
          ]),
      },
    },
    {
      name: "lookup by slug",
      ours: looked.map((slug) => ({
        query: "query ($slug: String!) { entity(slug: $slug) { __typename slug label grade origin { by at } } }",
        variables: { slug },
      })),
      generated: looked.map((slug) => ({
        query: "query ($slug: String!) { claims(where: { slug: { eq: $slug } }) { slug label grade originBy originAt } }",
        variables: { slug },
      })),
      comesTo: { ours: ({ entity }) => said(entity), generated: ({ claims }) => saidInRow(claims[0]) },
    },
    {
      name: "search, 20 hits",
      ours: [{ query: `{ search(text: "${SOUGHT}", kinds: [Claim], first: 20) { __typename slug label } }` }],
      generated: [
        {
          query: `{ search(phrase: "terms:${SOUGHT} OR terms:${SOUGHT}* OR terms:${SOUGHT}~1", where: { node: { kind: { eq: "Claim" } } }, first: 20) { edges { node { slug label } } } }`,
        },
      ],
      // The order of hits is each one's own; that there are as many is what both promise.
      comesTo: { ours: ({ search }) => search.length, generated: ({ search }) => search.edges.length },
    },
    {
      name: "subgraph, depth 2",
      ours: roots.map((root) => ({
        query:
          "query ($root: String!) { subgraph(roots: [$root], depth: 2, relations: [ARGUES_FOR, IS_PREMISE_OF], limit: 500) { nodes { __typename slug label kind } edges { relation fromSlug toSlug } truncated } }",
        variables: { root },
      })),
      generated: roots.map((slug) => ({
        query: `query ($slug: String!) { claims(where: { slug: { eq: $slug } }) { slug label kind
          arguedForBy { slug label kind premises { slug label kind } arguesFor { slug label kind } }
          premiseOf { slug label kind premises { slug label kind } arguesFor { slug label kind } } } }`,
        variables: { slug },
      })),
      comesTo: {
        ours: ({ subgraph }) => subgraph.nodes.map(({ slug }: Json) => slug),
        generated: ({ claims: [root] }) => [...new Set(slugsIn(root))].sort(),
      },
    },
    {
      name: "trace, first 10 routes",
      ours: [
        {
          query:
            '{ trace(from: "mod.drawn-000001", to: "hrm.drawn-000000", first: 10, maxLength: 5) { ... on TraceReached { complete routes { slugs sign narration { text } } } } }',
        },
      ],
    },
    {
      name: "counts of three kinds",
      ours: [{ query: "{ facets(filter: { kinds: [Argument, Claim, Evidence] }) { kinds { value count } } }" }],
      generated: [
        {
          query:
            "{ argumentsConnection { aggregate { count { nodes } } } claimsConnection { aggregate { count { nodes } } } evidencesConnection { aggregate { count { nodes } } } }",
        },
      ],
      comesTo: {
        ours: ({ facets }) => facets.kinds.map(({ count }: Json) => count),
        generated: ({ argumentsConnection, claimsConnection, evidencesConnection }) =>
          [argumentsConnection, claimsConnection, evidencesConnection].map(({ aggregate }) => aggregate.count.nodes),
      },
    },
  ];
}

/** Claims with a middling number of arguments beside them: neither the few that have most, nor such as have none. */
function rootsOf({ edges }: CompiledCorpus, slugs: readonly string[]): readonly string[] {
  const met = new Map<string, number>();
  for (const { from, relation, to } of edges) {
    if (relation === "argues_for") met.set(to, (met.get(to) ?? 0) + 1);
    if (relation === "is_premise_of") met.set(from, (met.get(from) ?? 0) + 1);
  }
  return slugs.filter((slug) => [6, 7, 8].includes(met.get(slug) ?? 0)).slice(0, 10);
}

function slugsIn(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(slugsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === "slug" ? [String(inner)] : slugsIn(inner)));
}
