import { tellSettlement } from "#argument/settle/tell.ts";
import type { Settlement } from "#argument/settle.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import type { Verdict } from "#argument/weigh/verdict.ts";
import type { DisputeView } from "../../app/address.ts";
import { VerdictMark } from "../../design/verdict-mark.tsx";
import { Narrated } from "./narrated.tsx";
import type { Texts } from "./texts.ts";
import { useSettlements } from "./use-settlements.ts";

interface Props {
  readonly dispute: Dispute;
  readonly statement: string;
  /** For nobody, and with no fact granted or denied: from there it is settled. */
  readonly verdict: Verdict;
  /** Whether the reader has granted or denied anything, from which this does not start. */
  readonly hasFacts: boolean;
  readonly texts: Texts;
  readonly view: DisputeView;
  readonly onFirst: (criteria: readonly string[]) => void;
}

/** What would settle it, as sentences: the criterion is a control that puts it first, the fact a link. */
export function Settles({ dispute, statement, verdict, hasFacts, texts, view, onFirst }: Props) {
  const settled = useSettlements(dispute, statement, verdict);
  if (verdict === "unsupported") return null;
  const isOpen = verdict === "contested" || verdict === "answered";
  return (
    <section className="settles" aria-labelledby="settles">
      <h2 className="cap" id="settles">
        {isOpen ? "What would settle it" : "What would unsettle it"}
        {hasFacts && ", as it stands before what is granted or denied here"}
      </h2>
      {settled === "looking" && <p className="note">Looking for what would settle it …</p>}
      {settled === "failed" && <p className="note">It could not be worked out here; “riparian settle {statement}” says it.</p>}
      {typeof settled === "object" && <Told settled={settled} texts={texts} view={view} onFirst={onFirst} />}
    </section>
  );
}

const LEADS = { accepted: "Accepted", rejected: "Rejected", contested: "Left contested" } as const;

function Told({ settled, texts, view, onFirst }: { readonly settled: readonly Settlement[] } & Pick<Props, "texts" | "view" | "onFirst">) {
  const found = settled.filter(isFound);
  return (
    <ul className="settle">
      {[...found, ...settled.filter((settlement) => !isFound(settlement))].flatMap((settlement) => {
        const sets = settlement.values.flatMap((set) => set.map(() => set));
        return tellSettlement(texts, settlement, { isUnderItsTitle: true }).map((narration, index) => (
          <li key={`${settlement.want} ${narration.text}`} className={isFound(settlement) ? undefined : "no"}>
            <VerdictMark verdict={isFound(settlement) ? settlement.want : settlement.verdict} />
            <p>
              <Narrated
                narration={narration}
                texts={texts}
                view={view}
                lead={LEADS[settlement.want]}
                onFirst={(criterion, at) => onFirst((index === 0 && sets[at]) || [criterion])}
              />
            </p>
          </li>
        ));
      })}
    </ul>
  );
}

function isFound({ facts, values, both }: Settlement): boolean {
  return facts.length + values.length + both.length > 0;
}
