import { KINDS } from "#argument/vocabulary.ts";
import { KindMark } from "../design/kind-glyph.tsx";
import type { PlacedNode } from "./placed.ts";
import type { RoutesInput } from "./routes-input.ts";

/** Half the width of a label, for the area that can be pressed. */
const LABEL_HALF = 90;
/** Where labels of the first column start. */
const START_MARGIN = 24;

/** What is drawn of a node is no text of its link: the link is the area over it, whose name says the same in full. */
export function NodeStop({
  node,
  input,
  onOpen,
}: {
  readonly node: PlacedNode;
  readonly input: RoutesInput;
  readonly onOpen: (slug: string) => void;
}) {
  const through = input.routes.filter((route) => route.nodes.includes(node.slug)).length;
  const gates = input.gates.filter((gate) => gate.node === node.slug).length;
  const said = node.origin.by === "ours" ? "our reading" : node.origin.by === "paper" ? `paper ${node.origin.text}` : "literature";
  const top = Math.min(node.y - 14, node.labelY - 16);
  const bottom = Math.max(node.y + 14, node.labelY + (node.lines.length - 1) * 18 + 6);
  const left = node.isAtMargin ? START_MARGIN - 4 : node.x - LABEL_HALF;
  return (
    <>
      <g className="stop-drawing" aria-hidden="true">
        <KindMark kind={node.kind} x={node.x} y={node.y} scale={1.15} />
        <Label node={node} />
      </g>
      <rect
        className="stop"
        data-stop={node.slug}
        role="link"
        aria-label={`${node.label}, ${KINDS[node.kind].name}, ${said}. On ${through} of ${input.routes.length} routes; ${gates} ${gates === 1 ? "tool" : "tools"} here.`}
        tabIndex={-1}
        x={left}
        y={top}
        width={node.x + LABEL_HALF - left}
        height={bottom - top}
        onClick={() => onOpen(node.slug)}
        onKeyDown={() => undefined}
      />
    </>
  );
}

/** The label's lines; the origin's mark is the last word of the last. */
function Label({ node }: { readonly node: PlacedNode }) {
  const mark = node.origin.text;
  return (
    <text className={node.isEnd ? "nb" : "n"} textAnchor={node.isAtMargin ? "start" : "middle"}>
      {node.lines.map((line, index) => {
        const isLast = index === node.lines.length - 1;
        const words = isLast ? line.slice(0, Math.max(0, line.length - mark.length)).trimEnd() : line;
        return (
          <tspan key={line} x={node.isAtMargin ? START_MARGIN : node.x} y={node.labelY + index * 18}>
            {words}
            {isLast && (
              <tspan className={`ot ${node.origin.by === "paper" ? "p" : node.origin.by === "ours" ? "r" : ""}`} dx={words ? 5 : 0}>
                {mark}
              </tspan>
            )}
          </tspan>
        );
      })}
    </text>
  );
}
