import type { Request } from "express";
import { disputeOf, READINGS } from "#argument/weigh/of-corpus.ts";
import { BAG_SEMANTICS, FRAMEWORK_FORMATS, type FrameworkForm, frameworkExport, gradualSemantics } from "../exports/framework.ts";
import { audienceOf } from "../graphql/weighing/weigh-for.ts";
import type { CallOptions, GraphStore, StoredCorpus } from "../store/graph-store.ts";
import { wholeGraph } from "../store/whole-graph.ts";
import { parameterOf } from "./export-parameters.ts";

/**
 * The dispute of the corpus as a framework, `/export/framework.af?reading=…&audience=…&putFirst=…`, or its map, `.map` as JSON and `.txt` for
 * reading. Weights of `bipolar.bag` are read off under `by`. Throws BAD_USER_INPUT for who is unknown, QUERY_TOO_COMPLEX for too many ways.
 */
export async function frameworkFile(
  store: GraphStore,
  form: FrameworkForm,
  extension: string,
  query: Request["query"],
  stored: StoredCorpus,
  call: CallOptions,
): Promise<string> {
  const reading = READINGS.find((known) => known === parameterOf(query, "reading")) ?? "evidential";
  const by = gradualSemantics(parameterOf(query, "by") ?? BAG_SEMANTICS.id);
  const [audience, first] = [parameterOf(query, "audience"), parameterOf(query, "putFirst")];
  const graph = await wholeGraph(store, call);
  const putFirst = first?.split(",").map((slug) => slug.trim());
  const asked = { dispute: disputeOf(graph, reading), audience: audienceOf(graph, { audience, putFirst }), of: { graph, stored, reading } };
  const made = frameworkExport(asked, form, by);
  if (extension === "map") return made.mapJson();
  if (extension === "txt") return made.mapText();
  const format = FRAMEWORK_FORMATS.find((candidate) => candidate.extension === extension);
  return (format && made.write(format.id)) ?? "";
}
