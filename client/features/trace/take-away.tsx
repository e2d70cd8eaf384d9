import type { TraceView } from "../../app/address.ts";
import { CopyButton } from "../../design/copy-button.tsx";

const FORMATS = [
  { extension: "md", label: "Markdown with citations (Pandoc)" },
  { extension: "bib", label: "Sources as BibLaTeX" },
  { extension: "ris", label: "Sources as RIS" },
  { extension: "json", label: "Sources as CSL-JSON" },
] as const;

/** The trace and its sources to take away, with the same question and the same citation keys; and the question itself in GraphQL. */
export function TakeAway({ view }: { readonly view: TraceView }) {
  const question = new URLSearchParams({
    ...(view.from ? { from: view.from } : {}),
    ...(view.to ? { to: view.to } : {}),
    ...(view.max ? { maxLength: String(view.max) } : {}),
  });
  return (
    <section className="away" aria-labelledby="away">
      <h2 className="h2" id="away">
        Take it away
      </h2>
      <ul>
        {FORMATS.map(({ extension, label }) => (
          <li key={extension}>
            <a href={`/export/trace.${extension}?${question}`} download>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p className="do">
        <CopyButton label="Copy link" text={() => location.href} />
      </p>
      <details>
        <summary>Show the GraphQL of this question</summary>
        <pre className="query">{graphqlOf(view)}</pre>
      </details>
    </section>
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
