import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { NASTY_TEXTS } from "./nasty-texts.ts";

/** Draws one of them; the randomness is the caller's. */
export type Draw = <T>(from: readonly T[]) => T;

/** Names of the corpus as it stands, so that not every question is about nothing. */
export interface Known {
  readonly slugs: readonly string[];
  /** Slugs that fit the arguments of a name. */
  readonly of: Readonly<Record<string, readonly string[]>>;
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
}

/** Whether values mean something, or are chosen to break what takes them. */
type Mood = "mild" | "nasty";
const MOODS: readonly Mood[] = ["mild", "mild", "nasty"];

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Whole numbers that lists take, and those at the ends of what they take and of what GraphQL holds. */
const INTS = { mild: [1, 1, 2, 3, 5], nasty: [20, 100, 101, 0, -1, 2_147_483_647, -2_147_483_648] };
const FLOATS = { mild: [0, 0.5, 1], nasty: [-0.1, 1.000_001, 1e-320, 1e308, -1e308] };
const LENGTHS = { mild: [1, 1, 2, 3], nasty: [0, 30, 120] };
const DEEPEST = 5;
/** Arguments that may be left out are left out as often as not. */
const OFTEN = [true, false];

/**
 * An operation that the schema allows: one to three root fields, what is below them to a depth, every argument by its type, half of them as
 * variables and half written out. It is valid but for what no type says: unknown slugs, cursors of nothing, numbers out of range, broken text.
 */
export function randomOperation(schema: GraphQLSchema, draw: Draw, known: Known): Operation {
  const root = schema.getQueryType();
  if (!root) throw new Error("The schema asks nothing.");
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const mood = draw(MOODS);
  let names = 0;

  const fields = Array.from({ length: draw([1, 1, 2, 3]) }, () => field(root, draw(Object.keys(root.getFields())), DEEPEST));
  return { query: `query Q${declared.length > 0 ? `(${declared.join(", ")})` : ""} { ${fields.join(" ")} }`, variables };

  function field(parent: { getFields: GraphQLObjectType["getFields"] }, name: string, depth: number): string {
    const definition = parent.getFields()[name];
    if (!definition) return "__typename";
    const args = definition.args.flatMap((argument) => {
      if (!isNonNullType(argument.type) && draw(OFTEN)) return [];
      return [`${argument.name}: ${given(argument)}`];
    });
    names += 1;
    return `f${names}: ${name}${args.length > 0 ? `(${args.join(", ")})` : ""}${selection(getNamedType(definition.type), depth - 1)}`;
  }

  function selection(type: GraphQLNamedType, depth: number): string {
    if (isLeafType(type)) return "";
    if (isAbstractType(type)) {
      const own =
        isObjectType(type) || !("getFields" in type) ? [] : picks(Object.keys(type.getFields())).map((name) => [type, name] as const);
      const parts = picks(schema.getPossibleTypes(type)).map((part) => `... on ${part.name}${selection(part, depth)}`);
      return ` { __typename ${fitting(own, depth).join(" ")} ${parts.join(" ")} }`;
    }
    if (!isObjectType(type)) return "";
    const chosen = fitting(
      picks(Object.keys(type.getFields())).map((name) => [type, name] as const),
      depth,
    );
    return ` { ${["__typename", ...chosen].join(" ")} }`;
  }

  /** Those of the fields that still fit: at the bottom only leaves. */
  function fitting(of: readonly (readonly [{ getFields: GraphQLObjectType["getFields"] }, string])[], depth: number): readonly string[] {
    return of.flatMap(([type, name]) => {
      const definition = type.getFields()[name];
      return definition && (depth > 0 || isLeafType(getNamedType(definition.type))) ? [field(type, name, depth)] : [];
    });
  }

  function picks<T>(from: readonly T[]): readonly T[] {
    return [...new Set(Array.from({ length: draw([1, 2, 3, 4]) }, () => draw(from)))];
  }

  function given(argument: GraphQLArgument): string {
    const value = randomValue(argument.type, draw, known, argument.name, mood);
    if (draw(OFTEN)) return literal(value, argument.type);
    names += 1;
    declared.push(`$v${names}: ${argument.type}`);
    variables[`v${names}`] = value;
    return `$v${names}`;
  }
}

/**
 * A value of a type, as JSON holds it; the name of its place helps to choose texts that mean something there. Of what an input may have, it has a few;
 * inputs within inputs end after a few levels.
 */
export function randomValue(type: GraphQLInputType, draw: Draw, known: Known, name: string, mood: Mood, depth = 3): unknown {
  if (isNonNullType(type)) return randomValue(type.ofType, draw, known, name, mood, depth);
  if (isListType(type)) {
    const item = type.ofType;
    const length = isInputObjectType(getNamedType(type)) ? draw([1, 2]) : draw(LENGTHS[mood]);
    return Array.from({ length }, () => randomValue(item, draw, known, name, mood, depth));
  }
  if (isEnumType(type)) return draw(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const within = fields.filter((field) => depth > 0 || !isInputObjectType(getNamedType(field.type)));
    const chosen = within.length === 0 ? [] : [draw(within), draw(within)];
    const given = fields.filter((field) => isNonNullType(field.type) || chosen.includes(field));
    return Object.fromEntries(given.map((field) => [field.name, randomValue(field.type, draw, known, field.name, mood, depth - 1)]));
  }
  switch (type.name) {
    case "Int":
      return draw(INTS[mood]);
    case "Float":
      return draw(FLOATS[mood]);
    case "Boolean":
      return draw(OFTEN);
    case "ID":
      return mood === "mild" ? draw(known.ids) : draw(NASTY_TEXTS);
    default:
      if (mood === "nasty") return draw(NASTY_TEXTS);
      return draw(name === "after" || name === "before" ? known.cursors : (known.of[name] ?? known.slugs));
  }
}

/** A value as it is written in a document. Names of enums stand without quotes. */
export function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (value === null) return "null";
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, isListType(type) ? type.ofType : type)).join(", ")}]`;
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type) && typeof value === "object") {
    const fields = type.getFields();
    return `{${Object.entries(value ?? {}).flatMap(([name, inner]) => {
      const field = fields[name];
      return field ? [`${name}: ${literal(inner, field.type)}`] : [];
    })}}`;
  }
  return JSON.stringify(value);
}
