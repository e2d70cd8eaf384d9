import type {
  ArgumentEntry,
  CitationText,
  Corpus,
  InstrumentEntry,
  Located,
  NodeEntry,
  OriginText,
  PassageEntry,
  RelationEntry,
  WorkEntry,
} from "../corpus.ts";
import { writtenRelation } from "../corpus.ts";
import { ALL_RELATIONS, type Relation } from "../vocabulary.ts";
import type { Problem } from "./check.ts";

/** Where something stands: an entry, and the path of a field within it. */
interface Place {
  readonly entry: Located<unknown>;
  readonly path: Problem["path"];
}

/** Something that is said by someone: a node, a relation, an argument or a told case. */
export interface Assertion extends Place {
  /** As named in messages: `mec.cap-gain`, or `mec.cap-gain breaks asm.capability-fixed`. */
  readonly name: string;
  readonly form: "node" | "relation" | "argument" | "chain";
  readonly origin: OriginText;
  readonly sources: readonly CitationText[];
}

/** A relation as written under its first end. */
export interface WrittenEdge extends Place {
  readonly name: string;
  readonly from: string;
  readonly relation: Relation;
  readonly to: string;
  readonly text: RelationEntry;
}

/** A work or an instrument, with the passages or provisions recorded for it. */
export interface WrittenSource extends Place {
  readonly value: WorkEntry | InstrumentEntry;
  readonly passages: readonly PassageEntry[];
  /** The field in which the passages stand. */
  readonly field: "passages" | "provisions";
}

export function* assertions(corpus: Corpus): Generator<Assertion> {
  for (const entry of corpus.nodes) yield said("node", entry);
  for (const { entry, path, name, text } of writtenEdges(corpus))
    yield { entry, path, name, form: "relation", origin: text.origin, sources: text.sources ?? [] };
  for (const entry of corpus.arguments) yield said("argument", entry);
  for (const entry of corpus.chains) yield said("chain", entry);
}

/** A relation that names no relation, or several, is refused by the format and passed over here. */
export function* writtenEdges(corpus: Corpus): Generator<WrittenEdge> {
  for (const entry of corpus.nodes)
    for (const [index, text] of (entry.value.relations ?? []).entries()) {
      const written = writtenRelation(text, ALL_RELATIONS);
      if (!written) continue;
      const from = entry.value.id;
      const name = `${from} ${written.relation} ${written.to}`;
      yield { entry, path: ["relations", index], name, from, ...written, text };
    }
}

export function* writtenSources(corpus: Corpus): Generator<WrittenSource> {
  for (const entry of corpus.works) yield { entry, path: [], value: entry.value, passages: entry.value.passages ?? [], field: "passages" };
  for (const entry of corpus.instruments)
    yield { entry, path: [], value: entry.value, passages: entry.value.provisions ?? [], field: "provisions" };
}

export const ENDS = ["for", "against", "undercuts"] as const;

/** The ends that an argument names; a sound one names exactly one. */
export function writtenEnds(argument: ArgumentEntry): readonly { readonly field: (typeof ENDS)[number]; readonly to: string }[] {
  return ENDS.flatMap((field) => {
    const to = argument[field];
    return to === undefined ? [] : [{ field, to }];
  });
}

type Sayer = Located<{ readonly id: string; readonly origin: OriginText; readonly sources?: NodeEntry["sources"] }>;

function said(form: Assertion["form"], entry: Sayer): Assertion {
  return { entry, path: [], name: entry.value.id, form, origin: entry.value.origin, sources: entry.value.sources ?? [] };
}
