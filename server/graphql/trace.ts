import { ExplorerError } from "#argument/explorer-error.ts";
import { type ArgumentGraph, buildGraph } from "#argument/graph.ts";
import { gripRank, type Hold } from "#argument/trace/holds.ts";
import { type InShort, narrateInShort } from "#argument/trace/in-short.ts";
import { narrateRoute, narrateStory } from "#argument/trace/narrate.ts";
import {
  DEFAULT_FIRST,
  DEFAULT_MAX_LENGTH,
  type NothingFound,
  type Reached,
  type Route,
  type Story,
  type TraceEnds,
  traceRoutes,
} from "#argument/trace.ts";
import type { Kind } from "#argument/vocabulary.ts";
import { checkLimit, LIMITS } from "../store/limits.ts";
import { builder } from "./builder.ts";
import { EntityInterface } from "./entity.ts";
import { GradeEnum, GripEnum, KindEnum } from "./enums.ts";
import { NarrationType } from "./narration.ts";
import { RelationshipType } from "./relationship.ts";

/* How one node bears on another: the question that people come for. */

/** Most nodes that a trace looks at. */
const MOST_NODES = 5_000;
/** Milliseconds for one search: nothing else is answered meanwhile. On the corpus, none takes a tenth of it. */
const SEARCH_LIMIT = 500;
/** Two questions to the store and a search: at most some hundred traces in one operation. */
const TRACE_COST = 500;

interface Traced<T> {
  readonly graph: ArgumentGraph;
  readonly ends: TraceEnds;
  readonly trace: T;
}

const within = <T, V>(traced: Traced<T>, value: V) => ({ ...traced, value });

export const HoldType = builder.objectRef<Hold>("Hold").implement({
  description: "A policy tool's best grip on a route. The grip and what gets past are our reading.",
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
      description: "The node of the route that it holds.",
      resolve: ({ node }, _, { nodes }) => nodes.load(node),
    }),
    grip: t.field({ type: GripEnum, description: "How firmly.", resolve: ({ grip }) => grip }),
    past: t.string({ nullable: true, description: "What gets past it.", resolve: ({ past }) => past ?? null }),
    relationship: t.field({
      type: RelationshipType,
      description: "The hold itself, with its reason and sources.",
      resolve: ({ edge }) => edge,
    }),
  }),
});

const RouteType = builder.objectRef<Traced<Reached> & { readonly value: Route }>("Route").implement({
  description: "A chain of steps from one end to the other that passes no node twice.",
  fields: (t) => ({
    sign: t.int({
      description: "Product of the signs of its steps: 1 furthers its end, -1 holds it back.",
      resolve: ({ value }) => value.sign,
    }),
    grade: t.field({ type: GradeEnum, description: "Of its weakest step.", resolve: ({ value }) => value.grade }),
    slugs: t.stringList({ description: "Slugs of its nodes, in order.", resolve: ({ value }) => [...value.nodes] }),
    nodes: t.field({
      type: [EntityInterface],
      description: "Its nodes, in order.",
      resolve: ({ graph, value }) => value.nodes.flatMap((slug) => graph.node(slug) ?? []),
    }),
    steps: t.field({ type: [RelationshipType], description: "Its steps, in order.", resolve: ({ value }) => [...value.steps] }),
    holds: t.field({ type: [HoldType], description: "The tools that hold it, firmest first.", resolve: ({ value }) => [...value.holds] }),
    story: t.int({ description: "Position of its story.", resolve: ({ value }) => value.story }),
    narration: t.field({
      type: NarrationType,
      description: "The route in plain sentences.",
      resolve: ({ graph, value }) => narrateRoute(graph, value),
    }),
  }),
});

const StoryType = builder.objectRef<Traced<Reached> & { readonly value: Story; readonly position: number }>("Story").implement({
  description: "Routes that differ only in the rules they pass, or by a detour over the failure of the rules.",
  fields: (t) => ({
    routes: t.field({ type: ["Int"], description: "Positions of its routes, best first.", resolve: ({ value }) => [...value.routes] }),
    narration: t.field({
      type: NarrationType,
      description: "The story, told once.",
      resolve: ({ graph, trace, position }) => narrateStory(graph, trace, position),
    }),
  }),
});

const InShortType = builder.objectRef<InShort>("InShort").implement({
  description: "What a trace adds up to, in a sentence or two.",
  fields: (t) => ({
    narration: t.field({ type: NarrationType, description: "The sentences.", resolve: ({ narration }) => narration }),
    stories: t.int({
      description: "How many of the stories they tell: all, or the first alone.",
      resolve: ({ stories }) => stories,
    }),
  }),
});

