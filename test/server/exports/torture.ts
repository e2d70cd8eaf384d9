import type { SourceRecord } from "#argument/source.ts";

/** Records made up for the tests: each has something that formats are known to lose or to break on. */
export const TORTURE: readonly SourceRecord[] = [
  { key: "particle-2020", type: "article-journal", title: "Particles that stay", author: [{ family: "Merwe", given: "Jan", "non-dropping-particle": "van der" }, { family: "Humboldt", given: "Alexander", "non-dropping-particle": "von" }], issued: "2020-05-01", "container-title": "Journal & Sons", volume: "12", issue: "3", page: "101-120", evidence: "primary" },
  { key: "suffix-2019", type: "article", title: "Suffixes", author: [{ family: "King", given: "Martin Luther", suffix: "Jr." }], issued: "2019", arXiv: "1901.00001", DOI: "10.48550/arXiv.1901.00001", URL: "https://arxiv.org/abs/1901.00001", evidence: "primary" },
  { key: "body-and-2021", type: "report", title: "Bodies with an and, and a comma", author: [{ literal: "Institute of Standards and Technology" }, { literal: "Zhang and Sons, LLC" }], issued: "2021-07", publisher: "Zhang and Sons, LLC", evidence: "secondary", read: "accounts by others" },
  { key: "cjk-1964", type: "document", title: "毛泽东选集", author: [{ family: "毛", given: "泽东" }], issued: "1964", evidence: "unverified", read: "not at all" },
  { key: "mononym-2000", type: "webpage", title: "A page by one name", author: [{ family: "Plato" }], URL: "https://example.org/a%20b?x=1&y=~z#frag_{1}", evidence: "primary" },
  { key: "apostrophes-2018", type: "article-magazine", title: "O'Neil’s “quotes” and d'Alembert", author: [{ family: "O'Neil", given: "Cathy" }, { family: "d'Alembert", given: "Jean" }], issued: "2018-01-31", evidence: "primary" },
  { key: "tex-2017", type: "post-weblog", title: "100% of {braces} \\ $money$ & #hash _under_ ^caret ~tilde <i>tags</i>", author: [{ family: "Backslash\\", given: "B." }], issued: "2017", evidence: "primary" },
  { key: "emoji-2022", type: "article", title: "A llama 🦙 and 𝔘nicode", author: [{ family: "Ångström", given: "Å." }], issued: "2022", evidence: "primary" },
  { key: "range-2010", type: "article-journal", title: "A range of dates", author: [{ family: "Smith", given: "A." }], issued: "2010-03/2011-04", evidence: "primary" },
  { key: "eu-regulation", type: "regulation", title: "Regulation (EU) 2099/1 on tests", short: "Test Act", authority: "European Parliament and Council", jurisdiction: "EU", number: "Regulation (EU) 2099/1; CELEX 32099R0001", issued: "2099-06-13", "container-title": "OJ L, 2099/1", status: "in force", statusText: "in force since never", statusAsOf: "2099-01", URL: "http://data.europa.eu/eli/reg/2099/1/oj", urlSeen: false, evidence: "primary" },
  { key: "eo-1", type: "legislation", title: "Executive Order 1 on Tests", authority: "President", jurisdiction: "US", number: "EO 1", issued: "2023-10-30", evidence: "primary" },
  { key: "bill-1", type: "bill", title: "SB 1, the Test Bill", authority: "Senate", number: "SB 1", jurisdiction: "US-CA", statusText: "vetoed 2024-09-29", issued: "2024-02-07", evidence: "secondary" },
  { key: "treaty-1", type: "treaty", title: "A treaty", issued: "1990", evidence: "unverified" },
  { key: "case-1", type: "legal_case", title: "A. v. B.", authority: "Supreme Court", number: "No. 1-2", jurisdiction: "US", evidence: "primary" },
  { key: "standard-1", type: "standard", title: "A standard", number: "GB/T 1-2025", note: "line\nbreak\r\nER  - \r\nTY  - BOOK", evidence: "primary" },
];
