import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedStore } from "#server/store/embedded/embedded-store.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { codesOf, faultsOfAnswer, messagesOf } from "./faults-of-answer.ts";
import { NASTY_TEXTS } from "./nasty-texts.ts";
import { type Served, serve } from "./served.ts";

/** What a driver or a file system may say, as it may stand in an error that nobody foresaw. */
const INTERNALS = [
  "Neo.ClientError.Statement.SyntaxError: Invalid input 'MATCH (n:Node) RETURN n'",
  "connect ECONNREFUSED 10.0.0.7:7687",
  "ENOENT: no such file or directory, open '/srv/riparian/.riparian/corpus.json'",
  "Cannot read properties of undefined (reading 'slug')",
];

const EXPORTS = [
  "corpus.bib",
  "trace.md?from=mec.cap-gain&to=rsk.rule-failure",
  "nodes.bib?slugs=mec.cap-gain",
  "framework.af",
  "bipolar.bag",
];

/** A store that says which corpus it holds, and fails at everything else. */
function failingWith(secret: string): GraphStore {
  const held = openEmbeddedStore(theCorpus());
  const failing = Object.entries(held).map(([name, value]) => [
    name,
    typeof value !== "function" || name === "corpus" || name === "close" ? value : () => Promise.reject(new Error(secret)),
  ]);
  return Object.fromEntries(failing) as GraphStore;
}

describe("what nobody foresaw", () => {
  it.each(INTERNALS)("is told of as a bug, and kept for the log: %s", async (secret) => {
    const served = await serve(failingWith(secret));
    const answers = [
      await served.ask('{ entity(slug: "mec.cap-gain") { label } }'),
      await served.ask("{ claims { nodes { label } } }"),
      await served.ask("{ coverage { __typename } }"),
      ...(await Promise.all(EXPORTS.map((path) => served.get(`/export/${path}`)))),
    ];
    for (const answer of answers) {
      expect(codesOf(answer), answer.text).toEqual(["INTERNAL_SERVER_ERROR"]);
      expect(messagesOf(answer)).toEqual(["Something went wrong here, not in your question."]);
      expect(faultsOfAnswer(answer).filter((fault) => !/status|bug/.test(fault))).toEqual([]);
    }
    expect(served.logged.join("\n")).toContain(JSON.stringify(secret).slice(1, -1));
    await served.stop();
  });
});

describe("addresses of nothing", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(openEmbeddedStore(theCorpus()));
  }, 60_000);
  afterAll(() => served.stop());

  const inAddresses = NASTY_TEXTS.filter((text) => !/\p{Surrogate}/u.test(text) && text.length < 2_000).map(encodeURIComponent);
  const exported = [
    "nodes.bib?slugs=",
    "trace.md?from=",
    "trace.md?to=rsk.rule-failure&maxLength=",
    "framework.af?audience=",
    "framework.af?putFirst=",
    "framework.af?reading=",
    "bipolar.bag?by=",
  ];

  it("say what is wrong with an export, and nothing of the server", async () => {
    const faults: string[] = [];
    for (const path of [
      ...exported.flatMap((place) => inAddresses.map((text) => place + text)),
      ...inAddresses.flatMap((text) => [text, `corpus.${text}`, `${text}.bib`]),
    ]) {
      const answer = await served.get(`/export/${path}`);
      const found = faultsOfAnswer(answer, NASTY_TEXTS);
      if (found.length > 0 || answer.status >= 500) faults.push(`${path.slice(0, 80)}: ${found.join("; ")} ${answer.text.slice(0, 200)}`);
    }
    expect(faults).toEqual([]);
    expect(served.logged).toEqual([]);
  });

  it("say that there is nothing, as JSON, with the id of the request", async () => {
    for (const text of [...inAddresses, "%ff", "%", ".env", "..%2f..%2fetc%2fpasswd", "readyz/x", "graphql/x"]) {
      const answer = await served.get(`/${text}`, { accept: "application/json" });
      expect([400, 404], text).toContain(answer.status);
      expect(codesOf(answer), text).toEqual(["BAD_USER_INPUT"]);
      expect(faultsOfAnswer(answer, [...NASTY_TEXTS, ...inAddresses]), text).toEqual([]);
    }
    expect(served.logged).toEqual([]);
  });
});
