import type { ReactNode } from "react";
import "./take-away.css";

/** The formats of sources, in the order in which they are offered everywhere. */
export const SOURCE_FILES = [
  { extension: "bib", label: "Sources as BibLaTeX" },
  { extension: "ris", label: "Sources as RIS" },
  { extension: "csl.json", label: "Sources as CSL-JSON" },
] as const;

interface Props {
  /** The address of an export up to its extension: /export/trace. */
  readonly subject: "trace" | "nodes" | "corpus";
  readonly question: string;
  readonly files: readonly { readonly extension: string; readonly label: string }[];
  /** What is taken, and what each file tells. */
  readonly told: string;
  readonly children?: ReactNode;
}

/** What is shown, as files to take away. */
export function TakeAway({ subject, question, files, told, children }: Props) {
  return (
    <section className="away" aria-labelledby="away">
      <h2 className="h2" id="away">
        Take it away
      </h2>
      <p className="note">{told} Notes tell how far each source was read.</p>
      <ul>
        {files.map(({ extension, label }) => (
          <li key={extension}>
            <a href={`/export/${subject}.${extension}${question && `?${question}`}`} download>
              {label}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
