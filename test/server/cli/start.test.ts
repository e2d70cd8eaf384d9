import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { riparian } from "#server/riparian.ts";

it("a start that is told to end as soon as it says that it is ready ends cleanly", { timeout: 30_000 }, async () => {
  let said = "";
  const code = await riparian(["start", "--port", "0"], {
    out: (text) => {
      said += text;
      process.emit("SIGTERM", "SIGTERM");
    },
    err: (text) => {
      said += text;
    },
    env: { RIPARIAN_DATA: mkdtempSync(join(tmpdir(), "riparian-start-")) },
  });
  expect(said).toMatch(/^Riparian is ready at http:\/\/127\.0\.0\.1:\d+\n$/);
  expect(code).toBe(0);
});
