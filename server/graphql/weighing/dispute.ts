import { backingOf } from "#argument/gradual/backing.ts";
import type { Grade } from "#argument/vocabulary.ts";
import type { DisputeArgument, Statement } from "#argument/weigh/dispute.ts";
import { disputeOf, oursIn, type Reading } from "#argument/weigh/of-corpus.ts";
import { builder, STORE_QUESTION } from "../builder.ts";
import { GradeEnum } from "../enums.ts";
import { ReadingEnum } from "./for-whom.ts";
import { weighFor } from "./weigh-for.ts";

/* The dispute itself, for whoever weighs it elsewhere: the page, so that a toggle answers at once, or another program. */

/** With what stands behind it, on which degrees depend. */
type Backed<T> = T & { readonly grade: Grade | undefined; readonly sources: readonly string[] };

const StatementType = builder.objectRef<Backed<Statement>>("DisputedStatement").implement({
  description: "A statement, as far as it is weighed.",
  fields: (t) => ({
    slug: t.string({ description: "Its slug.", resolve: ({ id }) => id }),
    asserted: t.boolean({
      description: "Whether it counts without further argument, under the reading asked for.",
      resolve: ({ asserted }) => asserted,
    }),
    practical: t.boolean({
      description: "Whether it says what to do: an option or a tool should be adopted.",
      resolve: ({ practical }) => practical,
    }),
    grade: t.field({
      type: GradeEnum,
      nullable: true,
      description: "The best grade at which a source for it was read; its weight in degrees follows from it.",
      resolve: ({ grade }) => grade ?? null,
    }),
    sources: t.stringList({ description: "Slugs of the sources that it cites, each once.", resolve: ({ sources }) => [...sources] }),
  }),
});

const endOf = (stance: "for" | "against", { end }: DisputeArgument) => (end.stance === stance ? end.statement : null);
interface OfWhom extends Backed<DisputeArgument> {
  readonly isOurs: boolean;
}

const ArgumentType = builder.objectRef<OfWhom>("DisputedArgument").implement({
  description: "An argument or a support, as far as it is weighed: premises, and exactly one of for, against and undercuts.",
  fields: (t) => ({
    key: t.string({ description: "Slug of the argument, or key of the relationship.", resolve: ({ id }) => id }),
    premises: t.stringList({ description: "Slugs of its premises, all needed.", resolve: ({ premises }) => [...premises] }),
    for: t.string({ nullable: true, description: "Slug of the statement that it is for.", resolve: (argument) => endOf("for", argument) }),
    against: t.string({
      nullable: true,
      description: "Slug of the statement that it is against.",
      resolve: (argument) => endOf("against", argument),
    }),
    undercuts: t.string({
      nullable: true,
      description: "Slug of the argument, or of the item of evidence, whose step it undercuts.",
      resolve: ({ end }) => (end.stance === "undercuts" ? end.argument : null),
    }),
    weakens: t.boolean({
      description: "Whether its target can stand beside it: then it defeats nothing.",
      resolve: ({ weakens }) => weakens,
    }),
    value: t.string({ nullable: true, description: "Slug of the criterion on which it rests.", resolve: ({ value }) => value ?? null }),
    sources: t.stringList({
      description: "Slugs of the sources that it cites itself, each once; one source counts once for one statement in degrees.",
      resolve: ({ sources }) => [...sources],
    }),
    isOurs: t.boolean({
      description: "Whether it is our own reading, which neither the paper nor the literature gives.",
      resolve: ({ isOurs }) => isOurs,
    }),
  }),
});

interface BackedDispute {
  readonly statements: readonly Backed<Statement>[];
  readonly arguments: readonly OfWhom[];
}

const DisputeType = builder.objectRef<BackedDispute>("Dispute").implement({
  description: "All that is weighed: statements, and arguments that lead from some of them to one end.",
  fields: (t) => ({
    statements: t.field({ type: [StatementType], description: "In order of slug.", resolve: ({ statements }) => [...statements] }),
    arguments: t.field({ type: [ArgumentType], description: "In order of key.", resolve: (dispute) => [...dispute.arguments] }),
  }),
});

builder.queryField("dispute", (t) =>
  t.field({
    type: DisputeType,
    description: "The whole dispute as it is weighed, without its texts.",
    args: { reading: t.arg({ type: ReadingEnum, description: "Whose word counts; evidential unless told." }) },
    complexity: { field: STORE_QUESTION },
    resolve: async (_, { reading }, context): Promise<BackedDispute> => {
      const { graph } = await weighFor(context, undefined);
      const backing = backingOf(graph);
      const backed = <T extends { readonly id: string }>(one: T): Backed<T> => ({
        ...one,
        grade: backing.grade(one.id),
        sources: backing.sources(one.id),
      });
      const dispute = disputeOf(graph, (reading ?? "evidential") satisfies Reading);
      const ours = new Set(oursIn(graph, dispute));
      return {
        statements: dispute.statements.map(backed),
        arguments: dispute.arguments.map((argument) => ({ ...backed(argument), isOurs: ours.has(argument.id) })),
      };
    },
  }),
);
