import { bySlug } from "#argument/graph.ts";
import type { TraceEnds } from "#argument/trace.ts";

/** Distances of nodes from the starts and to the goals, over routable steps. */
export type Distances = ReadonlyMap<string, number>;

export interface SelectedNodes {
  /** Nearest to an end first, then by slug. */
  readonly slugs: readonly string[];
  readonly truncated: boolean;
  /** False where no walk joins the ends: then the nodes are what each end reaches. */
  readonly areJoined: boolean;
}

/** Which nodes a trace needs (see GraphStore.between): those on walks of at most `maxLength` steps, or else what each end reaches. */
export function selectBetween(ends: TraceEnds, forward: Distances, backward: Distances, maxLength: number, limit: number): SelectedNodes {
  const distance = (slug: string) =>
    Math.min(forward.get(slug) ?? Number.POSITIVE_INFINITY, backward.get(slug) ?? Number.POSITIVE_INFINITY);
  const onWalks = [...forward].flatMap(([slug, there]) =>
    (backward.get(slug) ?? Number.POSITIVE_INFINITY) + there <= maxLength ? [slug] : [],
  );
  const areJoined = onWalks.length > 0;
  const named = [...("from" in ends ? [ends.from] : []), ...("to" in ends ? [ends.to] : [])].filter((slug) => distance(slug) === 0);
  const all = [...new Set([...named, ...(areJoined ? onWalks : [...forward.keys(), ...backward.keys()])])];
  const slugs = all.sort((a, b) => distance(a) - distance(b) || bySlug(a, b));
  return { slugs: slugs.slice(0, limit), truncated: slugs.length > limit, areJoined };
}
