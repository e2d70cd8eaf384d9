import { graphql } from "../../__generated__/gql.ts";

graphql(`
  fragment TracedStep on Relationship {
    id
    key
    relation
    verb
    sign
    fromSlug
    toSlug
    grade
    reason
    origin {
      by
      at
    }
    citations {
      ...Cited
    }
  }
`);

/** All that the view of routes shows, in one question. */
export const TRACE = graphql(`
  query Trace($from: String, $to: String, $maxLength: Int, $first: Int) {
    trace(from: $from, to: $to, maxLength: $maxLength, first: $first) {
      ... on TraceReached {
        complete
        stoppedBy
        completeUpTo
        maxLength
        addsUpTo {
          ...TracedStep
        }
        blocking {
          id
          slug
          label
        }
        lowering {
          id
          slug
          label
        }
        inShort {
          stories
          narration {
            text
          }
        }
        stories {
          routes
        }
        routes {
          sign
          grade
          story
          slugs
          nodes {
            id
            slug
            kind
            label
            phrase
            origin {
              by
              at
            }
          }
          steps {
            ...TracedStep
          }
          holds {
            grip
            past
            tool {
              id
              slug
              label
            }
            on {
              id
              slug
              kind
              label
            }
            relationship {
              ...TracedStep
            }
          }
          narration {
            parts {
              type
              text
              slug
            }
          }
        }
      }
      ... on TraceUnreachable {
        reached
        depth
        shortest
        complete
        maxLength
        nearest {
          id
          slug
          label
        }
      }
    }
  }
`);

/** The names of the two ends, and what is offered in the blanks before anything is typed. */
export const ENDS = graphql(`
  query Ends($slugs: [String!]!) {
    entitiesBySlug(slugs: $slugs) {
      id
      slug
      kind
      label
      phrase
      isPlural
    }
    mechanisms(first: 20) {
      nodes {
        id
        slug
        kind
        label
      }
    }
    modifications(first: 30) {
      nodes {
        id
        slug
        kind
        label
      }
    }
    risks(first: 10) {
      nodes {
        id
        slug
        kind
        label
      }
    }
    harms(first: 10) {
      nodes {
        id
        slug
        kind
        label
      }
    }
  }
`);
