import type { Citation, GraphEdge } from "../graph.ts";
import { type Kind, kindSpec, relationSpec } from "../vocabulary.ts";
import { escapeMarkdown, pandocCitation } from "./markdown.ts";

/**
 * A piece of a told route: words, the name of a node, the verb of a step, or the sources of the step just told. A story tells steps of
 * several routes at once, so a verb and its sources name all the edges that they stand for.
 */
export type Part =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "node"; readonly slug: string; readonly text: string }
  | { readonly type: "verb"; readonly edges: readonly string[]; readonly text: string }
  | { readonly type: "cite"; readonly edges: readonly string[]; readonly citations: readonly Citation[] };

/** The same words in three dresses: parts to be marked up, plain text without sources, and Pandoc Markdown with them. */
export interface Narration {
  readonly parts: readonly Part[];
  readonly text: string;
  readonly markdown: string;
}

/** By what a tale names things. An ArgumentGraph knows it; so does a page that has loaded no more than names. */
export interface Names {
  node(slug: string): Named | undefined;
}
export interface Named {
  readonly kind: Kind;
  readonly label: string;
  readonly phrase: string;
  readonly plural?: boolean | undefined;
}

/** A sentence in the making. */
export class Tale {
  readonly #names: Names;
  readonly #parts: Part[] = [];

  constructor(names: Names) {
    this.#names = names;
  }

  say(text: string): this {
    const last = this.#parts.at(-1);
    if (last?.type === "text") this.#parts[this.#parts.length - 1] = { type: "text", text: last.text + text };
    else this.#parts.push({ type: "text", text });
    return this;
  }

  /** Names a node in the middle of a sentence: "the assumption that" and then its phrase. */
  name(slug: string): this {
    const node = this.#names.node(slug);
    const lead = node && kindSpec(node.kind).lead;
    if (lead) this.say(`${lead} `);
    return this.phrase(slug);
  }

  /** Names a node by its phrase alone. */
  phrase(slug: string): this {
    return this.link(slug, this.#names.node(slug)?.phrase ?? slug);
  }

  /** Names a node by words of the teller's: its title, say. */
  link(slug: string, text: string): this {
    this.#parts.push({ type: "node", slug, text });
    return this;
  }

  /** Names a node by its title, in quotation marks. */
  title(slug: string): this {
    return this.say("“")
      .link(slug, this.#names.node(slug)?.label ?? slug)
      .say("”");
  }

  /** Names a node at the start of a sentence. */
  startWith(slug: string): this {
    const node = this.#names.node(slug);
    const lead = node && kindSpec(node.kind).lead;
    if (lead) this.say(`${upperFirst(lead)} `);
    this.#parts.push({ type: "node", slug, text: node ? (lead ? node.phrase : upperFirst(node.phrase)) : slug });
    return this;
  }

  verb(steps: readonly GraphEdge[], text: string): this {
    this.#parts.push({ type: "verb", edges: steps.map((step) => step.id), text });
    return this;
  }

  /** The sources of steps told together, each once. */
  cite(...steps: readonly GraphEdge[]): this {
    const citations = distinct(
      steps.flatMap((step) => step.citations),
      ({ source, at }) => `${source} ${at}`,
    );
    if (citations.length > 0) this.#parts.push({ type: "cite", edges: steps.map((step) => step.id), citations });
    return this;
  }

  /** "a", "a and b", "a, b and c". */
  list<T>(items: readonly T[], tell: (item: T, index: number) => void, last = " and ", between = ", "): this {
    items.forEach((item, index) => {
      if (index > 0) this.say(index === items.length - 1 ? last : between);
      tell(item, index);
    });
    return this;
  }

  /** The verb of a step in agreement with its subject, after what has become of it: "no longer", or "less easily". */
  conjugate(step: GraphEdge, after?: "no longer" | "less easily"): string {
    const spec = relationSpec(step.relation);
    const verb = (this.isPlural(step.from) && spec.verbPlural) || spec.verb;
    return after ? `${after} ${verb}` : verb;
  }

  arePlural(slugs: readonly string[]): boolean {
    return slugs.length > 1 || slugs.some((slug) => this.isPlural(slug));
  }

  isPlural(slug: string): boolean {
    return this.#names.node(slug)?.plural ?? false;
  }

  end(): Narration {
    const text = this.#parts.map((part) => (part.type === "cite" ? "" : part.text)).join("");
    return { parts: this.#parts, text, markdown: this.#parts.map(toMarkdown).join("") };
  }
}

function toMarkdown(part: Part): string {
  switch (part.type) {
    case "text":
      return escapeMarkdown(part.text);
    case "node":
      return escapeMarkdown(part.text);
    case "verb":
      return `*${escapeMarkdown(part.text)}*`;
    case "cite":
      return ` ${pandocCitation(part.citations)}`;
  }
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The first of those with the same key. */
export function distinct<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [key(item), item] as const)).values()];
}
