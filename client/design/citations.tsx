import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { graphql } from "../__generated__/gql.ts";
import type { CitedFragment } from "../__generated__/graphql.ts";
import { EvidenceDisc } from "./marks.tsx";
import { sourceName } from "./source-name.ts";

graphql(`
  fragment Cited on Citation {
    key
    at
    locator
    grade
    passage {
      slug
    }
    source {
      slug
      ... on Source {
        record {
          key
          title
          short
          issued
          authors {
            family
            particle
            literal
          }
        }
      }
      ... on Instrument {
        record {
          key
          title
          short
          issued
          authors {
            family
            particle
            literal
          }
        }
      }
    }
  }
`);

/** "after Davidson and others 2023 ●, Williams and others 2025, S3 ●": each leads to its source in one step. */
export function Citations({ citations }: { readonly citations: readonly CitedFragment[] }) {
  if (citations.length === 0) return <span>no source named</span>;
  return (
    <>
      after{" "}
      {citations.map((citation, index) => (
        <Fragment key={`${citation.key} ${citation.at ?? ""}`}>
          {index > 0 && ", "}
          <CitationLink citation={citation} />
        </Fragment>
      ))}
    </>
  );
}

export function CitationLink({ citation }: { readonly citation: CitedFragment }) {
  const { source, key, at, grade, passage } = citation;
  const name = source && "record" in source ? sourceName(source.record) : key;
  const isUnverified = grade === "UNVERIFIED" || grade === "NONE";
  return (
    <>
      <Link to="/node/$slug" params={{ slug: passage?.slug ?? key }} className={isUnverified ? "unv" : undefined}>
        {name}
        {at ? `, ${at}` : ""}
      </Link>
      {"\u00a0"}
      <EvidenceDisc grade={grade} />
    </>
  );
}
