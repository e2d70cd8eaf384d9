import { CombinedGraphQLErrors, ServerError, ServerParseError } from "@apollo/client";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import "./states.css";

/* What is shown when there is no answer yet, none at all, or none to be had. */

const PATIENCE = 300;

/** Nothing for 300 ms, since most answers are there by then; after that a line, over what was there before where it is brief. */
export function Loading({ what, isBrief = false }: { readonly what: string; readonly isBrief?: boolean }) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={isBrief ? "page state brief" : "page state"} role="status" aria-live="polite">
      {isSlow && <p className="line">{what} …</p>}
    </div>
  );
}

/** What happened, what still works, what to quote, and Try again. */
export function Failing({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }) {
  const first = CombinedGraphQLErrors.is(error) ? error.errors[0] : undefined;
  const requestId = first?.extensions?.["requestId"];
  const isAsked = first?.extensions?.["code"] === "BAD_USER_INPUT";
  const hasAnswered = first !== undefined || ServerError.is(error) || ServerParseError.is(error);
  return (
    <div className="page state">
      <div className="fail" role="alert">
        <p className="big">
          {isAsked ? "That cannot be asked." : hasAnswered ? "The server could not answer." : "The server cannot be reached."}
        </p>
        <p className="tx">
          {first?.message ??
            (hasAnswered
              ? "Something went wrong on its side; your question is kept in the address."
              : "Your question is kept in the address. Check the connection, or start the server again.")}
        </p>
        <div className="do">
          {onRetry && !isAsked && (
            <button type="button" className="btn go" onClick={onRetry}>
              Try again
            </button>
          )}
          <Link className="btn" to="/">
            To the overview
          </Link>
        </div>
        {typeof requestId === "string" && (
          <p className="note">
            Request <span className="mono">{requestId}</span>
          </p>
        )}
      </div>
    </div>
  );
}

export function NotFound({ what, children }: { readonly what: string; readonly children?: ReactNode }) {
  return (
    <div className="page state">
      <h1 className="q">Not found</h1>
      <p className="say">{what}</p>
      {children}
      <p className="do">
        <Link className="btn" to="/">
          To the overview
        </Link>
      </p>
    </div>
  );
}
