// @vitest-environment node
import { describe, expect, it } from "vitest";
import { type CitableRecord, citeAs } from "#client/design/cite-as.ts";

const RECORD: CitableRecord = { key: "a-2024-b", title: "On Dams", issued: "2024-05-01", evidence: "PRIMARY", authors: [] };

describe("client/design/cite-as", () => {
  it("tells who, when, what and where, and the key of the exports", () => {
    const authors = [{ given: "Vera", particle: "van der", family: "Sluis" }, { literal: "Water Board" }];
    expect(citeAs({ ...RECORD, authors, arXiv: "arXiv:2401.00001", publisher: "Quay" })).toBe(
      "Vera van der Sluis, Water Board. 2024. On Dams. Quay. https://arxiv.org/abs/2401.00001 [@a-2024-b]",
    );
  });

  it("names the authority where no author is named, once", () => {
    expect(citeAs({ ...RECORD, authority: "Council", publisher: "Council", issued: null })).toBe("Council. no date. On Dams. [@a-2024-b]");
  });

  it("says of what nobody has seen that it is unverified", () => {
    expect(citeAs({ ...RECORD, evidence: "UNVERIFIED" })).toContain("Unverified: nobody here has seen it.");
  });
});
