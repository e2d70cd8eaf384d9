import type { Grip, Relation, Sign } from "#argument/vocabulary.ts";
import { originMark, type PictureNode, type RoutesInput } from "../../picture/routes-input.ts";
import type { EntitySheet, RelationEdge } from "./relation-groups.ts";

/** Most neighbours drawn on either side; the lists below the picture have them all. */
const MOST = 6;

export interface Neighbourhood {
  readonly input: RoutesInput;
  /** How many steps are only in the lists. */
  readonly left: number;
}

/** The steps into a node and out of it as a picture, with the tools that hold the node; nothing where no step touches it. */
export function neighbourhoodOf(entity: EntitySheet): Neighbourhood | undefined {
  const steps = entity.relations.edges.filter(({ relationship: { sign, summary } }) => sign != null && summary !== "spelt-out");
  const into = steps.filter(({ direction }) => direction === "IN");
  const out = steps.filter(({ direction }) => direction === "OUT");
  const drawn = [...into.slice(0, MOST), ...out.slice(0, MOST)];
  if (drawn.length === 0) return undefined;
  const nodes = new Map([entity, ...drawn.map(({ node }) => node)].map((node) => [node.slug, toNode(node)]));
  return {
    input: {
      nodes: [...nodes.values()],
      routes: drawn.map(({ direction, node, relationship }) => ({
        nodes: direction === "IN" ? [node.slug, entity.slug] : [entity.slug, node.slug],
        steps: [{ relation: lower(relationship.relation) as Relation, sign: (relationship.sign ?? 1) as Sign }],
      })),
      gates: entity.relations.edges.flatMap(({ direction, node, relationship: { grip } }) =>
        direction === "IN" && grip ? [{ tool: node.slug, label: node.label, node: entity.slug, grip: lower(grip) as Grip }] : [],
      ),
    },
    left: steps.length - drawn.length,
  };
}

function toNode({ slug, kind, label, origin }: EntitySheet | RelationEdge["node"]): PictureNode {
  return { slug, kind, label, origin: originMark(origin.by, origin.at) };
}

function lower(text: string): string {
  return text.toLowerCase();
}
