import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { ALL_KINDS } from "#argument/vocabulary.ts";

/** Entities and relationships are kept by id, so that a node met twice is loaded once. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: "/graphql" }),
    cache: new InMemoryCache({
      possibleTypes: { Entity: [...ALL_KINDS], Node: [...ALL_KINDS, "Relationship"], Trace: ["TraceReached", "TraceUnreachable"] },
      typePolicies: {
        Route: { keyFields: false },
        Story: { keyFields: false },
        Hold: { keyFields: false },
        Corpus: { keyFields: ["version"] },
        SourceRecord: { keyFields: ["key"] },
      },
    }),
    defaultOptions: { watchQuery: { fetchPolicy: "cache-first" } },
  });
}
