import fc from "fast-check";
import { GRADES, type Relation, STEP_RELATIONS } from "#argument/vocabulary.ts";
import type { NodeFilter, NumberCondition, RelationCondition, TextCondition } from "#server/store/node-filter.ts";
import type { Question } from "./question.ts";
import { slugs, texts } from "./random-graphs.ts";
import { kinds, order, someGrades, sometimes, speakers } from "./random-parameters.ts";

const asked = fc.oneof(texts, fc.constantFrom("MODEL", "e", "é", "\ud83e", "n0", "N01", "%", "'", "]->()"), fc.string({ maxLength: 2 }));
const text: fc.Arbitrary<TextCondition> = fc.record(
  { eq: asked, in: fc.array(asked, { maxLength: 3 }), startsWith: asked, contains: asked },
  { requiredKeys: [] },
);
const number = (least: number, most: number): fc.Arbitrary<NumberCondition> => {
  const value = fc.oneof({ weight: 20, arbitrary: fc.integer({ min: least, max: most }) }, { weight: 1, arbitrary: fc.constant(-1) });
  return fc.record({ eq: value, gte: value, lte: value }, { requiredKeys: [] });
};
const typesOfSource = fc.oneof(
  { weight: 9, arbitrary: fc.subarray(["article", "bill"]) },
  { weight: 1, arbitrary: fc.constant(["no such type"]) },
);

/** Filters within filters, some of them too deep or naming what there is not. */
const { filter } = fc.letrec<{ filter: NodeFilter; inner: NodeFilter; related: RelationCondition }>((tie) => ({
  related: fc.record(
    {
      relations: fc.subarray<Relation>([...STEP_RELATIONS]),
      direction: fc.constantFrom("in", "out"),
      origins: fc.subarray(["paper", "literature", "ours"] as const),
      grades: fc.subarray([...GRADES]),
      other: tie("inner"),
      count: number(0, 4),
    },
    { requiredKeys: [] },
  ),
  inner: fc.oneof(
    { depthSize: "small" },
    fc.record({ kinds, grades: someGrades }),
    fc.record({ label: sometimes(text), slug: sometimes(text) }),
    tie("filter"),
  ),
  filter: fc.record({
    kinds,
    origins: speakers,
    grades: someGrades,
    slug: sometimes(text),
    label: sometimes(text),
    summary: sometimes(text),
    cites: sometimes(fc.array(fc.constantFrom(...slugs, "no.such"), { maxLength: 4 })),
    record: sometimes(
      fc.record(
        { year: number(1990, 2026), types: typesOfSource, statuses: fc.subarray(["in force", "vetoed", "no such"]) },
        { requiredKeys: [] },
      ),
    ),
    relations: sometimes(fc.array(tie("related"), { maxLength: 2 })),
    and: sometimes(fc.array(tie("inner"), { maxLength: 2 })),
    or: sometimes(fc.array(tie("inner"), { maxLength: 3 })),
    not: sometimes(tie("inner")),
  }),
}));

/** Such filters, and single conditions, of which more nodes pass. */
const filters: fc.Arbitrary<NodeFilter> = fc.oneof(
  filter,
  fc.record({ label: text }),
  fc.record({ slug: text }),
  fc.record({
    relations: fc.array(fc.record({ count: number(0, 6), direction: sometimes(fc.constantFrom("in", "out")) }), { maxLength: 1 }),
  }),
  fc.record({ not: filter }),
  fc.record({ or: fc.array(filter, { maxLength: 3 }) }),
);

/** Questions after nodes that pass a filter; each is another statement to be planned, which takes its time. */
export const filterQuestions: fc.Arbitrary<Question> = fc.oneof(
  fc.record({ filter: filters, order }).map(
    (query): Question =>
      async (store) => [await store.page({ ...query, first: 100 }), await store.facets(query.filter)],
  ),
  fc.array(filters, { maxLength: 5 }).map(
    (conditions): Question =>
      async (store) =>
        (await store.combinations(conditions)).map(({ fits, count }) => `${fits.join()} ${count}`).sort(),
  ),
);
