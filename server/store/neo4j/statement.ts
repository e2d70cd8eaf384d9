import { IS_COMMITTING } from "./while-committing.ts";

/** What to find, and what comes back of it; the versions of the corpus are put around it. */
export interface Statement<T> {
  /** Cypher that binds what the row is made of. */
  readonly find: string;
  /** An expression for each column. */
  readonly row: Readonly<Record<keyof T & string, string>>;
  /** ORDER BY and LIMIT, by names of columns or of what was found. */
  readonly order?: string;
}

/** All rows, with the version of the corpus before the first was found and after the last; null where one was being committed. */
export interface StampedRows {
  readonly before: string | null;
  readonly rows: readonly (readonly unknown[])[];
  readonly after: string | null;
}

const VERSION = `CASE WHEN ${IS_COMMITTING} THEN null ELSE corpus.version END`;

/**
 * The statement as one of Cypher that gives `StampedRows`: one record, or none where there is no corpus. Neo4j lets a reader see what is committed
 * while a statement runs, so the version is looked at on both sides; the rows between are collected before the second look.
 */
export function stamped<T>({ find, row, order = "" }: Statement<T>): string {
  const columns = Object.entries<string>(row);
  return `MATCH (corpus:Corpus) WITH ${VERSION} AS before
    CALL () {
      ${find}
      WITH ${columns.map(([name, expression]) => `${expression} AS ${name}`).join(", ")} ${order}
      RETURN collect([${columns.map(([name]) => name).join(", ")}]) AS rows
    }
    MATCH (corpus:Corpus)
    RETURN before, rows, ${VERSION} AS after`;
}

/** The rows with their columns by name. */
export function namedRows<T>({ row }: Statement<T>, rows: StampedRows["rows"]): readonly T[] {
  const names = Object.keys(row);
  return rows.map((values) => Object.fromEntries(names.map((name, index) => [name, values[index]])) as T);
}
