import { wrapLabel } from "./wrap-label.ts";

/** An option, and the nodes at which it acts: the arrow ends at the uppermost. */
export interface Pole {
  readonly slug: string;
  readonly label: string;
  readonly mark: string;
  /** Where it acts, in words. */
  readonly says: string;
  readonly over: readonly string[];
}

/** Says in one line what the routes below spell out. */
export function Bracket({ text, from, to }: { readonly text: string; readonly from: number; readonly to: number }) {
  return (
    <g aria-hidden="true">
      <path className="sum" d={`M${from - 12} 36V18H${to}V28`} />
      <path d={`M${to - 4.5} 27L${to} 37L${to + 4.5} 27Z`} fill="var(--ink-2)" />
      <text x={(from + to) / 2} y={23} textAnchor="middle" className="bracket">
        {text}
      </text>
    </g>
  );
}

/** An option over the place where it acts. */
export function PoleMark({
  pole,
  x,
  to,
  onOpen,
}: {
  readonly pole: Pole;
  readonly x: number;
  readonly to: number;
  readonly onOpen: (slug: string) => void;
}) {
  const lines = wrapLabel(pole.label, 230);
  return (
    <g className="pole-mark" onClick={() => onOpen(pole.slug)} onKeyDown={() => undefined}>
      <path className="pole" d={`M${x} 14V${to}`} />
      <path d={`M${x - 4.5} ${to - 2}L${x} ${to + 7}L${x + 4.5} ${to - 2}Z`} fill="var(--k-answer)" />
      <text className="ob">
        {lines.map((line, index) => (
          <tspan key={line} x={x + 10} y={24 + index * 18}>
            {line}
            {index === lines.length - 1 && (
              <tspan className="ot p" dx={5}>
                {pole.mark}
              </tspan>
            )}
          </tspan>
        ))}
        <tspan className="ow" x={x + 10} y={26 + lines.length * 18}>
          {pole.says}
        </tspan>
      </text>
    </g>
  );
}
