import { afterAll, beforeAll, expect, it } from "vitest";
import type { GraphStore } from "#server/store/graph-store.ts";
import { askGraphql } from "#test/ask-graphql.ts";
import { theCorpus } from "#test/corpus.ts";
import { describeEachStore } from "#test/neo4j/stores.ts";

/**
 * The question that people come for, with its whole answer: the routes by which a capability gain downstream undermines the rules upstream,
 * who says each step and after whom, and what would hold it. If the corpus changes the answer, this test says how.
 */
const QUESTION = `
  query {
    trace(from: "mec.cap-gain", to: "rsk.rule-failure") {
      ... on TraceReached {
        complete
        maxLength
        addsUpTo { key verb origin { label } citations { key locator grade } }
        blocking { label }
        lowering { label }
        inShort { stories narration { text } }
        stories { routes narration { text } }
        routes {
          sign
          grade
          narration { text markdown }
          steps { verb sign reason origin { label } grade citations { key at grade } from { label } to { label } }
          holds { grip past tool { label } on { label } relationship { origin { label } citations { key grade } } }
        }
      }
    }
  }
`;

describeEachStore("how a capability gain undermines upstream rules", (open) => {
  let store: GraphStore;
  let trace: ReturnType<typeof JSON.parse>;
  beforeAll(async () => {
    store = await open(theCorpus());
    const { data, errors } = await askGraphql(store, QUESTION);
    expect(errors).toEqual([]);
    trace = data.trace;
  });
  afterAll(() => store.close());

  const told = () => trace.routes.map((route: { narration: { text: string } }) => route.narration.text);

  it("is told in five sentences, best first, never as the bare edge", () => {
    const first = "Capability improvement breaks the assumption that what the model can do does not grow after it was judged.";
    const second = "Capability improvement breaks the assumption that the model that was tested is the model that is used.";
    const lapses = "rests on it, and so no longer holds off the failure of upstream rules.";
    expect(told()).toEqual([
      `${first} The duty to evaluate and red-team the model ${lapses}`,
      `${first} The pre-deployment capability gate ${lapses}`,
      `${first} The duty to assess and mitigate systemic risk ${lapses}`,
      `${second} The duty to evaluate and red-team the model ${lapses}`,
      `${second} The pre-deployment capability gate ${lapses}`,
    ]);
    expect(trace).toMatchObject({ complete: true, maxLength: 6 });
  });

  it("is two stories, of the assumption that the gain breaks", () => {
    expect(trace.stories).toEqual([
      {
        routes: [0, 1, 2],
        narration: {
          text: "Capability improvement breaks the assumption that what the model can do does not grow after it was judged, on which the duty to evaluate and red-team the model, the pre-deployment capability gate and the duty to assess and mitigate systemic risk rest; without it they no longer hold off the failure of upstream rules.",
        },
      },
      {
        routes: [3, 4],
        narration: {
          text: "Capability improvement breaks the assumption that the model that was tested is the model that is used, on which the duty to evaluate and red-team the model and the pre-deployment capability gate rest; without it they no longer hold off the failure of upstream rules.",
        },
      },
    ]);
  });

  it("is told in short, both stories together", () => {
    expect(trace.inShort).toEqual({
      stories: 2,
      narration: {
        text: "Capability improvement breaks the assumptions that what the model can do does not grow after it was judged and that the model that was tested is the model that is used. The duty to evaluate and red-team the model, the pre-deployment capability gate and the duty to assess and mitigate systemic risk rest on one or both, and so no longer hold off the failure of upstream rules.",
      },
    });
  });

  it("adds up to the paper's own step, with its two sentences", () => {
    expect(trace.addsUpTo).toEqual([
      {
        key: "mec.cap-gain~leads_to~rsk.rule-failure",
        verb: "leads to",
        origin: { label: "Paper S3-S4" },
        citations: [
          { key: "williams-2025-downstream", locator: "abstract, sentence 3", grade: "PRIMARY" },
          { key: "williams-2025-downstream", locator: "abstract, sentence 4", grade: "PRIMARY" },
        ],
      },
    ]);
  });

  it("says of every step its verb and sign, its reason, that it is our reading, and after whom", () => {
    expect(trace.routes[0].sign).toBe(1);
    expect(trace.routes[0].steps).toEqual([
      {
        from: { label: "Capability improvement" },
        verb: "breaks",
        to: { label: "What the model can do does not grow after it was judged" },
        sign: -1,
        reason: "The first of the two routes in S3, spelt out.",
        origin: { label: "Our reading" },
        grade: "PRIMARY",
        citations: [
          { key: "davidson-2023-pte", at: null, grade: "PRIMARY" },
          { key: "williams-2025-downstream", at: "S3", grade: "PRIMARY" },
        ],
      },
      {
        from: { label: "What the model can do does not grow after it was judged" },
        verb: "underpins",
        to: { label: "Duty to evaluate and red-team the model" },
        sign: 1,
        reason: null,
        origin: { label: "Our reading" },
        grade: "PRIMARY",
        citations: [{ key: "shevlane-2023-eval", at: null, grade: "PRIMARY" }],
      },
      {
        from: { label: "Duty to evaluate and red-team the model" },
        verb: "holds off",
        to: { label: "Upstream rules rendered ineffective" },
        sign: -1,
        reason: "A duty that still bites is what the failure in S4 is the absence of.",
        origin: { label: "Our reading" },
        grade: "PRIMARY",
        citations: [{ key: "williams-2025-downstream", at: "S4", grade: "PRIMARY" }],
      },
    ]);
  });

  it("is held by six tools, each with its grip and what gets past; nothing blocks, licensing alone lowers every route", () => {
    const holds = trace.routes.flatMap((route: { holds: { grip: string; past: string; tool: { label: string } }[] }) =>
      route.holds.map((hold) => `${hold.tool.label}: ${hold.grip}; gets past: ${hold.past}`),
    );
    expect([...new Set(holds)].toSorted()).toEqual([
      "Evaluate the modified model: LOWERS; gets past: modifiers who do not test, and triggers that tests miss",
      "Evaluate under worst-case modification: LOWERS; gets past: methods found after the test",
      "Licence or approve high-risk modification: LOWERS; gets past: unlicensed and foreign modifiers",
      "Restrict which modifications can be made: LITTLE; gets past: open weights, prompts and scaffolds",
      "Safety margin for later enhancement: LOWERS; gets past: gains larger than the margin",
      "Test tuned models before serving: LOWERS; gets past: nearly half of adversarial jobs at a usable false-alarm rate",
    ]);
    expect(trace.blocking).toEqual([]);
    expect(trace.lowering).toEqual([{ label: "Licence or approve high-risk modification" }]);
  });

  it("never lets a secondary source pass for a primary one", () => {
    const worstCase = trace.routes[0].holds.find(
      (hold: { tool: { label: string } }) => hold.tool.label === "Evaluate under worst-case modification",
    );
    expect(worstCase.relationship).toEqual({
      origin: { label: "Our reading" },
      citations: [{ key: "wallace-2025-mft", grade: "SECONDARY" }],
    });
  });

  it("carries its citations into Markdown", () => {
    expect(trace.routes[0].narration.markdown).toContain("[@davidson-2023-pte; @williams-2025-downstream, {abstract, sentence 3}]");
  });
});

