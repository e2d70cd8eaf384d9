import { type Kind, RELATIONS } from "../vocabulary.ts";
import { type Check, error, type Problem } from "./check.ts";
import { aKind, anyOf } from "./name-kinds.ts";

/** A told case passes changes, risks and harms, compromises safeguards, defeats rules or breaks assumptions, and is met by tools. */
export const toldCaseNamesItsKinds: Check = {
  name: "told-case-names-its-kinds",
  *run({ corpus, graph }) {
    for (const entry of corpus.chains) {
      const { path, compromises = [], defeats, tools } = entry.value;
      const named: readonly Named[] = [
        ...path.map((slug, index) => ({ slug, at: ["path", index], kinds: RELATIONS.passes.to })),
        ...compromises.map((slug, index) => ({ slug, at: ["compromises", index], kinds: RELATIONS.compromises.to })),
        ...defeats.map((slug, index) => ({ slug, at: ["defeats", index], kinds: RELATIONS.defeats.to })),
        ...tools.map(({ tool }, index) => ({ slug: tool, at: ["tools", index, "tool"], kinds: RELATIONS.mitigates.from })),
      ];
      for (const { slug, at, kinds } of named) {
        const kind = graph.node(slug)?.kind;
        if (kind && !kinds.includes(kind)) yield error(entry, at, `${slug} is ${aKind(kind)}; here stands ${anyOf(kinds)}.`);
      }
    }
  },
};

interface Named {
  readonly slug: string;
  readonly at: Problem["path"];
  readonly kinds: readonly Kind[];
}
