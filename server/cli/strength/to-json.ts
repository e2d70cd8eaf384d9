import type { AskedDispute } from "../weigh/read-dispute.ts";
import type { StrengthAnswer, StrengthOf } from "./ask.ts";

/** Strengths as JSON, with their decimals. Fields may be added later; none is renamed or removed. */
export function strengthToJson({ of: corpus }: AskedDispute, { asked, made, found, of }: StrengthAnswer) {
  const idsOf = (places: readonly number[]) => places.map((place) => made.ids[place]);
  const rankOf = ({ rank }: StrengthOf) => ({
    stronger: idsOf(rank.stronger),
    equal: idsOf(rank.equal),
    weaker: idsOf(rank.weaker),
    unclear: idsOf(rank.unclear),
  });
  return {
    ...(corpus ? { corpus: { version: corpus.stored.version, asOf: corpus.stored.asOf }, reading: corpus.reading } : {}),
    semantics: asked.semantics.id,
    outcome: found.outcome,
    statements: Object.fromEntries(
      of.map(({ moves, ...one }) => [
        one.statement.id,
        {
          low: one.range[0],
          high: one.range[1],
          start: one.start,
          rank: rankOf(one),
          dropped: one.dropped.map(({ dropped, counted, sources }) => ({ dropped, counted, sources })),
          ...(moves ? { contributions: { method: asked.method.id, ...withSources(moves) } } : {}),
        },
      ]),
    ),
  };

  function withSources(moves: NonNullable<StrengthAnswer["of"][number]["moves"]>) {
    if (moves.outcome === "unmeasured") return moves;
    return {
      ...moves,
      influential: moves.influential.map(({ value, ...one }) => ({
        ...one,
        value: value ?? null,
        sources: made.sourcesBehind(made.argument(one.id) ?? -1),
      })),
    };
  }
}
