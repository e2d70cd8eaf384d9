import { type Corpus, passageSlug } from "../corpus.ts";
import { edgeId } from "../graph.ts";
import { type Check, error, type Problem } from "./check.ts";
import { writtenEdges, writtenSources } from "./written.ts";

/**
 * An id names one thing: nodes, arguments, told cases, works, instruments and passages share one space of names, since all are cited
 * by them. The same relation between the same two ends is written once.
 */
export const duplicateIds: Check = {
  name: "duplicate-ids",
  *run({ corpus }) {
    const first = new Map<string, Name>();
    for (const name of names(corpus)) {
      const earlier = first.get(name.slug);
      if (earlier === undefined) first.set(name.slug, name);
      else yield name.problem(earlier.place());
    }
  },
};

interface Name {
  readonly slug: string;
  readonly place: () => string;
  readonly problem: (earlier: string) => Problem;
}

function* names(corpus: Corpus): Generator<Name> {
  for (const list of [corpus.nodes, corpus.arguments, corpus.chains])
    for (const entry of list) {
      const slug = entry.value.id;
      const problem = (earlier: string) => error(entry, ["id"], `The id "${slug}" is already used at ${earlier}. Give this one its own.`);
      yield { slug, problem, place: () => `${entry.file}:${entry.line("id")}` };
    }
  for (const { entry, value, passages, field } of writtenSources(corpus)) {
    const { key } = value;
    const problem = (earlier: string) => error(entry, ["key"], `The citation key "${key}" is already used at ${earlier}.`);
    yield { slug: key, problem, place: () => `${entry.file}:${entry.line("key")}` };
    for (const [index, passage] of passages.entries())
      yield {
        slug: passageSlug(key, passage.at),
        place: () => `${entry.file}:${entry.line(field, index)}`,
        problem: (earlier) =>
          error(entry, [field, index, "at"], `The pinpoint "${passage.at}" of ${key} is already recorded at ${earlier}; join the two.`),
      };
  }
  for (const { entry, path, name, from, relation, to } of writtenEdges(corpus))
    yield {
      slug: edgeId(from, relation, to),
      place: () => `${entry.file}:${entry.line(...path)}`,
      problem: (earlier) => error(entry, path, `"${name}" is already written at ${earlier}; join the two, with the sources of both.`),
    };
}
