import type { PictureNode } from "./routes-input.ts";

interface Props {
  readonly node: PictureNode;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly isBold: boolean;
  readonly anchor?: "start" | "middle";
}

/** A label's lines; the origin's mark is the last word of the last. */
export function Label({ node, lines, x, y, isBold, anchor = "start" }: Props) {
  const { text: mark, by } = node.origin;
  return (
    <text className={isBold ? "nb" : "n"} textAnchor={anchor}>
      {lines.map((line, index) => {
        const isLast = index === lines.length - 1;
        const words = isLast ? line.slice(0, Math.max(0, line.length - mark.length)).trimEnd() : line;
        return (
          <tspan key={line} x={x} y={y + index * 18}>
            {words}
            {isLast && (
              <tspan className={`ot ${by === "paper" ? "p" : by === "ours" ? "r" : ""}`} dx={words ? 5 : 0}>
                {mark}
              </tspan>
            )}
          </tspan>
        );
      })}
    </text>
  );
}
