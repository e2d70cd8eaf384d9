import { OPEN_END_KINDS } from "#argument/trace.ts";
import { HOLD_RELATIONS, type Kind, STEP_RELATIONS } from "#argument/vocabulary.ts";
import type { BetweenQuery, CallOptions } from "../graph-store.ts";
import { type Distances, selectBetween } from "../select-between.ts";
import type { Connection } from "./connection.ts";
import { partOf } from "./part.ts";
import { typeOf } from "./records.ts";

const STEPS = STEP_RELATIONS.map(typeOf).join("|");

interface End {
  readonly slug: string | null;
  readonly kinds: readonly Kind[] | null;
  readonly but: string | null;
}

/**
 * See GraphStore.between. Two statements: how far every node is from both ends, by expansion that visits each node once (only the least
 * length is asked for), and then the part among those chosen.
 */
export async function between(connection: Connection, { ends, maxLength, limit }: BetweenQuery, options?: CallOptions) {
  const start: End = "from" in ends ? at(ends.from) : ofKinds(ends.kinds ?? OPEN_END_KINDS.to, ends.to);
  const goal: End = "to" in ends ? at(ends.to) : ofKinds(ends.kinds ?? OPEN_END_KINDS.from, ends.from);
  const side = (end: "start" | "goal", pattern: string) => `
    CALL () {
      MATCH (end:Node)
      WHERE ${(end === "start" ? start : goal).slug === null ? `end.kind IN $${end}.kinds AND end.slug <> $${end}.but` : `end.slug = $${end}.slug`}
      MATCH path = ${pattern}
      WHERE all(step IN relationships(path) WHERE step.routable)
      WITH node.slug AS slug, min(length(path)) AS far
      RETURN collect([slug, far]) AS ${end}Distances
    }`;
  const [found] = await connection.read<{ startDistances: [string, number][]; goalDistances: [string, number][] }>(
    `${side("start", `(end)-[:${STEPS}*0..${maxLength}]->(node:Node)`)}
     ${side("goal", `(node:Node)-[:${STEPS}*0..${maxLength}]->(end)`)}
     RETURN startDistances, goalDistances`,
    { start, goal },
    options,
  );
  const forward: Distances = new Map(found?.startDistances ?? []);
  const backward: Distances = new Map(found?.goalDistances ?? []);
  const { slugs, truncated, areJoined } = selectBetween(ends, forward, backward, maxLength, limit);
  return partOf(connection, { slugs, relations: areJoined ? STEP_RELATIONS : undefined, holds: HOLD_RELATIONS, truncated }, options);
}

function at(slug: string): End {
  return { slug, kinds: null, but: null };
}

function ofKinds(kinds: readonly Kind[], but: string): End {
  return { slug: null, kinds, but };
}
