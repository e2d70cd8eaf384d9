import type { Framework } from "./framework.ts";

/**
 * The strongly connected components, each ascending, attackers' components before those that they attack (Tarjan 1972, SIAM Journal on
 * Computing 1, without recursion). Cost: linear.
 */
export function stronglyConnectedComponents({ size, targetStart, targets }: Framework): readonly Int32Array[] {
  const NONE = -1;
  const order = new Int32Array(size).fill(NONE);
  const lowest = new Int32Array(size);
  const next = targetStart.slice(0, size);
  const isOpen = new Uint8Array(size);
  const open = new Int32Array(size);
  const path = new Int32Array(size);
  const components: Int32Array[] = [];
  let visited = 0;
  let openCount = 0;
  for (let root = 0; root < size; root++) {
    if (order[root] !== NONE) continue;
    let depth = 0;
    path[depth] = root;
    while (depth >= 0) {
      const argument = path[depth] ?? 0;
      if (order[argument] === NONE) {
        order[argument] = visited;
        lowest[argument] = visited++;
        isOpen[argument] = 1;
        open[openCount++] = argument;
      }
      const place = next[argument] ?? 0;
      if (place < (targetStart[argument + 1] ?? 0)) {
        next[argument] = place + 1;
        const target = targets[place] ?? 0;
        if (order[target] === NONE) path[++depth] = target;
        else if (isOpen[target] === 1) lowest[argument] = Math.min(lowest[argument] ?? 0, order[target] ?? 0);
        continue;
      }
      if (lowest[argument] === order[argument]) {
        const begin = open.lastIndexOf(argument, openCount - 1);
        const component = open.slice(begin, openCount).sort();
        for (const member of component) isOpen[member] = 0;
        openCount = begin;
        components.push(component);
      }
      depth--;
      if (depth >= 0) {
        const parent = path[depth] ?? 0;
        lowest[parent] = Math.min(lowest[parent] ?? 0, lowest[argument] ?? 0);
      }
    }
  }
  return components.reverse();
}
