import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AttackDocument } from "#argument/semantics/interchange/document.ts";
import { ATTACK_FORMATS } from "#argument/semantics/interchange/formats.ts";
import { listExtensions } from "#argument/semantics/solve.ts";
import { NOBODY } from "#argument/weigh/audience.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { exportFramework } from "#argument/weigh/export/export-framework.ts";
import { exportWays } from "#argument/weigh/export/export-ways.ts";
import type { ExportedFramework, FrameworkMap, MappedAttack } from "#argument/weigh/export/framework-map.ts";
import { namesIn, plainNames } from "#argument/weigh/export/names.ts";
import { disputeOf } from "#argument/weigh/of-corpus.ts";
import { WEIGHED_UNDER, type WeighedUnder, weighUnder } from "#argument/weigh/under.ts";
import { weigh } from "#argument/weigh.ts";
import { theGraph } from "#test/corpus.ts";
import { aDispute, anAudience } from "../random-disputes.ts";
import { verdictsUnderAll, verdictsUnderOne } from "./read-back.ts";

const MOST = { arguments: 400, attacks: 20_000 };

/** The file in a format, read as a stranger would read it; arguments have the names of the map again. */
function writtenAndRead(format: (typeof ATTACK_FORMATS)[number], { document, map }: ExportedFramework): AttackDocument {
  const read = format.read(format.write(document));
  if (read.outcome === "refused") throw new Error(JSON.stringify(read.misreadings));
  const names = read.document.names.map((name) => (format.name === "i23" ? (map.nodes[Number(name) - 1]?.name ?? "") : name));
  return { names, framework: read.document.framework };
}

async function extensionsOf({ names, framework }: AttackDocument, semantics: WeighedUnder): Promise<readonly (readonly string[])[]> {
  const { extensions, complete } = await listExtensions(framework, semantics, 20_000);
  expect(complete).toBe(true);
  return extensions.map((extension) => Array.from(extension, (node) => names[node] ?? ""));
}

