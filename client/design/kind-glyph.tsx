import { type Kind, type KindShape, kindSpec } from "#argument/vocabulary.ts";

/** Outlines in a box of 28 × 21, and the base line of the two letters in it. */
export const SHAPES: Readonly<Record<KindShape, { readonly path: string; readonly baseline: number }>> = {
  pentagon: { path: "M1 1H20L27 10.5 20 20H1Z", baseline: 14.5 },
  diamond: { path: "M14 0 28 10.5 14 21 0 10.5Z", baseline: 14.5 },
  tablet: { path: "M3 21V8A11 8 0 0 1 25 8V21Z", baseline: 16.5 },
  plinth: { path: "M3 0H25V15H28V21H0V15H3Z", baseline: 12.2 },
  sheet: { path: "M2 0H26V21H2Z", baseline: 14.5 },
  "notched-sheet": { path: "M2 0H20L26 6V21H2Z", baseline: 15 },
  hexagon: { path: "M7 0H21L28 10.5 21 21H7L0 10.5Z", baseline: 14.5 },
  gate: { path: "M0 0H6V4H22V0H28V21H22V17H6V21H0Z", baseline: 14.5 },
  shield: { path: "M2 1H26V11Q25 18 14 21Q3 18 2 11Z", baseline: 13.5 },
  ellipse: { path: "M14 0A14 10.5 0 1 1 13.9 0Z", baseline: 14.5 },
  box: { path: "M4 0H24A4 4 0 0 1 28 4V17A4 4 0 0 1 24 21H4A4 4 0 0 1 0 17V4A4 4 0 0 1 4 0Z", baseline: 14.5 },
  "tailed-box": { path: "M4 0H24A4 4 0 0 1 28 4V13A4 4 0 0 1 24 17H11L5 21V17H4A4 4 0 0 1 0 13V4A4 4 0 0 1 4 0Z", baseline: 12.6 },
  page: { path: "M3 0H19L26 7V21H3Z", baseline: 15.5 },
};

/** The mark of a kind inside an SVG, centred on a point. The word for the kind stands beside it or in its accessible name. */
export function KindMark({
  kind,
  x,
  y,
  scale = 1,
}: {
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
}) {
  const { letters, shape, family } = kindSpec(kind);
  const { path, baseline } = SHAPES[shape];
  return (
    <g className="glyph" aria-hidden="true" transform={`translate(${x - 14 * scale} ${y - 10.5 * scale}) scale(${scale})`}>
      <path className={`fam-${family}`} d={path} />
      <text x="14" y={baseline}>
        {letters}
      </text>
    </g>
  );
}

/** The mark of a kind in running text. */
export function KindGlyph({ kind }: { readonly kind: Kind }) {
  const { letters, shape, family } = kindSpec(kind);
  const { path, baseline } = SHAPES[shape];
  return (
    <svg className="kind" viewBox="0 0 28 21" aria-hidden="true">
      <path className={`fam-${family}`} d={path} />
      <text x="14" y={baseline}>
        {letters}
      </text>
    </svg>
  );
}
