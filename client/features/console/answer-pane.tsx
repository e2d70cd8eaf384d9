import { CopyButton } from "../../design/copy-button.tsx";
import type { Answer, ToldError } from "./run-query.ts";

interface Props {
  readonly answer: Answer | undefined;
  readonly isRunning: boolean;
  /** Puts the cursor there in the query, lines and columns counted from 1. */
  readonly onGoTo: (line: number, column: number) => void;
}

/** What came back: how it went and what it cost, what is wrong and where, and the answer itself. */
export function AnswerPane({ answer, isRunning, onGoTo }: Props) {
  return (
    <section className="answer" aria-labelledby="answer" aria-busy={isRunning}>
      <h2 className="cap" id="answer">
        Answer
      </h2>
      <p className="note" role="status">
        {isRunning ? "Asking …" : answer ? inShort(answer) : "Run a question to see its answer."}
      </p>
      {answer?.outcome === "answered" && (
        <>
          {answer.errors.length > 0 && (
            <ul className="answer-errors" aria-label="Errors">
              {answer.errors.map((error) => (
                <TheError key={`${error.path} ${error.at?.line} ${error.at?.column} ${error.message}`} error={error} onGoTo={onGoTo} />
              ))}
            </ul>
          )}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
          <section className="answer-text" tabIndex={0} aria-label="The answer in JSON">
            <pre>{answer.text}</pre>
          </section>
          <p className="do">
            <CopyButton label="Copy answer" text={() => answer.text} />
          </p>
        </>
      )}
    </section>
  );
}

function TheError({ error, onGoTo }: { readonly error: ToldError; readonly onGoTo: Props["onGoTo"] }) {
  const { at, path } = error;
  return (
    <li>
      {error.code && <code>{error.code}</code>} {error.message}{" "}
      {at && (
        <button type="button" className="docs-link" onClick={() => onGoTo(at.line, at.column)}>
          line {at.line}, column {at.column}
        </button>
      )}
      {path && <span className="note"> in the answer at {path}</span>}
    </li>
  );
}

function inShort(answer: Answer): string {
  if (answer.outcome === "unreachable") return "The server cannot be reached. Your question is kept.";
  if (answer.outcome === "refused") return answer.why;
  const { status, milliseconds, errors, cost, corpus, requestId } = answer;
  return [
    errors.length > 0
      ? `${errors.length} error${errors.length === 1 ? "" : "s"} (HTTP ${status})`
      : status === 200
        ? "Answered"
        : `HTTP ${status}`,
    `in ${Math.round(milliseconds)} ms`,
    ...(cost ? [`cost ${cost.requested} of at most ${cost.max}`] : []),
    ...(corpus ? [`corpus ${corpus.slice(0, 12)}`] : []),
    ...(errors.length > 0 && requestId ? [`request ${requestId}`] : []),
  ].join(" · ");
}
