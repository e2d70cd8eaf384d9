import type { GraphNode } from "#argument/graph.ts";
import { authorNames } from "./author-names.ts";
import { foldText } from "./fold-text.ts";

/** Words from this length on may be one letter off. */
const FUZZY_FROM = 4;
const FIELD_WEIGHTS = { label: 8, slug: 4, authors: 4, summary: 1 } as const;
const EXACT = 1;
const PREFIX = 0.6;
const FUZZY = 0.25;

/** Most texts: the same words, found in a fraction of the time. */
const IS_ASCII = /^[ -~\n]*$/;
const ASCII_WORD = /[a-z0-9]+/g;
const IN_WORD = /[\p{L}\p{N}]/u;

/** A word as it is compared, and where it stands in the text: in code points, the end not included. */
interface WordAt {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words in lower case without marks on letters; whatever is neither letter nor digit parts them. */
export function wordsOf(text: string): readonly string[] {
  if (IS_ASCII.test(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  return wordsAt(text).map(({ word }) => word);
}

/** The same words, with where they stand: never nowhere, and two on one character where that folds to both, as "½" does. */
function wordsAt(text: string): readonly WordAt[] {
  const words: WordAt[] = [];
  let [word, start, last, at] = ["", 0, 0, 0];
  const endWord = () => {
    // Marks behind the last letter belong to it.
    if (word !== "") words.push({ word, start, end: Math.max(at, last + 1) });
    word = "";
  };
  for (const character of text) {
    for (const letter of foldText(character)) {
      if (!IN_WORD.test(letter)) endWord();
      else {
        if (word === "") start = at;
        word += letter;
        last = at;
      }
    }
    at += 1;
  }
  endWord();
  return words;
}

/** A part of a node's text that matches one of the words sought: in code points, the end not included, one of them at least. */
export interface Highlight {
  readonly field: "label" | "summary";
  readonly start: number;
  readonly end: number;
}

/** Where the words sought stand in label and summary, in order and apart; a word in slug or authors alone has no place here. */
export function highlightsOf(text: string, node: GraphNode): readonly Highlight[] {
  const terms = wordsOf(text);
  return (["label", "summary"] as const).flatMap((field) => {
    const found: Highlight[] = [];
    for (const { word, start, end } of wordsAt(node[field])) {
      if (!terms.some((term) => bestMatch(term, [word]) > 0)) continue;
      const before = found.at(-1);
      // Two words on one character are marked as one.
      if (before && start < before.end) found.splice(-1, 1, { ...before, end });
      else found.push({ field, start, end });
    }
    return found;
  });
}

/**
 * Of candidates that an index found, those that match every word, best first: the port's contract on search, the same for every store. The
 * text itself as label or slug comes first, then labels that have every word, then the rest by weight; ties by slug.
 */
export function rankMatches(text: string, candidates: readonly GraphNode[], first: number): readonly GraphNode[] {
  const terms = [...new Set(wordsOf(text))];
  if (terms.length === 0) return [];
  const sought = text.trim().toLowerCase();
  return candidates
    .flatMap((node) => {
      const fields = fieldsOf(node);
      let score = 0;
      for (const term of terms) {
        const best = Math.max(...fields.map(({ weight, words }) => weight * bestMatch(term, words)));
        if (best === 0) return [];
        score += best;
      }
      const label = fields[0]?.words ?? [];
      const isNamed = node.slug === sought || node.label.toLowerCase() === sought;
      const rank = isNamed ? 0 : terms.every((term) => bestMatch(term, label) >= PREFIX) ? 1 : 2;
      return [{ node, rank, score: score / (1 + label.length / 20) }];
    })
    .sort((a, b) => a.rank - b.rank || b.score - a.score || (a.node.slug < b.node.slug ? -1 : 1))
    .slice(0, first)
    .map(({ node }) => node);
}

interface Field {
  readonly weight: number;
  readonly words: readonly string[];
}

const known = new WeakMap<GraphNode, readonly Field[]>();

/** The words of a node's fields, the label first; kept for as long as the node is. */
function fieldsOf(node: GraphNode): readonly Field[] {
  const kept = known.get(node);
  if (kept) return kept;
  const texts = { label: node.label, slug: node.slug, authors: authorNames(node), summary: node.summary };
  const fields = Object.entries(texts).map(([field, text]) => ({
    weight: FIELD_WEIGHTS[field as keyof typeof FIELD_WEIGHTS],
    words: wordsOf(text),
  }));
  known.set(node, fields);
  return fields;
}

function bestMatch(term: string, words: readonly string[]): number {
  let best = 0;
  for (const word of words) {
    if (word === term) return EXACT;
    if (word.startsWith(term)) best = PREFIX;
    else if (best === 0 && term.length >= FUZZY_FROM && isOneLetterOff(term, word)) best = FUZZY;
  }
  return best;
}

/** One letter more, less or other. */
function isOneLetterOff(a: string, b: string): boolean {
  const surplus = a.length - b.length;
  if (surplus > 1 || surplus < -1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let [endOfA, endOfB] = [a.length, b.length];
  while (endOfA > start && endOfB > start && a[endOfA - 1] === b[endOfB - 1]) {
    endOfA -= 1;
    endOfB -= 1;
  }
  return endOfA - start <= 1 && endOfB - start <= 1;
}
