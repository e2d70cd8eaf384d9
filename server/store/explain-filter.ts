import type { Combination } from "./graph-store.ts";
import type { NodeFilter, NumberCondition, RecordCondition, RelationCondition, TextCondition } from "./node-filter.ts";

/** One condition of a filter, told, and as a filter of its own. */
export interface Condition {
  /** Long lists and long texts are cut short: a filter may be named in many answers, and each tells every condition several times. */
  readonly told: string;
  readonly filter: NodeFilter;
}

/** What one condition takes away. */
export interface ConditionEffect {
  readonly condition: string;
  /** How many nodes fit it. */
  readonly alone: number;
  /** How many fit it and all before it. */
  readonly inTurn: number;
  /** How many fit all others. */
  readonly without: number;
}

export interface FilterExplanation {
  /** All nodes there are. */
  readonly outOf: number;
  readonly conditions: readonly ConditionEffect[];
  /** The same in a sentence or two, with the condition that took the last node away. */
  readonly sentence: string;
}

/**
 * The conditions of a filter that all hold together, in the order in which they are told: those of the filter itself, then those of each filter
 * under `and`. What stands under `or` or `not` is one condition.
 */
export function conditionsOf(filter: NodeFilter): readonly Condition[] {
  const { kinds, origins, grades, slug, label, summary, relations, cites, record, and, or, not } = filter;
  const own: readonly (Condition | undefined)[] = [
    kinds && { told: `kind ${oneOf(kinds)}`, filter: { kinds } },
    origins && { told: `said by ${oneOf(origins)}`, filter: { origins } },
    grades && { told: `grade ${oneOf(grades)}`, filter: { grades } },
    slug && { told: `slug ${ofText(slug)}`, filter: { slug } },
    label && { told: `label ${ofText(label)}`, filter: { label } },
    summary && { told: `summary ${ofText(summary)}`, filter: { summary } },
    cites && { told: `cites ${oneOf(cites)}`, filter: { cites } },
    record && { told: `record ${ofRecord(record)}`, filter: { record } },
    ...(relations ?? []).map((condition) => ({ told: ofRelations(condition), filter: { relations: [condition] } })),
    or && { told: `(${cut(or.map(toldWhole).join(" or ") || "one of none", LONGEST_FILTER)})`, filter: { or } },
    not && { told: `not (${cut(toldWhole(not), LONGEST_FILTER)})`, filter: { not } },
  ];
  return [...own.filter((condition) => condition !== undefined), ...(and ?? []).flatMap(conditionsOf)];
}

/** What each condition takes away, from the counts of nodes by which of these conditions they fit. */
export function explainFilter(conditions: readonly Condition[], combinations: readonly Combination[]): FilterExplanation {
  const countOf = (fits: (combination: readonly boolean[]) => boolean) =>
    combinations.reduce((sum, combination) => (fits(combination.fits) ? sum + combination.count : sum), 0);
  const effects = conditions.map(
    ({ told }, index): ConditionEffect => ({
      condition: told,
      alone: countOf((fits) => fits[index] === true),
      inTurn: countOf((fits) => fits.slice(0, index + 1).every(Boolean)),
      without: countOf((fits) => fits.every((isFit, other) => isFit || other === index)),
    }),
  );
  const outOf = countOf(() => true);
  return { outOf, conditions: effects, sentence: sentenceOf(outOf, effects) };
}

function sentenceOf(outOf: number, effects: readonly ConditionEffect[]): string {
  const left = effects.at(-1)?.inTurn ?? outOf;
  if (effects.length === 0) return `No condition is given: all ${outOf} nodes pass.`;
  if (left > 0) {
    const steps = effects.map(({ condition, inTurn }) => `${inTurn} with [${condition}]`);
    return `Of ${outOf} nodes there are ${steps.join(", of these ")}.`;
  }
  const last = effects.findIndex(({ inTurn }) => inTurn === 0);
  const { condition = "", alone = 0 } = effects[last] ?? {};
  const before = effects[last - 1]?.inTurn ?? outOf;
  const taken = before === 1 ? "the one node that was" : `the last ${before} nodes that were`;
  const blame = alone === 0 ? `no node fits [${condition}]` : `[${condition}] takes away ${taken} left; ${alone} others fit it`;
  const helping = effects.filter(({ without }) => without > 0).map((effect) => `${effect.without} without [${effect.condition}]`);
  return `Nothing passes: ${blame}. ${helping.length > 0 ? `There would be ${helping.join(", or ")}.` : "Leaving out any one condition changes nothing."}`;
}

/** Values of a list that are told; of more, how many. */
const MOST_TOLD = 8;
/** Characters of a text, and of a filter within a condition, that are told. */
const LONGEST_TEXT = 40;
const LONGEST_FILTER = 300;

function oneOf(values: readonly string[], tell = short): string {
  if (values.length === 0) return "one of none";
  const told = values.slice(0, MOST_TOLD).map(tell);
  return [...told, ...(values.length > MOST_TOLD ? [`one of ${values.length - MOST_TOLD} more`] : [])].join(" or ");
}

function short(text: string): string {
  return cut(text, LONGEST_TEXT);
}

function quoted(text: string): string {
  return `"${short(text)}"`;
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 2)} …`.toWellFormed();
}

function toldWhole(filter: NodeFilter): string {
  return (
    conditionsOf(filter)
      .map(({ told }) => told)
      .join(" and ") || "anything"
  );
}

function ofText({ eq, in: any, startsWith, contains }: TextCondition): string {
  const parts = [
    eq === undefined ? undefined : `is ${quoted(eq)}`,
    any && `is ${oneOf(any, quoted)}`,
    startsWith === undefined ? undefined : `begins with ${quoted(startsWith)}`,
    contains === undefined ? undefined : `contains ${quoted(contains)}`,
  ];
  return parts.filter((part) => part !== undefined).join(" and ") || "of any kind";
}

function ofNumber({ eq, gte, lte }: NumberCondition): string {
  const parts = [
    eq === undefined ? undefined : `${eq}`,
    gte === undefined ? undefined : `${gte} or more`,
    lte === undefined ? undefined : `${lte} or less`,
  ];
  return parts.filter((part) => part !== undefined).join(" and ") || "any number of";
}

function ofRecord({ year, types, statuses }: RecordCondition): string {
  const parts = [year && `of the year ${ofNumber(year)}`, types && `of type ${oneOf(types)}`, statuses && `with status ${oneOf(statuses)}`];
  return parts.filter((part) => part !== undefined).join(" and ") || "of any kind";
}

function ofRelations({ relations, direction, origins, grades, other, count }: RelationCondition): string {
  const way = direction === undefined ? "" : direction === "out" ? "outgoing " : "incoming ";
  const parts = [
    relations && `of relation ${oneOf(relations)}`,
    origins && `said by ${oneOf(origins)}`,
    grades && `of grade ${oneOf(grades)}`,
    other && `whose other end has ${cut(toldWhole(other), LONGEST_FILTER)}`,
  ];
  return [`${count ? ofNumber(count) : "1 or more"} ${way}relationships`, ...parts.filter((part) => part !== undefined)].join(" ");
}
