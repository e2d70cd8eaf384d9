import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { tellExplanation } from "#argument/explain/tell.ts";
import { explain } from "#argument/explain.ts";
import type { Narration } from "#argument/trace/tale.ts";
import { relevantTo } from "#argument/weigh/relevant.ts";
import { weigh } from "#argument/weigh.ts";
import type { DisputeView } from "../../app/address.ts";
import { OriginTag } from "../../design/marks.tsx";
import { Failing, Loading, NotFound } from "../../design/states.tsx";
import { VERDICT_MEANINGS, VerdictMark } from "../../design/verdict-mark.tsx";
import { choiceOf, factsIn, optionsOf, withFact, withFirst } from "./choice.ts";
import { TEXTS } from "./dispute-query.ts";
import { DisputeTitle } from "./dispute-title.tsx";
import { firstLines, labels, leadsUnder } from "./first-lines.ts";
import { Ledger } from "./ledger.tsx";
import { ledgerOf, shownIn } from "./ledger-model.ts";
import { offeredIn } from "./offered.ts";
import { PutFirst } from "./put-first.tsx";
import { Settles } from "./settles.tsx";
import { type Texts, textsOf } from "./texts.ts";
import { type LoadedDispute, useDispute } from "./use-dispute.ts";
import { Why } from "./why.tsx";
import "./dispute.css";

interface Props {
  readonly statement: string;
  readonly view: DisputeView;
  readonly onView: (view: DisputeView) => void;
}

/** A statement weighed: the question, the verdict and why, what would settle it, for and against, and what to put first. */
export function DisputePage({ statement, view, onView }: Props) {
  const { loaded, error, loading, retry } = useDispute();
  const isWeighed = loaded?.dispute.statements.some(({ id }) => id === statement) ?? false;
  if (loaded && isWeighed) return <Weighed key={statement} statement={statement} view={view} onView={onView} loaded={loaded} />;
  if (loaded) {
    return (
      <NotFound what={`“${statement}” is nothing that is weighed: no claim, evidence, case study, option or tool.`}>
        <p className="tx">
          <Link to="/dispute">What is in dispute</Link>, or{" "}
          <Link to="/node/$slug" params={{ slug: statement }}>
            what it is
          </Link>
          .
        </p>
      </NotFound>
    );
  }
  return (
    <div className="page dispute">
      <div className="head">
        <DisputeTitle chosen={undefined} fallback={statement} offered={[]} />
      </div>
      {error && <Failing error={error} onRetry={retry} />}
      {loading && <Loading what="Reading the dispute" />}
    </div>
  );
}

