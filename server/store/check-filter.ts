import { ExplorerError } from "#argument/explorer-error.ts";
import { SOURCE_TYPES } from "#argument/source.ts";
import { ALL_KINDS } from "#argument/vocabulary.ts";
import { checkKnown, checkLimit, checkRelations, checkSize } from "./limits.ts";
import type { NodeFilter, NumberCondition, TextCondition } from "./node-filter.ts";

export const FILTER_LIMITS = {
  /** Filters within filters: and, or, not, other. */
  depth: { least: 1, most: 5 },
  conditions: { least: 0, most: 40 },
  values: { least: 0, most: 100 },
  text: { least: 0, most: 200 },
  number: { least: 0, most: 1_000_000_000 },
} as const;

/** Refuses filters that are too deep, too long, or name what there is not, with BAD_USER_INPUT. */
export function checkFilter(...filters: readonly NodeFilter[]): void {
  for (const filter of filters) checkPart(filter, 1);
  const conditions = filters.reduce((sum, filter) => sum + countConditions(filter), 0);
  checkSize("filter", conditions, "conditions", FILTER_LIMITS.conditions);
}

/** How many conditions stand in a filter and those within it. A filter within it that has none is one: it is tested all the same. */
export function countConditions(filter: NodeFilter): number {
  const { kinds, origins, grades, slug, label, summary, relations = [], cites, record, or } = filter;
  const own = [kinds, origins, grades, slug, label, summary, cites, record].filter((condition) => condition !== undefined).length;
  const noAlternatives = or?.length === 0 ? 1 : 0;
  const within = filtersWithin(filter).reduce((sum, part) => sum + Math.max(1, countConditions(part)), 0);
  return own + noAlternatives + relations.length + within;
}

function filtersWithin({ relations = [], and = [], or = [], not }: NodeFilter): readonly NodeFilter[] {
  return [...and, ...or, ...(not ? [not] : []), ...relations.flatMap(({ other }) => other ?? [])];
}

function checkPart(filter: NodeFilter, depth: number): void {
  if (depth > FILTER_LIMITS.depth.most) {
    const most = FILTER_LIMITS.depth.most;
    throw new ExplorerError("BAD_USER_INPUT", `The filter has filters within filters more than ${most} deep. Say the same with fewer.`);
  }
  const { kinds, origins, grades, slug, label, summary, relations = [], cites, record, and, or } = filter;
  checkValues("kinds", kinds);
  checkValues("origins", origins);
  checkValues("grades", grades);
  for (const kind of kinds ?? []) checkKnown("kind", kind, ALL_KINDS);
  checkTexts("cites", cites);
  for (const [name, condition] of Object.entries({ slug, label, summary })) checkText(name, condition);
  checkNumber("year", record?.year);
  checkTexts("types", record?.types);
  for (const type of record?.types ?? []) checkKnown("type of source", type, SOURCE_TYPES);
  checkTexts("statuses", record?.statuses);
  checkValues("relations", relations);
  for (const condition of relations) {
    checkRelations(condition.relations);
    checkValues("origins", condition.origins);
    checkValues("grades", condition.grades);
    checkNumber("count", condition.count);
  }
  checkValues("and", and);
  checkValues("or", or);
  for (const part of filtersWithin(filter)) checkPart(part, depth + 1);
}

function checkText(name: string, condition: TextCondition | undefined): void {
  const { eq, in: any, startsWith, contains } = condition ?? {};
  checkTexts(name, any);
  for (const text of [eq, startsWith, contains]) if (text !== undefined) checkTexts(name, [text]);
}

function checkTexts(name: string, texts: readonly string[] | undefined): void {
  checkValues(name, texts);
  for (const text of texts ?? []) checkSize(name, text.length, "characters", FILTER_LIMITS.text);
}

function checkValues(name: string, values: readonly unknown[] | undefined): void {
  if (values) checkSize(name, values.length, "entries", FILTER_LIMITS.values);
}

function checkNumber(name: string, condition: NumberCondition | undefined): void {
  for (const number of Object.values(condition ?? {})) if (number !== undefined) checkLimit(name, number, FILTER_LIMITS.number);
}
