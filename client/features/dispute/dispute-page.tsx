import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { tellExplanation } from "#argument/explain/tell.ts";
import { explain } from "#argument/explain.ts";
import { relevantTo } from "#argument/weigh/relevant.ts";
import { weigh } from "#argument/weigh.ts";
import type { DisputeView } from "../../app/address.ts";
import { Failing, Loading, NotFound } from "../../design/states.tsx";
import { choiceOf, factsIn, optionsOf, withFact, withFirst } from "./choice.ts";
import { TEXTS } from "./dispute-query.ts";
import { DisputeTitle } from "./dispute-title.tsx";
import { firstLines, leadsUnder } from "./first-lines.ts";
import { Ledger } from "./ledger.tsx";
import { ledgerOf, shownIn } from "./ledger-model.ts";
import { MovesMost } from "./moves-most.tsx";
import { offeredIn } from "./offered.ts";
import { PutFirst } from "./put-first.tsx";
import { Settles } from "./settles.tsx";
import { textsOf } from "./texts.ts";
import { UnderOther } from "./under-other.tsx";
import { semanticsOf, withSemantics } from "./under-words.ts";
import { type LoadedDispute, useDispute } from "./use-dispute.ts";
import { useUnder } from "./use-under.ts";
import { VerdictHead } from "./verdict-head.tsx";
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
  const { first, audience, grant, deny } = view;
  const facts = useMemo(() => factsIn({ grant, deny }, dispute), [grant, deny, dispute]);
  const choice = useMemo(
    () =>
      choiceOf(
        { first, audience },
        facts,
        criteria.map(({ slug }) => slug),
        orders,
      ),
    [first, audience, facts, criteria, orders],
  );
  const bare = useMemo(() => weigh(dispute), [dispute]);
  const plain = useMemo(() => weigh(dispute, facts), [dispute, facts]);
  const construction = useMemo(() => optionsOf(choice, dispute), [choice, dispute]);
  const weighing = useMemo(() => weigh(dispute, construction), [dispute, construction]);
  const under = useUnder(dispute, statement, construction);
  const semantics = semanticsOf(view);
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
  const isFactual = dispute.statements.some(({ id, practical }) => id === statement && !practical);
  const why = useMemo(() => tellExplanation(texts, explain(weighing, statement)), [texts, weighing, statement]);
  const reasons = (
    <>
      <UnderOther under={under} chosen={semantics} onChoose={(next) => onView(withSemantics(view, next))} />
      <Why statement={statement} dispute={relevant} choice={choice} why={why} texts={texts} ours={ours} view={view} />
      <MovesMost statement={statement} dispute={dispute} backing={loaded.backing} texts={texts} />
    </>
  );
  const canTurn = relevant.arguments.some(({ value }) => value !== undefined);
  const isEmpty = ledger.for.length + ledger.against.length + ledger.beside.length === 0;
  return (
    <div className="page dispute">
      <div className="head">
        <DisputeTitle chosen={chosen} fallback={loading ? "…" : statement} isFactual={isFactual} offered={offered} view={view} />
        <VerdictHead
          statement={statement}
          loaded={loaded}
          weighing={weighing}
          ledger={ledger}
          choice={choice}
          texts={texts}
          why={why}
          semantics={semantics}
          under={under}
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
