import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CompiledCorpus } from "#argument/graph.ts";
import { ALL_KINDS, kindSpec } from "#argument/vocabulary.ts";
import { type Draw, drawFrom } from "../api/draw.ts";

/** A request as it goes over the wire. */
export interface Question {
  readonly name: string;
  readonly path: string;
  /** Of a POST; without one it is a GET. */
  readonly body?: string;
}

const DRAWN = 40;
const EXPORTS = ["corpus.bib", "corpus.json", "corpus.ris", "corpus.losses", "framework.af", "framework.map"];

/** Questions of every sort: the documented operations, looked-up nodes and their neighbours, pages, parts, routes, words, counts and exports. The same seed draws the same. */
export function questionsOf(corpus: CompiledCorpus, documents: string, seed: number): readonly Question[] {
  const draw = drawFrom(seed);
  const slug = () => draw.oneOf(corpus.nodes).slug;
  const drawn = (name: string, make: () => Question) =>
    Array.from({ length: DRAWN }, (_, index) => ({ ...make(), name: `${name} ${index}` }));
  return [
    ...readdirSync(documents)
      .filter((file) => file.endsWith(".graphql"))
      .sort()
      .map((file) => graphql(file, readFileSync(join(documents, file), "utf8"))),
    ...ALL_KINDS.map((kind) => {
      const field = kindSpec(kind).plural.replaceAll(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
      return graphql(
        `page of ${kind}`,
        `{ ${field}(first: 100, orderBy: LABEL) { totalCount nodes { slug label grade origin { by at } } } }`,
      );
    }),
    ...drawn("look-up", () =>
      graphql(
        "",
        "query ($slug: String!) { entity(slug: $slug) { __typename slug label summary citations { key at source { slug label } } } }",
        { slug: slug() },
      ),
    ),
    ...drawn("neighbours", () =>
      graphql(
        "",
        "query ($slug: String!) { entity(slug: $slug) { slug relations(first: 20) { totalCount edges { direction relationship { verb reason grade } node { slug label } } pageInfo { hasNextPage } } } }",
        { slug: slug() },
      ),
    ),
    ...drawn("part", () =>
      graphql(
        "",
        "query ($roots: [String!]!) { subgraph(roots: $roots, depth: 2, limit: 200) { nodes { slug } edges { key } truncated } }",
        {
          roots: [slug(), slug()],
        },
      ),
    ),
    ...drawn("routes", () =>
      graphql(
        "",
        "query ($from: String!) { trace(from: $from, first: 5) { ... on TraceReached { routes { slugs sign narration { text } } } ... on TraceUnreachable { reached depth } } }",
        { from: draw.oneOf(corpus.nodes.filter(({ kind }) => kind === "Modification" || kind === "Mechanism")).slug },
      ),
    ),
    ...drawn("words", () =>
      graphql("", "query ($text: String!) { search(text: $text, first: 100) { slug } }", { text: wordOf(draw, corpus) }),
    ),
    graphql("counts", "{ corpus { version nodeCount edgeCount } facets { total kinds { value count } grades { value count } } }"),
    ...EXPORTS.map((file) => ({ name: `export ${file}`, path: `/export/${file}` })),
  ];
}

function graphql(name: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Question {
  return { name, path: "/graphql", body: JSON.stringify({ query, variables }) };
}

function wordOf(draw: Draw, { nodes }: CompiledCorpus): string {
  return draw.oneOf(draw.oneOf(nodes).label.match(/[A-Za-z]{4,}/g) ?? ["model"]).toLowerCase();
}
