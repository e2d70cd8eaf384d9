import { KINDS } from "#argument/vocabulary.ts";
import { KindMark } from "../design/kind-glyph.tsx";
import { Label } from "./label.tsx";
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
        <Label
          node={node}
          lines={node.lines}
          x={node.isAtMargin ? START_MARGIN : node.x}
          y={node.labelY}
          isBold={node.isEnd}
          anchor={node.isAtMargin ? "start" : "middle"}
        />
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
