import { OPEN_END_KINDS, type TraceEnds } from "#argument/trace.ts";
import { HOLD_RELATIONS, type Kind, STEP_RELATIONS } from "#argument/vocabulary.ts";
import type { BetweenQuery } from "../graph-store.ts";
import { checkEnds, checkLimit, LIMITS } from "../limits.ts";
import { selectBetween } from "../select-between.ts";
import { leastDistances } from "./least-distances.ts";
import type { Read } from "./of-one-corpus.ts";
import { partOf } from "./part.ts";
import { typeOf } from "./records.ts";
import type { Statement } from "./statement.ts";

const STEPS = STEP_RELATIONS.map(typeOf).join("|");

/** A node that the steps reach from an end, or that reaches it. */
interface Reached {
  readonly slug: string;
  readonly kind: Kind;
  readonly far: number;
}

/** The nodes from which to look: some by slug, or all of some kinds but one. */
type Starts = { readonly slugs: readonly string[] } | { readonly kinds: readonly Kind[]; readonly but: string };

/**
 * See GraphStore.between. Three statements: how far every node is from the end that is named, by expansion that visits each node once (only the
 * least length is asked for); the same from the other end; and then the part among those chosen.
 */
export async function between(read: Read, { ends, maxLength, limit }: BetweenQuery) {
  checkEnds(ends);
  checkLimit("maxLength", maxLength, LIMITS.maxLength);
  checkLimit("limit", limit, LIMITS.betweenNodes);
  const onwards = (starts: Starts) => read(reach(starts, `(end)-[:${STEPS}*0..${maxLength}]->(node:Node)`), starts);
  const backwards = (starts: Starts) => read(reach(starts, `(node:Node)-[:${STEPS}*0..${maxLength}]->(end)`), starts);
  let [forward, backward]: readonly (readonly Reached[])[] = [];
  if ("from" in ends) {
    forward = await onwards({ slugs: [ends.from] });
    backward = await backwards(otherEnd(ends, forward));
  } else {
    backward = await backwards({ slugs: [ends.to] });
    forward = await onwards(otherEnd(ends, backward));
  }
  const { slugs, truncated, areJoined } = selectBetween(ends, leastDistances(forward), leastDistances(backward), maxLength, limit);
  return partOf(read, { slugs, relations: areJoined ? STEP_RELATIONS : undefined, holds: HOLD_RELATIONS, truncated });
}

function reach(starts: Starts, pattern: string): Statement<Reached> {
  return {
    find: `MATCH (end:Node) WHERE ${"slugs" in starts ? "end.slug IN $slugs" : "end.kind IN $kinds AND end.slug <> $but"}
      MATCH path = ${pattern} WHERE all(step IN relationships(path) WHERE step.routable)
      WITH node, min(length(path)) AS far`,
    row: { slug: "node.slug", kind: "node.kind", far: "far" },
  };
}

/** The end over against the named one. Of open ends only those reached can be on a walk; where none was, how far all of them reach is asked. */
function otherEnd(ends: TraceEnds, reached: readonly Reached[]): Starts {
  if ("from" in ends && "to" in ends) return { slugs: [ends.to] };
  const [named, kinds]: readonly [string, readonly Kind[]] =
    "from" in ends ? [ends.from, ends.kinds ?? OPEN_END_KINDS.from] : [ends.to, ends.kinds ?? OPEN_END_KINDS.to];
  const found = reached.filter(({ slug, kind }) => slug !== named && kinds.includes(kind)).map(({ slug }) => slug);
  return found.length > 0 ? { slugs: found } : { kinds, but: named };
}
