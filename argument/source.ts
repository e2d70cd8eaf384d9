import type { Grade } from "./vocabulary.ts";

/** A person, in parts that are never guessed again from a string, or a body under its `literal` name. */
export type Name =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given?: string;
      readonly suffix?: string;
      readonly "non-dropping-particle"?: string;
      readonly "dropping-particle"?: string;
    };

/** CSL 1.0.2 item types that the corpus uses. */
export const SOURCE_TYPES = [
  "article",
  "article-journal",
  "article-magazine",
  "bill",
  "document",
  "legal_case",
  "legislation",
  "paper-conference",
  "post-weblog",
  "regulation",
  "report",
  "standard",
  "treaty",
  "webpage",
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** Where an instrument or a case stands; `statusText` on the record says it in full. */
export const LEGAL_STATUSES = [
  "proposed",
  "draft",
  "adopted",
  "applies later",
  "in force",
  "partly in force",
  "not enforced",
  "guidance",
  "voluntary",
  "in use",
  "persuasive",
  "pending",
  "decided",
  "set aside",
  "vetoed",
  "lapsed",
  "withdrawn",
  "repealed",
] as const;
export type LegalStatus = (typeof LEGAL_STATUSES)[number];

/**
 * The record of something that can be cited: a work of the literature, an instrument or a case. Field names are those of CSL 1.0.2 where
 * it has one. `key` is the citation key, the same in every export and in the graph; it is given once and never made anew.
 */
export interface SourceRecord {
  readonly key: string;
  readonly type: SourceType;
  readonly title: string;
  /** A short name in use, such as "AI Act". */
  readonly short?: string;
  readonly author?: readonly Name[];
  /** Said when the list of authors is known to be partial. */
  readonly authorsSeen?: string;
  /** ISO 8601 date, month or year, or a range with "/". */
  readonly issued?: string;
  readonly authority?: string;
  readonly jurisdiction?: string;
  readonly number?: string;
  readonly "container-title"?: string;
  readonly "collection-title"?: string;
  readonly "event-title"?: string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly genre?: string;
  readonly archive?: string;
  readonly arXiv?: string;
  readonly DOI?: string;
  readonly doiKind?: string;
  readonly URL?: string;
  /** False where the address is the usual official one but was not itself opened. */
  readonly urlSeen?: boolean;
  /** How far it was read: the grade, then in words, then where. */
  readonly evidence: Grade;
  readonly read?: string;
  readonly seenAt?: string;
  /** What it found, in our words. */
  readonly finding?: string;
  readonly topics?: readonly string[];
  readonly preprintOf?: { readonly type?: string; readonly [field: string]: string | undefined };
  readonly alsoAt?: string;
  readonly republishedAs?: string;
  /** Key of another record of the same document. */
  readonly sameAs?: string;
  readonly artifacts?: readonly { readonly kind: string; readonly url: string; readonly seenAt?: string }[];
  /** The last check of the record against what can be seen. */
  readonly check?: { readonly on: string; readonly verdict: string; readonly fields?: string; readonly at?: string };
  readonly note?: string;
  /** Of instruments and cases; of works, the publication status as free text. */
  readonly status?: string;
  readonly statusText?: string;
  readonly statusAsOf?: string;
  readonly statusConfidence?: string;
  /** The day from which the cited duties apply, where one is known. */
  readonly effective?: string;
}
