import { ExplorerError } from "#argument/explorer-error.ts";

/**
 * The store cannot be used. The message is for those who run it: it says where it was sought and as whom. Callers over the network are told
 * only that it does not answer.
 */
export class StoreUnavailable extends ExplorerError {
  constructor(message: string, options?: ErrorOptions) {
    super("UNAVAILABLE", message, options);
    this.name = "StoreUnavailable";
  }
}
