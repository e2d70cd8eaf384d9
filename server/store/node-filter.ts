import type { Grade, Kind, Relation } from "#argument/vocabulary.ts";

/** Which nodes: those that fit every condition given. An empty list fits nothing; `passes` says what each condition means. */
export interface NodeFilter {
  readonly kinds?: readonly Kind[] | undefined;
  /** Who says it. */
  readonly origins?: readonly Speaker[] | undefined;
  readonly grades?: readonly Grade[] | undefined;
  readonly slug?: TextCondition | undefined;
  readonly label?: TextCondition | undefined;
  readonly summary?: TextCondition | undefined;
  /** Each of these holds. */
  readonly relations?: readonly RelationCondition[] | undefined;
  /** Cites one of these: keys of sources, slugs of passages. */
  readonly cites?: readonly string[] | undefined;
  /** Has a record for which this holds: only sources and instruments have one. */
  readonly record?: RecordCondition | undefined;
  readonly and?: readonly NodeFilter[] | undefined;
  readonly or?: readonly NodeFilter[] | undefined;
  readonly not?: NodeFilter | undefined;
}

export type Speaker = "paper" | "literature" | "ours";
export type Direction = "out" | "in";

/** Without regard to case and marks on letters (`foldText`); every operator given holds. */
export interface TextCondition {
  readonly eq?: string | undefined;
  readonly in?: readonly string[] | undefined;
  readonly startsWith?: string | undefined;
  readonly contains?: string | undefined;
}

/** Every operator given holds. */
export interface NumberCondition {
  readonly eq?: number | undefined;
  readonly gte?: number | undefined;
  readonly lte?: number | undefined;
}

/** How many relationships of a kind a node has; at least one unless `count` says otherwise. */
export interface RelationCondition {
  readonly relations?: readonly Relation[] | undefined;
  readonly direction?: Direction | undefined;
  /** Who says that the two are so related. */
  readonly origins?: readonly Speaker[] | undefined;
  readonly grades?: readonly Grade[] | undefined;
  /** What the node at the other end fits. */
  readonly other?: NodeFilter | undefined;
  readonly count?: NumberCondition | undefined;
}

/** Of records; each that is given holds, and one that the record does not have does not. */
export interface RecordCondition {
  readonly year?: NumberCondition | undefined;
  readonly types?: readonly string[] | undefined;
  readonly statuses?: readonly string[] | undefined;
}
