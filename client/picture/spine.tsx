import { useMemo } from "react";
import { KindMark } from "../design/kind-glyph.tsx";
import { Label } from "./label.tsx";
import type { RoutesInput } from "./routes-input.ts";
import { layoutSpine, SPINE_WIDTH } from "./spine-layout.ts";
import "./picture.css";

/** The same routes for a narrow page: from top to bottom, like a line of an underground map, names on the right. */
export function Spine({ input, title, lit }: { readonly input: RoutesInput; readonly title: string; readonly lit: number | undefined }) {
  const { stops, lanes, middle, bedWidth, glyphX, labelX, height } = useMemo(() => layoutSpine(input, lit), [input, lit]);
  const litLast = lanes.toSorted((a, b) => Number(a.route === lit) - Number(b.route === lit));
  return (
    <svg className="pic spine" viewBox={`0 0 ${SPINE_WIDTH} ${height}`} role="img" aria-label={title}>
      <path className="band" d={`M${middle} ${stops[0]?.y ?? 0}V${stops.at(-1)?.y ?? 0}`} strokeWidth={bedWidth} />
      {litLast.map(({ route, x, stops: calls, isNegative }) => (
        <g key={route} className={route === lit ? "lane lit" : "lane"}>
          {isNegative.map((isBack, step) => (
            <path key={calls[step]?.y} className={isBack ? "s neg" : "s"} d={`M${x} ${calls[step]?.y}V${calls[step + 1]?.y}`} />
          ))}
          {calls.map(({ y, isRinged }) => isRinged && <circle key={y} className="ring" cx={x} cy={y} r="3.5" />)}
        </g>
      ))}
      {stops.map(({ node, isEnd, isOnAll, lines, y, head, note }) => (
        <g key={node.slug}>
          {head && (
            <text className="verb" x={labelX} y={y - 26}>
              {head}
            </text>
          )}
          <KindMark kind={node.kind} x={isOnAll ? middle : glyphX} y={y} scale={isEnd ? 1.15 : 1} />
          <Label node={node} lines={lines} x={labelX} y={y + 5} isBold={isEnd} />
          {note && (
            <text className="t note-line" x={labelX} y={y + 5 + (lines.length - 1) * 18 + 16}>
              {note}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
