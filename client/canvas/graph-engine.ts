import cytoscape from "cytoscape";
import type { Kind } from "#argument/vocabulary.ts";
import { canvasStyle, readTokens } from "./canvas-style.ts";
import { type Flow, placeNew, type Spot } from "./place-new.ts";

export interface DrawnNode {
  readonly slug: string;
  readonly kind: Kind;
  readonly label: string;
}

export interface DrawnEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly verb: string;
  readonly sign: number | null;
}

export interface DrawnPart {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

const STEP = 1.25;

/** Hosts under this width have no room for a node with a neighbour on either side. */
const NARROW = 560;

/** Labels are 14 pixels high at full size; smaller than this they are not read. */
const LEAST_READ = 0.8;

/**
 * A Cytoscape instance of its own on a host element, without React. Nodes keep their places when others come; the engine says what the
 * reader chose and leaves the rest to its caller. Without a host it draws nothing and can be tested.
 */
export class GraphEngine {
  readonly #cy: cytoscape.Core;
  readonly #host: HTMLElement | undefined;
  readonly #flow: Flow;
  #spots: ReadonlyMap<string, Spot> = new Map();

  constructor(host: HTMLElement | undefined, onChoose: (slug: string) => void) {
    this.#host = host;
    this.#flow = host && host.clientWidth < NARROW ? "down" : "right";
    this.#cy = cytoscape({
      ...(host ? { container: host } : { headless: true, styleEnabled: true }),
      style: host ? canvasStyle(readTokens(host)) : [],
      userZoomingEnabled: false,
      boxSelectionEnabled: false,
      minZoom: 0.3,
      maxZoom: 2.5,
    });
    this.#cy.on("tap", "node", (event) => onChoose(event.target.id()));
  }

  /** Shows these parts and nothing else. What stays stands where it stood, and what was there before comes back to its place. */
  show(parts: readonly { readonly centre: string; readonly part: DrawnPart }[]): void {
    const kept = new Set(parts.flatMap(({ part }) => [...part.nodes.map(({ slug }) => slug), ...part.edges.map(({ key }) => key)]));
    this.#cy
      .elements()
      .filter((element) => !kept.has(element.id()))
      .remove();
    for (const { centre, part } of parts) this.#add(centre, part);
  }

  #add(centre: string, part: DrawnPart): void {
    const isTarget = new Set(part.edges.filter((edge) => edge.from === centre).map((edge) => edge.to));
    const newcomers = part.nodes
      .filter(({ slug }) => slug !== centre && !this.#spots.has(slug))
      .map(({ slug }) => ({ slug, side: isTarget.has(slug) ? ("after" as const) : ("before" as const) }));
    this.#spots = placeNew(this.#spots, centre, newcomers, this.#flow);
    this.#cy.batch(() => {
      for (const { slug, kind, label } of part.nodes) {
        const spot = this.#spots.get(slug);
        if (spot && this.#cy.getElementById(slug).empty())
          this.#cy.add({
            group: "nodes",
            data: { id: slug, kind, label },
            position: { ...spot },
            classes: slug === centre ? "centre" : "",
          });
      }
      for (const { key, from, to, verb, sign } of part.edges) {
        const isDrawable =
          this.#cy.getElementById(from).nonempty() && this.#cy.getElementById(to).nonempty() && this.#cy.getElementById(key).empty();
        if (isDrawable) this.#cy.add({ group: "edges", data: { id: key, source: from, target: to, verb, sign } });
      }
    });
  }

  /** Where every node stands. */
  positions(): ReadonlyMap<string, Spot> {
    return new Map(this.#cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  }

  shown(): { readonly nodes: number; readonly edges: number } {
    return { nodes: this.#cy.nodes().length, edges: this.#cy.edges().length };
  }

  zoom(direction: "in" | "out"): void {
    const level = this.#cy.zoom() * (direction === "in" ? STEP : 1 / STEP);
    this.#cy.zoom({ level, renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 } });
  }

  /** The first view: all of it where it can be read so, else this node and what has room round it. Tells whether it is all. */
  open(centre: string): boolean {
    this.fit();
    if (this.#cy.zoom() >= LEAST_READ) return true;
    this.#cy.zoom(LEAST_READ);
    this.#cy.center(this.#cy.getElementById(centre));
    return false;
  }

  fit(): void {
    this.#cy.fit(undefined, 30);
    if (this.#cy.zoom() > 1) {
      this.#cy.zoom(1);
      this.#cy.center();
    }
  }

  pan(x: number, y: number): void {
    this.#cy.panBy({ x, y });
  }

  /** Takes the colours of the page as they are now; places and view stay. */
  restyle(): void {
    if (this.#host) this.#cy.style(canvasStyle(readTokens(this.#host)));
  }

  destroy(): void {
    this.#cy.destroy();
  }
}
