/** A fragment of JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a field holds and means: JSON Schema, columns of tables and their documentation are drawn from it. */
export interface Field {
  readonly says: string;
  readonly schema: JsonSchema;
  /** On every object of its kind. */
  readonly isRequired: boolean;
}

export type Fields = Readonly<Record<string, Field>>;

export function required(says: string, schema: JsonSchema = TEXT): Field {
  return { says, schema, isRequired: true };
}

export function optional(says: string, schema: JsonSchema = TEXT): Field {
  return { says, schema, isRequired: false };
}

export const TEXT: JsonSchema = { type: "string" };
export const FLAG: JsonSchema = { type: "boolean" };

export function oneOf(values: readonly string[]): JsonSchema {
  return { type: "string", enum: values };
}

export function listOf(items: JsonSchema): JsonSchema {
  return { type: "array", items };
}

/** An object that has these fields and no others. */
export function objectOf(fields: Fields): JsonSchema {
  return {
    type: "object",
    properties: Object.fromEntries(Object.entries(fields).map(([name, { says, schema }]) => [name, { description: says, ...schema }])),
    required: Object.entries(fields).flatMap(([name, field]) => (field.isRequired ? [name] : [])),
    additionalProperties: false,
  };
}
