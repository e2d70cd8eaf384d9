import type { Defence, Explanation, Meeting, Outranked, Said } from "#argument/explain/explanation.ts";
import { builder } from "../builder.ts";
import { EntityInterface } from "../entity.ts";
import { type In, within, withinAll } from "../in-graph.ts";
import { RelationshipType } from "../relationship.ts";
import { VerdictEnum } from "./for-whom.ts";

/* Why a statement comes to its verdict. */

export const SaidType = builder.objectRef<In<Said>>("Said").implement({
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

const weakenedBy = "What stands against it and can stand beside it: it weakens without contradicting.";

const RankType = builder.objectRef<In<Outranked>>("Rank").implement({
  description: "Why an argument does not defeat another that it contradicts: the audience puts its criterion below that of the other.",
  fields: (t) => ({
    criterion: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The criterion on which it rests.",
      resolve: ({ graph, value }) => graph.node(value.value) ?? null,
    }),
    below: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The criterion on which the other rests, and which the audience puts above.",
      resolve: ({ graph, value }) => graph.node(value.below) ?? null,
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
  description: "Why something does not prevail: an attacker that stands, an argument that outranks it, or the want of a premise.",
  fields: (t) => ({
    attacker: t.field({
      type: SaidType,
      nullable: true,
      description: "The attacker that stands; with `outranked`, the argument that it contradicts and does not defeat.",
      resolve: ({ graph, value }) => (value.by === "lack" ? null : within(graph, value.attacker)),
    }),
    outranked: t.field({
      type: RankType,
      nullable: true,
      description: "Where it is not met by an answer but put below by the audience: the two criteria.",
      resolve: ({ graph, value }) => (value.by === "rank" ? within(graph, value) : null),
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
    weakenedBy: t.field({ type: [SaidType], description: weakenedBy, resolve: ({ graph, value }) => withinAll(graph, value.weakenedBy) }),
  }),
});

const MetAttackType = builder.objectRef<In<Defence["attacks"][number]>>("MetAttack").implement({
  description: "An attack, and how it is met or outranked.",
  fields: (t) => ({
    by: t.field({ type: SaidType, description: "The attacker.", resolve: ({ graph, value }) => within(graph, value.by) }),
    met: t.field({
      type: MeetingRef,
      description: "Why the attacker does not prevail.",
      resolve: ({ graph, value }) => within(graph, value.met),
    }),
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
      description: "The attacks on it, those that the audience lets fail among them.",
      resolve: ({ graph, value }) => withinAll(graph, value.attacks),
    }),
    weakenedBy: t.field({
      type: [SaidType],
      description: "What undercuts the step, stands, and can stand beside it: it weakens without contradicting.",
      resolve: ({ graph, value }) => withinAll(graph, value.weakenedBy),
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
    outranked: t.field({
      type: [MetAttackType],
      description: "What contradicts it and does not defeat it, since the audience puts it below.",
      resolve: ({ graph, value }) => withinAll(graph, value.outranked),
    }),
  }),
});

export const ExplanationType = builder.objectRef<In<Explanation>>("Explanation").implement({
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
    weakenedBy: t.field({ type: [SaidType], description: weakenedBy, resolve: ({ graph, value }) => withinAll(graph, value.weakenedBy) }),
    defences: t.field({
      type: [DefenceType],
      description: "Why each thing named here that stands does so; each once.",
      resolve: ({ graph, value }) => withinAll(graph, value.defences),
    }),
  }),
});
