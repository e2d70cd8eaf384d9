import type { Standing, Verdict } from "#argument/weigh/verdict.ts";
import type { Change } from "#argument/what-if/changes.ts";
import type { Counts } from "#argument/what-if/in-dispute.ts";
import { builder } from "../../builder.ts";
import { EntityInterface, NodeInterface } from "../../entity.ts";
import type { In } from "../../in-graph.ts";
import { StandingEnum, VerdictEnum } from "../for-whom.ts";

/* What a scenario changes in the dispute: verdicts, standings, strengths, counts. */

const entity = ({ graph, value }: In<{ readonly id: string }>) => graph.node(value.id) ?? graph.edge(value.id) ?? null;

export const VerdictChangeType = builder.objectRef<In<Change<Verdict | null>>>("VerdictChange").implement({
  description: "A statement whose verdict changes.",
  fields: (t) => ({
    statement: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The statement.",
      resolve: ({ graph, value }) => graph.node(value.id) ?? null,
    }),
    before: t.field({
      type: VerdictEnum,
      nullable: true,
      description: "As the corpus stands; null where there is no extension, or not all were seen.",
      resolve: ({ value }) => value.before,
    }),
    after: t.field({
      type: VerdictEnum,
      nullable: true,
      description: "Under the scenario; null likewise.",
      resolve: ({ value }) => value.after,
    }),
  }),
});

export const StandingChangeType = builder.objectRef<In<Change<Standing>>>("StandingChange").implement({
  description: "An argument, or a support, whose standing changes.",
  fields: (t) => ({
    of: t.field({ type: NodeInterface, nullable: true, description: "The argument, or the relationship that supports.", resolve: entity }),
    before: t.field({ type: StandingEnum, description: "As the corpus stands.", resolve: ({ value }) => value.before }),
    after: t.field({ type: StandingEnum, description: "Under the scenario.", resolve: ({ value }) => value.after }),
  }),
});

export const StrengthChangeType = builder.objectRef<In<Change<readonly [number, number]>>>("StrengthChange").implement({
  description: "Something whose strength changes; ranges, which are points where it settled.",
  fields: (t) => ({
    of: t.field({ type: NodeInterface, nullable: true, description: "The statement, argument or support.", resolve: entity }),
    before: t.floatList({ description: "Low and high, as the corpus stands.", resolve: ({ value }) => [...value.before] }),
    after: t.floatList({ description: "Low and high under the scenario.", resolve: ({ value }) => [...value.after] }),
  }),
});

const CountsType = builder.objectRef<Counts>("ExtensionCounts").implement({
  description: "What the extensions that bear on a statement say of it.",
  fields: (t) => ({
    accepted: t.int({ description: "How many accept it.", resolve: ({ accepted }) => accepted }),
    rejected: t.int({ description: "How many reject it.", resolve: ({ rejected }) => rejected }),
    extensions: t.int({ description: "How many there are.", resolve: ({ extensions }) => extensions }),
  }),
});

export const CountsChangeType = builder.objectRef<In<Change<Counts>>>("ExtensionCountsChange").implement({
  description: "A statement that another number of extensions accepts or rejects: credulously accepted by some, sceptically by all.",
  fields: (t) => ({
    statement: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The statement.",
      resolve: ({ graph, value }) => graph.node(value.id) ?? null,
    }),
    before: t.field({ type: CountsType, description: "As the corpus stands.", resolve: ({ value }) => value.before }),
    after: t.field({ type: CountsType, description: "Under the scenario.", resolve: ({ value }) => value.after }),
  }),
});
