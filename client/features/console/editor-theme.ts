import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/* The editor in the page's own tokens, so that it is light and dark with the page. */

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword], color: "var(--k-party)" },
  { tag: [tags.typeName, tags.className], color: "var(--k-change)" },
  { tag: [tags.propertyName, tags.attributeName, tags.definition(tags.variableName)], color: "var(--link)" },
  { tag: tags.variableName, color: "var(--you)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--k-answer)" },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: "var(--k-harm)" },
  { tag: [tags.comment, tags.lineComment, tags.blockComment], color: "var(--ink-3)", fontStyle: "italic" },
  { tag: tags.invalid, textDecoration: "underline wavy" },
]);

const looks = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--paper)", fontSize: "var(--t-small)", height: "100%" },
  "&.cm-focused": { outline: "2px solid var(--you)", outlineOffset: "1px" },
  ".cm-scroller": { fontFamily: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace", lineHeight: "1.5" },
  ".cm-content": { caretColor: "var(--ink)" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, ::selection": {
    backgroundColor: "var(--water-deep)",
  },
  ".cm-gutters": { backgroundColor: "var(--sheet)", color: "var(--ink-3)", border: "none", borderRight: "1px solid var(--hair)" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--water)", outline: "1px solid var(--line)" },
  ".cm-tooltip, .cm-panels": { color: "var(--ink)", backgroundColor: "var(--paper)", border: "1px solid var(--line)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { color: "var(--paper)", backgroundColor: "var(--ink)" },
  ".cm-completionInfo, .cm-diagnostic": { maxWidth: "42ch", padding: "6px 8px", fontFamily: "var(--sans)" },
  ".cm-panel.cm-panel-lint ul [aria-selected]": { color: "var(--paper)", backgroundColor: "var(--ink)" },
  ".cm-panel.cm-panel-lint ul [aria-selected] u": { color: "var(--paper)" },
  ".cm-panel.cm-panel-lint button": { color: "var(--ink)", background: "none", border: "none" },
});

export const editorTheme = [looks, syntaxHighlighting(colours)];
