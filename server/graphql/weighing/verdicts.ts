import type { InputRef } from "@pothos/core";
import { type Defence, type Explanation, explain, type Meeting, type Said } from "#argument/explain.ts";
import type { ArgumentGraph, GraphNode } from "#argument/graph.ts";
import { STATEMENT_KINDS } from "#argument/vocabulary.ts";
import { READINGS } from "#argument/weigh/of-corpus.ts";
import type { Part } from "#argument/weigh/parts.ts";
import { STANDINGS, VERDICTS } from "#argument/weigh/verdict.ts";
import { builder, STORE_QUESTION } from "../builder.ts";
import { ENTITY_TYPES, EntityInterface } from "../entity.ts";
import { values } from "../enums.ts";
import { RelationshipType } from "../relationship.ts";
import { type ForWhom, weighFor } from "./weigh-for.ts";

/* What the arguments come to. */

export const VerdictEnum = builder.enumType("Verdict", {
  description: "What becomes of a statement under the arguments of this corpus. It follows from a draft; it is no finding.",
  values: values(
    VERDICTS,
    (verdict) => verdict.toUpperCase(),
    (verdict) =>
      ({
        accepted: "Stands against everything said.",
        rejected: "Nothing for it stands, and something against it does.",
        contested: "Depends on what one accepts or values.",
        answered: "Its reasons have been met; nothing shows it wrong.",
        unsupported: "Nothing speaks for it.",
      })[verdict],
  ),
});

export const StandingEnum = builder.enumType("Standing", {
  description: "What becomes of an argument.",
  values: values(
    STANDINGS,
    (standing) => standing.toUpperCase(),
    (standing) =>
      ({
        stands: "Every attack on it is met.",
        undecided: "It hangs on what is undecided.",
        met: "Something that stands defeats it.",
        unbuilt: "Nothing supplies one of its premises.",
      })[standing],
  ),
});

export const ReadingEnum = builder.enumType("Reading", {
  description: "Whose word counts without further argument.",
  values: values(
    READINGS,
    (reading) => reading.toUpperCase(),
    (reading) =>
      ({
        evidential: "What the paper or the literature says. The default.",
        assertive: "Our own claims too.",
        strict: "Evidence and case studies alone: claims have to earn their place.",
      })[reading],
  ),
});

export const ForWhomInput: InputRef<ForWhom> = builder.inputRef<ForWhom>("ForWhom").implement({
  description: "For whom, and on what assumptions, the dispute is weighed. Left out: for nobody in particular.",
  fields: (t) => ({
    audience: t.string({ description: "Slug of an audience of the corpus." }),
    putFirst: t.stringList({ description: "Slugs of criteria to put before all others." }),
    grant: t.stringList({ description: "Slugs of statements to take as given." }),
    deny: t.stringList({ description: "Slugs of statements to deny." }),
    reading: t.field({ type: ReadingEnum, description: "Whose word counts." }),
  }),
});

const forWhom = { type: ForWhomInput, description: "For whom; nobody in particular, unless told." } as const;
const WEIGHING = { field: STORE_QUESTION } as const;

interface In<T> {
  readonly graph: ArgumentGraph;
  readonly value: T;
}
const within = <T>(graph: ArgumentGraph, value: T): In<T> => ({ graph, value });
const withinAll = <T>(graph: ArgumentGraph, found: readonly T[]): In<T>[] => found.map((value) => within(graph, value));

const SaidType = builder.objectRef<In<Said>>("Said").implement({
  description: "Something that speaks: an argument, a support, or the word of a source for a statement.",
  fields: (t) => ({
    is: t.string({
      description: '"argument", "assertion" (the word of its sources), "grant" or "denial" (of the reader).',
      resolve: ({ value }) => value.is,
    }),
    entity: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The argument, or the statement asserted, granted or denied; null for a support.",
      resolve: ({ graph, value }) => graph.node("argument" in value ? value.argument : value.statement) ?? null,
    }),
    relationship: t.field({
      type: RelationshipType,
      nullable: true,
      description: "The support, where that is what speaks.",
      resolve: ({ graph, value }) => ("argument" in value ? (graph.edge(value.argument) ?? null) : null),
    }),
  }),
});

const MeetingRef = builder.objectRef<In<Meeting>>("Meeting");
const FallenType = builder.objectRef<In<{ readonly said: Said; readonly met: Meeting }>>("Fallen").implement({
  description: "Something that fell, and why.",
  fields: (t) => ({
    said: t.field({ type: SaidType, description: "What fell.", resolve: ({ graph, value }) => within(graph, value.said) }),
    met: t.field({ type: MeetingRef, description: "What it met.", resolve: ({ graph, value }) => within(graph, value.met) }),
  }),
});
MeetingRef.implement({
  description: "Why something fell: by an attacker that stands, or for want of a premise.",
  fields: (t) => ({
    attacker: t.field({
      type: SaidType,
      nullable: true,
      description: "The attacker that stands.",
      resolve: ({ graph, value }) => (value.by === "attacker" ? within(graph, value.attacker) : null),
    }),
    lack: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The premise that nothing left standing supplies.",
      resolve: ({ graph, value }) => (value.by === "lack" ? (graph.node(value.statement) ?? null) : null),
    }),
    suppliers: t.field({
      type: [FallenType],
      description: "What would have supplied that premise, and why it fell.",
      resolve: ({ graph, value }) => (value.by === "lack" ? withinAll(graph, value.suppliers) : []),
    }),
  }),
});

