import { edgeId } from "../graph.ts";
import { type Check, warning } from "./check.ts";
import { writtenEdges } from "./written.ts";

/** A step that stands for routes should find one in the graph; where it does not, the graph does not know how (shared/tracing 2). */
export const summaryIsSpeltOut: Check = {
  name: "summary-is-spelt-out",
  needsAll: true,
  *run({ corpus, graph }) {
    for (const { entry, path, name, from, relation, to, text } of writtenEdges(corpus))
      if (text.summary && graph.edge(edgeId(from, relation, to))?.summary === "not-spelt-out")
        yield warning(
          entry,
          path,
          `"${name}" stands for routes, but the graph has none of two to four steps between them with the same effect. Add the steps, or leave out "summary".`,
        );
  },
};
