import { csvZip } from "./csv-zip.ts";
import { inPieces } from "./in-pieces.ts";
import { json, jsonLines } from "./json.ts";
import type { WholeCorpus } from "./whole-corpus.ts";

/** One way to take the whole corpus away. To add one: write its file, add it here, add its test. */
export interface BulkFormat {
  readonly extension: string;
  readonly mediaType: string;
  readonly says: string;
  /** Piece by piece; `program` is what writes it, with its version. The same corpus and program make the same bytes. */
  readonly write: (whole: WholeCorpus, program: string) => AsyncIterable<string | Uint8Array>;
}

export const BULK_FORMATS: readonly BulkFormat[] = [
  {
    extension: "json",
    mediaType: "application/json",
    says: "The whole corpus as one JSON object: what it is, its nodes and its relationships, with origin, grade, citations and the records of sources. corpus.schema.json is its JSON Schema.",
    write: (whole, program) => inPieces(json(whole, program)),
  },
  {
    extension: "jsonl",
    mediaType: "application/jsonl",
    says: 'The same objects as JSON Lines, one a line, each with its "type": the corpus first, then nodes, then relationships.',
    write: (whole, program) => inPieces(jsonLines(whole, program)),
  },
  {
    extension: "csv.zip",
    mediaType: "application/zip",
    says: "The whole corpus as CSV tables in a ZIP archive: nodes, relationships, citations, sources and passages, with README.txt and datapackage.json, which describe every column.",
    write: csvZip,
  },
];