const SupplyType = builder.objectRef<In<Defence["premises"][number]>>("Supply").implement({
  description: "A premise, and what supplies it.",
  fields: (t) => ({
    statement: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The premise.",
      resolve: ({ graph, value }) => graph.node(value.statement) ?? null,
    }),
    by: t.field({
      type: SaidType,
      description: "What supplies it, shortest defence first.",
      resolve: ({ graph, value }) => within(graph, value.by),
    }),
  }),
});

const MetAttackType = builder.objectRef<In<Defence["attacks"][number]>>("MetAttack").implement({
  description: "An attack, and how it is met.",
  fields: (t) => ({
    by: t.field({ type: SaidType, description: "The attacker.", resolve: ({ graph, value }) => within(graph, value.by) }),
    met: t.field({ type: MeetingRef, description: "Why the attacker falls.", resolve: ({ graph, value }) => within(graph, value.met) }),
  }),
});

const DefenceType = builder.objectRef<In<Defence>>("Defence").implement({
  description: "Why something stands: what supplies each premise, and how each attack on it is met.",
  fields: (t) => ({
    said: t.field({ type: SaidType, description: "What stands.", resolve: ({ graph, value }) => within(graph, value.said) }),
    premises: t.field({
      type: [SupplyType],
      description: "Its premises.",
      resolve: ({ graph, value }) => withinAll(graph, value.premises),
    }),
    attacks: t.field({
      type: [MetAttackType],
      description: "The attacks on it.",
      resolve: ({ graph, value }) => withinAll(graph, value.attacks),
    }),
  }),
});

const OpenType = builder.objectRef<In<Explanation["open"][number]>>("Open").implement({
  description: "Something that speaks for a statement and is undecided.",
  fields: (t) => ({
    said: t.field({ type: SaidType, description: "What is undecided.", resolve: ({ graph, value }) => within(graph, value.said) }),
    against: t.field({
      type: [SaidType],
      description: "The undecided things that attack it or its premises.",
      resolve: ({ graph, value }) => withinAll(graph, value.against),
    }),
  }),
});

const ExplanationType = builder.objectRef<In<Explanation>>("Explanation").implement({
  description: "What carries a verdict.",
  fields: (t) => ({
    verdict: t.field({ type: VerdictEnum, description: "The verdict.", resolve: ({ value }) => value.verdict }),
    carriedBy: t.field({
      type: [SaidType],
      description: "What stands and decides: for the statement where it is accepted, against it where it is rejected.",
      resolve: ({ graph, value }) => withinAll(graph, value.carriedBy),
    }),
    fallen: t.field({
      type: [FallenType],
      description: "What speaks for it and fell.",
      resolve: ({ graph, value }) => withinAll(graph, value.fallen),
    }),
    open: t.field({
      type: [OpenType],
      description: "What speaks for it and is undecided.",
      resolve: ({ graph, value }) => withinAll(graph, value.open),
    }),
    defences: t.field({
      type: [DefenceType],
      description: "Why each thing named here that stands does so; each once.",
      resolve: ({ graph, value }) => withinAll(graph, value.defences),
    }),
  }),
});

for (const kind of STATEMENT_KINDS)
  builder.objectFields(ENTITY_TYPES[kind], (t) => ({
    verdict: t.field({
      type: VerdictEnum,
      description: "What it comes to under the arguments of this corpus, by grounded semantics.",
      args: { forWhom: t.arg(forWhom) },
      complexity: WEIGHING,
      resolve: async ({ slug }: GraphNode, given, context) => {
        const { weighing } = await weighFor(context, given.forWhom);
        return weighing.verdicts.get(slug) ?? "unsupported";
      },
    }),
    explanation: t.field({
      type: ExplanationType,
      description: "Why it comes to that, with the arguments that carry it.",
      args: { forWhom: t.arg(forWhom) },
      complexity: WEIGHING,
      resolve: async ({ slug }: GraphNode, given, context) => {
        const { graph, weighing } = await weighFor(context, given.forWhom);
        return within(graph, explain(weighing, slug));
      },
    }),
  }));

builder.objectFields(ENTITY_TYPES.Argument, (t) => ({
  standing: t.field({
    type: StandingEnum,
    description: "What becomes of it, by grounded semantics.",
    args: { forWhom: t.arg(forWhom) },
    complexity: WEIGHING,
    resolve: async ({ slug }: GraphNode, given, context) =>
      (await weighFor(context, given.forWhom)).weighing.standings.get(slug) ?? "unbuilt",
  }),
}));

const OpenDisputeType = builder.objectRef<In<Part>>("OpenDispute").implement({
  description: "A part of what is left undecided that hangs together, apart from all else.",
  fields: (t) => ({
    statements: t.field({
      type: [EntityInterface],
      description: "What is contested in it, what to do first: these name it.",
      resolve: ({ graph, value }) => value.statements.flatMap((slug) => graph.node(slug) ?? []),
    }),
    arguments: t.field({
      type: [EntityInterface],
      description: "Its undecided arguments.",
      resolve: ({ graph, value }) => value.arguments.flatMap((slug) => graph.node(slug) ?? []),
    }),
  }),
});

builder.queryField("disputes", (t) =>
  t.field({
    type: [OpenDisputeType],
    description: "The independent disputes that the arguments leave open, by grounded semantics; never multiplied out.",
    args: { forWhom: t.arg(forWhom) },
    complexity: WEIGHING,
    resolve: async (_, given, context) => {
      const { graph, weighing } = await weighFor(context, given.forWhom);
      return withinAll(graph, weighing.parts);
    },
  }),
);
