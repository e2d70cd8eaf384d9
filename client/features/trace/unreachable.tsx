import { Link } from "@tanstack/react-router";
import type { TraceView } from "../../app/address.ts";
import type { TraceAnswer } from "./trace-model.ts";

interface Props {
  readonly answer: Extract<TraceAnswer, { __typename: "TraceUnreachable" }>;
  readonly view: TraceView;
  readonly onView: (view: TraceView) => void;
}

/** Nothing found is an answer: how far the search came, what is nearest, what to try. */
export function Unreachable({ answer, view, onView }: Props) {
  const { reached, depth, shortest, nearest, complete, maxLength } = answer;
  const canSwap = view.from !== undefined && view.to !== undefined;
  return (
    <div className="answer none">
      <div>
        <p className="say">No known route of at most {maxLength} steps.</p>
        <p className="tx2">
          {reached === 0
            ? `Nothing in the corpus leads ${view.from === undefined ? "to its end" : "on from its start"}`
            : `The search reached ${reached} ${reached === 1 ? "node" : "nodes"}, ${depth} ${depth === 1 ? "step" : "steps"} deep`}
          {complete ? "" : ", and ran out of time"}.{" "}
          {nearest && (
            <>
              Nearest on the other side:{" "}
              <Link to="/node/$slug" params={{ slug: nearest.slug }}>
                {nearest.label}
              </Link>
              .
            </>
          )}
        </p>
        <p className="do">
          {shortest != null && shortest <= 12 && (
            <button type="button" className="btn go" onClick={() => onView({ ...view, max: shortest })}>
              Show the route of {shortest} steps
            </button>
          )}
          {canSwap && (
            <button type="button" className="btn" onClick={() => onView({ ...view, from: view.to ?? "", to: view.from ?? "" })}>
              Ask it the other way round
            </button>
          )}
        </p>
      </div>
    </div>
  );
}
