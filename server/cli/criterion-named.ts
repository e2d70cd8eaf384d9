import { didYouMean } from "#argument/did-you-mean.ts";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { GraphNode } from "#argument/graph.ts";

/** The slug of the criterion of that slug or label among the nodes; none is BAD_USER_INPUT, with the nearest or all that there are. */
export function criterionNamed(text: string, nodes: readonly GraphNode[]): string {
  const criteria = nodes.filter(({ kind }) => kind === "Criterion");
  const found = criteria.find(({ slug, label }) => slug === text || label.toLowerCase() === text.toLowerCase());
  if (found) return found.slug;
  const slugs = criteria.map(({ slug }) => slug);
  throw new ExplorerError(
    "BAD_USER_INPUT",
    `There is no criterion "${text}".${didYouMean(text, slugs) || ` There are: ${slugs.join(", ")}.`}`,
  );
}
