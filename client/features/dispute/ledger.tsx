import { Link } from "@tanstack/react-router";
import { Fragment, type ReactNode } from "react";
import type { DisputeArgument } from "#argument/weigh/dispute.ts";
import type { Verdict } from "#argument/weigh/verdict.ts";
import type { CitedFragment } from "../../__generated__/graphql.ts";
import type { DisputeView } from "../../app/address.ts";
import { CitationLink } from "../../design/citations.tsx";
import { KindGlyph } from "../../design/kind-glyph.tsx";
import { OriginTag } from "../../design/marks.tsx";
import { VerdictMark } from "../../design/verdict-mark.tsx";
import { isSupport, type LedgerEntry, type Ledger as LedgerModel, type LedgerStanding, type Reply } from "./ledger-model.ts";
import type { Texts } from "./texts.ts";

export interface Facts {
  readonly granted: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly onFact: (statement: string, is: "granted" | "denied" | "as it is") => void;
}

interface Shared {
  readonly texts: Texts;
  readonly view: DisputeView;
  readonly facts: Facts;
}

const MARKS: Readonly<Record<LedgerStanding, Verdict>> = {
  stands: "accepted",
  undecided: "contested",
  met: "answered",
  outranked: "answered",
  unbuilt: "unsupported",
};
const WORDS: Readonly<Record<LedgerStanding, string>> = {
  stands: "stands",
  undecided: "undecided",
  met: "met",
  outranked: "outranked",
  unbuilt: "rests on nothing shown",
};

/** For left, against right, uneven as it is; what only narrows last. */
export function Ledger({ ledger, ...shared }: { readonly ledger: LedgerModel } & Shared) {
  return (
    <div className="ledger">
      <div className="cols">
        <Side title="For" empty="Nothing speaks for it." entries={ledger.for} {...shared} />
        <Side title="Against" empty="Nothing is said against it." entries={ledger.against} {...shared} />
      </div>
      {ledger.beside.length > 0 && (
        <section className="narrows" aria-labelledby="narrows">
          <h2 className="cap" id="narrows">
            Also said against: narrows or dates it, and can stand beside it
          </h2>
          <ul>
            {ledger.beside.map(
              ({ key, argument, standing, replies }) =>
                argument && (
                  <li key={key}>
                    <Brief argument={argument} standing={standing} {...shared} />
                    <Replies replies={replies} {...shared} />
                  </li>
                ),
            )}
          </ul>
        </section>
      )}
      <p className="note foot2">
        <VerdictMark verdict="accepted" /> stands <VerdictMark verdict="contested" /> undecided <VerdictMark verdict="answered" /> met, or
        outranked by what is put first. Grounded semantics, read evidentially: what holds must lead back to what a source says.
      </p>
    </div>
  );
}

