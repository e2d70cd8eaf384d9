import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { graphql } from "../../__generated__/gql.ts";
import type { Round } from "./map-groups.ts";

const ROUND = graphql(`
  query Round($slug: String!) {
    entity(slug: $slug) {
      id
      slug
      kind
      label
      relations(first: 100) {
        totalCount
        edges {
          direction
          relationship {
            id
            key
            relation
            fromSlug
            toSlug
            verb
            sign
          }
          node {
            id
            slug
            kind
            label
          }
        }
      }
    }
  }
`);

/** What stands round each of these nodes, as far as it has come. */
export function useRounds(slugs: readonly string[]) {
  const client = useApolloClient();
  const [rounds, setRounds] = useState<ReadonlyMap<string, Round>>(new Map());
  const [hasFailed, setFailed] = useState(false);
  const load = async (slug: string) => {
    try {
      const { data } = await client.query({ query: ROUND, variables: { slug } });
      const round = data?.entity ?? undefined;
      setFailed(false);
      if (round) setRounds((before) => new Map(before).set(slug, round));
      return round;
    } catch (error) {
      setFailed(true);
      throw error;
    }
  };
  const missing = [...new Set(slugs)].filter((slug) => !rounds.has(slug)).join(",");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` is made anew each time and asks the same
  useEffect(() => {
    for (const slug of missing.split(",")) if (slug) void load(slug).catch(() => undefined);
  }, [missing]);
  return { rounds, hasFailed, load };
}
