/**
 * `@neo4j/graphql` over the graph that Riparian's own store wrote, on graphql-http and node:http, the quickest host there is here. Its types
 * name what the questions of the benchmark need. Takes the folder in which it is installed and where Neo4j is, and tells the port.
 */
import { createServer, type RequestListener } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";

interface Told {
  readonly folder: string;
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

const READ_ONLY = "@mutation(operations: []) @subscription(events: [])";
const ENTITY = "slug: String! label: String! summary: String! kind: String! grade: String! originBy: String! originAt: String";

const TYPES = `
  type Said @relationshipProperties { reason: String grade: String! originBy: String! }
  type Claim @node ${READ_ONLY} {
    ${ENTITY}
    arguedForBy: [Argument!]! @relationship(type: "ARGUES_FOR", direction: IN, properties: "Said")
    premiseOf: [Argument!]! @relationship(type: "IS_PREMISE_OF", direction: OUT, properties: "Said")
  }
  type Argument @node ${READ_ONLY} {
    ${ENTITY}
    premises: [Entity!]! @relationship(type: "IS_PREMISE_OF", direction: IN, properties: "Said")
    arguesFor: [Entity!]! @relationship(type: "ARGUES_FOR", direction: OUT, properties: "Said")
  }
  type Evidence @node ${READ_ONLY} { ${ENTITY} }
  type Entity @node(labels: ["Node"]) ${READ_ONLY}
    @fulltext(indexes: [{ indexName: "node_words", queryName: "search", fields: ["labelTerms", "terms"] }]) {
    ${ENTITY} labelTerms: String terms: String
  }
`;

process.once("message", ({ folder, uri, user, password }: Told) => {
  serve(folder, uri, user, password).then(
    (address) => process.send?.(address),
    (error: unknown) => process.send?.({ failed: String(error) }),
  );
});

/** What is used of packages that the project itself does not depend on. */
interface Packages {
  readonly "@neo4j/graphql": {
    readonly Neo4jGraphQL: new (options: { readonly typeDefs: string; readonly driver: unknown }) => { getSchema(): Promise<unknown> };
  };
  readonly "neo4j-driver": {
    readonly driver: (uri: string, token: unknown, options: Readonly<Record<string, unknown>>) => unknown;
    readonly auth: { readonly basic: (user: string, password: string) => unknown };
  };
  readonly "graphql-http/lib/use/http": { readonly createHandler: (options: Readonly<Record<string, unknown>>) => RequestListener };
}

async function serve(folder: string, uri: string, user: string, password: string) {
  const load = createRequire(join(folder, "package.json")) as <N extends keyof Packages>(name: N) => Packages[N];
  const neo4j = load("neo4j-driver");
  // As the store's own driver is set up, so that the two differ in what they ask alone.
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { maxConnectionPoolSize: 20, telemetryDisabled: true });
  const { Neo4jGraphQL } = load("@neo4j/graphql");
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  const { createHandler } = load("graphql-http/lib/use/http");
  const handler = createHandler({
    schema,
    context: () => ({ executionContext: driver, sessionConfig: { database: "neo4j", defaultAccessMode: "READ" } }),
  });
  const server = createServer(handler);
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server.address())));
}
