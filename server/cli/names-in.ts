import { ExplorerError } from "#argument/explorer-error.ts";
import type { ArgumentGraph } from "#argument/graph.ts";

/**
 * The names given to an option, each time it stands: with commas between them, each once. A name may have commas itself: of what could be read in
 * two ways, the longest that `isName` knows is one name. BAD_USER_INPUT where one is empty.
 */
export function namesIn(option: string, texts: readonly string[] = [], isName: (text: string) => boolean = () => false): readonly string[] {
  const names = texts.flatMap((text) => split(text.split(","), isName));
  if (names.includes(""))
    throw new ExplorerError("BAD_USER_INPUT", `${option} is "${texts.join(" ")}"; it must be names with commas between them.`);
  return [...new Set(names)];
}

function split(parts: readonly string[], isName: (text: string) => boolean): readonly string[] {
  const names: string[] = [];
  for (let start = 0; start < parts.length; ) {
    const upTo = (end: number) => parts.slice(start, end).join(",").trim();
    let end = parts.length;
    while (end > start + 1 && !isName(upTo(end))) end -= 1;
    names.push(upTo(end));
    start = end;
  }
  return names;
}

/** Whether a text is the slug or, in whatever case, the label of a node. */
export function nameOfNode(graph: ArgumentGraph): (text: string) => boolean {
  const labels = new Set(graph.nodes.map(({ label }) => label.toLowerCase()));
  return (text) => graph.node(text) !== undefined || labels.has(text.toLowerCase());
}
