import { DEFAULT_MAX_SIZE, type ToolSet } from "#argument/cut.ts";
import type { ListedCut, ListedSets } from "#argument/long-questions/cuts.ts";
import { DEFAULT_MAX_LENGTH } from "#argument/trace.ts";
import { checkLimit } from "../store/limits.ts";
import { readCuttable } from "../store/read-cuttable.ts";
import { builder } from "./builder.ts";
import { EntityInterface } from "./entity.ts";
import { RatingEnum } from "./enums.ts";
import type { In } from "./in-graph.ts";
import { RelationshipType } from "./relationship.ts";
import { toEnds } from "./trace.ts";

/* What it takes to stop every route between two ends. */

/** Tools in a set. */
const SIZES = { least: 1, most: 10 } as const;
/** Most sets told for one grade; there may be thousands. */
const MOST_TOLD = 100;
const CUT_COST = 2_000;

const CutToolType = builder.objectRef<In<{ readonly tool: string; readonly set: ToolSet }>>("CutTool").implement({
  description: "A tool of a set, with what gets past it.",
  fields: (t) => ({
    tool: t.field({
      type: EntityInterface,
      nullable: true,
      description: "The tool.",
      resolve: ({ graph, value }) => graph.node(value.tool) ?? null,
    }),
    past: t.string({
      nullable: true,
      description: "What gets past it; our reading.",
      resolve: ({ value }) => value.set.past.find(({ tool }) => tool === value.tool)?.past ?? null,
    }),
    rating: t.field({
      type: RatingEnum,
      nullable: true,
      description: "How it does on the criterion asked for; null where the corpus does not say.",
      resolve: ({ value }) => value.set.costs.find(({ tool }) => tool === value.tool)?.rating ?? null,
    }),
    score: t.field({
      type: RelationshipType,
      nullable: true,
      description: "That rating, with its reason and sources.",
      resolve: ({ value }) => value.set.costs.find(({ tool }) => tool === value.tool)?.edge ?? null,
    }),
  }),
});

const ToolSetType = builder.objectRef<In<ToolSet>>("ToolSet").implement({
  description: "Tools of which none can be left out.",
  fields: (t) => ({
    tools: t.field({
      type: [CutToolType],
      description: "The tools, in order of slug.",
      resolve: ({ graph, value }) => value.tools.map((tool) => ({ graph, value: { tool, set: value } })),
    }),
  }),
});

const GradeCutType = builder.objectRef<In<ListedSets>>("GradeCut").implement({
  description: "The minimal sets of tools that hold every route with at least this grip.",
  fields: (t) => ({
    sets: t.field({
      type: [ToolSetType],
      description: `Smallest first, then by cost on the criterion, then by slug; at most ${MOST_TOLD}.`,
      resolve: ({ graph, value }) => value.sets.map((set) => ({ graph, value: set })),
    }),
    count: t.int({ description: "How many sets were found.", resolve: ({ value }) => value.count }),
    open: t.field({
      type: ["Int"],
      description: "Positions of the routes that no tool holds so firmly; where there are any, there are no sets.",
      resolve: ({ value }) => [...value.open],
    }),
    atLeast: t.int({
      nullable: true,
      description: "No set has fewer tools; null where there is none at all.",
      resolve: ({ value }) => value.atLeast,
    }),
  }),
});

const CutType = builder.objectRef<In<ListedCut>>("Cut").implement({
  description: "What stops every route between two ends. Grips are our reading; what only lowers is never said to block.",
  fields: (t) => ({
    inShort: t.stringList({
      description: "The answer in sentences: what blocks, what lowers, what touches, what nothing touches.",
      resolve: ({ value }) => Object.values(value.told),
    }),
    blocks: t.field({
      type: GradeCutType,
      description: "For whoever they reach, no route is open.",
      resolve: ({ graph, value }) => ({ graph, value: value.blocks }),
    }),
    lowers: t.field({
      type: GradeCutType,
      description: "Every route is at least rarer, harder or smaller.",
      resolve: ({ graph, value }) => ({ graph, value: value.lowers }),
    }),
    touches: t.field({
      type: GradeCutType,
      description: "Every route is held, be it with little.",
      resolve: ({ graph, value }) => ({ graph, value: value.touches }),
    }),
    untouched: t.field({
      type: ["Int"],
      description: "Positions of the routes that no tool touches.",
      resolve: ({ value }) => [...value.untouched],
    }),
    routes: t.int({
      description: "How many routes there are to stop.",
      resolve: ({ value }) => value.routes,
    }),
    complete: t.boolean({
      description: "Whether all routes were found, and all minimal sets of up to maxSize tools.",
      resolve: ({ value }) => value.complete,
    }),
    stoppedBy: t.string({
      nullable: true,
      description: '"routes", "time" or "sets", where it is not complete.',
      resolve: ({ value }) => value.stoppedBy ?? null,
    }),
  }),
});

builder.queryField("cuts", (t) =>
  t.field({
    type: CutType,
    description: "The minimal sets of policy tools that block, lower or touch every route from one node to another.",
    args: {
      from: t.arg.string({ required: true, description: "Slug of the start." }),
      to: t.arg.string({ required: true, description: "Slug of the end." }),
      maxLength: t.arg.int({ description: `Most steps in a route, 1 to 12; ${DEFAULT_MAX_LENGTH} unless told.` }),
      maxSize: t.arg.int({ description: `Most tools in a set, ${SIZES.least} to ${SIZES.most}; ${DEFAULT_MAX_SIZE} unless told.` }),
      by: t.arg.string({ description: "Slug of the criterion by whose ratings sets of one size are ordered." }),
    },
    complexity: { field: CUT_COST },
    resolve: async (_, { from, to, maxLength, maxSize, by }, { store, call, reasoning }) => {
      const size = maxSize ?? DEFAULT_MAX_SIZE;
      checkLimit("maxSize", size, SIZES);
      const ends = toEnds(from, to, undefined);
      const length = maxLength ?? DEFAULT_MAX_LENGTH;
      const { graph, truncated } = await readCuttable(store, ends, length, by ?? undefined, call);
      const asked = {
        ends,
        maxLength: length,
        maxSize: size,
        mostListed: MOST_TOLD,
        ...(by ? { criterion: by } : {}),
      };
      const found = await reasoning.ask(call, { question: "cuts", graph, isPassing: true, asked });
      return { graph, value: truncated ? { ...found, complete: false, stoppedBy: "routes" as const } : found };
    },
  }),
);
