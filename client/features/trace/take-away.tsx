import { useState } from "react";
import type { TraceView } from "../../app/address.ts";

const FORMATS = [
  { extension: "md", label: "Markdown with citations (Pandoc)" },
  { extension: "bib", label: "Sources as BibLaTeX" },
  { extension: "ris", label: "Sources as RIS" },
  { extension: "json", label: "Sources as CSL-JSON" },
] as const;

/** The trace and its sources to take away, with the same question and the same citation keys; and the question itself in GraphQL. */
export function TakeAway({ view }: { readonly view: TraceView }) {
  const [isCopied, setCopied] = useState(false);
  const question = new URLSearchParams({
    ...(view.from ? { from: view.from } : {}),
    ...(view.to ? { to: view.to } : {}),
    ...(view.max ? { maxLength: String(view.max) } : {}),
  });
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
  };
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
        <button type="button" className="btn" onClick={() => void copy().catch(() => undefined)}>
          Copy link
        </button>
        <span role="status" className="note">
          {isCopied ? "Copied." : ""}
        </span>
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
