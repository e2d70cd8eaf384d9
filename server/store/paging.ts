import { bySlug } from "#argument/graph.ts";
import { canonical } from "./canonical.ts";
import { cursorsOf, decodeCursor } from "./cursor.ts";
import { firstWhere } from "./first-where.ts";
import type { NeighbourQuery, Page, PageQuery } from "./graph-store.ts";
import type { Change } from "./history.ts";

/* What binds a cursor to its question, the same for both stores. */

/** A question, and of how many parts the keys of its items are. */
export interface PagedQuestion {
  readonly asked: readonly unknown[];
  readonly keyParts: number;
}

export function pageQuestion({ filter = {}, order = "slug" }: PageQuery): PagedQuestion {
  return { asked: ["page", canonical(filter), order], keyParts: order === "slug" ? 1 : 2 };
}

export const EDGES_QUESTION: PagedQuestion = { asked: ["edges"], keyParts: 3 };

export function neighboursQuestion(slug: string, { relations, direction }: NeighbourQuery): PagedQuestion {
  return { asked: ["neighbours", slug, relations ?? null, direction ?? null], keyParts: 3 };
}

export function citingQuestion(slug: string): PagedQuestion {
  return { asked: ["citing", slug], keyParts: 2 };
}

export function changesQuestion(since: string, version: string): PagedQuestion {
  return { asked: ["changes", since, version], keyParts: 2 };
}

/** What a change is ordered by. */
export function changeKey({ type, key }: Change): readonly string[] {
  return [type === "node" ? "0" : "1", key];
}

/** A page of items that are in the order of their keys. O(first + log items), so that all pages together cost about one walk. */
export function pageOf<T>(
  items: readonly T[],
  keyOf: (item: T) => readonly string[],
  question: PagedQuestion,
  first: number,
  after: string | undefined,
): Page<T> {
  const start = firstAfter(items, keyOf, readAfter(question, after));
  return pageFrom(question, items.slice(start, start + first + 1), first, keyOf, (item) => item);
}

/** Where the first item stands that comes after a key, of items in the order of their keys; 0 for the empty key. */
export function firstAfter<T>(items: readonly T[], keyOf: (item: T) => readonly string[], key: readonly string[]): number {
  if (key.length === 0) return 0;
  return firstWhere(items.length, (index) => {
    const item = items[index];
    return item === undefined || compareKeys(keyOf(item), key) > 0;
  });
}

export function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const order = bySlug(part, b[index] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

/** The key after which a page starts; empty for the first page. */
export function readAfter({ asked, keyParts }: PagedQuestion, after: string | undefined): readonly string[] {
  return after === undefined ? [] : decodeCursor(asked, after, keyParts);
}

/** A page of rows that start where it starts: the first of them as items, and whether there is one more. Most cursors nobody asks for, so each is made when it is read. */
export function pageFrom<R, T>(
  { asked }: PagedQuestion,
  rows: readonly R[],
  first: number,
  keyOf: (row: R) => readonly string[],
  itemOf: (row: R) => T,
): Page<T> {
  const cursorOf = cursorsOf(asked);
  return {
    items: rows.slice(0, first).map((row) => ({
      get cursor() {
        return cursorOf(keyOf(row));
      },
      item: itemOf(row),
    })),
    hasNextPage: rows.length > first,
  };
}
