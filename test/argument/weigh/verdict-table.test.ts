import { expect, it } from "vitest";
import { buildGraph } from "#argument/graph.ts";
import { changedVerdicts, verdictTable } from "#argument/weigh/verdict-table.ts";
import { theCorpus } from "#test/corpus.ts";

it("tells which verdicts an edit changes, for whom", () => {
  const { nodes, edges } = theCorpus();
  const without = (slug: string) => buildGraph({ nodes: nodes.filter((node) => node.slug !== slug), edges });
  const before = verdictTable(buildGraph({ nodes, edges }));
  expect(changedVerdicts(before, before)).toEqual([]);
  expect(changedVerdicts(before, verdictTable(without("arg.own-change")))).toContain(
    "opt.direct: contested; aud.freedom rejected (was: contested; aud.answerable accepted; aud.freedom rejected)",
  );
  expect(changedVerdicts(before, verdictTable(without("clm.thin")))).toContain("clm.thin: no longer there (was: accepted)");
});
