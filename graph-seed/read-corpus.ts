import type { z } from "zod";
import type { Corpus, CorpusMeta, Located } from "#argument/corpus.ts";
import { didYouMean } from "#argument/did-you-mean.ts";
import type { CorpusFile } from "./corpus-files.ts";
import { checkForm } from "./explain-issue.ts";
import { metaFormat, SECTIONS, type Section } from "./format.ts";
import { type Path, parseFile } from "./parse-file.ts";

/** Something that could not be read as the format asks. */
export interface Misfit {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface ReadCorpus {
  readonly corpus: Corpus;
  /** In order of files, then as found. An entry with a misfit is left out of `corpus`. */
  readonly misfits: readonly Misfit[];
}

type Lists = { readonly [S in Section]: Located<z.infer<(typeof SECTIONS)[S]>>[] };

/**
 * Reads the files into entries that know their lines; everything wrong with their form is a misfit, all of them at once. Never throws.
 *
 * A file is parsed once to be read, and once more when the line of one of its entries is asked for: lines are wanted of few entries, and
 * the syntax trees of all files would take far more memory than the corpus.
 */
export function readCorpus(files: readonly CorpusFile[]): ReadCorpus {
  const misfits: Misfit[] = [];
  const metas: Located<CorpusMeta>[] = [];
  const lists: Lists = { nodes: [], arguments: [], chains: [], works: [], instruments: [] };
  const lineIn = lineFinder();
  for (const file of files) {
    const report = (line: number, message: string) => misfits.push({ file: file.path, line, message });
    const parsed = parseFile(file);
    if (parsed.outcome === "unreadable") {
      for (const { line, message } of parsed.faults) report(line, message);
      continue;
    }
    const read = <T>(format: z.ZodType<T>, item: unknown, base: Path): readonly Located<T>[] => {
      const form = checkForm(format, item);
      if ("value" in form) return [{ value: form.value, file: file.path, line: (...path) => lineIn(file, [...base, ...path]) }];
      for (const { path, message } of form.faults) report(parsed.lineOf([...base, ...path]), `${named(item)}${field(path)}${message}`);
      return [];
    };
    for (const [section, content] of Object.entries(parsed.value)) {
      if (section === "meta") metas.push(...read(metaFormat, content, ["meta"]));
      else if (!isSection(section)) report(parsed.lineOf([section]), unknownList(section));
      else if (Array.isArray(content)) {
        const list = lists[section] as Located<unknown>[];
        for (const [index, item] of content.entries()) list.push(...read<unknown>(SECTIONS[section], item, [section, index]));
      } else if (content !== null) report(parsed.lineOf([section]), `"${section}" should be a list, each entry after a hyphen.`);
    }
  }
  misfits.push(...oneMeta(metas, files, misfits.length > 0));
  const meta = metas[0]?.value ?? { title: "", paper: "", asOf: "", licence: "" };
  return { corpus: { meta, ...lists }, misfits };
}

/** Finds lines by parsing a file again; the last one is kept, since findings come file by file. */
function lineFinder(): (file: CorpusFile, path: Path) => number {
  let last: { readonly file: CorpusFile; readonly lineOf: (path: Path) => number } | undefined;
  return (file, path) => {
    if (last?.file !== file) {
      const parsed = parseFile(file);
      last = { file, lineOf: parsed.outcome === "parsed" ? parsed.lineOf : () => 1 };
    }
    return last.lineOf(path);
  };
}

function isSection(name: string): name is Section {
  return Object.hasOwn(SECTIONS, name);
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
