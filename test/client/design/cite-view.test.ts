// @vitest-environment node
import { describe, expect, it } from "vitest";
import { type CitedView, citeView } from "#client/design/cite-view.ts";

const VIEW: CitedView = {
  title: "How does A lead to B?",
  isComplete: true,
  version: "0123456789abcdef",
  asOf: "2026-11-24",
  address: "https://example.org/routes?from=a&to=b",
};

describe("client/design/cite-view", () => {
  it("tells what was asked, of which draft of the corpus, and where", () => {
    expect(citeView(VIEW)).toBe(
      "How does A lead to B? Riparian corpus, draft 0123456789ab of 2026-11-24. https://example.org/routes?from=a&to=b",
    );
    expect(citeView({ ...VIEW, title: "Dams" })).toMatch(/^Dams\. Riparian corpus/);
  });

  it("promises no more than a search that was cut short", () => {
    expect(citeView({ ...VIEW, isComplete: false })).toMatch(/^How does A lead to B\? Not complete\. /);
  });
});
