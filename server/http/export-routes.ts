import type { Request } from "express";
import { BULK_FORMATS, type BulkFormat } from "../exports/bulk/formats.ts";
import { corpusFileSchema } from "../exports/bulk/json-schema.ts";
import { SOURCE_FORMATS } from "../exports/formats.ts";
import { FRAMEWORK_FORMATS, FRAMEWORK_FORMS, type FrameworkForm } from "../exports/framework.ts";
import { type Subject, sourcesOf, traceOf } from "../exports/subject.ts";
import { traceMarkdown } from "../exports/trace-markdown.ts";
import type { CallOptions, GraphStore, StoredCorpus } from "../store/graph-store.ts";
import { type ParameterName, parameterOf, slugsOf, traceAsked } from "./export-parameters.ts";
import { frameworkFile } from "./framework-file.ts";

/** An export: where it is, what it holds, what it takes, and how it is made. The router, the OpenAPI description and links between forms are drawn from this. */
export interface ExportRoute {
  /** Of the address: /export/NAME.EXTENSION. */
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly says: string;
  readonly parameters: readonly ParameterName[];
  /** What examples need beside the parameters that are required. */
  readonly exampleNeeds: readonly ParameterName[];
  /** An older address of another route. */
  readonly isDeprecated: boolean;
  readonly content: Content;
}

/** Made for each question; or of the whole corpus, made once a version and kept; or the same for every corpus. */
export type Content =
  | { readonly type: "asked"; readonly fileName: string; readonly make: (asked: Asked) => Promise<Made> }
  | { readonly type: "bulk"; readonly format: BulkFormat }
  | { readonly type: "fixed"; readonly fileName: string; readonly make: () => string };

/** A file; `missing` says, after "not complete:", why there may be more to it, and is not there where it is whole. */
export interface Made {
  readonly text: string;
  readonly missing?: string;
}

export interface Asked {
  readonly store: GraphStore;
  readonly corpus: StoredCorpus;
  readonly query: Request["query"];
  readonly call: CallOptions;
}

const OF_SUBJECT: Readonly<Record<Subject["type"], { readonly says: string; readonly parameters: readonly ParameterName[] }>> = {
  corpus: { says: "all sources of the corpus", parameters: ["kind"] },
  nodes: { says: "the sources of some nodes", parameters: ["slugs"] },
  trace: { says: "the sources of a trace, with the places cited", parameters: ["from", "to", "maxLength"] },
};

function subjectOf(type: Subject["type"], query: Request["query"]): Subject {
  if (type === "nodes") return { type, slugs: slugsOf(query) };
  if (type === "trace") return { type, ...traceAsked(query) };
  const kind = parameterOf(query, "kind");
  return { type, ...(kind === "Source" || kind === "Instrument" ? { kind } : {}) };
}

function routesOfSources(type: Subject["type"]): readonly ExportRoute[] {
  const { says, parameters } = OF_SUBJECT[type];
  const common = { name: type, parameters, exampleNeeds: type === "trace" ? (["from", "to"] as const) : [], isDeprecated: false };
  const formats = SOURCE_FORMATS.map(({ name, extension, mediaType, serialise }): ExportRoute => {
    const make = async ({ store, query, call }: Asked): Promise<Made> => {
      const { sources, ...rest } = await sourcesOf(store, subjectOf(type, query), call);
      return { text: serialise(sources, rest.missing), ...rest };
    };
    return {
      ...common,
      extension,
      mediaType,
      says: `As ${name}: ${says}.`,
      content: { type: "asked", fileName: `riparian-${type}.${extension}`, make },
    };
  });
  const csl = formats.find(({ extension }) => extension === "csl.json");
  const losses: ExportRoute = {
    ...common,
    extension: "losses",
    mediaType: "application/json",
    says: `What each format cannot carry in a place of its own, of ${says}.`,
    content: { type: "asked", fileName: `${type}-losses.json`, make: (asked) => lossesOf(type, asked) },
  };
  const older =
    csl && type !== "corpus" ? [{ ...csl, extension: "json", says: `The older address of ${type}.csl.json.`, isDeprecated: true }] : [];
  return [...formats, losses, ...older];
}

