import type { z } from "zod";
import type { Corpus, CorpusMeta, Located } from "#argument/corpus.ts";
import { didYouMean } from "#argument/did-you-mean.ts";
import type { CorpusFile } from "./corpus-files.ts";
import { checkForm } from "./explain-issue.ts";
import { metaFormat, SECTIONS, type Section } from "./format.ts";
import { type Path, parseFile } from "./parse-file.ts";

/** Past this many misfits in one file, more say nothing new. */
const MAX_MISFITS = 200;

/** Something that could not be read as the format asks. */
interface Misfit {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface ReadCorpus {
  readonly corpus: Corpus;
  /** In order of files, then as found. An entry with a misfit is left out of `corpus`. */
  readonly misfits: readonly Misfit[];
}

/**
 * Reads the files into entries that know their lines; everything wrong with their form is a misfit, all of them at once (at most two
 * hundred a file). Never throws.
 *
 * A file is parsed once to be read, and once more when the line of one of its entries is asked for: lines are wanted of few entries, and
 * the syntax trees of all files would take far more memory than the corpus.
 */
export function readCorpus(files: readonly CorpusFile[]): ReadCorpus {
  const lineIn = lineFinder();
  const read = files.map((file) => readFile(file, lineIn));
  const metas = read.flatMap((file) => file.metas);
  const misfits = read.flatMap((file) => file.misfits);
  const meta = metas[0]?.value ?? { title: "", paper: "", asOf: "", licence: "" };
  const all = <S extends Section>(section: S) => read.flatMap(({ lists }): Lists[S] => lists[section]);
  const corpus = {
    meta,
    nodes: all("nodes"),
    arguments: all("arguments"),
    chains: all("chains"),
    works: all("works"),
    instruments: all("instruments"),
  };
  return { corpus, misfits: [...misfits, ...oneMeta(metas, files, misfits.length > 0)] };
}

type Lists = { readonly [S in Section]: readonly Located<z.infer<(typeof SECTIONS)[S]>>[] };
type LineIn = (file: CorpusFile, path: Path) => number;

interface ReadFile {
  readonly metas: readonly Located<CorpusMeta>[];
  readonly lists: Lists;
  readonly misfits: readonly Misfit[];
}

function readFile(file: CorpusFile, lineIn: LineIn): ReadFile {
  const parsed = parseFile(file);
  const misfits: Misfit[] = [];
  let unsaid = 0;
  const report = (line: number, message: string) => {
    if (misfits.length < MAX_MISFITS) misfits.push({ file: file.path, line, message });
    else unsaid++;
  };
  const none: Lists = { nodes: [], arguments: [], chains: [], works: [], instruments: [] };
  if (parsed.outcome === "unreadable") {
    for (const { line, message } of parsed.faults) report(line, message);
    return { metas: [], lists: none, misfits };
  }
  const { value, lineOf } = parsed;
  const entry = <T>(format: z.ZodType<T>, item: unknown, base: Path): readonly Located<T>[] => {
    const form = checkForm(format, item);
    if ("value" in form) return [located(form.value, file, base, lineIn)];
    for (const { path, message } of form.faults) report(lineOf([...base, ...path]), `${named(item)}${field(path)}${message}`);
    return [];
  };
  const list = <S extends Section>(section: S): Lists[S] => {
    const content = Object.hasOwn(value, section) ? value[section] : null;
    if (Array.isArray(content))
      return content.flatMap((item: unknown, index) =>
        entry(SECTIONS[section] as z.ZodType, item, [section, index]),
      ) as unknown as Lists[S];
    if (content !== null) report(lineOf([section]), `"${section}" should be a list, each entry after a hyphen.`);
    return none[section];
  };
  for (const name of Object.keys(value)) if (name !== "meta" && !Object.hasOwn(SECTIONS, name)) report(lineOf([name]), unknownList(name));
  const metas = Object.hasOwn(value, "meta") ? entry(metaFormat, value["meta"], ["meta"]) : [];
  const lists = {
    nodes: list("nodes"),
    arguments: list("arguments"),
    chains: list("chains"),
    works: list("works"),
    instruments: list("instruments"),
  };
  if (unsaid > 0)
    misfits.push({ file: file.path, line: 1, message: `${MAX_MISFITS} faults are listed for this file; ${unsaid} more are not.` });
  return { metas, lists, misfits };
}

/** Apart from where the file is parsed: made there, it would hold on to the syntax tree of the file for as long as the entry lives. */
function located<T>(value: T, file: CorpusFile, base: Path, lineIn: LineIn): Located<T> {
  return { value, file: file.path, line: (...path) => lineIn(file, [...base, ...path]) };
}

/** Finds lines by parsing a file again; the last one is kept, since findings come file by file. */
function lineFinder(): LineIn {
  let last: { readonly file: CorpusFile; readonly lineOf: (path: Path) => number } | undefined;
  return (file, path) => {
    if (last?.file !== file) {
      const parsed = parseFile(file);
      last = { file, lineOf: parsed.outcome === "parsed" ? parsed.lineOf : () => 1 };
    }
    return last.lineOf(path);
  };
}

function unknownList(section: string): string {
  const known = ["meta", ...Object.keys(SECTIONS)];
  return `There is no list "${section.slice(0, 60)}".${didYouMean(section.slice(0, 60), known)} A file may hold ${known.join(", ")}.`;
}

/** Exactly one; that none was found is said only where nothing is wrong that could hide it. */
function* oneMeta(metas: readonly Located<CorpusMeta>[], files: readonly CorpusFile[], isIncomplete: boolean): Generator<Misfit> {
  const [first, ...others] = metas;
  for (const other of others)
    yield { file: other.file, line: other.line(), message: `A corpus has one "meta"; another stands in ${first?.file}.` };
  const file = files.find(({ path }) => path === "corpus.yaml") ?? files[0];
  if (!first && !isIncomplete && file)
    yield { file: file.path, line: 1, message: 'No file of this corpus has a "meta" (title, paper, asOf, licence).' };
}

/** "mec.cap-gain: ", where the entry says what it is. */
function named(item: unknown): string {
  if (typeof item !== "object" || item === null) return "";
  const { id, key } = item as { readonly id?: unknown; readonly key?: unknown };
  const name = id ?? key;
  return typeof name === "string" ? `${name.slice(0, 80)}: ` : "";
}

function field(path: Path): string {
  return path.length === 0 ? "" : `${path.map((part) => (typeof part === "number" ? part + 1 : part)).join(" ")}: `;
}
