import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { graphql } from "../../__generated__/gql.ts";
import { Failing, Loading } from "../../design/states.tsx";
import { Ask } from "./ask.tsx";
import { Dispute } from "./dispute.tsx";
import { Questions } from "./questions.tsx";
import { TenSentences } from "./ten-sentences.tsx";
import "./overview.css";

const OVERVIEW = graphql(`
  query Overview {
    gain: trace(from: "mec.cap-gain", to: "rsk.rule-failure", first: 20) {
      ...OverviewTrace
    }
    loss: trace(from: "mec.safety-loss", to: "rsk.rule-failure", first: 20) {
      ...OverviewTrace
    }
    beyond: trace(from: "rsk.rule-failure", kinds: [Harm], maxLength: 2, first: 10) {
      ...OverviewTrace
    }
    options {
      nodes {
        acts: relations(relations: [ADDRESSES], direction: OUT, first: 10) {
          edges {
            relationship {
              reason
              toSlug
            }
          }
        }
        id
        slug
        label
        summary
        origin {
          by
          at
        }
        tools: relations(relations: [COMPRISES], direction: OUT, first: 1) {
          totalCount
        }
        pro: relations(relations: [ARGUES_FOR], direction: IN, first: 1) {
          totalCount
        }
        con: relations(relations: [ARGUES_AGAINST], direction: IN, first: 1) {
          totalCount
        }
      }
    }
    sentences: passages(first: 40) {
      nodes {
        id
        slug
        summary
        at
        citedBy(first: 100) {
          nodes {
            id
          }
        }
      }
    }
    mechanisms(first: 20) {
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
  }
`);

graphql(`
  fragment OverviewTrace on Trace {
    ... on TraceReached {
      stories {
        routes
      }
      blocking {
        id
      }
      routes {
        slugs
        nodes {
          id
          slug
          kind
          label
          origin {
            by
            at
          }
        }
        steps {
          id
          relation
          sign
        }
      }
    }
  }
`);

/** The whole dispute in one picture, and questions to start from. */
export function OverviewPage() {
  const { data, error, loading, refetch } = useQuery(OVERVIEW);
  useEffect(() => {
    document.title = "Riparian: how changes downstream undo rules upstream";
  }, []);
  return (
    <div className="page start">
      <div className="lead">
        <p className="motto">
          Riparian law settles what those upstream owe to those downstream. Here the same is asked of AI models, with a source for every
          step.
        </p>
        <Ask mechanisms={data?.mechanisms.nodes ?? []} risks={data?.risks.nodes ?? []} />
      </div>
      {error && <Failing error={error} onRetry={() => void refetch()} />}
      {loading && !data && <Loading what="Opening the corpus" />}
      {data && (
        <>
          <Dispute answer={data} />
          <Questions answer={data} />
          <TenSentences answer={data} />
        </>
      )}
    </div>
  );
}
