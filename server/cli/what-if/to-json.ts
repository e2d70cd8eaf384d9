import type { GradualSemantics } from "#argument/gradual/gradual-semantics.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import { SEMANTICS } from "#argument/semantics/semantics.ts";
import type { Hold } from "#argument/trace/holds.ts";
import { narrateRoute } from "#argument/trace/narrate.ts";
import type { TraceEnds } from "#argument/trace.ts";
import type { Scenario } from "#argument/what-if/scenario.ts";
import { writeScenario } from "#argument/what-if/scenario-text.ts";
import { changesNothing, type ToldChange, tellDifference, tellScenario } from "#argument/what-if/tell.ts";
import type { Difference } from "#argument/what-if.ts";
import type { StoredCorpus } from "../../store/graph-store.ts";

/** A scenario, and what it changes. */
export interface AskedDifference {
  /** Of a dispute in a file: one with nothing in it. */
  readonly graph: ArgumentGraph;
  readonly scenario: Scenario;
  readonly difference: Difference;
  /** By which strengths were compared. */
  readonly gradual: GradualSemantics | undefined;
  /** Of the corpus alone. */
  readonly of?: { readonly stored: StoredCorpus; readonly ends?: TraceEnds };
}

/** A difference as JSON. Fields may be added later; none is renamed or removed. */
export function differenceToJson({ graph, scenario, difference, gradual, of }: AskedDifference) {
  const { verdicts, counts, extensions, standings, strengths, strengthsUndefined, routes, gaps } = difference;
  const told = tellDifference(graph, scenario, difference);
  const sentences = (changes: readonly ToldChange[]) => changes.map(({ told }) => told.text);
  return {
    ...(of ? { corpus: { version: of.stored.version, asOf: of.stored.asOf } } : {}),
    scenario: writeScenario(scenario),
    supposed: tellScenario(graph, scenario)?.text ?? null,
    changesNothing: changesNothing(difference),
    semantics: SEMANTICS[difference.semantics].name,
    verdicts,
    ...(extensions ? { counts, extensions: { before: digits(extensions.before), after: digits(extensions.after) } } : { standings }),
    ...(gradual ? { by: gradual.id, strengths, ...(strengthsUndefined ? { strengthsUndefined } : {}) } : {}),
    ...(routes
      ? {
          routes: {
            ...of?.ends,
            looked: routes.routes,
            complete: routes.complete,
            changed: routes.changed.map(({ steps, adopted, dropped, ...change }) => ({
              ...change,
              text: narrateRoute(graph, { steps }).text,
              adopted: adopted.map(holdToJson),
              dropped: dropped.map(holdToJson),
            })),
          },
        }
      : {}),
    ...(gaps ? { gaps } : {}),
    sentences: Object.fromEntries(
      Object.entries({ ...told }).flatMap(([of, changes]) => (changes.length > 0 ? [[of, sentences(changes)] as const] : [])),
    ),
  };
}

/** As text, since JSON's readers round large numbers; null where there are too many to count. */
function digits(count: bigint | null): string | null {
  return count === null ? null : String(count);
}

function holdToJson({ tool, node, grip, past, edge }: Hold) {
  return { tool, on: node, grip, ...(past === undefined ? {} : { past }), origin: edge.origin, citations: edge.citations };
}
