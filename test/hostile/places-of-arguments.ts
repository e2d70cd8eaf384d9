import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { type Known, literal, type Operation, randomValue } from "./random-operation.ts";

/** One argument of a field, or one field of an input object that an argument takes, in an operation that is sound but for its value. */
export interface Place {
  /** "trace(from:)", "Source.citedBy(first:)", "facets(filter.kinds:)". */
  readonly name: string;
  /** What its messages may call it. */
  readonly argument: string;
  readonly type: GraphQLInputType;
  /** The same for places that one piece of code serves: the lists of each kind. */
  readonly alike: string;
  /** The operation with this value there. */
  readonly ask: (value: unknown) => Operation;
}

/** Arguments that may each be left out, but not all of them. */
const NEEDED: Readonly<Record<string, string>> = { trace: "to" };

/**
 * Every argument of every root field, and of the fields of entities, with what stands inside them: drawn from the schema, so that a new argument is
 * covered as soon as it is there. A field that many kinds have alike is taken once.
 */
export function placesOfArguments(schema: GraphQLSchema, known: Known, sampleOf: (kind: string) => string | undefined): readonly Place[] {
  const root = schema.getQueryType();
  const fields = Object.values(root?.getFields() ?? {});
  const places = fields.flatMap((field) => placesOf(field, field.name, (asked) => asked, known));
  const seen = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    const slug = isObjectType(type) && type !== root ? sampleOf(type.name) : undefined;
    if (!isObjectType(type) || slug === undefined) continue;
    for (const field of Object.values(type.getFields())) {
      const signature = `${field.name} ${signatureOf(field)} ${getNamedType(field.type)}`;
      if (field.args.length === 0 || seen.has(signature)) continue;
      seen.add(signature);
      const wrap = (asked: string) => `entity(slug: ${JSON.stringify(slug)}) { ... on ${type.name} { ${asked} } }`;
      places.push(...placesOf(field, `${type.name}.${field.name}`, wrap, known));
    }
  }
  return places;
}

function placesOf(field: GraphQLField<unknown, unknown>, name: string, wrap: (asked: string) => string, known: Known): Place[] {
  const alike = getNamedType(field.type).name.endsWith("Connection") ? signatureOf(field) : name;
  return field.args.flatMap((argument) => {
    const others = field.args.filter((other) => other !== argument && (isRequiredArgument(other) || other.name === NEEDED[field.name]));
    const given = others.map((other) => `${other.name}: ${literal(sample(other, known), other.type)}, `).join("");
    const ask = (value: unknown): Operation => ({
      query: `query Q($v: ${argument.type}) { ${wrap(`${field.name}(${given}${argument.name}: $v)${selection(getNamedType(field.type), 1)}`)} }`,
      variables: { v: value },
    });
    return placesWithin({ name: `${name}(${argument.name}`, argument: argument.name, type: argument.type, alike, ask }, known, 2);
  });
}

function placesWithin(place: Place, known: Known, depth: number): readonly Place[] {
  const itself = { ...place, name: `${place.name}:)` };
  const inner = getNamedType(place.type);
  if (!isInputObjectType(inner) || depth === 0) return [itself];
  const isList = isListType(getNullableType(place.type));
  const within = Object.values(inner.getFields()).flatMap((field) => {
    const rest = Object.values(inner.getFields()).filter((other) => other !== field && isNonNullType(other.type));
    const others = rest.map((other) => [other.name, randomValue(other.type, ([first]) => first as never, known, other.name, "mild")]);
    const ask = (value: unknown) => {
      const object = { ...Object.fromEntries(others), [field.name]: value };
      return place.ask(isList ? [object] : object);
    };
    return placesWithin({ ...place, name: `${place.name}.${field.name}`, argument: field.name, type: field.type, ask }, known, depth - 1);
  });
  return [itself, ...within];
}

function signatureOf({ args }: GraphQLField<unknown, unknown>): string {
  return args.map(({ name, type }) => `${name}: ${type}`).join(", ");
}

function sample(argument: GraphQLArgument, known: Known): unknown {
  return randomValue(argument.type, ([first]) => first as never, known, argument.name, "mild");
}

/** Leaves without arguments, and one level below them what there is. */
function selection(type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return "";
  if (isAbstractType(type)) return " { __typename }";
  if (!isObjectType(type)) return "";
  const chosen = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.args.some(isRequiredArgument) || (!isLeafType(inner) && depth === 0)) return [];
    return [`${field.name}${selection(inner, depth - 1)}`];
  });
  return ` { ${["__typename", ...chosen].join(" ")} }`;
}
