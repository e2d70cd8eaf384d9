import type { Grip, Kind, Relation, Sign } from "#argument/vocabulary.ts";

/** What a picture of routes is drawn from. */
export interface RoutesInput {
  readonly nodes: readonly PictureNode[];
  readonly routes: readonly PictureRoute[];
  readonly gates: readonly PictureGate[];
}

export interface PictureNode {
  readonly slug: string;
  readonly kind: Kind;
  readonly label: string;
  /** "S3", "lit." or "ours", as it stands after the label. */
  readonly origin: OriginMark;
}

export interface OriginMark {
  readonly by: "paper" | "literature" | "ours";
  readonly text: string;
}

export interface PictureRoute {
  readonly nodes: readonly string[];
  readonly steps: readonly { readonly relation: Relation; readonly sign: Sign }[];
}

/** A tool that holds a node: it stands over the water before that node, or after it where the node is the start. */
export interface PictureGate {
  readonly tool: string;
  readonly label: string;
  readonly node: string;
  readonly grip: Grip;
}

export function originMark(by: "PAPER" | "LITERATURE" | "OURS", at: string | null | undefined): OriginMark {
  if (by === "PAPER") return { by: "paper", text: at ?? "paper" };
  return by === "LITERATURE" ? { by: "literature", text: "lit." } : { by: "ours", text: "ours" };
}
