import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { answeredToday, missingTools, PAGES_WITH_COMMANDS, pageText } from "#test/docs-commands.ts";
import { type Served, serve } from "./serve.ts";

describe.each(PAGES_WITH_COMMANDS)("%s", (page) => {
  let served: Served;
  beforeAll(async () => {
    const missing = missingTools();
    if (missing.length > 0) process.stderr.write(`Left out: commands of ${page} that need ${missing.join(", ")}.\n`);
    served = await serve(openEmbeddedStore(theCorpus()));
  });
  afterAll(() => served.stop());

  it("shows commands with the answers that they give", async () => {
    expect(await answeredToday(page, served.url)).toBe(pageText(page));
  });
});
