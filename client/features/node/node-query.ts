import { graphql } from "../../__generated__/gql.ts";

/** A node with what stands beside it and what it rests on. */
export const NODE = graphql(`
  query NodeSheet($slug: String!) {
    entity(slug: $slug) {
      __typename
      id
      slug
      kind
      label
      phrase
      summary
      grade
      origin {
        by
        at
      }
      citations {
        ...Cited
        source {
          ... on Source {
            id
            slug
            record {
              ...Record
            }
          }
          ... on Instrument {
            id
            slug
            record {
              ...Record
            }
          }
        }
        passage {
          id
          slug
          summary
        }
      }
      relations(first: 100) {
        totalCount
        edges {
          direction
          relationship {
            ...TracedStep
            inverse
            grip
            rating
            summary
            weakens
          }
          node {
            id
            slug
            kind
            label
            grade
            origin {
              by
              at
            }
            ... on PolicyTool {
              past
            }
          }
        }
      }
      ... on PolicyTool {
        past
      }
      ... on Argument {
        scheme
        stance
        weakens
        value {
          id
          slug
          label
        }
      }
      ... on CausalChain {
        costs
        residue
        confidence
      }
      ... on Source {
        record {
          ...Record
        }
        citedBy(first: 50) {
          pageInfo {
            hasNextPage
          }
          nodes {
            ...CitingItem
          }
        }
      }
      ... on Instrument {
        record {
          ...Record
        }
        citedBy(first: 50) {
          pageInfo {
            hasNextPage
          }
          nodes {
            ...CitingItem
          }
        }
      }
      ... on Passage {
        at
        locator
        citedBy(first: 50) {
          pageInfo {
            hasNextPage
          }
          nodes {
            ...CitingItem
          }
        }
        of {
          id
          slug
          label
        }
      }
      ... on Provision {
        at
        locator
        otherNumbering
        citedBy(first: 50) {
          pageInfo {
            hasNextPage
          }
          nodes {
            ...CitingItem
          }
        }
        of {
          id
          slug
          label
        }
      }
    }
  }
`);

graphql(`
  fragment CitingItem on Node {
    id
    ... on Entity {
      slug
      kind
      label
    }
    ... on Relationship {
      key
      verb
      from {
        id
        slug
        label
      }
      to {
        id
        slug
        label
      }
    }
  }
`);

export const NEAR = graphql(`
  query NearNames($text: String!) {
    search(text: $text, first: 5) {
      id
      slug
      kind
      label
    }
  }
`);
