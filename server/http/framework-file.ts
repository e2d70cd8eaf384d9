import type { Request } from "express";
import { didYouMean } from "#argument/did-you-mean.ts";
import { ExplorerError } from "#argument/explorer-error.ts";
import { disputeOf, READINGS } from "#argument/weigh/of-corpus.ts";
import {
  BAG_SEMANTICS_IDS,
  FRAMEWORK_FORMATS,
  FRAMEWORK_FORMS,
  type FrameworkForm,
  frameworkExport,
  gradualSemantics,
} from "../exports/framework.ts";
import { audienceOf } from "../graphql/weighing/weigh-for.ts";
import type { CallOptions, GraphStore, StoredCorpus } from "../store/graph-store.ts";
import { wholeGraph } from "../store/whole-graph.ts";

/** A file to be saved. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

export function isFrameworkForm(name: string): name is FrameworkForm {
  return FRAMEWORK_FORMS.some((form) => form === name);
}

/**
 * The dispute of the corpus as a framework, `/export/framework.af?reading=…&audience=…&putFirst=…`, or its map, `.map` as JSON and `.txt` for
 * reading. Weights of `bipolar.bag` are read off under `by`. Throws BAD_USER_INPUT for what is unknown, QUERY_TOO_COMPLEX for too many ways.
 */
export async function frameworkFile(
  store: GraphStore,
  form: FrameworkForm,
  extension: string,
  query: Request["query"],
  stored: StoredCorpus,
  call: CallOptions,
): Promise<ExportedFile> {
  const formats = FRAMEWORK_FORMATS.filter(({ id }) => (id === "bag") === (form === "bipolar"));
  const known = [...formats.map((format) => format.extension), "map", "txt"];
  if (!known.includes(extension))
    throw refuse(
      `There is no ${form} as ".${extension.slice(0, 60)}".${didYouMean(extension, known)} There are ${known.map((one) => `.${one}`).join(", ")}.`,
    );
  const [reading, by] = [askedReading(textOf(query, "reading")), askedSemantics(textOf(query, "by"))];
  const [audience, first] = [textOf(query, "audience"), textOf(query, "putFirst")];
  if (form === "bipolar" ? audience !== undefined || first !== undefined : by !== undefined)
    throw refuse(form === "bipolar" ? "Audiences play no part in degrees." : '"by" is of degrees; this form holds none.');
  const graph = await wholeGraph(store, call);
  const putFirst = first?.split(",").map((slug) => slug.trim());
  const asked = { dispute: disputeOf(graph, reading), audience: audienceOf(graph, { audience, putFirst }), of: { graph, stored, reading } };
  const made = frameworkExport(asked, form, by);
  if (extension === "map") return { name: `riparian-${form}.map.json`, mediaType: "application/json", content: made.mapJson() };
  const format = formats.find((candidate) => candidate.extension === extension);
  return {
    name: `riparian-${form}.${extension}`,
    mediaType: "text/plain",
    content: format ? (made.write(format.id) ?? "") : made.mapText(),
  };
}

function textOf(query: Request["query"], field: string): string | undefined {
  const value = query[field];
  if (value !== undefined && typeof value !== "string") throw refuse(`"${field}" is given more than once.`);
  return value || undefined;
}

function askedReading(text = "evidential") {
  const found = READINGS.find((reading) => reading === text);
  if (found) return found;
  throw refuse(`"reading" is "${text.slice(0, 60)}"; it must be one of ${READINGS.join(", ")}.`);
}

function askedSemantics(text: string | undefined) {
  if (text === undefined) return undefined;
  const found = BAG_SEMANTICS_IDS.includes(text) ? gradualSemantics(text) : undefined;
  if (found) return found;
  throw refuse(`"by" is "${text.slice(0, 60)}"; it must be one of ${BAG_SEMANTICS_IDS.join(", ")}.`);
}

function refuse(message: string): ExplorerError {
  return new ExplorerError("BAD_USER_INPUT", message);
}
