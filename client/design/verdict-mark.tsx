import type { Verdict } from "#argument/weigh/verdict.ts";
import "./verdict-mark.css";

/** What each verdict means, in words (shared/weighing 3). */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  accepted: "stands against everything said",
  rejected: "nothing for it stands, and something against it does",
  contested: "depends on what one accepts or values",
  answered: "its reasons have been met; nothing shows it wrong",
  unsupported: "nothing speaks for it",
};

/** A square: ticked, crossed, half filled, barred or dotted. It has no colour, and the word stands beside it. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg className="vm" viewBox="0 0 15 15" width="15" height="15" aria-hidden="true">
      {verdict === "accepted" ? (
        <path d="M1 1H14V14H1Z" fill="currentColor" />
      ) : (
        <path
          d="M1.2 1.2H13.8V13.8H1.2Z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          {...(verdict === "unsupported" ? { strokeDasharray: "1.5 1.65" } : {})}
        />
      )}
      {verdict === "accepted" && <path d="M4 7.6 6.6 10.2 11.2 4.8" fill="none" stroke="var(--paper)" strokeWidth="1.8" />}
      {verdict === "rejected" && <path d="M4.4 4.4 10.6 10.6M10.6 4.4 4.4 10.6" stroke="currentColor" strokeWidth="1.8" />}
      {verdict === "contested" && <path d="M1 14V1H14Z" fill="currentColor" />}
      {verdict === "answered" && <path d="M3.8 7.5H11.2" stroke="currentColor" strokeWidth="2" />}
    </svg>
  );
}