async function lossesOf(type: Subject["type"], { store, corpus, query, call }: Asked): Promise<Made> {
  const { sources, ...rest } = await sourcesOf(store, subjectOf(type, query), call);
  const losses = Object.fromEntries(SOURCE_FORMATS.map(({ id, losses }) => [id, sources.flatMap(({ record }) => losses(record))]));
  return { text: `${JSON.stringify({ corpus: corpus.version, ...rest, losses }, null, 2)}\n`, ...rest };
}

const TRACE_MARKDOWN: ExportRoute = {
  name: "trace",
  extension: "md",
  mediaType: "text/markdown",
  says: "The trace itself as Pandoc Markdown, every step with its citations.",
  parameters: OF_SUBJECT.trace.parameters,
  exampleNeeds: ["from", "to"],
  isDeprecated: false,
  content: {
    type: "asked",
    fileName: "trace.md",
    async make({ store, corpus, query, call }) {
      const asked = traceAsked(query);
      const { graph, ...traced } = await traceOf(store, { type: "trace", ...asked }, call);
      return { ...traced, text: traceMarkdown(graph, asked.ends, traced, corpus) };
    },
  },
};

const OF_FORM: Readonly<Record<FrameworkForm, string>> = {
  framework: "the dispute as an argumentation framework",
  ways: "the dispute with every way to supply every premise written out",
  bipolar: "the dispute as a bipolar framework with weights, for gradual semantics",
};

function routesOfForm(form: FrameworkForm): readonly ExportRoute[] {
  const formats = FRAMEWORK_FORMATS.filter(({ id }) => (id === "bag") === (form === "bipolar"));
  const kinds = [
    ...formats.map(({ extension }) => ({ extension, mediaType: "text/plain", what: `As .${extension}: ${OF_FORM[form]}.` })),
    {
      extension: "map",
      mediaType: "application/json",
      what: `What every node of the framework is, and why every attack is there: ${OF_FORM[form]}.`,
    },
    { extension: "txt", mediaType: "text/plain", what: `The same map for reading: ${OF_FORM[form]}.` },
  ];
  return kinds.map(({ extension, mediaType, what }) => ({
    name: form,
    extension,
    mediaType,
    says: what,
    parameters: form === "bipolar" ? ["reading", "by"] : ["reading", "audience", "putFirst"],
    exampleNeeds: form === "ways" ? ["reading"] : [],
    isDeprecated: false,
    content: {
      type: "asked",
      fileName: extension === "map" ? `riparian-${form}.map.json` : `riparian-${form}.${extension}`,
      make: async ({ store, query, corpus, call }) => ({ text: await frameworkFile(store, form, extension, query, corpus, call) }),
    },
  }));
}

const WHOLE: readonly ExportRoute[] = BULK_FORMATS.map((format) => ({
  name: "corpus",
  extension: format.extension,
  mediaType: format.mediaType,
  says: format.says,
  parameters: [],
  exampleNeeds: [],
  isDeprecated: false,
  content: { type: "bulk", format },
}));

const SCHEMA: ExportRoute = {
  name: "corpus",
  extension: "schema.json",
  mediaType: "application/schema+json",
  says: "The JSON Schema of corpus.json, and of each line of corpus.jsonl.",
  parameters: [],
  exampleNeeds: [],
  isDeprecated: false,
  content: { type: "fixed", fileName: "corpus.schema.json", make: () => `${JSON.stringify(corpusFileSchema(), null, 2)}\n` },
};

export const EXPORT_ROUTES: readonly ExportRoute[] = [
  ...WHOLE,
  SCHEMA,
  ...routesOfSources("corpus"),
  ...routesOfSources("nodes"),
  ...routesOfSources("trace"),
  TRACE_MARKDOWN,
  ...FRAMEWORK_FORMS.flatMap(routesOfForm),
];
