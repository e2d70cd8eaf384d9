import { expect, it } from "vitest";
import { oneRecordADocument } from "#argument/checks/one-record-a-document.ts";
import { errorAt, said, warningAt, work } from "./written-corpus.ts";

it("two records of one document know of each other", () => {
  const DOI = "10.1234/Model";
  const works = [work("a-2020", { DOI }), work("b-2020", { DOI: DOI.toLowerCase() }), work("c-2020", { sameAs: "c-2020" })];
  expect(said(oneRecordADocument, { works })).toEqual([
    warningAt("DOI: 10.1234/model", "the same DOI as a-2020"),
    errorAt("sameAs: c-2020", "as itself"),
  ]);
  const known = [work("a-2020", { DOI }), work("b-2020", { DOI, sameAs: "a-2020" })];
  expect(said(oneRecordADocument, { works: known })).toEqual([]);
});
