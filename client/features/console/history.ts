/** A question that was asked. */
export interface Asked {
  readonly query: string;
  readonly variables: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const KEY = "riparian-console-history";
const MOST = 50;

/** What the browser would not keep: shown all the same, until the page is closed. */
let unkept: readonly Asked[] | undefined;

/** What was asked in this browser, the last first; where it keeps nothing, what was asked since the page was opened. */
export function storedHistory(): readonly Asked[] {
  if (unkept) return unkept;
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isAsked).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps it in this browser alone, or until the page is closed where that keeps nothing; an empty one is forgotten. */
export function keepHistory(history: readonly Asked[]): void {
  try {
    if (history.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(history));
    unkept = undefined;
  } catch {
    unkept = history;
  }
}

/** With a question at the front, once, of at most fifty. */
export function addAsked(history: readonly Asked[], asked: Asked): readonly Asked[] {
  const others = history.filter(({ query, variables }) => query !== asked.query || variables !== asked.variables);
  return [asked, ...others].slice(0, MOST);
}

/** The operation's name, or its first words. */
export function nameOf({ query }: Pick<Asked, "query">): string {
  const [, name] = /^\s*(?:query|mutation|subscription)\s+(\w+)/m.exec(query) ?? [];
  const words = query
    .split("\n")
    .filter((line) => !line.trimStart().startsWith("#"))
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return name ?? (words.length > 48 ? `${words.slice(0, 47)}…` : words);
}

function isAsked(value: unknown): value is Asked {
  if (typeof value !== "object" || value === null) return false;
  return (
    "query" in value &&
    typeof value.query === "string" &&
    "variables" in value &&
    typeof value.variables === "string" &&
    "at" in value &&
    typeof value.at === "number"
  );
}
