import { describe, expect, it } from "vitest";
import { argumentHasOneEnd } from "#argument/checks/argument-has-one-end.ts";
import { argumentHasPremises } from "#argument/checks/argument-has-premises.ts";
import { argumentJoinsItsKinds } from "#argument/checks/argument-joins-its-kinds.ts";
import { audienceOrdersCriteria } from "#argument/checks/audience-orders-criteria.ts";
import { restsOnItself } from "#argument/checks/rests-on-itself.ts";
import { saidOnce } from "#argument/checks/said-once.ts";
import { valueWherePractical } from "#argument/checks/value-where-practical.ts";
import { weakeningHasReason } from "#argument/checks/weakening-has-reason.ts";
import { argument, errorAt, node, said } from "./written-corpus.ts";

describe("an argument", () => {
  it("leads from at least one premise, each named once", () => {
    const args = [argument("arg.a", { premises: [], for: "clm.b" }), argument("arg.b", { premises: ["clm.a", "clm.a"], for: "clm.b" })];
    expect(said(argumentHasPremises, { arguments: args })).toEqual([
      errorAt("premises: []", "arg.a has no premises"),
      errorAt("- clm.a", "names the premise clm.a twice"),
    ]);
  });

  it("leads to exactly one end", () => {
    const args = [argument("arg.a", {}), argument("arg.b", { for: "clm.a", against: "clm.b" }), argument("arg.c", { undercuts: "arg.a" })];
    expect(said(argumentHasOneEnd, { arguments: args })).toEqual([
      errorAt("- id: arg.a", "leads nowhere"),
      errorAt("against: clm.b", "2 ends (for, against)"),
    ]);
  });

  it("weakens only where it attacks", () => {
    expect(said(argumentHasOneEnd, { arguments: [argument("arg.a", { for: "clm.b", bearing: "weakens" })] })).toEqual([
      errorAt("bearing: weakens", "only an attack can weaken"),
    ]);
  });

  it("leads from statements to a statement, an option or a tool", () => {
    const lists = {
      nodes: [node("clm.a"), node("mec.a"), node("opt.a"), node("evd.a")],
      arguments: [
        argument("arg.a", { premises: ["mec.a"], for: "opt.a" }),
        argument("arg.b", { for: "evd.a" }),
        argument("arg.c", { undercuts: "clm.a", value: "clm.a" }),
      ],
    };
    expect(said(argumentJoinsItsKinds, lists)).toEqual([
      errorAt("- mec.a", "a premise is a claim, an item of evidence or a case study"),
      errorAt("for: evd.a", "takes a claim, an option or a policy tool"),
      errorAt("undercuts: clm.a", "takes an argument or an item of evidence"),
      errorAt("value: clm.a", "the value of an argument is a criterion"),
    ]);
  });

  it("does not undercut itself", () => {
    expect(said(argumentJoinsItsKinds, { arguments: [argument("arg.a", { undercuts: "arg.a" })] })).toEqual([
      errorAt("undercuts: arg.a", "itself"),
    ]);
  });

  it("names a value exactly where it is about what to do", () => {
    const lists = {
      nodes: [node("opt.a"), node("clm.b"), node("cri.a")],
      arguments: [
        argument("arg.a", { for: "opt.a" }),
        argument("arg.b", { against: "opt.a", value: "cri.a" }),
        argument("arg.c", { for: "clm.b", value: "cri.a" }),
      ],
    };
    expect(said(valueWherePractical, lists)).toEqual([errorAt("for: opt.a", "needs a value"), errorAt("value: cri.a", "takes no value")]);
  });
});

describe("a reason", () => {
  const supports = (from: string, to: string) => node(from, { relations: [{ supports: to, origin: "ours" }] });

  it("is said once, as a relation or as an argument", () => {
    const lists = { nodes: [supports("evd.a", "clm.a")], arguments: [argument("arg.a", { premises: ["evd.a"], for: "clm.a" })] };
    expect(said(saidOnce, lists)).toEqual([errorAt("- supports: clm.a", "says what arg.a says")]);
  });

  it("may be said again with a second premise, or against", () => {
    const args = [
      argument("arg.a", { premises: ["evd.a", "clm.b"], for: "clm.a" }),
      argument("arg.b", { premises: ["evd.a"], against: "clm.a" }),
    ];
    expect(said(saidOnce, { nodes: [supports("evd.a", "clm.a")], arguments: args })).toEqual([]);
  });

  it("does not lead back to itself, by arguments and relations together", () => {
    const lists = {
      nodes: [supports("clm.a", "clm.b"), node("clm.b")],
      arguments: [argument("arg.a", { premises: ["clm.b"], for: "clm.a" })],
    };
    expect(said(restsOnItself, lists)).toEqual([errorAt("- supports: clm.b", "clm.b is a reason for clm.a is a reason for clm.b")]);
  });

  it("may be argued against by what it supports", () => {
    const lists = { nodes: [supports("clm.a", "clm.b")], arguments: [argument("arg.a", { premises: ["clm.b"], against: "clm.a" })] };
    expect(said(restsOnItself, lists)).toEqual([]);
  });

  it("that weakens says why", () => {
    const relations = [
      { weakens: "clm.b", origin: "ours" },
      { weakens: "clm.c", origin: "ours", reason: "It narrows it." },
    ];
    expect(said(weakeningHasReason, { nodes: [node("clm.a", { relations })] })).toEqual([errorAt("- weakens: clm.b", "gives no reason")]);
  });
});

it("an audience gives each criterion one place in its order", () => {
  const nodes = [
    node("cri.a"),
    node("clm.a"),
    node("aud.a", { prefers: [["cri.a"], ["cri.a"]] }),
    node("aud.b", { prefers: [["clm.a"]] }),
    node("aud.c"),
  ];
  expect(said(audienceOrdersCriteria, { nodes })).toEqual([
    errorAt("- - cri.a", "names cri.a twice"),
    errorAt("- - clm.a", "an audience prefers criteria"),
    errorAt("kind: Audience", "prefers nothing"),
  ]);
});
