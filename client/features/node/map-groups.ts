import { ALL_RELATIONS, type Relation, relationSpec } from "#argument/vocabulary.ts";
import type { RoundQuery } from "../../__generated__/graphql.ts";
import type { DrawnEdge, DrawnNode, DrawnPart } from "../../canvas/graph-engine.ts";
import { type RelationGroup, relationGroups } from "./relation-groups.ts";

/** A node with all that stands round it. */
export type Round = NonNullable<RoundQuery["entity"]>;
type RoundEdge = Round["relations"]["edges"][number];

/** Neighbours of a node by one relation, as the address names them: `asm.capability-fixed~in~breaks`. */
export interface MapGroup {
  readonly centre: string;
  readonly direction: "in" | "out";
  readonly relation: Relation;
}

/** At most this many things come at once when a map is opened; more would be a hairball. */
const MOST_AT_FIRST = 12;

/** The groups that an address asks for; what it cannot mean is left out. */
export function parseGroups(map: string): readonly MapGroup[] {
  return map.split(",").flatMap((token): readonly MapGroup[] => {
    const [centre = "", direction, relation] = token.split("~");
    const known = ALL_RELATIONS.find((candidate) => candidate === relation);
    return centre && known && (direction === "in" || direction === "out") ? [{ centre, direction, relation: known }] : [];
  });
}

export function formatGroup({ centre, direction, relation }: MapGroup): string {
  return `${centre}~${direction}~${relation}`;
}

/** The groups of a node, as its sheet lists them. */
export function groupsRound(round: Round): readonly (RelationGroup<RoundEdge> & { readonly group: MapGroup })[] {
  return relationGroups(round.relations.edges).flatMap((listed) => {
    const [first] = listed.edges;
    if (!first) return [];
    const direction = first.direction === "IN" ? ("in" as const) : ("out" as const);
    return [{ ...listed, group: { centre: round.slug, direction, relation: first.relationship.relation.toLowerCase() as Relation } }];
  });
}

/** What a map shows when it is opened: steps and holds first, as many whole groups as are still read at a glance, at least one. */
export function firstGroups(round: Round): readonly MapGroup[] {
  const groups = groupsRound(round).toSorted((a, b) => rank(a.group) - rank(b.group));
  let room = MOST_AT_FIRST;
  return groups
    .filter(({ edges }, index) => {
      if (index > 0 && edges.length > room) return false;
      room -= edges.length;
      return true;
    })
    .map(({ group }) => group);
}

function rank({ relation }: MapGroup): number {
  const { family } = relationSpec(relation);
  return family === "step" ? 0 : family === "hold" ? 1 : 2;
}

/** A node and groups of neighbours as the canvas draws them; groups whose centre has not come yet are left out. */
export function partsOf(slug: string, groups: readonly MapGroup[], rounds: ReadonlyMap<string, Round>): readonly DrawnRound[] {
  const self = rounds.get(slug);
  return [
    ...(self ? [{ centre: slug, part: { nodes: [toNode(self)], edges: [] } }] : []),
    ...groups.flatMap((group): readonly DrawnRound[] => {
      const round = rounds.get(group.centre);
      const edges = round && groupsRound(round).find((listed) => formatGroup(listed.group) === formatGroup(group))?.edges;
      if (!edges) return [];
      const part = { nodes: [round, ...edges.map(({ node }) => node)].map(toNode), edges: edges.map(toEdge) };
      return [{ centre: group.centre, part }];
    }),
  ];
}

interface DrawnRound {
  readonly centre: string;
  readonly part: DrawnPart;
}

function toNode({ slug, kind, label }: DrawnNode): DrawnNode {
  return { slug, kind, label };
}

function toEdge({ relationship: { key, fromSlug, toSlug, verb, sign } }: RoundEdge): DrawnEdge {
  return { key, from: fromSlug, to: toSlug, verb, sign: sign ?? null };
}
