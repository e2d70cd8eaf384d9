import { ExplorerError } from "#argument/explorer-error.ts";
import { type OutsideGraph, readOutsideGraph } from "#argument/trace/outside-graph.ts";
import { readJsonFile } from "./json-file.ts";

/** A question about two nodes of a graph in a file. */
export interface OutsideQuestion {
  readonly graph: OutsideGraph;
  readonly from: string;
  readonly to: string;
}

/** Reads the graph and both ends, or throws BAD_USER_INPUT with everything that is wrong in either. */
export function askOutside(command: string, file: string, positionals: readonly string[]): OutsideQuestion {
  const [from, to, ...more] = positionals;
  if (from === undefined || to === undefined || more.length > 0)
    throw new ExplorerError("BAD_USER_INPUT", `A ${command} in a file needs FROM and TO. See "riparian ${command} --help".`);
  const { document, refusal } = readJsonFile(file, "the graph");
  const read = readOutsideGraph(document, [from, to]);
  if (read.outcome === "refused") throw refusal(read.misfits);
  return { graph: read.graph, from, to };
}
