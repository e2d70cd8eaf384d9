import type { PictureGate, PictureNode } from "./routes-input.ts";

/* What the layout of routes gives to its painters: places, and nothing of how they are painted. */

export interface PlacedNode extends PictureNode {
  readonly x: number;
  readonly y: number;
  readonly isStart: boolean;
  /** In the first column: its label starts at the margin, and is not centred. */
  readonly isAtMargin: boolean;
  readonly isEnd: boolean;
  readonly lines: readonly string[];
  readonly labelY: number;
  /** Half the height of the water at the node. */
  readonly half: number;
}

/** One route's way between two nodes, or a step of several routes drawn as one. */
export interface Strand {
  readonly routes: readonly number[];
  readonly step: number;
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly isNegative: boolean;
  readonly width: number;
  readonly end: { readonly x: number; readonly y: number };
}

export interface Band {
  readonly path: string;
  readonly width: number;
}

export interface PlacedGate extends PictureGate {
  readonly x: number;
  /** The banks. */
  readonly top: number;
  readonly bottom: number;
  /** Null where there are too many routes for names; the list beside the picture has them. */
  readonly name: { readonly x: number; readonly y: number; readonly lines: readonly string[]; readonly lead: string } | null;
}

/** Where the number of a route stands, on its last strand. */
export interface RouteNumber {
  readonly route: number;
  readonly x: number;
  readonly y: number;
}

export interface RoutesLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly bands: readonly Band[];
  readonly strands: readonly Strand[];
  readonly numbers: readonly RouteNumber[];
  readonly gates: readonly PlacedGate[];
  /** Gates that found no room, by node; the list beside the picture has them all. */
  readonly crowded: readonly { readonly node: string; readonly count: number; readonly x: number; readonly y: number }[];
  /** Verbs over the gaps between columns, kinds over the columns. */
  readonly heads: readonly { readonly x: number; readonly text: string; readonly isVerb: boolean }[];
}
