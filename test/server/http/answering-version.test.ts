import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { type Served, serveSet } from "./serve.ts";

describe("an answer during which the corpus was replaced", () => {
  let served: Served;
  beforeAll(async () => {
    const held = openEmbeddedStore(theCorpus());
    served = await serveSet(
      {
        ...held,
        async facets(filter, options) {
          options?.answeredUnder?.("another");
          return held.facets(filter, options);
        },
      },
      { COST_LIMIT: 5_000 },
    );
  });
  afterAll(async () => {
    await served.stop();
  });

  it("is refused, with what it has cost and nothing of the answer", async () => {
    const whole = await (await served.ask("{ corpus { version } }")).json();
    expect(whole.extensions).toEqual({ corpus: theCorpus().version, cost: { requested: expect.any(Number), max: 5_000 } });

    const response = await served.ask("{ facets { total } corpus { version } }");
    expect([response.status, response.headers.get("retry-after"), response.headers.get("x-corpus-version")]).toEqual([503, "1", null]);
    expect(await response.json()).toEqual({
      data: null,
      errors: [expect.objectContaining({ extensions: { code: "UNAVAILABLE", requestId: response.headers.get("x-request-id") } })],
      extensions: { cost: { requested: expect.any(Number), max: 5_000 } },
    });
  });
});
