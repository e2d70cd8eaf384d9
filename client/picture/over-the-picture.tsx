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

const POLE_WIDTH = 230;
const LINE = 18;

/** What a pole tells, wrapped, so that no pole is told over another. */
function wordsOf({ label, says }: Pole) {
  return { lines: wrapLabel(label, POLE_WIDTH), reasons: says ? wrapLabel(says, POLE_WIDTH) : [] };
}

/** Room that the poles need over the picture, with the heads of its columns under them. */
export function roomForPoles(poles: readonly Pole[]): number {
  return Math.max(0, ...poles.map(wordsOf).map(({ lines, reasons }) => 38 + (lines.length + reasons.length) * LINE));
}

/** An option over the place where it acts; told to the right of its arrow on the left half of the picture, and to the left on the right. */
export function PoleMark({
  pole,
  x,
  to,
  width,
  onOpen,
}: {
  readonly pole: Pole;
  readonly x: number;
  readonly to: number;
  /** Of the picture. */
  readonly width: number;
  readonly onOpen: (slug: string) => void;
}) {
  const { lines, reasons } = wordsOf(pole);
  const isRight = x > width / 2;
  const textX = x + (isRight ? -10 : 10);
  return (
    <g className="pole-mark" onClick={() => onOpen(pole.slug)} onKeyDown={() => undefined}>
      <path className="pole" d={`M${x} 14V${to}`} />
      <path d={`M${x - 4.5} ${to - 2}L${x} ${to + 7}L${x + 4.5} ${to - 2}Z`} fill="var(--k-answer)" />
      <text className="ob" textAnchor={isRight ? "end" : "start"}>
        {lines.map((line, index) => (
          <tspan key={line} x={textX} y={24 + index * LINE}>
            {line}
            {index === lines.length - 1 && (
              <tspan className="ot p" dx={5}>
                {pole.mark}
              </tspan>
            )}
          </tspan>
        ))}
        {reasons.map((line, index) => (
          <tspan key={line} className="ow" x={textX} y={26 + (lines.length + index) * LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
