import type { ArgumentGraph } from "#argument/graph.ts";
import type { Audience } from "#argument/weigh/audience.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import type { Reading } from "#argument/weigh/of-corpus.ts";
import type { StoredCorpus } from "../store/graph-store.ts";

/** A dispute to be taken away as a framework; `of` where it is the corpus's. */
export interface DisputeToExport {
  readonly dispute: Dispute;
  readonly audience: Audience;
  readonly of?: { readonly graph: ArgumentGraph; readonly stored: StoredCorpus; readonly reading: Reading };
}
