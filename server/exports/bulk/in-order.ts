import { bySlug } from "#argument/graph.ts";
import {
  CITATION_FIELDS,
  CORPUS_FIELDS,
  NODE_FIELDS,
  ORIGIN_FIELDS,
  RECORD_FIELDS,
  RELATIONSHIP_FIELDS,
  SPECIAL_FIELDS,
} from "./fields.ts";

/** Names of fields in the order in which they are written; of a name in several tables, its first place. */
const NAMES = [
  { type: true },
  CORPUS_FIELDS,
  { id: true, from: true, relation: true, to: true },
  NODE_FIELDS,
  RELATIONSHIP_FIELDS,
  ...SPECIAL_FIELDS.map(({ fields }) => fields),
  ORIGIN_FIELDS,
  CITATION_FIELDS,
  RECORD_FIELDS,
].flatMap((fields) => Object.keys(fields));

const RANK: ReadonlyMap<string, number> = new Map(NAMES.map((name, index): [string, number] => [name, index]).reverse());

/** The same value with its fields in one order, at every depth, so that what is equal is written in the same bytes whichever store it came from. */
export function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  entries.sort(([a], [b]) => (RANK.get(a) ?? RANK.size + NAMES.length) - (RANK.get(b) ?? RANK.size + NAMES.length) || bySlug(a, b));
  return Object.fromEntries(entries.map(([name, held]) => [name, inOrder(held)]));
}
