import { type ArgumentGraph, bySlug, type GraphEdge, type GraphNode } from "../graph.ts";
import { RATINGS, type Rating } from "../vocabulary.ts";

/** How an option does on a criterion, and why; without `edge` the corpus gives it no rating there. */
export interface OptionScore {
  readonly criterion: string;
  readonly rating?: Rating;
  /** The rating itself, with its reason, origin and sources. */
  readonly edge?: GraphEdge;
  /** The arguments about the option that rest on this criterion. */
  readonly argumentsFor: readonly string[];
  readonly argumentsAgainst: readonly string[];
  /** The tools that the option comprises, by how they are rated there; the others are unrated. */
  readonly tools: Readonly<Record<Rating, readonly string[]>> & { readonly unrated: readonly string[] };
}

export interface ComparedOption {
  readonly option: string;
  /** In the order of `criteria`. */
  readonly scores: readonly OptionScore[];
}

export interface OptionComparison {
  /** Those of the paper first, in the order of its sentences, then by slug. */
  readonly options: readonly ComparedOption[];
  /** All criteria, likewise. */
  readonly criteria: readonly string[];
}

/** Compares the options on the criteria, with the reasons for each score. Nothing is summed up: ratings are words, not weights. O(edges). */
export function compareOptions(graph: ArgumentGraph): OptionComparison {
  const ofKind = (kind: GraphNode["kind"]) =>
    graph.nodes
      .filter((node) => node.kind === kind)
      .toSorted(byPaper)
      .map((node) => node.slug);
  const criteria = ofKind("Criterion");
  return {
    criteria,
    options: ofKind("PolicyOption").map((option) => ({ option, scores: criteria.map((criterion) => scoreOf(graph, option, criterion)) })),
  };
}

function scoreOf(graph: ArgumentGraph, option: string, criterion: string): OptionScore {
  const edge = ratingOf(graph, option, criterion);
  const tools = graph.out(option).flatMap(({ relation, to }) => (relation === "comprises" ? [to] : []));
  const rated = (rating: Rating | undefined) => tools.filter((tool) => ratingOf(graph, tool, criterion)?.rating === rating);
  const resting = (relation: string) =>
    graph.in(option).flatMap((reason) => {
      const argument = graph.node(reason.from);
      return reason.relation === relation && argument?.kind === "Argument" && "value" in argument && argument.value === criterion
        ? [argument.slug]
        : [];
    });
  const [helps, mixed, hurts] = RATINGS.map(rated);
  return {
    criterion,
    ...(edge?.rating ? { rating: edge.rating, edge } : {}),
    argumentsFor: resting("argues_for"),
    argumentsAgainst: resting("argues_against"),
    tools: { helps: helps ?? [], mixed: mixed ?? [], hurts: hurts ?? [], unrated: rated(undefined) },
  };
}

function ratingOf(graph: ArgumentGraph, answer: string, criterion: string): GraphEdge | undefined {
  return graph.out(answer).find((edge) => edge.relation === "scores" && edge.to === criterion);
}

function byPaper(a: GraphNode, b: GraphNode): number {
  return sentenceOf(a) - sentenceOf(b) || bySlug(a.slug, b.slug);
}

/** "paper S5" → 5; what is not of a sentence of the paper comes last. */
function sentenceOf({ origin }: GraphNode): number {
  const number = origin.by === "paper" ? Number.parseInt(origin.at.slice(1), 10) : Number.NaN;
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
}
