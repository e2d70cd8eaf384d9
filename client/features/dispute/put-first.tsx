import type { ReactNode } from "react";
import type { Verdict } from "#argument/weigh/verdict.ts";
import { OriginTag } from "../../design/marks.tsx";
import { VerdictMark } from "../../design/verdict-mark.tsx";

/** One choice of what to put first, with the verdict it leads to. */
export interface FirstLine {
  /** As it stands in the address: criteria joined by commas, an audience's slug, or "" for nothing. */
  readonly value: string;
  readonly label: string;
  readonly verdict: Verdict;
  /** Whether that verdict hangs on one argument of ours. */
  readonly hangsOnOurs: boolean;
  readonly isChosen: boolean;
}

interface Props {
  readonly criteria: readonly FirstLine[];
  readonly orders: readonly FirstLine[];
  readonly onCriteria: (value: string) => void;
  readonly onOrder: (value: string) => void;
  /** What follows from the choice. */
  readonly children: ReactNode;
}

/** What outranks what, for the reader to choose; the whole sensitivity can be read before choosing. */
export function PutFirst({ criteria, orders, onCriteria, onOrder, children }: Props) {
  const allHang = [...criteria, ...orders].every(({ hangsOnOurs }) => hangsOnOurs);
  return (
    <aside className="rail" aria-label="Put first">
      <fieldset>
        <legend className="h2">Put first</legend>
        <p className="note">
          What outranks what is the reader’s choice. Each line says where it leads{allHang ? "; each hangs on one argument of ours" : ""}.
        </p>
        <Radios lines={criteria} tellsHanging={!allHang} onChoose={onCriteria} />
        <p className="cap grp">
          Several at once, as illustrations <OriginTag by="OURS" />
        </p>
        <Radios lines={orders} tellsHanging={!allHang} onChoose={onOrder} />
      </fieldset>
      {children}
    </aside>
  );
}

interface RadiosProps {
  readonly lines: readonly FirstLine[];
  readonly tellsHanging: boolean;
  readonly onChoose: (value: string) => void;
}

function Radios({ lines, tellsHanging, onChoose }: RadiosProps) {
  return (
    <ul className="radios">
      {lines.map(({ value, label, verdict, hangsOnOurs, isChosen }) => (
        <li key={value}>
          <label className={isChosen ? "chosen" : undefined}>
            <input type="radio" name="first" value={value} checked={isChosen} onChange={() => onChoose(value)} />
            <span className="rn">
              {label}
              {tellsHanging && hangsOnOurs && <span className="note">hangs on one argument of ours</span>}
            </span>
            <span className={verdict === "accepted" || verdict === "rejected" ? "rv firm" : "rv"}>
              <VerdictMark verdict={verdict} /> {verdict}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
