import { Link } from "@tanstack/react-router";
import { graphql } from "../__generated__/gql.ts";
import type { RecordFragment } from "../__generated__/graphql.ts";
import { citeAs } from "./cite-as.ts";
import { CopyButton } from "./copy-button.tsx";
import { EvidenceDisc, GRADE_WORDS } from "./marks.tsx";
import { sourceName } from "./source-name.ts";

graphql(`
  fragment Record on SourceRecord {
    key
    type
    title
    short
    issued
    authority
    jurisdiction
    number
    containerTitle
    publisher
    arXiv
    DOI
    URL
    urlSeen
    evidence
    read
    seenAt
    finding
    status
    statusText
    statusAsOf
    statusConfidence
    effective
    note
    sameAs
    authors {
      family
      given
      particle
      literal
    }
  }
`);

interface Pin {
  readonly slug: string;
  readonly at: string;
  readonly says: string;
}

/** The day of the paper: what is dated after it came later, and is marked so. */
const PAPER_DATE = "2025-03-14";

/** A source as a slip: who, when, what, how far it was read, what it found, and its exports. Unverified never looks verified. */
export function SourceSlip({ record, pins = [] }: { readonly record: RecordFragment; readonly pins?: readonly Pin[] }) {
  const isUnverified = record.evidence === "UNVERIFIED" || record.evidence === "NONE";
  const isLater = record.issued != null && record.issued > PAPER_DATE;
  const name = sourceName(record);
  const year = record.issued?.slice(0, 4);
  return (
    <article className={`slip ${isUnverified ? "k0" : record.evidence === "SECONDARY" ? "k2" : ""}`} id={record.key}>
      <p className="au">
        <b>{year && name.endsWith(year) ? name.slice(0, -year.length) : name}</b>
        {year} {isLater && <span className="later">later than the paper</span>}
      </p>
      <h3>
        <Link to="/node/$slug" params={{ slug: record.key }}>
          {record.title}
        </Link>
      </h3>
      <p className="note">{[record.authority, record.containerTitle, record.number, record.publisher].filter(Boolean).join(" · ")}</p>
      <p className={isUnverified ? "gr unv" : "gr"}>
        <EvidenceDisc grade={record.evidence} /> <b>{GRADE_WORDS[record.evidence]}</b>
        {record.read ? `: ${record.read}` : ""}
      </p>
      {record.statusText && (
        <p className="gr">
          <b>Status</b> as of {record.statusAsOf}: {record.statusText}
          {record.statusConfidence ? ` (confidence: ${record.statusConfidence})` : ""}
        </p>
      )}
      {record.finding && <p className="fi">{record.finding}</p>}
      {pins.length > 0 && (
        <dl className="pinned">
          {pins.map(({ slug, at, says }) => (
            <div key={slug}>
              <dt>
                <Link to="/node/$slug" params={{ slug }}>
                  {at}
                </Link>
              </dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="do">
        {record.URL && (
          <a className="btn" href={record.URL} rel="noreferrer noopener">
            {record.urlSeen ? "Open" : "Usual address (not opened by us)"}
          </a>
        )}
        <a className="btn quiet" href={`/export/nodes.bib?slugs=${record.key}`} download>
          BibLaTeX
        </a>
        <a className="btn quiet" href={`/export/nodes.ris?slugs=${record.key}`} download>
          RIS
        </a>
        <CopyButton label="Copy citation" text={() => citeAs(record)} isQuiet />
      </p>
    </article>
  );
}
