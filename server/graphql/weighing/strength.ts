import { GRADUAL_SEMANTICS } from "#argument/gradual/all-semantics.ts";
import { backingOf } from "#argument/gradual/backing.ts";
import type { GradualSemantics } from "#argument/gradual/gradual-semantics.ts";
import { type DisputeFramework, type DroppedSupporter, droppedSupporters, frameworkOf } from "#argument/gradual/of-dispute.ts";
import { rangeOf, type Strengths } from "#argument/gradual/outcome.ts";
import { strengths } from "#argument/gradual/strengths.ts";
import type { GraphNode } from "#argument/graph.ts";
import { STATEMENT_KINDS } from "#argument/vocabulary.ts";
import { builder, STORE_QUESTION } from "../builder.ts";
import type { Context } from "../context.ts";
import { ENTITY_TYPES, EntityInterface } from "../entity.ts";
import { type Weighed, weighFor } from "./weigh-for.ts";

/* How strong a statement or an argument is, beside the verdict and never mixed with it. */

const name = (semantics: GradualSemantics) => semantics.id.toUpperCase().replaceAll("-", "_");
const describe = ({ name, takes, reference }: GradualSemantics) =>
  `${name}. ${takes === "attacks" ? "Defined for attacks alone: it has no answer where there are supports. " : ""}${reference}`;
export const GradualEnum = builder.enumType("GradualSemantics", {
  description: "A gradual semantics: an aggregation of attackers and supporters, and an influence on the base score.",
  values: Object.fromEntries(
    GRADUAL_SEMANTICS.map((semantics) => [name(semantics), { value: semantics.id, description: describe(semantics) }]),
  ),
});

interface Strength {
  readonly outcome: string;
  readonly range: readonly [low: number, high: number] | undefined;
  readonly dropped: readonly DroppedSupporter[];
}

/** The nodes of citation keys, which are the slugs of sources. */
export async function sourcesOf({ nodes }: Context, keys: readonly string[]): Promise<GraphNode[]> {
  return (await Promise.all(keys.map((key) => nodes.load(key)))).filter((node) => node !== null);
}

const DroppedType = builder.objectRef<DroppedSupporter>("DroppedSupporter").implement({
  description: "A supporter that does not count, since its sources count already through a stronger one.",
  fields: (t) => ({
    key: t.string({ description: "Slug of the argument, or key of the support, that is dropped.", resolve: ({ dropped }) => dropped }),
    counted: t.string({ description: "Slug or key of the one that counts.", resolve: ({ counted }) => counted }),
    sources: t.field({
      type: [EntityInterface],
      description: "The sources behind the one that is dropped.",
      resolve: ({ sources }, _, context) => sourcesOf(context, sources),
    }),
    sourceKeys: t.stringList({ description: "Their citation keys.", resolve: ({ sources }) => [...sources] }),
  }),
});

const StrengthType = builder.objectRef<Strength>("Strength").implement({
  description:
    "How strong something is, from 0 to 1. Compare ranks and reasons, not decimals. Base scores by evidence grade are our reading.",
  fields: (t) => ({
    outcome: t.string({
      description:
        '"exact" without cycles, "converged" where the iteration came to rest, "unsettled" where it did not, "undefined" where the semantics takes no supports.',
      resolve: ({ outcome }) => outcome,
    }),
    low: t.float({
      nullable: true,
      description: "The strength, or the low end of the range in which it still moved.",
      resolve: ({ range }) => range?.[0] ?? null,
    }),
    high: t.float({
      nullable: true,
      description: "The strength, or the high end of that range.",
      resolve: ({ range }) => range?.[1] ?? null,
    }),
    dropped: t.field({
      type: [DroppedType],
      description: "Its supporters that do not count.",
      resolve: ({ dropped }) => [...dropped],
    }),
  }),
});

/** All strengths of a dispute under one semantics. */
export interface Degrees {
  readonly semantics: GradualSemantics;
  readonly made: DisputeFramework;
  readonly found: Strengths;
  readonly dropped: readonly DroppedSupporter[];
}

/** Once a question, since a list asks the same for each of its items. */
const known = new WeakMap<Weighed, Map<string, Degrees>>();

export function degreesIn(weighed: Weighed, id: string): Degrees {
  const byId = known.get(weighed) ?? new Map<string, Degrees>();
  known.set(weighed, byId);
  const found = byId.get(id) ?? evaluate(weighed, id);
  byId.set(id, found);
  return found;
}

function evaluate({ graph, dispute }: Weighed, id: string): Degrees {
  const semantics = GRADUAL_SEMANTICS.find((candidate) => candidate.id === id) ?? GRADUAL_SEMANTICS[0];
  if (!semantics) throw new TypeError("There is no gradual semantics.");
  const made = frameworkOf(dispute, backingOf(graph));
  const found = strengths(made.framework, semantics);
  return { semantics, made, found, dropped: droppedSupporters(made, found) };
}

function strengthOf({ made, found, dropped }: Degrees, slug: string): Strength {
  const at = made.statement(slug) ?? made.argument(slug);
  return {
    outcome: found.outcome,
    range: at === undefined ? undefined : rangeOf(found, at),
    dropped: dropped.filter(({ statement }) => statement === slug),
  };
}

for (const kind of [...STATEMENT_KINDS, "Argument"] as const)
  builder.objectFields(ENTITY_TYPES[kind], (t) => ({
    strength: t.field({
      type: StrengthType,
      description: "How strong it is under a gradual semantics. Audiences play no part.",
      args: { by: t.arg({ type: GradualEnum, required: true, description: "The semantics." }) },
      complexity: { field: STORE_QUESTION },
      resolve: async ({ slug }: GraphNode, { by }, context) => strengthOf(degreesIn(await weighFor(context, undefined), by), slug),
    }),
  }));
