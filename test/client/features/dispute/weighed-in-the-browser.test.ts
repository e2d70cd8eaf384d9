// @vitest-environment node
import { describe, expect, it } from "vitest";
import { explain } from "#argument/explain.ts";
import { backingOf } from "#argument/gradual/backing.ts";
import { frameworkOf } from "#argument/gradual/of-dispute.ts";
import { putFirst } from "#argument/weigh/audience.ts";
import { disputeOf, oursIn } from "#argument/weigh/of-corpus.ts";
import { weigh } from "#argument/weigh.ts";
import { firstLines, leadsUnder } from "#client/features/dispute/first-lines.ts";
import { ledgerOf } from "#client/features/dispute/ledger-model.ts";
import { onOffer } from "#client/features/dispute/offered.ts";
import { toBacking, toDispute } from "#client/features/dispute/to-dispute.ts";
import { theGraph } from "#test/corpus.ts";

const graph = theGraph();
const dispute = disputeOf(graph);
const criteria = graph.nodes.filter(({ kind }) => kind === "Criterion");
const orders = graph.nodes.flatMap((node) => ("prefers" in node ? [node] : []));
const ours = oursIn(graph, dispute);
const leads = leadsUnder(dispute, "opt.direct", { granted: new Set(), denied: new Set() }, ours);
const NOTHING = { first: [], order: undefined };

const backing = backingOf(graph);
const UPPER = { primary: "PRIMARY", secondary: "SECONDARY", unverified: "UNVERIFIED", none: "NONE" } as const;

describe("the dispute weighed in the browser", () => {
  it("is the same that the server weighs, and in degrees", () => {
    const answer = {
      statements: dispute.statements.map(({ id, asserted, practical }) => ({
        __typename: "DisputedStatement" as const,
        slug: id,
        asserted,
        practical,
        grade: UPPER[backing.grade(id) ?? "none"],
        sources: [...backing.sources(id)],
      })),
      arguments: dispute.arguments.map(({ id, premises, end, weakens, value }) => ({
        __typename: "DisputedArgument" as const,
        key: id,
        premises: [...premises],
        for: end.stance === "for" ? end.statement : null,
        against: end.stance === "against" ? end.statement : null,
        undercuts: end.stance === "undercuts" ? end.argument : null,
        weakens,
        value: value ?? null,
        sources: [...backing.sources(id)],
        isOurs: false,
      })),
    };
    expect(toDispute(answer)).toEqual(dispute);
    expect(frameworkOf(dispute, toBacking(answer)).framework).toEqual(frameworkOf(dispute, backing).framework);
  });

  it("says of each criterion and audience where it leads, and what hangs on one argument of ours", () => {
    const lines = firstLines(leads, NOTHING, criteria, orders);
    const told = new Map([...lines.criteria, ...lines.orders].map((line) => [line.value, line]));
    expect(told.get("")).toMatchObject({ verdict: "contested", isChosen: true, hangsOnOurs: false });
    expect(told.get("cri.best-placed")).toMatchObject({ verdict: "accepted", isChosen: false, hangsOnOurs: true });
    expect(told.get("cri.innovation")?.verdict).toBe("rejected");
    expect(
      [told.get("aud.risk"), told.get("aud.freedom"), told.get("aud.doable"), told.get("aud.answerable")].map((line) => line?.verdict),
    ).toEqual(["contested", "rejected", "contested", "accepted"]);
  });

  it("marks in the ledger as outranked what the reasons tell as outranked, and no more", () => {
    const plain = weigh(dispute);
    let compared = 0;
    for (const { slug } of criteria)
      for (const { id } of dispute.statements) {
        const weighing = weigh(dispute, { audience: putFirst([slug]) });
        const marked = new Map(ledgerOf(dispute, id, weighing, plain).for.map(({ key, standing }) => [key, standing === "outranked"]));
        for (const { said, met } of explain(weighing, id).fallen) {
          const key = "argument" in said ? said.argument : said.statement;
          expect(marked.get(key), `${key} for ${id}, with ${slug} first`).toBe(met.by === "rank");
          compared += 1;
        }
      }
    expect(compared).toBeGreaterThan(50);
  });

  it("gives criteria that are put first together a line of their own", () => {
    const both = firstLines(leads, { ...NOTHING, first: ["cri.coverage", "cri.adaptive"] }, criteria, orders);
    expect(both.criteria.filter(({ isChosen }) => isChosen).map(({ label }) => label)).toEqual(["Coverage and Adaptability"]);
  });

  it("offers what is left open, then what else is argued about, and says what nobody argues about", () => {
    const names = graph.nodes.map(({ slug, kind, label, phrase, plural }) => ({
      __typename: "Claim" as const,
      id: slug,
      slug,
      kind,
      label,
      phrase,
      isPlural: plural ?? false,
      origin: { __typename: "Origin" as const, by: "OURS" as const, at: null },
    }));
    const { open, decided, silent } = onOffer({ dispute, names });
    expect(open.map(({ statements }) => statements)).toEqual(weigh(dispute).parts.map(({ statements }) => statements));
    expect(decided.find(({ name }) => name.slug === "pol.licence")?.verdict).toBe("answered");
    expect(decided.some(({ name }) => name.slug === "opt.direct")).toBe(false);
    expect(silent.some(({ slug }) => slug === "pol.strict")).toBe(true);
    expect(silent.some(({ slug }) => slug === "pol.hub")).toBe(false);
  });
});
