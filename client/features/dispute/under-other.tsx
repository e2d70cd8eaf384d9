import { useState } from "react";
import { VerdictMark } from "../../design/verdict-mark.tsx";
import { answerIn, type FoundUnder, positionsTold, silenceTold, UNDER_CHOICES, type UnderChoice } from "./under-words.ts";
import type { Under } from "./use-under.ts";

interface Props {
  readonly under: Under;
  readonly chosen: UnderChoice;
  readonly onChoose: (semantics: UnderChoice) => void;
}

/** How cautiously to weigh: each semantics with what it comes to, so that all can be read before one is chosen. */
export function UnderOther({ under, chosen, onChoose }: Props) {
  const [isOpen, setOpen] = useState(chosen.id !== "GR");
  return (
    <details className="more cautiously" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h3 className="cap">How cautiously</h3> <span className="note">{sensitivity(under)}</span>
      </summary>
      <fieldset>
        <legend className="note">
          A position is a set of arguments that can stand together. The statement is accepted where every position accepts it, contested
          where they differ.
        </legend>
        <ul className="radios">
          {UNDER_CHOICES.map((semantics) => (
            <li key={semantics.id}>
              <label className={semantics.id === chosen.id ? "chosen" : undefined}>
                <input
                  type="radio"
                  name="under"
                  value={semantics.name}
                  checked={semantics.id === chosen.id}
                  onChange={() => onChoose(semantics)}
                />
                <span className="rn">
                  {semantics.plain} ({semantics.name})
                  <span className="note">
                    {semantics.meaning}
                    <Positions found={under.get(semantics.id)} />
                  </span>
                </span>
                <Outcome found={under.get(semantics.id)} />
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  );
}

function Positions({ found }: { readonly found: FoundUnder | undefined }) {
  const answer = answerIn(found);
  const told = answer && positionsTold(answer);
  return told ? <span className="counts">{told}</span> : null;
}

function Outcome({ found }: { readonly found: FoundUnder | undefined }) {
  const verdict = answerIn(found)?.verdict;
  if (!verdict) return <span className="rv silent">{silenceTold(found)}</span>;
  return (
    <span className={verdict === "accepted" || verdict === "rejected" ? "rv firm" : "rv"}>
      <VerdictMark verdict={verdict} /> {verdict}
    </span>
  );
}

/** Whether the verdict hangs on the semantics. */
function sensitivity(under: Under): string {
  if (under.size < UNDER_CHOICES.length) return "weighing …";
  const cautious = answerIn(under.get("GR"))?.verdict;
  const others = UNDER_CHOICES.filter(({ id }) => answerIn(under.get(id))?.verdict !== cautious).map(({ name }) => name);
  if (others.length === 0) return "every semantics says the same";
  if (others.length === 1) return `${others[0]} semantics says otherwise`;
  return `${others.slice(0, -1).join(", ")} and ${others.at(-1)} semantics say otherwise`;
}
