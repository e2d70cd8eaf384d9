import { Link } from "@tanstack/react-router";
import type { TraceView } from "../../app/address.ts";
import { CiteViewButton } from "../../design/cite-view-button.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { SOURCE_FILES, TakeAway } from "../../design/take-away.tsx";
import { countOf, type ReachedAnswer } from "./trace-model.ts";

const FILES = [{ extension: "md", label: "Markdown with citations (Pandoc)" }, ...SOURCE_FILES] as const;

/** The trace and its sources to take away, with the same question and the same citation keys; and the question itself in GraphQL. */
export function TakeTrace({ view, answer }: { readonly view: TraceView; readonly answer: ReachedAnswer }) {
  const question = new URLSearchParams({
    ...(view.from ? { from: view.from } : {}),
    ...(view.to ? { to: view.to } : {}),
    ...(view.max ? { maxLength: String(view.max) } : {}),
  });
  return (
    <TakeAway
      subject="trace"
      question={question.toString()}
      files={FILES}
      told={`${answer.complete ? countOf(answer) : "The best routes, not all"}, and the sources of every step.`}
    >
      <p className="do">
        <CopyButton label="Copy link" text={() => location.href} />
        <CiteViewButton isComplete={answer.complete} />
      </p>
      <details>
        <summary>Show the GraphQL of this question</summary>
        <pre className="query">{graphqlOf(view)}</pre>
        <Link to="/console" search={{ query: graphqlOf(view) }}>
          Open it in the console
        </Link>
      </details>
    </TakeAway>
  );
}

function graphqlOf({ from, to, max }: TraceView): string {
  const args = [...(from ? [`from: "${from}"`] : []), ...(to ? [`to: "${to}"`] : []), ...(max ? [`maxLength: ${max}`] : [])].join(", ");
  return `{
  trace(${args}) {
    ... on TraceReached {
      complete
      routes { narration { text } steps { key verb origin { label } citations { key at grade } } }
    }
    ... on TraceUnreachable { reached depth }
  }
}`;
}
