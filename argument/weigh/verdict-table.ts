import type { ArgumentGraph } from "../graph.ts";
import { weigh } from "../weigh.ts";
import { NOBODY } from "./audience.ts";
import { disputeOf } from "./of-corpus.ts";

/**
 * The grounded verdict on every statement of a graph, a line each in order of slug: for nobody in particular, then for each audience that changes
 * it. "opt.direct: contested; aud.freedom rejected". So that an edit of the corpus shows what it does to the dispute.
 */
export function verdictTable(graph: ArgumentGraph): readonly string[] {
  const dispute = disputeOf(graph);
  const plain = weigh(dispute, { audience: NOBODY }).verdicts;
  const audiences = graph.nodes.flatMap((node) => ("prefers" in node ? [{ slug: node.slug, ...weigh(dispute, { audience: node }) }] : []));
  return dispute.statements.map(({ id }) => {
    const changed = audiences.flatMap(({ slug, verdicts }) => (verdicts.get(id) === plain.get(id) ? [] : [`${slug} ${verdicts.get(id)}`]));
    return `${id}: ${[plain.get(id), ...changed].join("; ")}`;
  });
}

/** What differs between two such tables, in order of slug: "opt.direct: contested; was accepted". */
export function changedVerdicts(before: readonly string[], after: readonly string[]): readonly string[] {
  const was = new Map(before.map(parse));
  const is = new Map(after.map(parse));
  const slugs = [...new Set([...was.keys(), ...is.keys()])].toSorted();
  return slugs.flatMap((slug) => {
    const [old, now] = [was.get(slug), is.get(slug)];
    return old === now ? [] : [`${slug}: ${now ?? "no longer there"} (was: ${old ?? "not there"})`];
  });
}

function parse(line: string): readonly [string, string] {
  const colon = line.indexOf(": ");
  return [line.slice(0, colon), line.slice(colon + 2)];
}
