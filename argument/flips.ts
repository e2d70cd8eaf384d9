import type { ArgumentGraph } from "./graph.ts";
import { SEMANTICS } from "./semantics/semantics.ts";
import type { SolveOptions } from "./semantics/solve.ts";
import { disputeOf, READINGS, type Reading } from "./weigh/of-corpus.ts";
import { WEIGHED_UNDER, weighUnder } from "./weigh/under.ts";
import type { Verdict } from "./weigh/verdict.ts";
import { weigh } from "./weigh.ts";

/** A choice under which a verdict comes out otherwise. */
export interface Flip {
  readonly choice: "semantics" | "reading" | "audience";
  /** The name of the semantics or reading, or the slug of the audience. */
  readonly to: string;
  /** Undefined where there is no extension. */
  readonly verdict: Verdict | undefined;
}

const READING: Reading = "evidential";

/**
 * Every choice, made alone, that flips the verdicts on the statements of a graph from what they are for nobody in particular, under grounded
 * semantics and the evidential reading: other semantics, other readings, the audiences of the graph. By statement; those that nothing flips
 * are left out. That another semantics decides what grounded leaves open is a flip too. Cost: one weighing for each choice; it throws as
 * `weighUnder` does.
 */
export async function flips(graph: ArgumentGraph, options: SolveOptions = {}): Promise<ReadonlyMap<string, readonly Flip[]>> {
  const dispute = disputeOf(graph, READING);
  const plain = weigh(dispute).verdicts;
  const found = new Map<string, Flip[]>();
  const compare = (choice: Flip["choice"], to: string, verdictOn: (statement: string) => Verdict | undefined) => {
    for (const [statement, verdict] of plain) {
      const other = verdictOn(statement);
      if (other !== verdict) found.set(statement, [...(found.get(statement) ?? []), { choice, to, verdict: other }]);
    }
  };
  for (const semantics of WEIGHED_UNDER) {
    if (semantics === "GR") continue;
    const { statements } = await weighUnder(dispute, semantics, {}, options);
    compare("semantics", SEMANTICS[semantics].name, (statement) => statements.get(statement)?.verdict);
  }
  for (const reading of READINGS) {
    const { verdicts } = weigh(disputeOf(graph, reading));
    compare("reading", reading, (statement) => verdicts.get(statement));
  }
  for (const node of graph.nodes) {
    if (!("prefers" in node)) continue;
    const { verdicts } = weigh(dispute, { audience: node });
    compare("audience", node.slug, (statement) => verdicts.get(statement));
  }
  return found;
}
