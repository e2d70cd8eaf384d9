import { type Asked, nameOf } from "./history.ts";

interface Props {
  readonly history: readonly Asked[];
  readonly onPick: (asked: Asked) => void;
  readonly onClear: () => void;
}

/** What was asked in this browser, to be taken up again. */
export function HistoryList({ history, onPick, onClear }: Props) {
  return (
    <details className="console-part">
      <summary>History ({history.length})</summary>
      {history.length === 0 ? (
        <p className="note">What you run is kept here, in this browser alone.</p>
      ) : (
        <>
          <ol className="console-history" aria-label="What was asked">
            {history.map((asked) => (
              <li key={asked.at}>
                <button type="button" className="docs-link" onClick={() => onPick(asked)}>
                  {nameOf(asked)}
                </button>{" "}
                <time className="note" dateTime={new Date(asked.at).toISOString()}>
                  {new Date(asked.at).toLocaleString()}
                </time>
              </li>
            ))}
          </ol>
          <button type="button" className="btn" onClick={onClear}>
            Clear the history
          </button>
        </>
      )}
    </details>
  );
}
