import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { isMap, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Corpus, CorpusMeta, Located } from "#argument/corpus.ts";
import type { Finding } from "#argument/finding.ts";
import { metaFormat, SECTIONS, type Section } from "./format.ts";

/** A larger file is refused unread: no topic needs it, and a slip of the hand should not take the machine's memory. */
const MAX_FILE_BYTES = 2_000_000;

export interface CorpusFile {
  /** Relative to the corpus folder, with "/" on every system. */
  readonly path: string;
  readonly text: string;
}

export interface ReadCorpus {
  readonly corpus: Corpus;
  /** What could not be read as the format asks. An entry with such a finding is left out of `corpus`. */
  readonly findings: readonly Finding[];
}

/** The corpus files below a folder, in order of path. Throws what the file system throws. */
export function listCorpusFiles(folder: string): readonly CorpusFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(folder, file).replaceAll("\\", "/");
      const { size } = statSync(file);
      return { path, text: size > MAX_FILE_BYTES ? "\0".repeat(MAX_FILE_BYTES + 1) : readFileSync(file, "utf8") };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Reads the files into entries that know their lines; everything wrong with their form is a finding, all of them at once. */
export function readCorpus(files: readonly CorpusFile[]): ReadCorpus {
  const findings: Finding[] = [];
  const lists: { readonly [S in Section]: Located<z.infer<(typeof SECTIONS)[S]>>[] } = {
    nodes: [],
    arguments: [],
    chains: [],
    works: [],
    instruments: [],
  };
  const metas: Located<CorpusMeta>[] = [];
  for (const file of files) {
    const report = (line: number, message: string) => findings.push({ check: "format", severity: "error", file: file.path, line, message });
    const parsed = parseFile(file, report);
    if (!parsed) continue;
    const { value, lineOf } = parsed;
    for (const [section, content] of Object.entries(value)) {
      if (section === "meta") {
        const entry = readEntry(metaFormat, content, ["meta"], file.path, lineOf, report);
        if (entry) metas.push(entry);
      } else if (!(section in SECTIONS)) {
        report(lineOf([section]), `Unknown list "${section}". A file may hold meta, ${Object.keys(SECTIONS).join(", ")}.`);
      } else if (!Array.isArray(content)) {
        report(lineOf([section]), `"${section}" should be a list, each entry after a hyphen.`);
      } else {
        content.forEach((item: unknown, index) => {
          const entry = readEntry(SECTIONS[section as Section] as z.ZodType, item, [section, index], file.path, lineOf, report);
          if (entry) (lists[section as Section] as Located<unknown>[]).push(entry);
        });
      }
    }
  }
  for (const extra of metas.slice(1))
    findings.push({
      check: "format",
      severity: "error",
      file: extra.file,
      line: extra.line(),
      message: `A corpus has one "meta"; another stands in ${metas[0]?.file}.`,
    });
  if (metas.length === 0)
    findings.push({
      check: "format",
      severity: "error",
      file: "corpus.yaml",
      line: 1,
      message: 'The corpus has no "meta" (title, paper, asOf, licence).',
    });
  const meta = metas[0]?.value ?? { title: "", paper: "", asOf: "", licence: "" };
  return { corpus: { meta, ...lists } as Corpus, findings };
}

type Path = readonly (string | number)[];
type Report = (line: number, message: string) => void;

function parseFile(
  file: CorpusFile,
  report: Report,
): { readonly value: Record<string, unknown>; readonly lineOf: (path: Path) => number } | undefined {
  if (file.text.length > MAX_FILE_BYTES) {
    report(1, `The file is larger than ${MAX_FILE_BYTES / 1_000_000} MB and was not read. Split it by topic.`);
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  for (const error of document.errors.slice(0, 20))
    report(lines.linePos(error.pos[0]).line, `Not readable as YAML: ${error.message.split("\n")[0]}`);
  if (document.errors.length > 0) return undefined;
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    report(1, `Not readable as YAML: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
  if (value === null) return { value: {}, lineOf: () => 1 };
  if (typeof value !== "object" || Array.isArray(value)) {
    report(1, `A file holds named lists, such as "nodes:"; this one holds ${Array.isArray(value) ? "a bare list" : `a ${typeof value}`}.`);
    return undefined;
  }
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const at = positionOf(document, path.slice(0, length));
      if (at !== undefined) return lines.linePos(at).line;
    }
    return 1;
  };
  return { value: value as Record<string, unknown>, lineOf };
}

/** Where the field at a path starts: the key where there is one, since that is where the eye looks. */
function positionOf(document: ReturnType<typeof parseDocument>, path: Path): number | undefined {
  const last = path.at(-1);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isNode(item.key) && (item.key as { value?: unknown }).value === last);
    return pair && isNode(pair.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function readEntry<T>(
  format: z.ZodType<T>,
  item: unknown,
  base: Path,
  file: string,
  lineOf: (path: Path) => number,
  report: Report,
): Located<T> | undefined {
  const result = format.safeParse(item);
  if (result.success) return { value: result.data, file, line: (...path) => lineOf([...base, ...path]) };
  const named =
    typeof item === "object" && item !== null
      ? ((item as { id?: unknown; key?: unknown }).id ?? (item as { key?: unknown }).key)
      : undefined;
  for (const issue of result.error.issues.slice(0, 20)) {
    const path = issue.path.filter((part) => typeof part !== "symbol");
    const field = path.length > 0 ? `${path.join(".")}: ` : "";
    report(lineOf([...base, ...path]), `${typeof named === "string" ? `${named}: ` : ""}${field}${issue.message}`);
  }
  return undefined;
}
