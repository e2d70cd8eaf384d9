import type { Context } from "../graphql/context.ts";
import type { RequestRecord } from "./request-record.ts";

/** What one operation over HTTP knows beyond what resolvers may use. */
export interface HttpContext extends Context {
  readonly record: RequestRecord;
  /** The versions of the corpus under which the store has answered so far. */
  readonly versions: ReadonlySet<string>;
}
