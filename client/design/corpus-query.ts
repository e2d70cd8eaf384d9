import { graphql } from "../__generated__/gql.ts";

/** Which corpus answers, and how large it is; the same query wherever it is told, so that it is asked once. */
export const CORPUS = graphql(`
  query CorpusLine {
    corpus {
      version
      asOf
      nodeCount
      edgeCount
    }
    facets {
      kinds {
        value
        count
      }
    }
  }
`);
