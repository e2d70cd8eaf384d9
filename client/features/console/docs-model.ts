import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from "graphql";

/** A field, an argument's holder or a value, as the documentation shows it. */
export interface DocField {
  readonly name: string;
  readonly type?: string;
  /** The type that a link leads to. */
  readonly typeName?: string;
  readonly says: string;
  readonly args: readonly DocArg[];
  readonly deprecated?: string;
}

export interface DocArg {
  readonly name: string;
  readonly type: string;
  readonly typeName: string;
  readonly says: string;
}

export interface DocType {
  readonly name: string;
  readonly what: string;
  readonly says: string;
  readonly fields: readonly DocField[];
  readonly values: readonly DocField[];
  /** What it is one of, and what it may be. */
  readonly interfaces: readonly string[];
  readonly members: readonly string[];
}

/** A type as it is documented; undefined where there is none by this name. */
export function docType(schema: GraphQLSchema, name: string): DocType | undefined {
  const type = schema.getType(name);
  if (!type) return undefined;
  return {
    name: type.name,
    what: whatItIs(type),
    says: type.description ?? "",
    fields: fieldsOf(type),
    values: isEnumType(type)
      ? type
          .getValues()
          .map((value) => ({ name: value.name, says: value.description ?? "", args: [], ...deprecation(value.deprecationReason) }))
      : [],
    interfaces: isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().map((one) => one.name) : [],
    members: isUnionType(type) || isInterfaceType(type) ? schema.getPossibleTypes(type).map((one) => one.name) : [],
  };
}

/** A place in the documentation: a type, or a field of one. */
export interface DocPlace {
  readonly type: string;
  readonly field?: string;
}

const MOST_FOUND = 40;

/** Types and fields whose name has the words; names that begin with them first, types before fields, each in order of name. */
export function findDocs(schema: GraphQLSchema, text: string): readonly DocPlace[] {
  const sought = text.trim().toLowerCase();
  if (sought === "") return [];
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const places: DocPlace[] = [
    ...types.map(({ name }) => ({ type: name })),
    ...types.flatMap((type) => fieldsOf(type).map(({ name }) => ({ type: type.name, field: name }))),
  ];
  const nameOf = ({ type, field }: DocPlace) => (field ?? type).toLowerCase();
  const rank = (place: DocPlace) => (nameOf(place) === sought ? 0 : nameOf(place).startsWith(sought) ? 1 : 2) * 2 + (place.field ? 1 : 0);
  return places
    .filter((place) => nameOf(place).includes(sought))
    .sort((a, b) => rank(a) - rank(b) || (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : a.type < b.type ? -1 : 1))
    .slice(0, MOST_FOUND);
}

function fieldsOf(type: GraphQLNamedType): readonly DocField[] {
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => ({ ...toArg(field), args: [], ...deprecation(field.deprecationReason) }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).map((field) => ({
    name: field.name,
    type: String(field.type),
    typeName: bare(String(field.type)),
    says: field.description ?? "",
    args: field.args.map(toArg),
    ...deprecation(field.deprecationReason),
  }));
}

function toArg({ name, type, description, defaultValue }: Pick<GraphQLArgument, "name" | "type" | "description" | "defaultValue">): DocArg {
  const standard = defaultValue === undefined ? "" : ` = ${JSON.stringify(defaultValue)}`;
  return { name, type: `${String(type)}${standard}`, typeName: bare(String(type)), says: description ?? "" };
}

function deprecation(reason: string | null | undefined): { readonly deprecated?: string } {
  return reason ? { deprecated: reason } : {};
}

function bare(type: string): string {
  return type.replaceAll(/[[\]!]/g, "");
}

function whatItIs(type: GraphQLNamedType): string {
  if (isObjectType(type)) return "object";
  if (isInterfaceType(type)) return "interface";
  if (isUnionType(type)) return "union";
  if (isEnumType(type)) return "enumeration";
  return isInputObjectType(type) ? "input" : "scalar";
}
