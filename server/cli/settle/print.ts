import { buildGraph } from "#argument/graph.ts";
import { tellSettlement, tellSettlements } from "#argument/settle/tell.ts";
import type { Settlement } from "#argument/settle.ts";
import { sourcesOf } from "../trace/print.ts";
import { titled } from "../weigh/names.ts";
import { forWhom } from "../weigh/print.ts";
import type { AskedDispute } from "../weigh/read-dispute.ts";
import { followsFrom, whence } from "../whence.ts";
import { sourcesOfFacts } from "./sources-of-facts.ts";

/** What settles a statement, as text: for whom it is asked and how it stands, the sentences, and the sources of each fact that they name. */
export function printSettlements(asked: AskedDispute, settlements: readonly Settlement[]): string {
  const { of, dispute } = asked;
  const [one] = settlements;
  if (!one) return "";
  const names = of?.graph ?? buildGraph({ nodes: [], edges: [] });
  const told = settlements.length === 1 ? tellSettlement(names, one) : tellSettlements(names, settlements);
  const lines = [forWhom(asked), "", `${titled(of?.graph, one.statement)}: ${one.verdict} as it stands.`, ...told.map(({ text }) => text)];
  const sources = of ? sourcesOfFacts(of.graph, dispute, settlements) : [];
  if (sources.length > 0) lines.push("", "What these facts rest on");
  for (const { statement, label, origin, citations, supportedBy } of sources) {
    lines.push(`  - ${label} [${statement}] ${sourcesOf(origin, citations)}`);
    for (const reason of supportedBy)
      lines.push(`      supported by “${reason.label}” [${reason.id}] ${sourcesOf(reason.origin, reason.citations)}`);
  }
  lines.push("", `${whence(of)} Grounded semantics. ${followsFrom("This", of)}`);
  return `${lines.join("\n")}\n`;
}