function Weighed({ statement, view, onView, loaded }: Props & { readonly loaded: LoadedDispute }) {
  const { dispute, criteria, orders } = loaded;
  const { grant, deny } = view;
  const facts = useMemo(() => factsIn({ grant, deny }, dispute), [grant, deny, dispute]);
  const choice = useMemo(
    () =>
      choiceOf(
        view,
        facts,
        criteria.map(({ slug }) => slug),
        orders,
      ),
    [view, facts, criteria, orders],
  );
  const bare = useMemo(() => weigh(dispute), [dispute]);
  const plain = useMemo(() => weigh(dispute, facts), [dispute, facts]);
  const weighing = useMemo(() => weigh(dispute, optionsOf(choice, dispute)), [dispute, choice]);
  const ledger = useMemo(() => ledgerOf(dispute, statement, weighing, plain), [dispute, statement, weighing, plain]);
  const relevant = useMemo(() => relevantTo(dispute, statement), [dispute, statement]);
  const offered = useMemo(() => offeredIn(loaded, bare), [loaded, bare]);
  const slugs = useMemo(() => {
    const shown = [...shownIn(ledgerOf(dispute, statement, bare, bare))];
    const bearing = [...relevant.statements, ...relevant.arguments].map(({ id }) => id).filter((id) => !id.includes("~"));
    return [...new Set([statement, ...shown, ...bearing, ...facts.granted, ...facts.denied])].slice(0, 500).toSorted();
  }, [dispute, statement, relevant, bare, facts]);
  const { data, previousData, error, loading, refetch } = useQuery(TEXTS, { variables: { statement, slugs } });
  const texts = useMemo(() => textsOf(loaded.names, data ?? previousData), [loaded, data, previousData]);
  const ours = useMemo(() => {
    const all = new Set(loaded.ours);
    return relevant.arguments.flatMap(({ id }) => (all.has(id) ? [id] : []));
  }, [relevant, loaded]);
  const leads = useMemo(() => leadsUnder(dispute, statement, facts, ours), [dispute, statement, facts, ours]);
  const lines = useMemo(() => firstLines(leads, choice, criteria, orders), [leads, choice, criteria, orders]);
  const onFirst = (first: readonly string[]) => onView(withFirst(view, first.length > 0 ? { first: first.join(",") } : {}));
  const held = {
    ...facts,
    verdicts: weighing.verdicts,
    onFact: (fact: string, is: "granted" | "denied" | "as it is") => onView(withFact(view, fact, is)),
  };
  const chosen = texts.name(statement);
  const why = useMemo(() => tellExplanation(texts, explain(weighing, statement)), [texts, weighing, statement]);
  const reasons = <Why statement={statement} dispute={relevant} choice={choice} why={why} texts={texts} ours={ours} view={view} />;
  const canTurn = relevant.arguments.some(({ value }) => value !== undefined);
  const isEmpty = ledger.for.length + ledger.against.length + ledger.beside.length === 0;
  return (
    <div className="page dispute">
      <div className="head">
        <DisputeTitle chosen={chosen} fallback={loading ? "…" : statement} offered={offered} view={view} />
        <Verdict
          statement={statement}
          loaded={loaded}
          weighing={weighing}
          ledger={ledger}
          choice={choice}
          texts={texts}
          why={why}
          onView={onView}
        />
      </div>
      {error && <Failing error={error} onRetry={() => void refetch()} />}
      {loading && !data && <Loading what="Reading the arguments" isBrief />}
      {isEmpty ? (
        <p className="say nothing">
          Nothing speaks for it, and nothing is said against it. <Link to="/dispute">What is in dispute</Link>
        </p>
      ) : (
        <>
          <Settles
            dispute={dispute}
            statement={statement}
            verdict={bare.verdicts.get(statement) ?? "unsupported"}
            hasFacts={facts.granted.size + facts.denied.size > 0}
            texts={texts}
            view={view}
            onFirst={onFirst}
          />
          {canTurn ? (
            <PutFirst
              criteria={lines.criteria}
              orders={lines.orders}
              onCriteria={(value) => onFirst(value ? value.split(",") : [])}
              onOrder={(audience) => onView(withFirst(view, { audience }))}
            >
              {reasons}
            </PutFirst>
          ) : (
            <aside className="rail" aria-label="Put first">
              <h2 className="h2">Put first</h2>
              <p className="note">No argument that bears on it rests on a criterion: what is put first makes no difference here.</p>
              {reasons}
            </aside>
          )}
          <Ledger ledger={ledger} texts={texts} view={view} facts={held} />
        </>
      )}
    </div>
  );
}

interface VerdictProps extends Pick<Props, "statement" | "onView"> {
  readonly loaded: LoadedDispute;
  readonly weighing: ReturnType<typeof weigh>;
  readonly ledger: ReturnType<typeof ledgerOf>;
  readonly choice: ReturnType<typeof choiceOf>;
  readonly texts: Texts;
  readonly why: Narration;
}

/** The verdict, never without what was put first or taken as given, and that it follows from a draft; spoken anew, with its why, when it changes. */
function Verdict({ statement, loaded, weighing, ledger, choice, texts, why, onView }: VerdictProps) {
  const verdict = weighing.verdicts.get(statement) ?? "unsupported";
  const conditions = conditionsOf(choice, loaded, texts);
  const name = texts.name(statement);
  return (
    <>
      <p className="meta">
        <span className="bigv" title={VERDICT_MEANINGS[verdict]}>
          <VerdictMark verdict={verdict} /> <b>{upperFirst(verdict)}</b>
          {conditions && <span className="wf"> {conditions}</span>}
        </span>
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
        What follows from the arguments of a draft corpus ({loaded.corpus.version.slice(0, 12)} of {loaded.corpus.asOf}), not a finding.
      </p>
      <p className="vh" role="status">
        {upperFirst(verdict)}
        {conditions && ` ${conditions}`}. {why.text}
      </p>
    </>
  );
}

/** "with “Coverage” put first, if one denies “National rules leak across borders”". */
function conditionsOf(
  { first, order, granted, denied }: VerdictProps["choice"],
  { criteria, orders }: LoadedDispute,
  texts: Texts,
): string {
  const quoted = (slugs: Iterable<string>) => [...slugs].map((slug) => `“${texts.name(slug)?.label ?? slug}”`).join(" and ");
  const put = first.length > 0 ? `with “${labels(first, criteria)}” put first` : order && `for “${labels([order.slug], orders)}”`;
  const facts = [granted.size > 0 && `grants ${quoted(granted)}`, denied.size > 0 && `denies ${quoted(denied)}`]
    .filter(Boolean)
    .join(" and ");
  return [put, facts && `if one ${facts}`].filter(Boolean).join(", ");
}

function counted(entries: readonly unknown[]): string {
  return `${entries.length} ${entries.length === 1 ? "argument" : "arguments"}`;
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
