/** A question of docs/queries, as it stands there. */
export interface Example {
  /** Its file's name without the ending, which is how an address names it. */
  readonly name: string;
  /** What it asks, for people: the comment above it. */
  readonly says: string;
  readonly query: string;
}

/** Where to begin. */
const FIRST = "first-steps";

const FILES = import.meta.glob<string>("../../../docs/queries/*.graphql", { query: "?raw", import: "default", eager: true });

/** In order of name, but for the first steps, which come first. */
export const EXAMPLES: readonly Example[] = Object.entries(FILES)
  .map(([path, query]) => toExample(path.slice(path.lastIndexOf("/") + 1, -".graphql".length), query))
  .sort((a, b) => Number(b.name === FIRST) - Number(a.name === FIRST) || (a.name < b.name ? -1 : 1));

export function exampleNamed(name: string | undefined): Example | undefined {
  return EXAMPLES.find((example) => example.name === name);
}

export function toExample(name: string, query: string): Example {
  const comment: string[] = [];
  for (const line of query.split("\n")) {
    if (!line.startsWith("#")) break;
    comment.push(line.slice(1).trim());
  }
  return { name, says: comment.join(" ") || name, query };
}
