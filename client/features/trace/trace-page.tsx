import { useQuery } from "@apollo/client/react";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { TraceView } from "../../app/address.ts";
import { Citations } from "../../design/citations.tsx";
import { OriginTag } from "../../design/marks.tsx";
import { Failing, Loading } from "../../design/states.tsx";
import { RoutesPicture } from "../../picture/routes-picture.tsx";
import { Spine } from "../../picture/spine.tsx";
import { QuestionTitle } from "./question-title.tsx";
import { RouteSentences } from "./route-sentences.tsx";
import { TakeTrace } from "./take-trace.tsx";
import { countOf, effect, isBetween, type ReachedAnswer, toPicture, wholeness } from "./trace-model.ts";
import { TRACE } from "./trace-query.ts";
import { Unreachable } from "./unreachable.tsx";
import { WhatStopsIt } from "./what-stops-it.tsx";
import "./trace.css";
import "./route-sentences.css";
import "./what-stops-it.css";

interface Props {
  readonly view: TraceView;
  readonly onView: (view: TraceView, how?: "replace") => void;
}

/** How one node bears on another: the question, the answer in short, the picture, the sentences, what stops it. */
export function TracePage({ view, onView }: Props) {
  const { from, to, max } = view;
  const isAsked = from !== undefined || to !== undefined;
  const { data, previousData, error, loading, refetch } = useQuery(TRACE, {
    variables: { from: from ?? null, to: to ?? null, maxLength: max ?? null, first: 50 },
    skip: !isAsked,
    notifyOnNetworkStatusChange: true,
  });
  const before = previousData?.trace ?? undefined;
  const answer = data?.trace ?? (isBetween(before, from, to) ? before : undefined);
  return (
    <div className="page trace">
      <div className="head">
        <QuestionTitle view={view} onView={onView} />
        {answer?.__typename === "TraceReached" && <CountLine answer={answer} view={view} onView={onView} />}
      </div>
      {!isAsked && <p className="say unasked">Choose something done downstream, and something that goes wrong.</p>}
      {error && <Failing error={error} onRetry={() => void refetch()} />}
      {error && answer && <p className="note kept">Below stands the answer from before.</p>}
      {loading && !data && <Loading what="Looking for routes" isBrief={answer !== undefined} />}
      {answer?.__typename === "TraceReached" && <Reached answer={answer} view={view} onView={onView} />}
      {answer?.__typename === "TraceUnreachable" && <Unreachable answer={answer} view={view} onView={onView} />}
    </div>
  );
}

function CountLine({ answer, view, onView }: { readonly answer: ReachedAnswer } & Props) {
  return (
    <p className="meta">
      <span>
        <b>{countOf(answer)}</b>
      </span>
      <label>
        {wholeness(answer)}{" "}
        <select className="inl" value={view.max ?? 6} onChange={(event) => onView({ ...view, max: Number(event.target.value) })}>
          {[2, 3, 4, 5, 6, 7, 8].map((steps) => (
            <option key={steps} value={steps}>
              {steps} steps
            </option>
          ))}
        </select>
      </label>
      <span>{effect(answer.routes)}</span>
      <a href="#stops">what stops it</a>
    </p>
  );
}

function Reached({ answer, view, onView }: { readonly answer: ReachedAnswer } & Props) {
  const navigate = useNavigate();
  const [hovered, setHovered] = useState<number>();
  const input = useMemo(() => toPicture(answer.routes), [answer]);
  const put = useMemo(() => view.put?.split(",") ?? [], [view.put]);
  const chosen = view.lit === undefined ? undefined : view.lit - 1;
  const lit = hovered ?? chosen;
  const choose = (route: number) => onView({ ...view, lit: route === chosen ? undefined : route + 1 }, "replace");
  const toggle = (tool: string) => {
    const next = put.includes(tool) ? put.filter((other) => other !== tool) : [...put, tool];
    onView({ ...view, put: next.join(",") || undefined });
  };
  const start = answer.routes[0]?.nodes[0]?.label ?? "";
  const end = answer.routes[0]?.nodes.at(-1)?.label ?? "";
  const title = `Picture of ${answer.routes.length} ${answer.routes.length === 1 ? "route" : "routes"} from ${start} to ${end}. The same as the numbered sentences.`;
  const [summary] = answer.addsUpTo;
  return (
    <>
      <div className="answer">
        <p className="say">
          {answer.inShort.narration.text}
          {answer.inShort.stories < answer.stories.length && (
            <span className="note"> The first of {answer.stories.length} stories; all are told below.</span>
          )}
        </p>
        {summary && (
          <p className="paper">
            <OriginTag by={summary.origin.by} at={summary.origin.at} />
            <span>
              {start} {summary.verb} {end.slice(0, 1).toLowerCase() + end.slice(1)}
            </span>
            <span className="note">
              The bare step, which the routes spell out; <Citations citations={summary.citations} />
            </span>
          </p>
        )}
      </div>
      <div className="left2">
        <figure className="fig" aria-label="Picture of the routes">
          <div className="wide-pic">
            <RoutesPicture
              input={input}
              title={title}
              bracket={summary ? `${summary.verb}: said as one step, which the routes spell out` : undefined}
              isNumbered={answer.routes.length > 1}
              lit={lit}
              inPlace={put}
              onLight={setHovered}
              onChoose={choose}
              onOpen={(slug) => void navigate({ to: "/node/$slug", params: { slug } })}
              onRoutes={(end) => void navigate({ to: "/routes", search: end })}
              onToggle={toggle}
            />
          </div>
          <div className="narrow-pic">
            <Spine input={input} title={title} lit={lit} />
          </div>
          <Key />
        </figure>
        <RouteSentences answer={answer} lit={lit} chosen={chosen} onHover={setHovered} onChoose={choose} />
        <TakeTrace view={view} answer={answer} />
      </div>
      <WhatStopsIt answer={answer} put={put} onToggle={toggle} />
    </>
  );
}

function Key() {
  return (
    <figcaption className="cap2">
      <span>
        <svg width="44" height="10" aria-hidden="true">
          <path d="M0 5H32" stroke="var(--stream)" strokeWidth="2" />
          <path d="M32 1L42 5L32 9Z" fill="var(--stream)" />
        </svg>{" "}
        furthers
      </span>
      <span>
        <svg width="44" height="10" aria-hidden="true">
          <path d="M0 5H38" stroke="var(--stream)" strokeWidth="2" strokeDasharray="8 4" />
          <path d="M40 0V10" stroke="var(--stream)" strokeWidth="3" />
        </svg>{" "}
        holds back
      </span>
      <span>
        <svg width="22" height="22" aria-hidden="true">
          <path d="M0 8H22V16H0Z" fill="var(--water-deep)" />
          <path d="M6 5h3v6h-3zM13 5h3v6h-3zM6 16h10v3h-10z" fill="var(--land-line)" />
          <path d="M8.5 1h5v9h-5z" fill="var(--land)" stroke="var(--land-line)" />
        </svg>{" "}
        a raised gate: a tool that could stand there
      </span>
      <span>
        <b className="op">S3</b> the paper, by sentence; lit. the literature; <i>ours</i> our reading
      </span>
    </figcaption>
  );
}
