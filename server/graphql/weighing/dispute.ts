import type { DisputeArgument, Statement } from "#argument/weigh/dispute.ts";
import { disputeOf, oursIn, type Reading } from "#argument/weigh/of-corpus.ts";
import { builder, STORE_QUESTION } from "../builder.ts";
import { ReadingEnum } from "./for-whom.ts";
import { weighFor } from "./weigh-for.ts";

/* The dispute itself, for whoever weighs it elsewhere: the page, so that a toggle answers at once, or another program. */

const StatementType = builder.objectRef<Statement>("DisputedStatement").implement({
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
  }),
});

const endOf = (stance: "for" | "against", { end }: DisputeArgument) => (end.stance === stance ? end.statement : null);
interface OfWhom extends DisputeArgument {
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
    isOurs: t.boolean({
      description: "Whether it is our own reading, which neither the paper nor the literature gives.",
      resolve: ({ isOurs }) => isOurs,
    }),
  }),
});

interface WholeDispute {
  readonly statements: readonly Statement[];
  readonly arguments: readonly OfWhom[];
}
const DisputeType = builder.objectRef<WholeDispute>("Dispute").implement({
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
    resolve: async (_, { reading }, context) => {
      const { graph } = await weighFor(context, undefined);
      const dispute = disputeOf(graph, (reading ?? "evidential") satisfies Reading);
      const ours = new Set(oursIn(graph, dispute));
      return { ...dispute, arguments: dispute.arguments.map((argument) => ({ ...argument, isOurs: ours.has(argument.id) })) };
    },
  }),
);
