import { decodeCursor, encodeCursor } from "./cursor.ts";
import type { NeighbourQuery, Page, PageQuery } from "./graph-store.ts";
import { canonicalFilter } from "./node-filter.ts";

/* What binds a cursor to its question, the same for both stores. */

/** A question, and of how many parts the keys of its items are. */
export interface PagedQuestion {
  readonly asked: readonly unknown[];
  readonly keyParts: number;
}

export function pageQuestion({ filter = {}, order = "slug" }: PageQuery): PagedQuestion {
  return { asked: ["page", canonicalFilter(filter), order], keyParts: order === "slug" ? 1 : 2 };
}

export const EDGES_QUESTION: PagedQuestion = { asked: ["edges"], keyParts: 3 };

export function neighboursQuestion(slug: string, { relations, direction }: NeighbourQuery): PagedQuestion {
  return { asked: ["neighbours", slug, relations ?? null, direction ?? null], keyParts: 3 };
}

export function citingQuestion(slug: string): PagedQuestion {
  return { asked: ["citing", slug], keyParts: 2 };
}

/** The key after which a page starts; empty for the first page. */
export function readAfter({ asked, keyParts }: PagedQuestion, after: string | undefined): readonly string[] {
  return after === undefined ? [] : decodeCursor(asked, after, keyParts);
}

/** A page of rows that start where it starts: the first of them as items, and whether there is one more. */
export function pageFrom<R, T>(
  { asked }: PagedQuestion,
  rows: readonly R[],
  first: number,
  keyOf: (row: R) => readonly string[],
  itemOf: (row: R) => T,
): Page<T> {
  return {
    items: rows.slice(0, first).map((row) => ({ cursor: encodeCursor(asked, keyOf(row)), item: itemOf(row) })),
    hasNextPage: rows.length > first,
  };
}
