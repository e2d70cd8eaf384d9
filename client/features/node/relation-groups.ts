import { kindSpec, type Relation, relationSpec } from "#argument/vocabulary.ts";
import type { NodeSheetQuery } from "../../__generated__/graphql.ts";

export type EntitySheet = NonNullable<NodeSheetQuery["entity"]>;
export type RelationEdge = EntitySheet["relations"]["edges"][number];

/** What a relation must tell to be sorted. */
interface Sortable {
  readonly direction: "IN" | "OUT";
  readonly relationship: { readonly relation: string };
}

export interface RelationGroup<E extends Sortable = RelationEdge> {
  readonly key: string;
  /** As told from the node of the sheet: "is broken by", "underpins". */
  readonly verb: string;
  readonly sign: number | null;
  readonly isHold: boolean;
  readonly edges: readonly E[];
}

const ORDER = ["step", "hold", "argument", "duty", "law", "assessment", "classification", "discourse"];

/** Neighbours by relation as told from this node: steps into it, steps out of it, holds, reasons, and the rest. */
export function relationGroups<E extends Sortable>(edges: readonly E[]): readonly RelationGroup<E>[] {
  const groups = new Map<string, E[]>();
  for (const edge of edges) {
    const key = `${edge.direction} ${edge.relationship.relation}`;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups]
    .flatMap(([key, members]) => {
      const [first] = members;
      if (!first) return [];
      const spec = relationSpec(first.relationship.relation.toLowerCase() as Relation);
      const place = ORDER.indexOf(spec.family) * 2 + (first.direction === "IN" ? 0 : 1);
      return [
        {
          place,
          group: {
            key,
            verb: first.direction === "OUT" ? spec.verb : spec.inverse,
            sign: spec.sign ?? null,
            isHold: spec.family === "hold",
            edges: members,
          },
        },
      ];
    })
    .sort((a, b) => a.place - b.place || (a.group.key < b.group.key ? -1 : 1))
    .map(({ group }) => group);
}

export function kindName(kind: EntitySheet["kind"]): string {
  const { name } = kindSpec(kind);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
