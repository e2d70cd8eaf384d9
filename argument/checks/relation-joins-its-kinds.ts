import { ALL_RELATIONS, type Kind, type Relation, relationSpec } from "../vocabulary.ts";
import { type Check, error } from "./check.ts";
import { aKind, anyOf } from "./name-kinds.ts";
import { writtenEdges } from "./written.ts";

/** A relation joins the kinds that the vocabulary gives it; ends that do not exist are for `unknown-ids` to report. */
export const relationJoinsItsKinds: Check = {
  name: "relation-joins-its-kinds",
  *run({ corpus, graph }) {
    for (const { entry, path, from, relation, to } of writtenEdges(corpus)) {
      const fromKind = graph.node(from)?.kind;
      const toKind = graph.node(to)?.kind;
      if (!fromKind || !toKind || joins(fromKind, relation, toKind)) continue;
      const fitting = ALL_RELATIONS.filter((other) => joins(fromKind, other, toKind));
      const instead =
        fitting.length > 0
          ? `Between ${aKind(fromKind)} and ${aKind(toKind)} one can write ${fitting.join(", ")}.`
          : `Nothing can be written from ${aKind(fromKind)} to ${aKind(toKind)}.`;
      const { from: fromKinds, to: toKinds } = relationSpec(relation);
      yield error(
        entry,
        [...path, relation],
        `"${relation}" leads from ${anyOf(fromKinds)} to ${anyOf(toKinds)}, but ${from} is ${aKind(fromKind)} and ${to} ${aKind(toKind)}. ${instead}`,
      );
    }
  },
};

function joins(from: Kind, relation: Relation, to: Kind): boolean {
  const spec = relationSpec(relation);
  return spec.from.includes(from) && spec.to.includes(to);
}
