import type { ArgumentNode, AudienceNode, CausalChainNode, GraphNode, PassageNode, PolicyToolNode, SourceNode } from "#argument/graph.ts";
import { builder } from "./builder.ts";
import { ENTITY_TYPES, EntityInterface } from "./entity.ts";
import { SourceRecordType } from "./source-record.ts";

/* Fields that only one kind of node has. */

/** The node as one of its kind; another kind here is a bug, since the type of a field's parent is decided by kind. */
function only<N extends GraphNode>(node: GraphNode, ...kinds: readonly N["kind"][]): N {
  if (!hasKind<N>(node, kinds)) throw new Error(`${node.slug} is of kind ${node.kind}, not ${kinds.join(" or ")}`);
  return node;
}

function hasKind<N extends GraphNode>(node: GraphNode, kinds: readonly N["kind"][]): node is N {
  return kinds.some((kind) => kind === node.kind);
}

builder.objectFields(ENTITY_TYPES.PolicyTool, (t) => ({
  past: t.string({
    nullable: true,
    description: "What gets past it. Our reading.",
    resolve: (node) => only<PolicyToolNode>(node, "PolicyTool").past ?? null,
  }),
}));

const argument = (node: GraphNode) => only<ArgumentNode>(node, "Argument");

const StanceEnum = builder.enumType("Stance", {
  description: "What an argument does to its target.",
  values: {
    FOR: { value: "for", description: "Argues for it." },
    AGAINST: { value: "against", description: "Argues against it." },
    UNDERCUTS: { value: "undercuts", description: "Attacks the step, not the end." },
  } as const,
});

builder.objectFields(ENTITY_TYPES.Argument, (t) => ({
  scheme: t.string({ description: "The argumentation scheme.", resolve: (node) => argument(node).scheme }),
  stance: t.field({ type: StanceEnum, description: "What it does to its target.", resolve: (node) => argument(node).stance }),
  target: t.field({
    type: EntityInterface,
    nullable: true,
    description: "Its one end.",
    resolve: (node, _, { nodes }) => nodes.load(argument(node).target),
  }),
  weakens: t.boolean({
    description: "True where the target can stand beside the attack.",
    resolve: (node) => argument(node).bearing === "weakens",
  }),
  value: t.field({
    type: EntityInterface,
    nullable: true,
    description: "Of a practical argument: the criterion on which it rests.",
    resolve: (node, _, { nodes }) => loadOrNull(nodes, argument(node).value),
  }),
  premises: t.field({
    type: [EntityInterface],
    description: "The statements from which it argues, all of them needed.",
    resolve: async (node, _, { nodes }) => present(await nodes.loadMany([...argument(node).premises])),
  }),
}));

builder.objectFields(ENTITY_TYPES.Audience, (t) => ({
  prefers: t.field({
    type: t.listRef(t.listRef("String")),
    description: "Groups of criteria, each before the next and all before the criteria not named.",
    resolve: (node) => only<AudienceNode>(node, "Audience").prefers.map((group) => [...group]),
  }),
}));

const chain = (node: GraphNode) => only<CausalChainNode>(node, "CausalChain");

const ToolOnNode = builder.objectRef<{ readonly tool: string; readonly on: string }>("ToolOnNode").implement({
  description: "A tool that would act, and where.",
  fields: (t) => ({
    tool: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The tool.",
      resolve: ({ tool }, _, { nodes }) => nodes.load(tool),
    }),
    on: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The node on which it would act.",
      resolve: ({ on }, _, { nodes }) => nodes.load(on),
    }),
  }),
});

builder.objectFields(ENTITY_TYPES.CausalChain, (t) => ({
  path: t.field({
    type: [EntityInterface],
    description: "From the modifier to the harm.",
    resolve: async (node, _, { nodes }) => present(await nodes.loadMany([...chain(node).path])),
  }),
  compromises: t.field({
    type: [EntityInterface],
    description: "Safeguards that are compromised on the way.",
    resolve: async (node, _, { nodes }) => present(await nodes.loadMany([...chain(node).compromises])),
  }),
  defeats: t.field({
    type: [EntityInterface],
    description: "Rules that are defeated on the way.",
    resolve: async (node, _, { nodes }) => present(await nodes.loadMany([...chain(node).defeats])),
  }),
  tools: t.field({ type: [ToolOnNode], description: "What would act, and where.", resolve: (node) => [...chain(node).tools] }),
  costs: t.string({ description: "What acting would cost.", resolve: (node) => chain(node).costs }),
  residue: t.string({ description: "What is left when the tools are in place.", resolve: (node) => chain(node).residue }),
  confidence: t.string({ description: "How sure the case is.", resolve: (node) => chain(node).confidence }),
}));

for (const kind of ["Source", "Instrument"] as const) {
  builder.objectFields(ENTITY_TYPES[kind], (t) => ({
    record: t.field({
      type: SourceRecordType,
      description: "What is cited.",
      resolve: (node) => only<SourceNode>(node, "Source", "Instrument").record,
    }),
  }));
}

const passage = (node: GraphNode) => only<PassageNode>(node, "Passage", "Provision");
for (const kind of ["Passage", "Provision"] as const) {
  builder.objectFields(ENTITY_TYPES[kind], (t) => ({
    of: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The source in which it stands.",
      resolve: (node, _, { nodes }) => nodes.load(passage(node).of),
    }),
    at: t.string({ description: 'The pinpoint as cited: "Art 55(1)".', resolve: (node) => passage(node).at }),
    locator: t.string({ description: "The pinpoint spelt out.", resolve: (node) => passage(node).locator }),
    otherNumbering: t.string({
      nullable: true,
      description: "Its number in another version of the text.",
      resolve: (node) => passage(node).otherNumbering ?? null,
    }),
  }));
}

function present(loaded: readonly (GraphNode | null | Error)[]): GraphNode[] {
  const failed = loaded.find((item) => item instanceof Error);
  if (failed) throw failed;
  return loaded.filter((item): item is GraphNode => item !== null && !(item instanceof Error));
}

async function loadOrNull(nodes: { load(slug: string): Promise<GraphNode | null> }, slug: string | undefined): Promise<GraphNode | null> {
  return slug === undefined ? null : nodes.load(slug);
}
