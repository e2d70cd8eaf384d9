import type { CitedRecord } from "./source-name.ts";

/** What a reference in plain words is made of; a part of GraphQL's SourceRecord. */
export interface CitableRecord extends CitedRecord {
  readonly authority?: string | null;
  readonly containerTitle?: string | null;
  readonly number?: string | null;
  readonly publisher?: string | null;
  readonly arXiv?: string | null;
  readonly DOI?: string | null;
  readonly URL?: string | null;
  readonly evidence: string;
  readonly authors: readonly (CitedRecord["authors"][number] & { readonly given?: string | null })[];
}

/**
 * A reference in plain words, to be pasted anywhere: who, when, what, where, and the key by which the exports cite it. A work that nobody
 * here has seen says so there too. For a style of citing take the BibLaTeX or RIS.
 */
export function citeAs(record: CitableRecord): string {
  const { authors, authority, issued, title, containerTitle, number, publisher, arXiv, DOI, URL, key, evidence } = record;
  const names = authors.map(({ given, particle, family, literal }) => literal ?? [given, particle, family].filter(Boolean).join(" "));
  const who = names.length > 0 ? names.join(", ") : authority;
  const where = DOI ? `https://doi.org/${DOI}` : arXiv ? `https://arxiv.org/abs/${arXiv.replace(/^arXiv:/i, "")}` : URL;
  const parts = [who, issued?.slice(0, 4) ?? "no date", title, containerTitle, number, publisher === who ? undefined : publisher];
  const said = [...new Set(parts.filter(Boolean))].map((part) => `${part}`.replace(/\.$/, "")).join(". ");
  const caveat = evidence === "UNVERIFIED" || evidence === "NONE" ? " Unverified: nobody here has seen it." : "";
  return `${said}.${where ? ` ${where}` : ""} [@${key}]${caveat}`;
}