describeEachStore("the other traces of the start page", (open) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open(theCorpus());
  });
  afterAll(() => store.close());

  it.each([
    ["mec.safety-loss", "rsk.rule-failure", 4, []],
    ["mod.ft-lora", "rsk.intimate", 5, []],
    ["mod.abliterate", "rsk.bio", 5, ["pol.hosted"]],
    ["act.ds-malicious", "hrm.economic", 23, []],
  ])("%s to %s: %i routes, blocked as a whole by %j", async (from, to, routes, blocking) => {
    const { data } = await askGraphql(
      store,
      "query Q($from: String, $to: String) { trace(from: $from, to: $to, first: 100) { ... on TraceReached { complete routes { slugs } blocking { slug } } } }",
      { from, to },
    );
    expect(data.trace.routes).toHaveLength(routes);
    expect(data.trace.blocking.map(({ slug }: { slug: string }) => slug)).toEqual(blocking);
    expect(data.trace.complete).toBe(true);
  });

  it("finding nothing says how far the search came", async () => {
    const { data } = await askGraphql(
      store,
      '{ trace(from: "rsk.bio", to: "mec.cap-gain") { ... on TraceUnreachable { reached depth complete } } }',
    );
    expect(data.trace).toEqual({ reached: 1, depth: 1, complete: true });
  });
});
