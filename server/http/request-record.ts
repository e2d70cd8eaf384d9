import type { ErrorCode } from "#argument/explorer-error.ts";
import type { StoreQuestion } from "../store/graph-store.ts";

/** What is known of one request when it is over: for its line in the log, the metrics and its span. It never holds variables or headers. */
export interface RequestRecord {
  readonly requestId: string;
  readonly client: string;
  readonly begun: number;
  /** Milliseconds that it waited for its turn. */
  waited: number;
  /** Name of the operation, as its asker gave it. */
  operation?: string;
  /** SHA-256 of the document. */
  hash?: string;
  cost?: number;
  readonly store: { questions: number; rows: number; milliseconds: number };
  readonly codes: Set<ErrorCode>;
}

export function beginRecord(requestId: string, client: string): RequestRecord {
  return { requestId, client, begun: performance.now(), waited: 0, store: { questions: 0, rows: 0, milliseconds: 0 }, codes: new Set() };
}

/** Adds a question to the store; the milliseconds of questions put side by side add up. */
export function addQuestion({ store }: RequestRecord, { rows, milliseconds }: StoreQuestion): void {
  store.questions += 1;
  store.rows += rows;
  store.milliseconds += milliseconds;
}
