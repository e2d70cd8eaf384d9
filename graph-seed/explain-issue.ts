import type { z } from "zod";
import { DERIVED_RELATIONS } from "#argument/corpus.ts";
import { didYouMean } from "#argument/did-you-mean.ts";

/** So many unknown fields in one entry are told of; more are no slip of the hand. */
const MAX_UNKNOWN = 20;

/** What is wrong with a field, in words for whoever wrote it. */
export interface Explained {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Checks an entry against its format; everything wrong with it, each with the path of the field. */
export function checkForm<T>(format: z.ZodType<T>, item: unknown): { readonly value: T } | { readonly faults: readonly Explained[] } {
  const known = new WeakMap<object, readonly string[]>();
  const result = format.safeParse(item, {
    error: (issue) => {
      if (issue.code === "unrecognized_keys") known.set(issue.keys, fieldsOf(issue.inst));
      return sentence(issue);
    },
  });
  if (result.success) return { value: result.data };
  return { faults: result.error.issues.flatMap((issue) => explain(issue, known)) };
}

/** One finding for each field that is not known, with the fields that are; otherwise the issue as it is. */
function explain(issue: z.core.$ZodIssue, known: WeakMap<object, readonly string[]>): readonly Explained[] {
  const path = issue.path.filter((part) => typeof part !== "symbol");
  if (issue.code !== "unrecognized_keys") return [{ path, message: issue.message }];
  const fields = known.get(issue.keys) ?? [];
  return issue.keys.slice(0, MAX_UNKNOWN).map((key) => {
    if ((DERIVED_RELATIONS as readonly string[]).includes(key))
      return { path: [...path, key], message: `"${key}" is never written: it follows from the arguments and the told cases.` };
    const suggestion = didYouMean(key.slice(0, 60), fields) || (fields.length <= 12 ? ` Known: ${fields.join(", ")}.` : "");
    return { path: [...path, key], message: `There is no field "${key.slice(0, 60)}" here.${suggestion}` };
  });
}

function sentence(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return typeSentence(String(issue.expected), issue.input);
    case "invalid_value": {
      const values = issue.values.map(String);
      if (issue.input === undefined) return `is missing. It is one of: ${values.join(", ")}.`;
      const given = typeof issue.input === "string" ? issue.input.slice(0, 60) : undefined;
      const suggestion = given === undefined ? "" : didYouMean(given, values);
      return `${given === undefined ? "this" : `"${given}"`} is not one of: ${values.join(", ")}.${suggestion}`;
    }
    case "too_small":
      return issue.origin === "string" ? "is empty. Write something, or leave the field out." : `needs at least ${issue.minimum} entries.`;
    case "too_big":
      return issue.origin === "string" ? `is longer than ${issue.maximum} characters.` : `has more than ${issue.maximum} entries.`;
    case "invalid_format":
      return issue.format === "url" ? "is no address; one starts with https:// or http://." : undefined;
    default:
      return undefined;
  }
}

const FORMS: Readonly<Record<string, string>> = {
  string: "text",
  boolean: "true or false",
  array: "a list, each item after a hyphen or between [ and ]",
  object: "an entry with fields",
  record: "a group of fields",
};

function typeSentence(expected: string, input: unknown): string {
  const form = FORMS[expected] ?? expected;
  if (input === undefined) return `is missing; it should be ${form}.`;
  if (input === null) return `is empty; it should be ${form}.`;
  if (expected === "string" && (typeof input === "number" || typeof input === "boolean"))
    return `should be text, but reads as a ${typeof input === "number" ? "number" : "yes or no"}. Put it in quotation marks: '${String(input)}'.`;
  return `should be ${form}, but is ${Array.isArray(input) ? "a list" : typeof input === "object" ? "a group of fields" : "plain text"}.`;
}

function fieldsOf(schema: unknown): readonly string[] {
  const shape = (schema as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape;
  return shape ? Object.keys(shape) : [];
}
