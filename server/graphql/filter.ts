import type { InputRef } from "@pothos/core";
import { countConditions, FILTER_LIMITS } from "../store/check-filter.ts";
import type { NodeFilter, NumberCondition, RecordCondition, RelationCondition, TextCondition } from "../store/node-filter.ts";
import { builder, STORE_QUESTION } from "./builder.ts";
import { DirectionEnum, GradeEnum, KindEnum, RelationEnum, SpeakerEnum } from "./enums.ts";

/* Which nodes: the port's filter, name for name. */

const TextFilter: InputRef<Given<TextCondition>> = builder.inputRef<Given<TextCondition>>("TextFilter").implement({
  description: "A condition on a text, without regard to case and marks on letters. Every operator given holds.",
  fields: (t) => ({
    eq: t.string({ description: "It is this." }),
    in: t.stringList({ description: "It is one of these." }),
    startsWith: t.string({ description: "It begins with this." }),
    contains: t.string({ description: "This stands in it." }),
  }),
});

const NumberFilter: InputRef<Given<NumberCondition>> = builder.inputRef<Given<NumberCondition>>("NumberFilter").implement({
  description: "A condition on a whole number. Every operator given holds.",
  fields: (t) => ({
    eq: t.int({ description: "It is this." }),
    gte: t.int({ description: "It is this or more." }),
    lte: t.int({ description: "It is this or less." }),
  }),
});

const RecordFilter: InputRef<Given<RecordCondition>> = builder.inputRef<Given<RecordCondition>>("RecordFilter").implement({
  description: "A condition on the record of a source or an instrument; other nodes have none. What a record does not say does not fit.",
  fields: (t) => ({
    year: t.field({ type: NumberFilter, description: "The year in which it came out." }),
    types: t.stringList({ description: 'Of one of these CSL item types: "article-journal", "legislation".' }),
    statuses: t.stringList({ description: 'Standing so, as `record.status` has it: "in force", "vetoed".' }),
  }),
});

const RelationFilter: InputRef<Given<RelationCondition>> = builder.inputRef<Given<RelationCondition>>("RelationFilter").implement({
  description: "A condition on how many relationships of a kind a node has: at least one, unless `count` says otherwise.",
  fields: (t) => ({
    relations: t.field({ type: [RelationEnum], description: "Only relationships of these relations are counted." }),
    direction: t.field({ type: DirectionEnum, description: "Only those on this side of the node." }),
    origins: t.field({ type: [SpeakerEnum], description: "Only those said by one of these." }),
    grades: t.field({ type: [GradeEnum], description: "Only those with one of these grades." }),
    other: t.field({ type: EntityFilter, description: "Only those whose other end passes this." }),
    count: t.field({ type: NumberFilter, description: "How many; `{ eq: 0 }` asks for nodes without any." }),
  }),
});

const { depth, conditions } = FILTER_LIMITS;

export const EntityFilter: InputRef<Given<NodeFilter>> = builder.inputRef<Given<NodeFilter>>("EntityFilter").implement({
  description: `Which nodes: those that fit every condition given. A list of values, or of alternatives under \`or\`, fits nothing where it is empty. At most ${conditions.most} conditions, ${depth.most} filters deep.`,
  fields: (t) => ({
    kinds: t.field({ type: [KindEnum], description: "Of one of these kinds." }),
    origins: t.field({ type: [SpeakerEnum], description: "Said by one of these." }),
    grades: t.field({ type: [GradeEnum], description: "With one of these grades." }),
    slug: t.field({ type: TextFilter, description: "By its slug." }),
    label: t.field({ type: TextFilter, description: "By its label." }),
    summary: t.field({ type: TextFilter, description: "By its summary." }),
    relations: t.field({ type: [RelationFilter], description: "By its relationships; each of these holds." }),
    cites: t.stringList({ description: "Citing one of these: citation keys of sources, slugs of passages." }),
    record: t.field({ type: RecordFilter, description: "By its record, of sources and instruments." }),
    and: t.field({ type: [EntityFilter], description: "Passing all of these." }),
    or: t.field({ type: [EntityFilter], description: "Passing one of these." }),
    not: t.field({ type: EntityFilter, description: "Not passing this." }),
  }),
});

/** As GraphQL hands it over: what is null was not given, as what is left out. */
export type Given<T> = T extends readonly (infer I)[]
  ? readonly Given<I>[]
  : T extends object
    ? { readonly [K in keyof T]?: Given<T[K]> | null | undefined }
    : T;

/** A filter as the store takes it. */
export function toFilter(filter: Given<NodeFilter> | null | undefined): NodeFilter {
  return withoutNulls(filter ?? {}) as NodeFilter;
}

/** What the conditions of a filter add to the cost of a question: over a large corpus each is worth another question after all nodes. */
export function filterCost(filter: Given<NodeFilter> | null | undefined): number {
  return STORE_QUESTION * Math.min(countConditions(toFilter(filter)), conditions.most);
}

function withoutNulls(value: unknown): unknown {
  // Lists of words hold no nulls, and may be long before they are refused.
  if (Array.isArray(value)) return typeof value[0] === "object" ? value.map(withoutNulls) : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (part === null ? [] : [[key, withoutNulls(part)]])));
}
