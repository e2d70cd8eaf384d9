import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { graphql } from "../../__generated__/gql.ts";
import type { ListView } from "../../app/address.ts";
import { EvidenceDisc } from "../../design/marks.tsx";
import { sourceName } from "../../design/source-name.ts";
import { Failing, Loading } from "../../design/states.tsx";
import { SOURCE_FILES, TakeAway } from "../../design/take-away.tsx";
import { type Taken, takenNodes } from "../../design/taken-sources.ts";
import "./list.css";

const LIST = graphql(`
  query SourceList($kinds: [Kind!]!, $after: String) {
    entities(filter: { kinds: $kinds }, orderBy: SLUG, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ListedSource
      }
    }
  }
`);

const FOUND = graphql(`
  query SourceSearch($text: String!, $kinds: [Kind!]!) {
    search(text: $text, kinds: $kinds, first: 50) {
      ...ListedSource
    }
  }
`);

graphql(`
  fragment ListedSource on Entity {
    id
    slug
    kind
    ... on Source {
      record {
        ...Record
      }
    }
    ... on Instrument {
      record {
        ...Record
      }
    }
  }
`);

/** The law and the literature, each with how far it was read. */
export function SourcesPage({ view, onView }: { readonly view: ListView; readonly onView: (view: ListView) => void }) {
  const kinds = view.kind ? [view.kind] : (["Source", "Instrument"] as const);
  const text = view.q?.trim() ?? "";
  const list = useQuery(LIST, { variables: { kinds: [...kinds], after: null }, skip: text !== "" });
  const found = useQuery(FOUND, { variables: { text, kinds: [...kinds] }, skip: text === "" });
  useEffect(() => {
    document.title = "Sources · Riparian";
  }, []);
  const { error, refetch } = text ? found : list;
  const nodes = text ? (found.data ?? found.previousData)?.search : (list.data ?? list.previousData)?.entities.nodes;
  const page = text ? undefined : list.data?.entities;
  const more = () =>
    void list.fetchMore({
      variables: { after: page?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...fetchMoreResult,
        entities: { ...fetchMoreResult.entities, nodes: [...before.entities.nodes, ...fetchMoreResult.entities.nodes] },
      }),
    });
  return (
    <div className="page list">
      <h1 className="q">Sources</h1>
      <search className="filters">
        <label>
          <span className="cap">Find</span>
          <input
            type="search"
            value={view.q ?? ""}
            placeholder="Title, author, key"
            onChange={(event) => onView({ ...without(view, "q"), ...(event.target.value ? { q: event.target.value } : {}) })}
          />
        </label>
        <label>
          <span className="cap">Show</span>
          <select
            value={view.kind ?? ""}
            onChange={(event) =>
              onView({
                ...without(view, "kind"),
                ...(event.target.value === "Source" || event.target.value === "Instrument" ? { kind: event.target.value } : {}),
              })
            }
          >
            <option value="">Law and literature</option>
            <option value="Instrument">Law: instruments and cases</option>
            <option value="Source">Literature</option>
          </select>
        </label>
        <span className="meta" role="status">
          {page?.totalCount != null
            ? `${page.totalCount} in all`
            : nodes
              ? `${nodes.length} found${nodes.length === 50 ? "; the best 50 are shown" : ""}`
              : ""}
        </span>
        {nodes && nodes.length > 0 && (
          <a className="meta" href="#away">
            take them away
          </a>
        )}
      </search>
      {error && <Failing error={error} onRetry={() => void refetch()} />}
      {!nodes && !error && <Loading what="Opening the shelves" />}
      {nodes?.length === 0 && (
        <p className="say">
          Nothing by that name.{" "}
          <button type="button" className="btn" onClick={() => onView({})}>
            Drop the filter
          </button>
        </p>
      )}
      <ul className="shelf">
        {nodes?.map(
          (node) =>
            "record" in node && (
              <li key={node.slug} className={node.record.evidence === "UNVERIFIED" ? "unverified" : undefined}>
                <Link to="/node/$slug" params={{ slug: node.slug }} className={node.record.evidence === "UNVERIFIED" ? "unv" : undefined}>
                  {node.record.title}
                </Link>
                <span className="note">
                  <EvidenceDisc grade={node.record.evidence} /> {sourceName(node.record)}
                  {node.record.read ? ` · ${node.record.read}` : ""}
                  {node.record.statusText ? ` · ${node.record.status}` : ""} · <span className="slug">{node.slug}</span>
                </span>
              </li>
            ),
        )}
      </ul>
      {page?.pageInfo.hasNextPage && (
        <button type="button" className="btn" onClick={more}>
          Show 50 more
        </button>
      )}
      {nodes && nodes.length > 0 && (
        <TakeListed
          kind={text ? undefined : view.kind}
          taken={
            !text && page?.totalCount != null
              ? { subject: "corpus", question: view.kind ? `kind=${view.kind}` : "", count: page.totalCount, left: 0 }
              : takenNodes(nodes.map(({ slug }) => slug))
          }
        />
      )}
    </div>
  );
}

/** The whole shelf, all of one kind, or what the words leave of it as far as it is shown. */
function TakeListed({ taken: { count, left, ...taken }, kind }: { readonly taken: Taken; readonly kind: ListView["kind"] }) {
  const told =
    taken.subject === "corpus"
      ? `All ${count} ${kind === "Instrument" ? "instruments and cases" : kind === "Source" ? "works of literature" : "sources"} of the corpus.`
      : count === 1
        ? "The one source shown."
        : `The ${left > 0 ? "first " : ""}${count} sources shown.`;
  return <TakeAway {...taken} files={SOURCE_FILES} told={told} />;
}

function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = value;
  return rest;
}
