import type { Request } from "express";
import { didYouMean } from "#argument/did-you-mean.ts";
import { ExplorerError } from "#argument/explorer-error.ts";
import { DEFAULT_MAX_LENGTH, type TraceEnds } from "#argument/trace.ts";
import { READINGS } from "#argument/weigh/of-corpus.ts";
import { BAG_SEMANTICS, BAG_SEMANTICS_IDS } from "../exports/framework.ts";
import { LIMITS } from "../store/limits.ts";

/** What may stand in the question of an address, each once. */
export interface ExportParameter {
  readonly says: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly example: string;
  readonly isRequired?: true;
}

export const PARAMETERS = {
  kind: {
    says: "Only works of the literature (Source), or only instruments and cases (Instrument).",
    schema: { type: "string", enum: ["Source", "Instrument"] },
    example: "Instrument",
  },
  slugs: {
    says: `Slugs of nodes with commas between them, at most ${LIMITS.slugs.most}. Sources are taken themselves; of other nodes, what they and every relation at them cite.`,
    schema: { type: "string", minLength: 1 },
    example: "asm.capability-fixed,mec.cap-gain",
    isRequired: true,
  },
  from: {
    says: "Slug of the node where the routes start. A trace needs from, to or both.",
    schema: { type: "string" },
    example: "mec.cap-gain",
  },
  to: { says: "Slug of the node where the routes end.", schema: { type: "string" }, example: "rsk.rule-failure" },
  maxLength: {
    says: "Most steps in a route.",
    schema: { type: "integer", minimum: LIMITS.maxLength.least, maximum: LIMITS.maxLength.most, default: DEFAULT_MAX_LENGTH },
    example: "6",
  },
  reading: {
    says: "How far the corpus is believed before anything is weighed.",
    schema: { type: "string", enum: READINGS, default: "evidential" },
    example: "strict",
  },
  audience: {
    says: "Slug of an audience for whom it is weighed; nobody's preferences unless told.",
    schema: { type: "string" },
    example: "aud.risk",
  },
  putFirst: {
    says: "Slugs of criteria that come before all others, with commas between them.",
    schema: { type: "string" },
    example: "cri.openness",
  },
  by: {
    says: "The gradual semantics under which the weights are read off.",
    schema: { type: "string", enum: BAG_SEMANTICS_IDS, default: BAG_SEMANTICS.id },
    example: "euler-based",
  },
} as const satisfies Readonly<Record<string, ExportParameter>>;

export type ParameterName = keyof typeof PARAMETERS;

/** Refuses a parameter that an export does not take, and one that is given twice or holds none of its values, with BAD_USER_INPUT. */
export function checkParameters(query: Request["query"], taken: readonly ParameterName[]): void {
  for (const [name, value] of Object.entries(query)) {
    const known = taken.find((candidate) => candidate === name);
    if (!known) {
      const said = taken.length > 0 ? ` It takes ${taken.join(", ")}.` : " It takes none.";
      throw refuse(`This export has no parameter "${name.slice(0, 60)}".${didYouMean(name, taken)}${said}`);
    }
    if (typeof value !== "string") throw refuse(`"${name}" is given more than once.`);
    const { schema }: ExportParameter = PARAMETERS[known];
    const values = schema["enum"];
    if (value !== "" && Array.isArray(values) && !values.includes(value))
      throw refuse(`"${name}" is "${value.slice(0, 60)}"; it must be one of ${values.join(", ")}.${didYouMean(value, values)}`);
  }
}

/** A parameter that `checkParameters` let through; undefined where it is empty or not there. */
export function parameterOf(query: Request["query"], name: ParameterName): string | undefined {
  const value = query[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Each once, without what is empty. */
export function slugsOf(query: Request["query"]): readonly string[] {
  const slugs = (parameterOf(query, "slugs") ?? "").split(",").map((slug) => slug.trim());
  return [...new Set(slugs.filter(Boolean))];
}

/** The ends of a trace and how long its routes may be. Throws BAD_USER_INPUT for no ends and for a length that is no number. */
export function traceAsked(query: Request["query"]): { readonly ends: TraceEnds; readonly maxLength?: number } {
  const [from, to, maxLength] = [parameterOf(query, "from"), parameterOf(query, "to"), parameterOf(query, "maxLength")];
  if (maxLength !== undefined && !/^\d{1,2}$/.test(maxLength))
    throw refuse(`"maxLength" is "${maxLength.slice(0, 20)}"; it must be a whole number from 1 to ${LIMITS.maxLength.most}.`);
  const ends: TraceEnds | undefined = from && to ? { from, to } : from ? { from } : to ? { to } : undefined;
  if (!ends) throw refuse('A trace needs "from", "to" or both.');
  return { ends, ...(maxLength === undefined ? {} : { maxLength: Number(maxLength) }) };
}

function refuse(message: string): ExplorerError {
  return new ExplorerError("BAD_USER_INPUT", message);
}
