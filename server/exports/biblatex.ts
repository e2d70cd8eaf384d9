import type { Name, SourceType } from "#argument/source.ts";
import { type ExportedSource, type Loss, moved, type SourceFormat } from "./format.ts";
import { nameParts } from "./names.ts";
import { plainText } from "./plain-text.ts";
import { notedFields, ownWords, recordNotes } from "./record-notes.ts";

/* BibLaTeX (biblatex manual 3.20, sections 2.1 and 2.2), for LuaLaTeX or XeLaTeX with biber, and for Zotero, JabRef and pandoc. */

const TYPES: Readonly<Record<SourceType, string>> = {
  article: "online",
  "article-journal": "article",
  "article-magazine": "article",
  bill: "legislation",
  document: "misc",
  legal_case: "jurisdiction",
  legislation: "legislation",
  "paper-conference": "inproceedings",
  "post-weblog": "online",
  regulation: "legislation",
  report: "report",
  standard: "misc",
  treaty: "legal",
  webpage: "online",
};

const HEADER =
  "% Sources of the Riparian corpus. UTF-8; for LuaLaTeX or XeLaTeX with biber.\n% The note of each entry says how far it was read: evidence primary, secondary or unverified.\n";

export const biblatex: SourceFormat = {
  id: "biblatex",
  name: "BibLaTeX",
  extension: "bib",
  mediaType: "application/x-bibtex",
  serialise: (sources, missing) =>
    `${HEADER}${missing === undefined ? "" : `% Not complete: ${missing}.\n`}\n${sources.map(entry).join("\n")}`,
  losses: (record): readonly Loss[] => [
    ...moved(record, notedFields(record), "BibLaTeX has no field for it"),
    ...(TYPES[record.type] === "legislation" || TYPES[record.type] === "jurisdiction" || TYPES[record.type] === "legal"
      ? [
          {
            key: record.key,
            field: "type",
            fate: "downgraded" as const,
            why: `standard styles print @${TYPES[record.type]} as @misc; the CSL type ${record.type} is in the keywords`,
          },
        ]
      : []),
  ],
};

function entry({ record, pinpoints }: ExportedSource): string {
  const isArticle = record.type === "article-journal" || record.type === "article-magazine";
  const isLaw = ["legislation", "jurisdiction", "legal"].includes(TYPES[record.type]);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", record.author && record.author.length > 0 ? record.author.map(person).join(" and ") : undefined],
    ["title", inBraces(record.title)],
    ["shorttitle", inBraces(record.short)],
    ["date", record.issued && plainText(record.issued)],
    ["journaltitle", isArticle || isLaw ? inBraces(record["container-title"]) : undefined],
    ["booktitle", record.type === "paper-conference" ? inBraces(record["container-title"]) : undefined],
    ["organization", isArticle || isLaw || record.type === "paper-conference" ? undefined : inBraces(record["container-title"])],
    ["series", inBraces(record["collection-title"])],
    ["eventtitle", inBraces(record["event-title"])],
    ["institution", inBraces(record.authority ?? (record.type === "report" ? record.publisher : undefined))],
    ["publisher", record.type === "report" && record.authority === undefined ? undefined : inBraces(record.publisher)],
    ["type", inBraces(record.genre)],
    ["volume", escaped(record.volume)],
    ["number", escaped(isArticle ? record.issue : record.number)],
    ["issue", isArticle ? undefined : escaped(record.issue)],
    ["pages", escaped(record.page?.replaceAll(/[-–—]+/g, "--"))],
    ["eprint", record.arXiv && verbatim(record.arXiv)],
    ["eprinttype", record.arXiv ? "arxiv" : undefined],
    ["howpublished", record.archive && !record.arXiv ? inBraces(record.archive) : undefined],
    ["doi", record.DOI && verbatim(record.DOI)],
    ["url", record.URL && verbatim(record.URL)],
    [
      "keywords",
      escaped(
        [...(record.topics ?? []), `csl ${record.type}`, `evidence ${record.evidence}`]
          .map((word) => plainText(word).replaceAll(",", " "))
          .join(", "),
      ),
    ],
    ["annotation", inBraces(record.finding && ownWords(record.finding))],
    [
      "note",
      inBraces(
        [...recordNotes(record), ...(isArticle && record.number ? [`number: ${plainText(record.number)}`] : []), ...pinned(pinpoints)].join(
          "; ",
        ),
      ),
    ],
  ];
  const lines = fields.flatMap(([field, value]) => (value ? [`  ${field} = {${value}},`] : []));
  return `@${TYPES[record.type]}{${record.key},\n${lines.join("\n")}\n}\n`;
}

function pinned(pinpoints: readonly string[]): readonly string[] {
  return pinpoints.length > 0 ? [`cited at: ${pinpoints.map(plainText).join(" | ")}`] : [];
}

/** Plain "Family, Given" where that is safe; otherwise biber's extended name format, which names each part. A body stands in braces. */
function person(name: Name): string {
  const parts = nameParts(name);
  if ("body" in parts) return `{${escaped(parts.body)}}`;
  const { family, given, particle, suffix } = parts;
  if (!particle && !suffix && isSimple(family) && isSimple(given))
    return given ? `${escaped(family)}, ${escaped(given)}` : `{${escaped(family)}}`;
  const named = [
    `family={${escaped(family)}}`,
    ...(given ? [`given={${escaped(given)}}`] : []),
    ...(particle ? [`prefix={${escaped(particle)}}`, "useprefix=true"] : []),
    ...(suffix ? [`suffix={${escaped(suffix)}}`] : []),
  ];
  return named.join(", ");
}

/** Without a comma, an "and", or a word in lower case that would be taken for a particle. */
function isSimple(text: string): boolean {
  return !/[,={}"]|\band\b/.test(text) && !text.split(" ").some((word) => /^\p{Ll}/u.test(word));
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "^": "{\\textasciicircum}",
  "~": "{\\textasciitilde}",
  "<": "{\\textless}",
  ">": "{\\textgreater}",
};

/** Text with every character of TeX's own made harmless; braces as commands, since BibTeX counts them even behind a backslash. */
function escaped(text: string | undefined): string | undefined {
  return text === undefined
    ? undefined
    : plainText(text).replaceAll(/[\\{}^~<>$&%#_]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}

/** In braces of its own: titles keep their capitals, institutions are not parted at "and". */
function inBraces(text: string | undefined): string | undefined {
  const safe = escaped(text);
  return safe ? `{${safe}}` : undefined;
}

/** Identifiers and addresses are not TeX; only what would end the field is percent-encoded. */
function verbatim(text: string): string {
  return plainText(text).replaceAll(/[{}\\ ]/g, (character) => encodeURIComponent(character));
}
