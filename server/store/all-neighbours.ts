import type { CallOptions, GraphStore, Neighbour, NeighbourQuery } from "./graph-store.ts";

/** All that stands beside one node, page after page. */
export async function allNeighbours(
  store: GraphStore,
  slug: string,
  query: Pick<NeighbourQuery, "relations" | "direction">,
  call?: CallOptions,
): Promise<readonly Neighbour[]> {
  const found: Neighbour[] = [];
  let after: string | undefined;
  do {
    const [page] = await store.neighbours({ ...query, slugs: [slug], first: 100, after }, call);
    found.push(...(page?.items ?? []).map(({ item }) => item));
    after = page?.hasNextPage ? page.items.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  return found;
}
