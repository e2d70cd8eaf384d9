import type { Strand } from "./placed.ts";

/** A strand with its end: an arrow where it furthers, a bar where it holds back. */
export function StrandPath({
  strand,
  isLit,
  isLowered,
  onLight,
}: {
  readonly strand: Strand;
  readonly isLit: boolean;
  readonly isLowered: boolean;
  readonly onLight: (route: number | undefined) => void;
}) {
  const { x, y } = strand.end;
  const [only, ...others] = strand.routes;
  const width = isLit ? 4 : isLowered ? 0.9 : strand.width;
  return (
    <g className={isLit ? "strand lit" : "strand"}>
      <path className={`s ${strand.isNegative ? "neg" : ""}`} d={strand.path} style={{ strokeWidth: width }} />
      {/* A wider, unseen path, so that a thin strand can be pointed at. */}
      <path className="reach" d={strand.path} onMouseEnter={() => onLight(others.length === 0 ? only : undefined)} />
      {strand.isNegative ? (
        <path className="bar-end" d={`M${x} ${y - 4.5 - strand.width / 4}V${y + 4.5 + strand.width / 4}`} />
      ) : (
        <path className="end" d={`M${x - 6} ${y - 4.4}L${x + 3} ${y}L${x - 6} ${y + 4.4}Z`} />
      )}
    </g>
  );
}