const TraceReached = builder.objectRef<Traced<Reached>>("TraceReached").implement({
  description: "Routes were found.",
  fields: (t) => ({
    routes: t.field({
      type: [RouteType],
      description: "Best first: fewest steps, then the better-evidenced, then by slug.",
      resolve: (traced) => traced.trace.routes.map((route) => within(traced, route)),
    }),
    inShort: t.field({
      type: InShortType,
      description: "The answer in a sentence or two.",
      resolve: ({ graph, trace }) => narrateInShort(graph, trace),
    }),
    stories: t.field({
      type: [StoryType],
      description: "The same routes, as stories, in the order of their best.",
      resolve: (traced) => traced.trace.stories.map((story, position) => ({ ...within(traced, story), position })),
    }),
    addsUpTo: t.field({
      type: [RelationshipType],
      description: "Summary steps between the two ends that the routes spell out, with their own sources.",
      resolve: ({ trace }) => [...trace.addsUpTo],
    }),
    blocking: t.field({
      type: [EntityInterface],
      description: "Tools each of which blocks every route. Empty: nothing known blocks every route by itself.",
      resolve: async ({ trace }, _, { nodes }) =>
        (await Promise.all(toolsOnEvery(trace, "blocks").map((tool) => nodes.load(tool)))).filter((node) => node !== null),
    }),
    lowering: t.field({
      type: [EntityInterface],
      description: "Tools each of which lowers, or blocks, every route.",
      resolve: async ({ trace }, _, { nodes }) =>
        (await Promise.all(toolsOnEvery(trace, "lowers").map((tool) => nodes.load(tool)))).filter((node) => node !== null),
    }),
    complete: t.boolean({
      description: "Whether these are all routes of at most maxLength steps.",
      resolve: ({ trace }) => trace.complete,
    }),
    stoppedBy: t.string({
      nullable: true,
      description: '"first" or "time", where they are not all.',
      resolve: ({ trace }) => trace.stoppedBy ?? null,
    }),
    completeUpTo: t.int({ description: "All routes of up to this many steps are here.", resolve: ({ trace }) => trace.completeUpTo }),
    maxLength: t.int({ description: "Most steps that were allowed.", resolve: ({ trace }) => trace.maxLength }),
  }),
});

const TraceUnreachable = builder.objectRef<Traced<NothingFound>>("TraceUnreachable").implement({
  description: "No route was found: how far the search came.",
  fields: (t) => ({
    reached: t.int({ description: "How many nodes were reached.", resolve: ({ trace }) => trace.reached }),
    depth: t.int({ description: "Steps to the furthest of them.", resolve: ({ trace }) => trace.depth }),
    nearest: t.field({
      type: EntityInterface,
      nullable: true,
      description: "Of what leads to the end, the node nearest to what was reached: where a missing step would have to arrive.",
      resolve: ({ graph, trace }) => (trace.nearest === null ? null : (graph.node(trace.nearest) ?? null)),
    }),
    shortest: t.int({
      nullable: true,
      description: "Length of the shortest route where it is only too long.",
      resolve: ({ trace }) => trace.shortest,
    }),
    complete: t.boolean({ description: "False where time ran out.", resolve: ({ trace }) => trace.complete }),
    maxLength: t.int({ description: "Most steps that were allowed.", resolve: ({ trace }) => trace.maxLength }),
  }),
});

const TraceUnion = builder.unionType("Trace", {
  description: "The routes from one end to the other, or how far the search came.",
  types: [TraceReached, TraceUnreachable],
  resolveType: (traced) => (traced.trace.outcome === "reached" ? TraceReached : TraceUnreachable),
});

builder.queryField("trace", (t) =>
  t.field({
    type: TraceUnion,
    description:
      "How one node bears on another: every simple route, best first, with what holds it. Leave out one end to ask for all routes out of or into the other.",
    args: {
      from: t.arg.string({ description: "Slug of the start." }),
      to: t.arg.string({ description: "Slug of the end." }),
      kinds: t.arg({
        type: [KindEnum],
        description: "Where an open end stops; unless told, at risks and harms, or at actors and modifications.",
      }),
      maxLength: t.arg.int({ description: `Most steps in a route, 1 to 12; ${DEFAULT_MAX_LENGTH} unless told.` }),
      first: t.arg.int({ description: `Most routes listed, 1 to 100; ${DEFAULT_FIRST} unless told.` }),
    },
    complexity: ({ first }) => ({ field: TRACE_COST, multiplier: Math.min(Math.max(first ?? DEFAULT_FIRST, 1), 100) / 4 }),
    resolve: async (_, { from, to, kinds, maxLength, first }, { store, call }) => {
      const ends = toEnds(from ?? undefined, to ?? undefined, kinds ?? undefined);
      checkLimit("first", first ?? DEFAULT_FIRST, LIMITS.first);
      const part = await store.between({ ends, maxLength: maxLength ?? DEFAULT_MAX_LENGTH, limit: MOST_NODES }, call);
      const graph = buildGraph(part);
      const trace = traceRoutes(graph, ends, {
        maxLength: maxLength ?? DEFAULT_MAX_LENGTH,
        first: first ?? DEFAULT_FIRST,
        timeLimit: Math.min(SEARCH_LIMIT, call.timeLimit),
        ...(call.signal ? { signal: call.signal } : {}),
      });
      return { graph, ends, trace: part.truncated ? { ...trace, complete: false } : trace } as Traced<Reached> | Traced<NothingFound>;
    },
  }),
);

export function toEnds(from: string | undefined, to: string | undefined, kinds: readonly Kind[] | undefined): TraceEnds {
  checkLimit("length of kinds", kinds?.length ?? 0, LIMITS.words);
  const stops = kinds === undefined ? {} : { kinds };
  if (from !== undefined && to !== undefined) {
    if (kinds !== undefined)
      throw new ExplorerError("BAD_USER_INPUT", '"kinds" says where an open end stops; leave out "from" or "to", or leave out "kinds".');
    return { from, to };
  }
  if (from !== undefined) return { from, ...stops };
  if (to !== undefined) return { to, ...stops };
  throw new ExplorerError("BAD_USER_INPUT", 'A trace needs "from", "to" or both.');
}

/** Tools whose grip on every route is at least this firm. */
function toolsOnEvery({ routes }: Reached, grip: "blocks" | "lowers"): readonly string[] {
  const [first, ...rest] = routes.map((route) =>
    route.holds.filter((hold) => gripRank(hold.grip) <= gripRank(grip)).map((hold) => hold.tool),
  );
  return (first ?? []).filter((tool) => rest.every((tools) => tools.includes(tool)));
}
