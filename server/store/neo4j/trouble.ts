import { Neo4jError } from "neo4j-driver";
import { StoreUnavailable } from "../store-unavailable.ts";

export function unreachable(uri: string, cause: unknown): StoreUnavailable {
  return new StoreUnavailable(`Neo4j at ${uri} cannot be reached. Is it running? "npm run neo4j" starts one here.`, { cause });
}

/** What went wrong with Neo4j, in a line that says what to try; anything that is not Neo4j's stays as it is. */
export function toExplorerError(error: unknown, uri: string, user: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const tell = (message: string) => new StoreUnavailable(message, { cause: error });
  const { code, message } = error;
  if (/Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired/.test(code))
    return tell(`Neo4j at ${uri} refused the user "${user}". Set NEO4J_USER and NEO4J_PASSWORD.`);
  if (/DatabaseNotFound/.test(code))
    return tell(`Neo4j at ${uri} has no such database. Set NEO4J_DATABASE, or leave it out for the default.`);
  if (/Security\.Forbidden/.test(code)) return tell(`Neo4j at ${uri} does not allow the user "${user}" to do this.`);
  if (/ReadOnly|NotALeader/.test(code))
    return tell(`Neo4j at ${uri} lets nothing be written here. Seed through an address that may write.`);
  if (/OutOfMemory/.test(code))
    return tell(`Neo4j at ${uri} has too little memory for this. Give it more with server.memory.heap.max_size.`);
  if (/acquisition timed out/.test(message) || /TransientError/.test(code)) return tell(`Neo4j at ${uri} is busy. Ask again in a moment.`);
  if (/ServiceUnavailable|SessionExpired|ECONNREFUSED|Routing|CONNECTION/i.test(code) || error.retriable) return unreachable(uri, error);
  return error;
}

export function noAddress(uri: string, cause: unknown): StoreUnavailable {
  return new StoreUnavailable(`NEO4J_URI is "${uri}", which is no address of Neo4j. Try neo4j://localhost:7687.`, { cause });
}
