import { KINDS, type Kind, RELATIONS } from "../vocabulary.ts";
import { type Check, error } from "./check.ts";
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
          yield error(
            entry,
            ["premises", index],
            `${premise} is a ${KINDS[kind].name}; a premise is ${named(RELATIONS.is_premise_of.from)}.`,
          );
      }
      for (const { field, to } of writtenEnds(entry.value)) {
        const kind = graph.node(to)?.kind;
        if (kind && !isOneOf(END_KINDS[field], kind))
          yield error(entry, [field], `${to} is a ${KINDS[kind].name}; "${field}" of an argument takes ${named(END_KINDS[field])}.`);
        if (to === id) yield error(entry, [field], `${id} has itself as its end.`);
      }
      const valueKind = value === undefined ? undefined : graph.node(value)?.kind;
      if (valueKind && valueKind !== "Criterion")
        yield error(entry, ["value"], `${value} is a ${KINDS[valueKind].name}; the value of an argument is a criterion.`);
    }
  },
};

function isOneOf(kinds: readonly Kind[], kind: Kind): boolean {
  return kinds.includes(kind);
}

function named(kinds: readonly Kind[]): string {
  const names = kinds.map((kind) => `${/^[aeio]/.test(KINDS[kind].name) ? "an" : "a"} ${KINDS[kind].name}`);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
