import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { type Kind, STATEMENT_KINDS } from "#argument/vocabulary.ts";
import { graphql } from "../__generated__/gql.ts";
import { VERDICT_MEANINGS, VerdictMark } from "./verdict-mark.tsx";

const VERDICT = graphql(`
  query VerdictOn($slug: String!) {
    entity(slug: $slug) {
      id
      slug
      ... on Claim {
        verdict
      }
      ... on Evidence {
        verdict
      }
      ... on CaseStudy {
        verdict
      }
      ... on PolicyOption {
        verdict
      }
      ... on PolicyTool {
        verdict
      }
    }
  }
`);

const WEIGHED: ReadonlySet<Kind> = new Set(STATEMENT_KINDS);
const NAMES = {
  ACCEPTED: "accepted",
  REJECTED: "rejected",
  CONTESTED: "contested",
  ANSWERED: "answered",
  UNSUPPORTED: "unsupported",
} as const;

/** What a statement comes to when nothing is put first, and the way to weigh it. Nothing for what is not weighed. */
export function WeighLine({ slug, kind }: { readonly slug: string; readonly kind: Kind }) {
  const { data } = useQuery(VERDICT, { variables: { slug }, skip: !WEIGHED.has(kind) });
  if (!WEIGHED.has(kind)) return null;
  const entity = data?.entity;
  const verdict = entity && "verdict" in entity ? NAMES[entity.verdict] : undefined;
  return (
    <p className="meta weigh-line">
      {verdict && (
        <>
          <span>
            <VerdictMark verdict={verdict} /> <b>{verdict}</b>
          </span>
          <span>{VERDICT_MEANINGS[verdict]}, with nothing put first; it follows from this draft and is no finding</span>
        </>
      )}
      <Link to="/dispute/$slug" params={{ slug }}>
        Weigh it
      </Link>
    </p>
  );
}