describe("an exported framework", () => {
  const aFormat = fc.constantFrom(...ATTACK_FORMATS);

  it("gives back, through its map, the verdicts of weighing", async () => {
    await fc.assert(
      fc.asyncProperty(aDispute(), anAudience, aFormat, async (dispute, audience, format) => {
        const exported = exportFramework(dispute, { audience });
        const document = writtenAndRead(format, exported);
        const [grounded = []] = await extensionsOf(document, "GR");
        expect(verdictsUnderOne(exported.map, grounded)).toEqual(weigh(dispute, { audience }).verdicts);
        const under = await weighUnder(dispute, "PR", { audience });
        const told = verdictsUnderAll(exported.map, await extensionsOf(document, "PR"));
        for (const [statement, { verdict }] of under.statements) expect(told.get(statement), statement).toBe(verdict);
      }),
      { numRuns: 1_000 },
    );
  });

  it("written out way by way, does so under every semantics", async () => {
    const aSemantics = fc.constantFrom(...WEIGHED_UNDER);
    await fc.assert(
      fc.asyncProperty(aDispute({ most: 6 }), anAudience, aFormat, aSemantics, async (dispute, audience, format, semantics) => {
        const exported = waysOrNothing(dispute, audience);
        fc.pre(exported !== undefined);
        const told = verdictsUnderAll(exported.map, await extensionsOf(writtenAndRead(format, exported), semantics));
        const under = await weighUnder(dispute, semantics, { audience });
        for (const [statement, { verdict }] of under.statements) expect(told.get(statement), statement).toBe(verdict);
      }),
      { numRuns: 1_000 },
    );
  });

  it("has a reason for every attack that holds of the dispute", () => {
    fc.assert(
      fc.property(aDispute(), anAudience, fc.boolean(), (dispute, audience, isWritten) => {
        const exported = isWritten ? waysOrNothing(dispute, audience) : exportFramework(dispute, { audience });
        fc.pre(exported !== undefined);
        const { document, map } = exported;
        expect(map.attacks).toHaveLength(document.framework.sources.length);
        expect(map.attacks.flatMap((attack) => (holds(dispute, map, attack) ? [] : [attack]))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("accounts for every argument: it has a node, or it is said why not", () => {
    fc.assert(
      fc.property(aDispute(), anAudience, (dispute, audience) => {
        const { map } = exportFramework(dispute, { audience });
        const built = new Set(map.nodes.flatMap((node) => (node.is === "argument" ? [node.argument] : [])));
        const supplied = new Set(map.statements.flatMap(({ id, for: nodes }) => (nodes.length > 0 ? [id] : [])));
        for (const { id, premises } of dispute.arguments) {
          const unbuilt = map.unbuilt.find(({ argument }) => argument === id);
          expect(unbuilt === undefined, id).toBe(built.has(id));
          if (unbuilt) expect(unbuilt.lacks).toEqual([...new Set(premises)].filter((premise) => !supplied.has(premise)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("says which rebuttals an audience lets fail: with them it is the framework for nobody", () => {
    fc.assert(
      fc.property(aDispute(), anAudience, (dispute, audience) => {
        const { map } = exportFramework(dispute, { audience });
        const ofArguments = (attacks: FrameworkMap["attacks"]) =>
          attacks.filter(({ why }) => why === "rebuts").map(({ from, to }) => `${from} ${to}`);
        const nodesOf = (argument: string) => map.nodes.flatMap((node) => ("argument" in node && node.argument === argument ? node : []));
        const failed = map.failing.flatMap(({ from, to }) =>
          nodesOf(from).flatMap((attacker) =>
            attacker.is === "argument" ? nodesOf(to).map((attacked) => `${attacker.name} ${attacked.name}`) : [],
          ),
        );
        const all = ofArguments(exportFramework(dispute, { audience: NOBODY }).map.attacks);
        expect([...ofArguments(map.attacks), ...failed].toSorted()).toEqual(all.toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it("leads from every node of the corpus's framework back to what it stands for", () => {
    const graph = theGraph();
    const { map } = exportFramework(disputeOf(graph), {}, namesIn(graph));
    for (const { name, slugs } of map.nodes) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(slugs.length, name).toBeGreaterThan(0);
      for (const slug of slugs) expect(graph.node(slug), slug).toBeDefined();
    }
    expect(new Set(map.nodes.map(({ name }) => name)).size).toBe(map.nodes.length);
  });
});

describe("a framework written out way by way", () => {
  it("is refused with its size where there are too many ways, never cut short", () => {
    const wide: Dispute = {
      statements: ["a", "b"].map((id) => ({ id, asserted: id === "a", practical: false })),
      arguments: Array.from({ length: 10 }, (_, index) => ({
        id: `A${index}`,
        premises: ["a"],
        end: { stance: "for", statement: "b" },
        weakens: false,
      })),
    };
    expect(exportWays(wide, NOBODY, undefined, { arguments: 11, attacks: 0 }).map.nodes).toHaveLength(11);
    expect(() => exportWays(wide, NOBODY, undefined, { arguments: 10, attacks: 0 })).toThrow(
      /11 arguments and 0 attacks; at most 10 arguments/,
    );
    expect(() => exportWays(disputeOf(theGraph()))).toThrow(/1,1\d\d,\d{3},\d{3} arguments/);
  });

  it("names the sub-arguments on which an attack falls", () => {
    const { map } = exportWays({
      statements: ["a", "b", "c", "d"].map((id) => ({ id, asserted: id === "a" || id === "d", practical: false })),
      arguments: [
        { id: "below", premises: ["a"], end: { stance: "for", statement: "b" }, weakens: false },
        { id: "above", premises: ["b"], end: { stance: "for", statement: "c" }, weakens: false },
        { id: "objection", premises: ["d"], end: { stance: "undercuts", argument: "below" }, weakens: false },
      ],
    });
    expect(map.attacks).toEqual([
      { from: "objection", to: "below", why: "undercuts", on: "below", at: ["below"] },
      { from: "objection", to: "above", why: "undercuts", on: "below", at: ["below"] },
    ]);
  });
});

describe("the names in a file", () => {
  it("are such as every reader takes without quotes, and all different", () => {
    expect(plainNames(["arg.own-change", "arg own change", "A1", "a1", "a1 2", "1", "é", ""])).toEqual([
      "arg_own_change",
      "arg_own_change_2",
      "a1",
      "a1_2",
      "a1_2_2",
      "n1",
      "n_",
      "n",
    ]);
  });
});

describe("a framework in which a reader grants and denies", () => {
  it("has nodes for it, with their reasons", () => {
    const { map } = exportFramework(
      {
        statements: ["a", "b"].map((id) => ({ id, asserted: id === "a", practical: false })),
        arguments: [{ id: "against", premises: ["a"], end: { stance: "against", statement: "b" }, weakens: false }],
      },
      { granted: new Set(["b"]), denied: new Set(["a"]) },
    );
    expect(map.attacks.filter(({ why }) => why === "grants" || why === "denies")).toEqual([
      { from: "granted_b", to: "against", why: "grants", on: "b" },
      { from: "denied_a", to: "said_a", why: "denies", on: "a" },
    ]);
  });
});

function waysOrNothing(dispute: Dispute, audience = NOBODY): ExportedFramework | undefined {
  try {
    return exportWays(dispute, audience, undefined, MOST);
  } catch {
    return undefined;
  }
}

/** Whether the reason that a map gives for an attack is one that the dispute gives, looked up in the dispute alone. */
function holds(dispute: Dispute, { nodes }: FrameworkMap, { from, to, why, on, at }: MappedAttack): boolean {
  const node = (name: string) => nodes.find((candidate) => candidate.name === name);
  const argument = (name: string) => {
    const found = node(name);
    return dispute.arguments.find(({ id }) => found && "argument" in found && id === found.argument);
  };
  /** The statement for or against which a node speaks. */
  const stand = (name: string) => {
    const found = node(name);
    const end = argument(name)?.end;
    if (found?.is === "assertion") return { stance: "for", statement: found.statement };
    return end && end.stance !== "undercuts" ? end : undefined;
  };
  const struck = at ?? [to];
  const [attacker, attacked] = [node(from), node(to)];
  switch (why) {
    case "rebuts":
      return struck.every((name) => {
        const [one, other] = [stand(from), stand(name)];
        return one?.statement === on && other?.statement === on && one.stance !== other.stance;
      });
    case "undercuts":
      return struck.every((name) => {
        const step = argument(name);
        return (
          argument(from)?.end.stance === "undercuts" &&
          step !== undefined &&
          (step.id === on || (step.end.stance === "for" && step.premises.every((premise) => premise === on)))
        );
      });
    case "lacks":
      return attacker?.is === "lack" && attacker.statement === on && argument(to)?.premises.includes(on) === true;
    case "supplies":
      return attacked?.is === "lack" && attacked.statement === on && stand(from)?.stance === "for" && stand(from)?.statement === on;
    case "grants":
    case "denies":
      return attacker !== undefined && "statement" in attacker && attacker.statement === on;
  }
}