function Side({
  title,
  empty,
  entries,
  ...shared
}: { readonly title: string; readonly empty: string; readonly entries: readonly LedgerEntry[] } & Shared) {
  const id = `side-${title.toLowerCase()}`;
  return (
    <section className="side" aria-labelledby={id}>
      <h2 className="h2" id={id}>
        {title}
      </h2>
      {entries.length === 0 && <p className="note none">{empty}</p>}
      <ol>
        {entries.map((entry) => (
          <Entry key={entry.key} entry={entry} {...shared} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, texts, view, facts }: { readonly entry: LedgerEntry } & Shared) {
  const { key, argument, standing, replies } = entry;
  const support = argument && isSupport(argument) ? argument.premises[0] : undefined;
  const text = texts.text(support ?? key);
  const origin = texts.support(key)?.origin ?? text?.origin;
  const criterion = argument?.value === undefined ? undefined : texts.name(argument.value);
  return (
    <li className={`arg ${standing}`}>
      <p className="standing">
        <VerdictMark verdict={MARKS[standing]} /> <span className="sw">{WORDS[standing]}</span>
      </p>
      <div className="bd">
        {criterion && <p className="crit">{criterion.label}</p>}
        <h3>
          {argument ? (
            <Link
              className="ti"
              to={support ? "/dispute/$slug" : "/node/$slug"}
              params={{ slug: support ?? key }}
              {...(support ? { search: view } : {})}
            >
              {support && text && <KindGlyph kind={text.kind} />} {text?.label ?? "…"}
            </Link>
          ) : (
            <span className="ti">{text?.origin.by === "PAPER" ? "The paper says so" : "The literature says so"}</span>
          )}{" "}
          {origin && <OriginTag by={origin.by} at={origin.at} />}
        </h3>
        {text && <p className="at">{texts.support(key)?.reason ?? text.summary}</p>}
        {argument && <Premises premises={support ? [] : argument.premises} own={support} texts={texts} view={view} facts={facts} />}
        {text && <Cites citations={text.citations} />}
        <Replies replies={replies} texts={texts} view={view} facts={facts} />
      </div>
    </li>
  );
}

/** What an argument rests on; with `own`, a support, whose premise is its title already. */
function Premises({
  premises,
  own,
  texts,
  view,
  facts,
}: { readonly premises: readonly string[]; readonly own: string | undefined } & Shared) {
  if (own) {
    return (
      <p className="prem-own">
        <Fact statement={own} texts={texts} facts={facts} />
      </p>
    );
  }
  if (premises.length === 0) return null;
  return (
    <ul className="prem" aria-label="Rests on">
      {premises.map((premise) => {
        const name = texts.name(premise);
        return (
          <li key={premise}>
            {name ? <KindGlyph kind={name.kind} /> : <span />}
            <span>
              <Link className="st" to="/dispute/$slug" params={{ slug: premise }} search={view}>
                {name?.label ?? "…"}
              </Link>{" "}
              {name && <OriginTag by={name.origin.by} at={name.origin.at} />} <Fact statement={premise} texts={texts} facts={facts} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** A premise's verdict where it is not accepted, and the reader's own word on it, which answers at once. */
function Fact({ statement, texts, facts }: { readonly statement: string } & Pick<Shared, "texts" | "facts">) {
  const { granted, denied, verdicts, onFact } = facts;
  const verdict = verdicts.get(statement) ?? "unsupported";
  const label = texts.name(statement)?.label ?? statement;
  const toggle = (word: string, is: "granted" | "denied", isOn: boolean): ReactNode => (
    <button
      type="button"
      className={isOn ? "fact on" : "fact"}
      aria-pressed={isOn}
      aria-label={`${word}: ${label}`}
      onClick={() => onFact(statement, isOn ? "as it is" : is)}
    >
      {word}
    </button>
  );
  return (
    <>
      {verdict !== "accepted" && (
        <span className="pv">
          <VerdictMark verdict={verdict} /> {verdict}
        </span>
      )}{" "}
      {(verdict !== "accepted" || granted.has(statement)) && !denied.has(statement) && (
        <>{toggle("Grant it", "granted", granted.has(statement))} </>
      )}
      {!granted.has(statement) && toggle("Deny it", "denied", denied.has(statement))}
    </>
  );
}

function Replies({ replies, texts, view, facts }: { readonly replies: readonly Reply[] } & Shared) {
  if (replies.length === 0) return null;
  return (
    <ul className="under" aria-label="What is said against this step">
      {replies.map((reply) => (
        <li key={reply.argument.id} className={reply.how === "weakened by" ? "w" : "u"}>
          <span className="uw">{reply.how === "against its premise" ? "against its premise:" : reply.how}</span>{" "}
          <Brief argument={reply.argument} standing={reply.standing} texts={texts} view={view} facts={facts} />
          <Replies replies={reply.replies} texts={texts} view={view} facts={facts} />
        </li>
      ))}
    </ul>
  );
}

/** An argument in a line or two. */
function Brief({ argument, standing, texts, view }: { readonly argument: DisputeArgument; readonly standing: LedgerStanding } & Shared) {
  const support = isSupport(argument) ? argument.premises[0] : undefined;
  const slug = support ?? argument.id;
  const text = texts.text(slug);
  if (!text) return <span className="note">…</span>;
  return (
    <>
      <Link className="ti" to={support ? "/dispute/$slug" : "/node/$slug"} params={{ slug }} {...(support ? { search: view } : {})}>
        {text.label}
      </Link>{" "}
      <OriginTag by={text.origin.by} at={text.origin.at} />{" "}
      {standing !== "stands" && (
        <span className="pv">
          <VerdictMark verdict={MARKS[standing]} /> {WORDS[standing]}
        </span>
      )}{" "}
      <span className="ut">{text.summary}</span> <CiteList citations={text.citations} />
    </>
  );
}

function Cites({ citations }: { readonly citations: readonly CitedFragment[] }) {
  return citations.length === 0 ? null : (
    <p className="cites">
      <CiteList citations={citations} />
    </p>
  );
}

function CiteList({ citations }: { readonly citations: readonly CitedFragment[] }) {
  return (
    <span className="cites">
      {citations.map((citation, index) => (
        <Fragment key={`${citation.key} ${citation.at ?? ""}`}>
          <CitationLink citation={citation} />
          {index < citations.length - 1 && "\u2060, "}
        </Fragment>
      ))}
    </span>
  );
}
