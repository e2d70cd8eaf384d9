import type cytoscape from "cytoscape";
import { ALL_KINDS, type Kind, kindSpec } from "#argument/vocabulary.ts";
import { SHAPES } from "../design/kind-glyph.tsx";

/** Colours of the page, resolved: the canvas cannot read CSS variables. */
export type Tokens = (name: string) => string;

export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(name).trim();
}

/** The mark of a kind as an image; letters in any sans, since an image does not see the page's fonts. */
function glyphImage(kind: Kind, tokens: Tokens): string {
  const { letters, shape, family } = kindSpec(kind);
  const { path, baseline } = SHAPES[shape];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="56" height="42" viewBox="0 0 28 21"><path d="${path}" fill="${tokens(`--k-${family}`)}"/><text x="14" y="${baseline}" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="11.5" fill="${tokens("--on-fill")}">${letters}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The style sheet of the canvas for the theme that the tokens come from. */
export function canvasStyle(tokens: Tokens): cytoscape.StylesheetJson {
  return [
    {
      selector: "node",
      style: {
        width: 36,
        height: 27,
        shape: "rectangle",
        "background-opacity": 0,
        "background-fit": "contain",
        label: "data(label)",
        color: tokens("--ink"),
        "font-family": '"Source Serif 4 Variable", Georgia, serif',
        "font-size": 14,
        "text-valign": "bottom",
        "text-margin-y": 5,
        "text-wrap": "wrap",
        "text-max-width": "170px",
        "text-background-color": tokens("--paper"),
        "text-background-opacity": 0.85,
        "min-zoomed-font-size": 7,
      },
    },
    ...ALL_KINDS.map((kind) => ({ selector: `node[kind = "${kind}"]`, style: { "background-image": glyphImage(kind, tokens) } })),
    { selector: "node.centre", style: { "font-weight": "bold" as const } },
    { selector: "node:selected", style: { "border-width": 2, "border-color": tokens("--you") } },
    {
      selector: "edge",
      style: {
        width: 1,
        "line-color": tokens("--line"),
        "curve-style": "bezier",
        "target-arrow-shape": "vee",
        "target-arrow-color": tokens("--line"),
        "font-family": '"Source Serif 4 Variable", Georgia, serif',
        "font-style": "italic",
        "font-size": 12,
        color: tokens("--stream"),
        "text-background-color": tokens("--paper"),
        "text-background-opacity": 0.9,
        label: "data(verb)",
        "min-zoomed-font-size": 9,
      },
    },
    {
      selector: "edge[sign = 1]",
      style: { width: 2, "line-color": tokens("--stream"), "target-arrow-shape": "triangle", "target-arrow-color": tokens("--stream") },
    },
    {
      selector: "edge[sign = -1]",
      style: {
        width: 2,
        "line-color": tokens("--stream"),
        "line-style": "dashed",
        "target-arrow-shape": "tee",
        "target-arrow-color": tokens("--stream"),
      },
    },
  ];
}
