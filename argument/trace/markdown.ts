import type { Citation } from "../graph.ts";

/**
 * Text as Pandoc Markdown shows it letter for letter: every character that may start a construct is preceded by a backslash, line breaks
 * become spaces.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\`*_{}[\]<>#~^$|@]/g, String.raw`\$&`)
    .replaceAll(/^(\d+)([.)])/g, "$1\\$2")
    .replaceAll(/^([-+:])/g, "\\$1");
}

/**
 * Citations as one Pandoc group, `[@key, {locator}; @other]`. Braces keep Pandoc from reading a locator as a page or as a suffix
 * (Pandoc manual, "Citation syntax").
 */
export function pandocCitation(citations: readonly Citation[]): string {
  const items = citations.map(({ source, locator }) =>
    locator === undefined ? `@${source}` : `@${source}, {${locator.replaceAll(/[{}[\];\\]/g, " ")}}`,
  );
  return `[${[...new Set(items)].join("; ")}]`;
}
