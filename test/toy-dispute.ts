/** The toy of shared/weighing 2, as the document of section 8. */
export const TOY = {
  statements: [{ id: "a", asserted: true }, { id: "b", asserted: true }, { id: "c" }, { id: "x", practical: true }],
  arguments: [
    { id: "A1", premises: ["a"], for: "x", value: "safety" },
    { id: "A2", premises: ["b"], against: "x", value: "freedom" },
    { id: "A3", premises: ["c"], undercuts: "A2" },
    { id: "A4", premises: ["a"], for: "c" },
    { id: "A5", premises: ["b"], against: "c" },
  ],
} as const;
