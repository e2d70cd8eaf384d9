import { Link } from "@tanstack/react-router";
import type { Narration } from "#argument/trace/tale.ts";
import type { Weighing } from "#argument/weigh.ts";
import type { DisputeView } from "../../app/address.ts";
import { OriginTag } from "../../design/marks.tsx";
import { VERDICT_MEANINGS, VerdictMark } from "../../design/verdict-mark.tsx";
import type { Choice } from "./choice.ts";
import { labels } from "./first-lines.ts";
import type { Ledger } from "./ledger-model.ts";
import type { Texts } from "./texts.ts";
import { answerIn, positionsTold, silenceTold, type UnderChoice } from "./under-words.ts";
import type { LoadedDispute } from "./use-dispute.ts";
import type { Under } from "./use-under.ts";

interface Props {
  readonly statement: string;
  readonly onView: (view: DisputeView) => void;
  readonly loaded: LoadedDispute;
  readonly weighing: Weighing;
  readonly ledger: Ledger;
  readonly choice: Choice;
  readonly texts: Texts;
  readonly why: Narration;
  readonly semantics: UnderChoice;
  readonly under: Under;
}

/** The verdict, never without what was put first or taken as given, and that it follows from a draft; spoken anew, with its why, when it changes. */
export function VerdictHead(props: Props) {
  const { statement, loaded, ledger, texts, semantics, onView } = props;
  const { verdict, said, told } = headlineOf(props);
  const conditions = conditionsOf(props);
  const name = texts.name(statement);
  const isCautious = semantics.id === "GR";
  const isKnown = isCautious || props.under.has(semantics.id);
  return (
    <>
      <p className="meta">
        <span className="bigv" title={verdict && VERDICT_MEANINGS[verdict]}>
          {verdict && <VerdictMark verdict={verdict} />} <b>{upperFirst(said)}</b>
          {conditions && <span className="wf"> {conditions}</span>}
        </span>
        {told && <span>{told}</span>}
        {conditions && (
          <button type="button" className="btn quiet" onClick={() => onView({})}>
            Put all back
          </button>
        )}
        <span>
          {counted(ledger.for)} for, {ledger.against.length} against
          {ledger.beside.length > 0 && `, ${ledger.beside.length} that can stand beside it`}
        </span>
        <span>
          {name && <OriginTag by={name.origin.by} at={name.origin.at} />}{" "}
          <Link to="/node/$slug" params={{ slug: statement }}>
            what it is
          </Link>
        </span>
      </p>
      <p className="note draft">
        This follows from the arguments of a draft corpus ({loaded.corpus.version.slice(0, 12)} of {loaded.corpus.asOf}); it is no finding.
        {!isCautious &&
          " What settles it, what to put first and how each argument fares are told under the most cautious semantics, the grounded one."}
      </p>
      <p className="vh" role="status">
        {isKnown && `${upperFirst(said)}${conditions && ` ${conditions}`}${told ? `: ${told}` : ""}. ${isCautious ? props.why.text : ""}`}
      </p>
    </>
  );
}

/** The verdict, or why there is none, and in how many positions it is accepted. */
function headlineOf({ statement, weighing, semantics, under }: Props) {
  if (semantics.id === "GR") {
    const verdict = weighing.verdicts.get(statement) ?? "unsupported";
    return { verdict, said: verdict, told: undefined };
  }
  const found = under.get(semantics.id);
  const answer = answerIn(found);
  return { verdict: answer?.verdict, said: answer?.verdict ?? silenceTold(found), told: answer && positionsTold(answer) };
}

/** "under preferred semantics, with “Coverage” put first, if one denies “National rules leak across borders”". */
function conditionsOf({ choice, semantics, loaded, texts }: Props): string {
  const { first, order, granted, denied } = choice;
  const { criteria, orders } = loaded;
  const quoted = (slugs: Iterable<string>) => [...slugs].map((slug) => `“${texts.name(slug)?.label ?? slug}”`).join(" and ");
  const put = first.length > 0 ? `with “${labels(first, criteria)}” put first` : order && `for “${labels([order.slug], orders)}”`;
  const facts = [granted.size > 0 && `grants ${quoted(granted)}`, denied.size > 0 && `denies ${quoted(denied)}`]
    .filter(Boolean)
    .join(" and ");
  const named = semantics.id !== "GR" && `under ${semantics.name} semantics`;
  return [named, put, facts && `if one ${facts}`].filter(Boolean).join(", ");
}

function counted(entries: readonly unknown[]): string {
  return `${entries.length} ${entries.length === 1 ? "argument" : "arguments"}`;
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
