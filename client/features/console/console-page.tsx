import { json, jsonParseLinter } from "@codemirror/lang-json";
import { linter } from "@codemirror/lint";
import type { EditorView } from "@codemirror/view";
import { graphql } from "cm6-graphql";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ConsoleView } from "../../app/address.ts";
import { CopyButton } from "../../design/copy-button.tsx";
import { AnswerPane } from "./answer-pane.tsx";
import { asCurl } from "./as-curl.ts";
import type { DocPlace } from "./docs-model.ts";
import { Editor } from "./editor.tsx";
import { EXAMPLES, exampleNamed } from "./examples.ts";
import { addAsked, keepHistory, storedHistory } from "./history.ts";
import { HistoryList } from "./history-list.tsx";
import { type Answer, parseVariables, runQuery } from "./run-query.ts";
import { SchemaDocs } from "./schema-docs.tsx";
import { useSchema } from "./use-schema.ts";
import "./console.css";

/** A page to try questions on: examples, an editor that knows the schema, the answer with its cost, what was asked before, and what can be asked. */
export function ConsolePage({ view, onView }: { readonly view: ConsoleView; readonly onView: (view: ConsoleView) => void }) {
  const [history, setHistory] = useState(storedHistory);
  const [question, setQuestion] = useState(() => firstQuestion(view, history[0]));
  const [answer, setAnswer] = useState<Answer>();
  const [isRunning, setRunning] = useState(false);
  const [docs, setDocs] = useState<DocPlace>({ type: "Query" });
  const running = useRef<AbortController>(undefined);
  const editor = useRef<EditorView>(undefined);
  const schema = useSchema();

  useEffect(() => {
    document.title = "Console · Riparian";
    return () => running.current?.abort();
  }, []);
  // An address that is followed while the page stands, such as Back, is followed here too.
  const opened = useRef(view);
  useEffect(() => {
    if (isSameView(opened.current, view)) return;
    opened.current = view;
    setQuestion(firstQuestion(view, undefined));
  }, [view]);

  const run = async () => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setRunning(true);
    try {
      const came = await runQuery(question.query, question.variables, mine.signal);
      setAnswer(came);
      if (came.outcome !== "answered") return;
      const next = addAsked(storedHistory(), { ...question, at: Date.now() });
      keepHistory(next);
      setHistory(next);
    } catch {
      // Stopped, by the reader or by another question: what was there stays.
    } finally {
      if (running.current === mine) setRunning(false);
    }
  };
  const stop = () => {
    running.current?.abort();
    setRunning(false);
  };
  const goTo = (line: number, column: number) => {
    const made = editor.current;
    if (!made || line > made.state.doc.lines) return;
    const at = made.state.doc.line(line);
    made.dispatch({ selection: { anchor: Math.min(at.from + column - 1, at.to) }, scrollIntoView: true });
    made.focus();
  };
  const language = useMemo(
    () =>
      graphql(schema.outcome === "loaded" ? schema.schema : undefined, {
        onShowInDocs: (field, type, parent) => {
          if (parent !== undefined && field !== undefined) setDocs({ type: parent, field });
          else if (type !== undefined) setDocs({ type: type.replaceAll(/[[\]!]/g, "") });
        },
      }),
    [schema],
  );
  const variables = useMemo(() => [json(), linter((made) => (made.state.doc.toString().trim() === "" ? [] : jsonParseLinter()(made)))], []);
  const chosen = EXAMPLES.find(({ query }) => query === question.query);

  return (
    <div className="page console">
      <h1 className="q">Console</h1>
      <p className="note">
        Ask the corpus in GraphQL. Nothing leaves this server; what you run is kept in this browser alone. Everything at once, without
        asking, is at <a href="/export/corpus.json">/export/corpus.json</a>, <a href="/export/corpus.csv.zip">.csv.zip</a> and{" "}
        <a href="/export/">others</a>. New to this? <a href="/docs/researchers.md">From here to a table in your notebook</a>.
      </p>
      <div className="console-bar">
        <label>
          <span className="cap">Example</span>
          <select
            value={chosen?.name ?? ""}
            onChange={(event) => {
              const example = exampleNamed(event.target.value);
              if (!example) return;
              setQuestion({ query: example.query, variables: "" });
              opened.current = { example: example.name };
              onView(opened.current);
            }}
          >
            {!chosen && <option value="">your own</option>}
            {EXAMPLES.map(({ name, says }) => (
              <option key={name} value={name}>
                {name.replaceAll("-", " ")}: {says}
              </option>
            ))}
          </select>
        </label>
        <span className="console-acts">
          {isRunning ? (
            <button type="button" className="btn go" onClick={stop}>
              Stop
            </button>
          ) : (
            <button type="button" className="btn go" onClick={() => void run()} aria-keyshortcuts="Control+Enter Meta+Enter">
              Run <kbd className="wide">Ctrl ⏎</kbd>
            </button>
          )}
          <CopyButton label="Copy link" text={() => linkTo(question)} />
          <CopyButton label="Copy as curl" text={() => curlOf(question)} />
        </span>
      </div>
      <div className="console-panes">
        <section className="console-ask" aria-labelledby="ask">
          <h2 className="cap" id="ask">
            Question
          </h2>
          <Editor
            label="Question in GraphQL. Tab leaves the editor; Control Space completes."
            value={question.query}
            language={language}
            onChange={(query) => setQuestion((before) => ({ ...before, query }))}
            onRun={() => void run()}
            onReady={(made) => {
              editor.current = made;
            }}
          />
          <h2 className="cap">Variables</h2>
          <div className="console-variables">
            <Editor
              label="Variables in JSON"
              value={question.variables}
              language={variables}
              onChange={(next) => setQuestion((before) => ({ ...before, variables: next }))}
              onRun={() => void run()}
            />
          </div>
          <HistoryList
            history={history}
            onPick={({ query, variables: values }) => setQuestion({ query, variables: values })}
            onClear={() => {
              keepHistory([]);
              setHistory([]);
            }}
          />
        </section>
        <AnswerPane answer={answer} isRunning={isRunning} onGoTo={goTo} />
        <section className="console-docs" aria-labelledby="docs">
          <h2 className="cap" id="docs">
            What can be asked
          </h2>
          {schema.outcome === "loaded" ? (
            <SchemaDocs schema={schema.schema} at={docs} onGo={setDocs} />
          ) : (
            <p className="note" role="status">
              {schema.outcome === "loading" ? "Reading the schema …" : "The schema could not be read. Reload the page to try again."}
            </p>
          )}
        </section>
      </div>
    </div>
  );
}

interface Question {
  readonly query: string;
  readonly variables: string;
}

/** What the address asks, else what was asked last, else the first steps. */
function firstQuestion({ query, variables, example }: ConsoleView, last: Question | undefined): Question {
  if (query !== undefined) return { query, variables: variables ?? "" };
  const named = exampleNamed(example);
  if (named) return { query: named.query, variables: "" };
  return last ? { query: last.query, variables: last.variables } : { query: EXAMPLES[0]?.query ?? "", variables: "" };
}

function isSameView(a: ConsoleView, b: ConsoleView): boolean {
  return a.query === b.query && a.variables === b.variables && a.example === b.example;
}

function linkTo({ query, variables }: Question): string {
  const search = new URLSearchParams({ query, ...(variables.trim() === "" ? {} : { variables }) });
  return `${location.origin}/console?${search}`;
}

function curlOf({ query, variables }: Question): string {
  const values = parseVariables(variables);
  return asCurl(`${location.origin}/graphql`, query, "variables" in values ? values.variables : {});
}
