import { type Kind, RELATIONS } from "../vocabulary.ts";
import { type Check, error } from "./check.ts";
import { aKind, anyOf } from "./name-kinds.ts";
import { writtenEnds } from "./written.ts";

const END_KINDS: Readonly<Record<"for" | "against" | "undercuts", readonly Kind[]>> = {
  for: RELATIONS.argues_for.to,
  against: RELATIONS.argues_against.to,
  undercuts: RELATIONS.undercuts.to,
};

/** Arguments lead from statements to a statement, an option or a tool, and undercut an argument or an item of evidence. */
export const argumentJoinsItsKinds: Check = {
  name: "argument-joins-its-kinds",
  *run({ corpus, graph }) {
    for (const entry of corpus.arguments) {
      const { id, premises, value } = entry.value;
      for (const [index, premise] of premises.entries()) {
        const kind = graph.node(premise)?.kind;
        if (kind && !isOneOf(RELATIONS.is_premise_of.from, kind))
          yield error(entry, ["premises", index], `${premise} is ${aKind(kind)}; a premise is ${anyOf(RELATIONS.is_premise_of.from)}.`);
      }
      for (const { field, to } of writtenEnds(entry.value)) {
        const kind = graph.node(to)?.kind;
        if (kind && !isOneOf(END_KINDS[field], kind))
          yield error(entry, [field], `${to} is ${aKind(kind)}; "${field}" of an argument takes ${anyOf(END_KINDS[field])}.`);
        if (to === id) yield error(entry, [field], `${id} has itself as its end.`);
      }
      const valueKind = value === undefined ? undefined : graph.node(value)?.kind;
      if (valueKind && valueKind !== "Criterion")
        yield error(entry, ["value"], `${value} is ${aKind(valueKind)}; the value of an argument is a criterion.`);
    }
  },
};

function isOneOf(kinds: readonly Kind[], kind: Kind): boolean {
  return kinds.includes(kind);
}
