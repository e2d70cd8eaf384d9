import type { OutputType } from "@pothos/core";
import type { Page } from "../store/graph-store.ts";
import { builder, STORE_QUESTION } from "./builder.ts";

export const DEFAULT_PAGE = 20;

export interface Connection<T> {
  readonly page: Page<T>;
  /** Asked for only when selected, since it costs another question. */
  readonly total: () => Promise<number>;
}

const PageInfo = builder.objectRef<Page<unknown>>("PageInfo").implement({
  description: "Where a page stands in its list (Relay cursor connections).",
  fields: (t) => ({
    hasNextPage: t.boolean({ description: "Whether more follow.", resolve: (page) => page.hasNextPage }),
    endCursor: t.string({
      nullable: true,
      description: "Pass as `after` for the next page.",
      resolve: (page) => page.items.at(-1)?.cursor ?? null,
    }),
    startCursor: t.string({
      nullable: true,
      description: "The cursor of the first item.",
      resolve: (page) => page.items[0]?.cursor ?? null,
    }),
    hasPreviousPage: t.boolean({ description: "Always false: lists are read forwards.", resolve: () => false }),
  }),
});

type EdgeRef<Item> = ReturnType<typeof edgeRef<Item>>;

function edgeRef<Item>(name: string) {
  return builder.objectRef<{ readonly cursor: string; readonly item: Item }>(name);
}

/** The connection type of a list of `node`, after the Relay cursor connections specification; `edgeFields` says more of each item. */
export function connectionType<Item, NodeValue, C extends Connection<Item> = Connection<Item>>(
  name: string,
  what: string,
  node: { readonly type: OutputType<never>; readonly of: (item: Item) => NodeValue },
  edgeFields?: (edge: EdgeRef<Item>) => void,
) {
  const edge = edgeRef<Item>(`${name}Edge`);
  edge.implement({
    description: `One of ${what}, with its cursor.`,
    fields: (t) => ({
      cursor: t.string({ description: "Pass as `after` to go on from here.", resolve: ({ cursor }) => cursor }),
      node: t.field({
        type: node.type as never,
        description: "The item.",
        complexity: { field: 0 },
        resolve: ({ item }) => node.of(item) as never,
      }),
    }),
  });
  edgeFields?.(edge);
  return builder.objectRef<C>(`${name}Connection`).implement({
    description: `A page of ${what}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: "The items, with their cursors.",
        complexity: { field: 0, multiplier: 1 },
        resolve: ({ page }) => [...page.items] as never,
      }),
      nodes: t.field({
        type: [node.type] as never,
        description: "The items alone.",
        complexity: { field: 0, multiplier: 1 },
        resolve: ({ page }) => page.items.map(({ item }) => node.of(item)) as never,
      }),
      pageInfo: t.field({ type: PageInfo, description: "Where the page stands.", complexity: { field: 0 }, resolve: ({ page }) => page }),
      totalCount: t.int({
        nullable: true,
        description: "How many there are in all, over all pages; counted only where it is asked for, and null where that fails.",
        complexity: { field: STORE_QUESTION },
        resolve: ({ total }) => total(),
      }),
    }),
  });
}

/** The cost of a connection: a question to the store, the conditions of its filter, and what is below it as often as the page is long. */
export function pageComplexity({ first }: { readonly first?: number | null | undefined }, conditions = 0) {
  return { field: STORE_QUESTION + conditions, multiplier: Math.min(Math.max(first ?? DEFAULT_PAGE, 1), 100) };
}
