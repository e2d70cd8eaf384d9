import { expect, it } from "vitest";
import { buildFramework } from "#argument/semantics/framework.ts";
import { searchIdeal, searchOne } from "#argument/semantics/search/extensions.ts";
import { SEMANTICS } from "#argument/semantics/semantics.ts";

/** Two thousand pairs of arguments, each attacking the other. */
const PAIRS = buildFramework(
  4_000,
  Array.from({ length: 4_000 }, (_, argument) => argument),
  Array.from({ length: 4_000 }, (_, argument) => argument ^ 1),
);

it.each(["AD", "CO", "PR", "ST", "SST", "STG", "ID"] as const)(
  "stops when time runs out while clauses are written, and stays stopped though the clock goes back (%s)",
  (id) => {
    let looks = 0;
    const budget = { left: Number.POSITIVE_INFINITY, isTimeUp: () => ++looks === 2 };
    expect(id === "ID" ? searchIdeal(PAIRS, budget) : searchOne(PAIRS, SEMANTICS[id], budget)).toEqual({ outcome: "stopped" });
  },
);
