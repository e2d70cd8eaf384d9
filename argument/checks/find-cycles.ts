/** A link of a directed graph, with what the finder hands back of it. */
export interface Link<T> {
  readonly from: string;
  readonly to: string;
  readonly about: T;
}

export interface Cycle<T> {
  /** The nodes in order, the first again at the end. */
  readonly nodes: readonly string[];
  /** The link that closes it. */
  readonly closing: T;
}

/**
 * One cycle for each link that closes one in a depth-first walk: none is found exactly when there is none, though not every cycle of a
 * tangle is listed. The walk is iterative, so that depth costs no stack; O(nodes + links), and the length of each cycle found.
 */
export function findCycles<T>(links: readonly Link<T>[]): readonly Cycle<T>[] {
  const leaving = new Map<string, Link<T>[]>();
  for (const link of links) {
    const list = leaving.get(link.from);
    if (list) list.push(link);
    else leaving.set(link.from, [link]);
  }
  const cycles: Cycle<T>[] = [];
  const done = new Set<string>();
  for (const start of leaving.keys()) {
    const trail: { readonly node: string; readonly links: Iterator<Link<T>> }[] = [];
    const onTrail = new Map<string, number>();
    const enter = (node: string) => {
      onTrail.set(node, trail.length);
      trail.push({ node, links: (leaving.get(node) ?? []).values() });
    };
    if (!done.has(start)) enter(start);
    for (let at = trail.at(-1); at; at = trail.at(-1)) {
      const next = at.links.next();
      if (next.done) {
        trail.pop();
        onTrail.delete(at.node);
        done.add(at.node);
        continue;
      }
      const { to, about } = next.value;
      const since = onTrail.get(to);
      if (since !== undefined) cycles.push({ nodes: [...trail.slice(since).map(({ node }) => node), to], closing: about });
      else if (!done.has(to)) enter(to);
    }
  }
  return cycles;
}
