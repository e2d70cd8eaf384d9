import { useLazyQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { graphql } from "../../__generated__/gql.ts";
import type { AroundQuery } from "../../__generated__/graphql.ts";

const NeighbourhoodCanvas = lazy(async () => ({ default: (await import("../../canvas/neighbourhood-canvas.tsx")).NeighbourhoodCanvas }));

/** At most this many round a node at once; more would be a hairball. */
const MOST = 40;

const AROUND = graphql(`
  query Around($slug: String!, $limit: Int) {
    subgraph(roots: [$slug], depth: 1, limit: $limit) {
      truncated
      nodes {
        id
        slug
        kind
        label
      }
      edges {
        id
        key
        fromSlug
        toSlug
        verb
        sign
      }
    }
  }
`);

/** A map of what stands round a node, opened when asked for; a thing on it brings its own neighbours, and nothing moves. */
export function MapOf({ slug, label }: { readonly slug: string; readonly label: string }) {
  const [parts, setParts] = useState<readonly { readonly centre: string; readonly part: AroundQuery["subgraph"] }[]>([]);
  const [look, { error }] = useLazyQuery(AROUND);
  const [chosen, setChosen] = useState<string>();
  const show = async (centre: string) => {
    setChosen(centre);
    if (parts.some((shown) => shown.centre === centre)) return;
    const { data } = await look({ variables: { slug: centre, limit: MOST } });
    if (data) setParts((before) => [...before, { centre, part: data.subgraph }]);
  };
  const drawn = new Map(parts.flatMap(({ part }) => part.nodes).map((node) => [node.slug, node]));
  const isTruncated = parts.some(({ part }) => part.truncated);
  return (
    <section className="map" aria-label="Map">
      {parts.length === 0 ? (
        <button type="button" className="btn" onClick={() => void show(slug).catch(() => undefined)}>
          Show it on a map
        </button>
      ) : (
        <>
          <Suspense fallback={<p className="line">Drawing the map …</p>}>
            <NeighbourhoodCanvas
              parts={parts.map(({ centre, part }) => ({
                centre,
                part: {
                  nodes: part.nodes,
                  edges: part.edges.map((edge) => ({
                    key: edge.key,
                    from: edge.fromSlug,
                    to: edge.toSlug,
                    verb: edge.verb,
                    sign: edge.sign ?? null,
                  })),
                },
              }))}
              label={`Map of what stands round ${label}. Arrows move it, + and − change its size, 0 shows all. The relations below say the same.`}
              onChoose={(centre) => void show(centre).catch(() => undefined)}
            />
          </Suspense>
          <p className="note" role="status">
            {drawn.size} things shown{isTruncated ? "; not all that there are" : ""}. Press one to bring in what stands round it.{" "}
            {chosen && chosen !== slug && (
              <Link to="/node/$slug" params={{ slug: chosen }}>
                To {drawn.get(chosen)?.label ?? chosen}
              </Link>
            )}
          </p>
        </>
      )}
      {error && <p className="note">The map could not be loaded. The relations below are all there.</p>}
    </section>
  );
}
