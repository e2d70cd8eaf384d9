import { graphql } from "../../__generated__/gql.ts";

/** The whole dispute without its texts, and what can be chosen: weighed in the browser, it answers every choice without a round trip. */
export const DISPUTE = graphql(`
  query TheDispute {
    corpus {
      version
      asOf
    }
    dispute {
      statements {
        slug
        asserted
        practical
        grade
        sources
      }
      arguments {
        key
        premises
        for
        against
        undercuts
        weakens
        value
        sources
        isOurs
      }
    }
    criteria(first: 100) {
      nodes {
        ...DisputeName
      }
    }
    audiences(first: 100) {
      nodes {
        ...DisputeName
        summary
        prefers
      }
    }
    options(first: 100) {
      nodes {
        ...DisputeName
      }
    }
    policyTools(first: 100) {
      nodes {
        ...DisputeName
      }
    }
  }
`);

graphql(`
  fragment DisputeName on Entity {
    id
    slug
    kind
    label
    phrase
    isPlural
    origin {
      by
      at
    }
  }
`);

export const NAMES = graphql(`
  query DisputeNames($slugs: [String!]!) {
    entitiesBySlug(slugs: $slugs) {
      ...DisputeName
    }
  }
`);

/** The texts of what is shown, and of the supports that bear on the statement. */
export const TEXTS = graphql(`
  query DisputeTexts($statement: String!, $slugs: [String!]!) {
    entitiesBySlug(slugs: $slugs) {
      ...DisputeText
    }
    entity(slug: $statement) {
      id
      slug
      relations(relations: [SUPPORTS, WEAKENS], direction: IN, first: 40) {
        edges {
          relationship {
            id
            key
            reason
            origin {
              by
              at
            }
            citations {
              ...Cited
            }
          }
        }
      }
    }
  }
`);

graphql(`
  fragment DisputeText on Entity {
    ...DisputeName
    summary
    citations {
      ...Cited
    }
  }
`);
