import type { GraphStore } from "#server/store/graph-store.ts";

/** The same store; the name of every operation that is asked of it is added to `asked`. */
export function counting(store: GraphStore, asked: string[]): GraphStore {
  return Object.fromEntries(
    Object.entries(store).map(([name, operation]) => [
      name,
      typeof operation === "function"
        ? (...given: unknown[]) => {
            asked.push(name);
            return (operation as (...given: unknown[]) => unknown)(...given);
          }
        : operation,
    ]),
  ) as unknown as GraphStore;
}
