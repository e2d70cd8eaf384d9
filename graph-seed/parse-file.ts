import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import type { CorpusFile } from "./corpus-files.ts";

/** Lines longer than this are no sentences; refusing them keeps nonsense from being parsed for seconds. */
const MAX_LINE_LENGTH = 20_000;
const MAX_FAULTS = 20;

/** Field names and places in lists, from the top of the file down. */
export type Path = readonly (string | number)[];

interface Fault {
  readonly line: number;
  readonly message: string;
}

export type ParsedFile =
  | { readonly outcome: "parsed"; readonly value: Readonly<Record<string, unknown>>; readonly lineOf: (path: Path) => number }
  | { readonly outcome: "unreadable"; readonly faults: readonly Fault[] };

/**
 * Parses the YAML of a file into named lists, and finds the line of any field in it. Never throws, and says at most twenty faults.
 *
 * Only plain YAML is taken: anchors, aliases and tags make text mean what it does not say, and cost a machine dearly when used in malice.
 */
export function parseFile(file: CorpusFile): ParsedFile {
  if (file.refused !== undefined) return unreadable({ line: 1, message: file.refused });
  const long = longLine(file.text);
  if (long !== undefined) return unreadable({ line: long, message: `This line has more than ${MAX_LINE_LENGTH} characters. Break it up.` });
  try {
    return parseText(file.text);
  } catch (error) {
    return unreadable({ line: 1, message: describe(error instanceof Error ? error.message : String(error)) });
  }
}

function parseText(text: string): ParsedFile {
  const lines = new LineCounter();
  // The parser's own search for keys that stand twice takes time quadratic in their number; `faultsOfForm` looks for them instead.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: "error" });
  const lineAt = (position: number) => Math.max(1, Math.min(lines.linePos(position).line, lines.lineStarts.length));
  const faults = [...document.errors, ...document.warnings].slice(0, MAX_FAULTS).map((problem) => {
    return { line: lineAt(problem.pos[0]), message: describe(problem.message) };
  });
  if (faults.length > 0) return unreadable(...faults);
  const form = faultsOfForm(document, lineAt);
  if (form.length > 0) return unreadable(...form);
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (value === null || value === undefined) return { outcome: "parsed", value: {}, lineOf: () => 1 };
  if (typeof value !== "object" || Array.isArray(value)) {
    const found = Array.isArray(value) ? "a bare list" : "bare text";
    return unreadable({ line: 1, message: `A file holds named lists, such as "nodes:"; this one holds ${found}.` });
  }
  return { outcome: "parsed", value: { ...value }, lineOf: lineFinder(document, lineAt) };
}

/** Keys that stand twice, and what YAML knows beyond plain text, lists and fields. */
function faultsOfForm(document: Document.Parsed, lineAt: (position: number) => number): readonly Fault[] {
  const faults: Fault[] = [];
  const report = (node: Node, message: string) => {
    faults.push({ line: lineAt(node.range?.[0] ?? 0), message });
    return faults.length >= MAX_FAULTS ? visit.BREAK : undefined;
  };
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node))
        return report(node, `"*${node.source}" points at text elsewhere. Write the text out, or put it in quotation marks.`);
      if (node.anchor)
        return report(node, `"&${node.anchor}" marks text for use elsewhere. Leave it out, or put the text in quotation marks.`);
      if (node.tag) return report(node, `"${node.tag}" is a YAML tag. Leave it out, or put the text in quotation marks.`);
      return isMap(node) ? repeatedKeys(node, report) : undefined;
    },
  });
  return faults;
}

function repeatedKeys(
  map: { readonly items: readonly { readonly key: unknown }[] },
  report: (node: Node, message: string) => symbol | undefined,
) {
  const seen = new Set<unknown>();
  for (const { key } of map.items) {
    if (!isNode(key)) continue;
    if (!isScalar(key)) return report(key, "A field has a plain name before its colon; here stands a list or a group.");
    if (key.value === "<<") return report(key, `"<<" takes over fields from elsewhere. Write them out.`);
    if (seen.has(String(key.value))) {
      const stop = report(key, `"${String(key.value)}" stands twice in this entry. Keep one.`);
      if (stop) return stop;
    }
    seen.add(String(key.value));
  }
  return undefined;
}

/** Finds the line where the field at a path starts, or the nearest thing around it that is there. */
function lineFinder(document: Document.Parsed, lineAt: (position: number) => number): (path: Path) => number {
  const positionOf = positionFinder(document);
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const position = positionOf(path.slice(0, length));
      if (position !== undefined) return lineAt(position);
    }
    return 1;
  };
}

/** The key of a field, since that is where the eye looks; of a place in a list, the item itself. Indexes each group once. */
function positionFinder(document: Document.Parsed): (path: Path) => number | undefined {
  const indexes = new WeakMap<object, ReadonlyMap<string, Pair>>();
  const fieldsOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
    const index = indexes.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : "", pair]));
    indexes.set(map, index);
    return index;
  };
  return (path) => {
    let at: unknown = document.contents;
    let key: unknown;
    for (const part of path) {
      const pair = isMap(at) ? fieldsOf(at).get(String(part)) : undefined;
      key = pair?.key;
      at = pair ? pair.value : isSeq(at) ? at.items[Number(part)] : undefined;
      if (at === undefined && key === undefined) return undefined;
    }
    const found = isNode(key) ? key : at;
    return isNode(found) ? found.range?.[0] : undefined;
  };
}

function longLine(text: string): number | undefined {
  let line = 1;
  for (let start = 0; start <= text.length; line++) {
    const end = text.indexOf("\n", start);
    if ((end < 0 ? text.length : end) - start > MAX_LINE_LENGTH) return line;
    if (end < 0) return undefined;
    start = end + 1;
  }
  return undefined;
}

/** The parser's words, with those that only programmers know put into others. */
function describe(message: string): string {
  const [said = ""] = message.split("\n");
  if (said.includes("call stack")) return "Not readable as YAML: lists and groups stand in one another too deeply.";
  if (said.includes("multiple documents")) return `Not readable as YAML: "---" starts a second document here. Make it a second file.`;
  if (said.includes("Tabs are not allowed")) return "Not readable as YAML: this line is indented with a tab. Indent with spaces.";
  if (said.includes("Nested mappings are not allowed"))
    return `Not readable as YAML: a second colon in one line. Put text that has ": " in it in quotation marks.`;
  return `Not readable as YAML: ${said}`;
}

function unreadable(...faults: readonly Fault[]): ParsedFile {
  return { outcome: "unreadable", faults };
}
