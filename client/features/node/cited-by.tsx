import { Link } from "@tanstack/react-router";
import type { CitingItemFragment } from "../../__generated__/graphql.ts";
import { KindGlyph } from "../../design/kind-glyph.tsx";

interface Props {
  readonly citedBy: { readonly nodes: readonly CitingItemFragment[]; readonly pageInfo: { readonly hasNextPage: boolean } };
}

/** What leans on a source: nodes and relations that cite it. */
export function CitedBy({ citedBy }: Props) {
  const { nodes, pageInfo } = citedBy;
  return (
    <section className="rel">
      <h2>
        <i className="rt">cited for</i>{" "}
        <span className="note">
          {nodes.length}
          {pageInfo.hasNextPage ? " and more" : ""}
        </span>
      </h2>
      {nodes.length === 0 ? (
        <p className="note">Nothing in the corpus cites it.</p>
      ) : (
        <ul>
          {nodes.map((item) =>
            "slug" in item ? (
              <li key={item.id}>
                <KindGlyph kind={item.kind} />
                <p className="nb">
                  <Link to="/node/$slug" params={{ slug: item.slug }}>
                    {item.label}
                  </Link>
                </p>
              </li>
            ) : "key" in item ? (
              <li key={item.id}>
                <span />
                <p className="nb">
                  {item.from && (
                    <Link to="/node/$slug" params={{ slug: item.from.slug }}>
                      {item.from.label}
                    </Link>
                  )}{" "}
                  <i className="rt">{item.verb}</i>{" "}
                  {item.to && (
                    <Link to="/node/$slug" params={{ slug: item.to.slug }}>
                      {item.to.label}
                    </Link>
                  )}
                </p>
              </li>
            ) : null,
          )}
        </ul>
      )}
    </section>
  );
}
