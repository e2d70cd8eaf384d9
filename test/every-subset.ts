/** All subsets of a few items, each with its items in their order. */
export function everySubset<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_, position) => (bits >> position) & 1));
}
