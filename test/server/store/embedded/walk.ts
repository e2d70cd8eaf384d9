import type { Page } from "#server/store/graph-store.ts";

/** The items of all pages, one after the other. */
export async function walk<T>(page: (after: string | undefined) => Promise<Page<T> | undefined>): Promise<readonly T[]> {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const found = await page(after);
    items.push(...(found?.items ?? []).map(({ item }) => item));
    after = found?.hasNextPage ? found.items.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  return items;
}
