import fc from "fast-check";
import { ALL_RELATIONS, GRADES, type Kind, type Relation } from "#argument/vocabulary.ts";
import { PAGE_ORDERS } from "#server/store/page-order.ts";
import { KINDS, slugs } from "./random-graphs.ts";

/* What a question names, some of it not there or out of range. */

export const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
export const slug = fc.oneof(fc.constantFrom(...slugs), fc.constant("no.such"));
export const kinds = fc.option(fc.subarray<Kind>([...KINDS]), { nil: undefined });
export const relations = fc.option(
  fc.oneof(
    { weight: 6, arbitrary: fc.subarray<Relation>([...ALL_RELATIONS]) },
    { weight: 1, arbitrary: fc.constant<Relation[]>(["no_such" as Relation]) },
  ),
  { nil: undefined },
);
export const first = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0, 100, 101, 2.5) },
);
export const speakers = sometimes(fc.subarray(["paper", "literature", "ours"] as const));
export const someGrades = sometimes(fc.subarray([...GRADES]));
export const order = fc.constantFrom(...PAGE_ORDERS);
