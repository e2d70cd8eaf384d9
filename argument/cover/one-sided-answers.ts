import { type CoverRule, quoted } from "./gap.ts";

/** Tools and options with reasons on one side only, or with none. What only weakens speaks against, too. */
export const oneSidedAnswers: CoverRule = {
  name: "one-sided-answers",
  title: "tools and options with reasons on one side only, or none",
  *run({ graph }) {
    for (const { slug, kind } of graph.nodes) {
      if (kind !== "PolicyTool" && kind !== "PolicyOption") continue;
      const reasons = (...relations: readonly string[]) => graph.in(slug).filter((edge) => relations.includes(edge.relation));
      const inFavour = reasons("argues_for");
      const against = reasons("argues_against", "weakens");
      if (inFavour.length > 0 && against.length > 0) continue;
      const about = [slug, ...[...inFavour, ...against].map((edge) => edge.from)];
      const name = quoted(graph, slug);
      if (inFavour.length === 0 && against.length === 0)
        yield {
          about,
          message: `Nothing is said for or against ${name}.`,
          fill: "An argument for it and one against it, each with its premises.",
        };
      else if (against.length === 0)
        yield {
          about,
          message: `${count(inFavour.length)} for ${name}, none against it.`,
          fill: "An argument against it, or a search for one that found nothing.",
        };
      else
        yield {
          about,
          message: `${count(against.length)} against ${name}, none for it.`,
          fill: "An argument for it, or a search for one that found nothing.",
        };
    }
  },
};

function count(reasons: number): string {
  return reasons === 1 ? "There is one reason" : `There are ${reasons} reasons`;
}
