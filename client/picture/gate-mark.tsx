import { GATE_LINE } from "./node-room.ts";
import type { PlacedGate } from "./placed.ts";

/** The name under which the keyboard finds a gate. */
export function stopOf(gate: { readonly tool: string; readonly node: string }): string {
  return `${gate.tool} ${gate.node}`;
}

/** A tool over the water: raised until the reader puts it in place; its leaf says how firmly it holds. */
export function GateMark({
  gate,
  isInPlace,
  onToggle,
}: {
  readonly gate: PlacedGate;
  readonly isInPlace: boolean;
  readonly onToggle: (tool: string) => void;
}) {
  const { x, top, bottom, grip, label, name } = gate;
  const depth = grip === "blocks" ? bottom - top : grip === "lowers" ? (bottom - top) / 2 : 6;
  const leafTop = isInPlace ? top : top - 6 - Math.min(depth, 20);
  return (
    <g
      className={isInPlace ? "gate in-place" : "gate"}
      data-stop={stopOf(gate)}
      role="checkbox"
      aria-checked={isInPlace}
      aria-label={`${label}, ${grip === "little" ? "does little" : grip}`}
      tabIndex={-1}
      onClick={() => onToggle(gate.tool)}
      onKeyDown={() => undefined}
    >
      <rect className="pst" x={x - 6} y={top - 7} width={3} height={7} />
      <rect className="pst" x={x + 3} y={top - 7} width={3} height={7} />
      <rect className="pst" x={x - 6} y={bottom} width={12} height={3} />
      {grip === "little" ? (
        <path className="reeds" d={`M${x - 3} ${leafTop}v8M${x} ${leafTop}v10M${x + 3} ${leafTop}v8`} />
      ) : (
        <>
          {!isInPlace && <path className="ghost" d={`M${x - 3.5} ${top}V${top + depth}H${x + 3.5}V${top}`} />}
          <rect className="leaf" x={x - 3.5} y={leafTop} width={7} height={isInPlace ? depth : Math.min(depth, 20)} />
        </>
      )}
      {name && (
        <>
          <path className="lead" d={name.lead} />
          <text className="t gate-name">
            {name.lines.map((line, index) => (
              <tspan key={line} x={name.x} y={name.y + index * GATE_LINE}>
                {line}
              </tspan>
            ))}
          </text>
        </>
      )}
    </g>
  );
}
