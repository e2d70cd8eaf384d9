import { type Framework, targetsOf } from "../../semantics/framework.ts";
import { NOBODY } from "../audience.ts";
import { type Construction, type ConstructOptions, construct } from "../construct.ts";
import type { Dispute, DisputeArgument } from "../dispute.ts";
import type { ConstructedNode } from "../supply.ts";
import type { AttackReason, ExportedFramework, MappedAttack, MappedNode } from "./framework-map.ts";
import { failingRebuttals, mappedStatements, unbuiltArguments } from "./left-out.ts";
import { type Naming, OUTSIDE_NAMES, plainNames } from "./names.ts";

/**
 * The framework that weighing builds (construct.ts), to be written in a format of the field, with the way back. Its grounded, complete, preferred,
 * stable and ideal extensions give, by `VERDICT_RULE`, the verdicts of `weigh` and `weighUnder`; semi-stable and stage ones do where there is a stable
 * extension, and need the ways written out (export-ways.ts) where there is none. Same input, same bytes. Cost: linear in the framework.
 */
export function exportFramework(dispute: Dispute, options: ConstructOptions = {}, naming: Naming = OUTSIDE_NAMES): ExportedFramework {
  const built = construct(dispute, options);
  const { framework, nodes } = built;
  const names = plainNames(nodes.map(wishedName));
  const nameOf = (node: number) => names[node] ?? "";
  return {
    document: { names, framework },
    map: {
      nodes: nodes.map((node, index) => mappedNode(node, nameOf(index), naming)),
      attacks: mappedAttacks(framework, nodes, nameOf),
      statements: mappedStatements(dispute, built, nameOf, naming),
      unbuilt: unbuiltArguments(dispute, (id) => isBuilt(built, id), built.speaksFor, naming),
      failing: failingRebuttals(dispute, options.audience ?? NOBODY, (id) => isBuilt(built, id)),
    },
  };
}

/** Said of a step of the dispute, wherever it stands in a file. */
export function mappedStep({ id, premises, end, weakens, value }: DisputeArgument) {
  return {
    argument: id,
    premises: [...new Set(premises)],
    stance: end.stance,
    target: end.stance === "undercuts" ? end.argument : end.statement,
    ...(weakens ? { bearing: "weakens" as const } : {}),
    ...(value === undefined ? {} : { value }),
  };
}

const PREFIXES = { assertion: "said", grant: "granted", denial: "denied", lack: "lack", copy: "copy" } as const;

function wishedName(node: ConstructedNode): string {
  if (node.is === "argument") return node.argument.id;
  return `${PREFIXES[node.is]} ${node.is === "copy" ? node.argument.id : node.statement}`;
}

function mappedNode(node: ConstructedNode, name: string, naming: Naming): MappedNode {
  const id = "argument" in node ? node.argument.id : node.statement;
  const named = { name, label: naming.label(id), slugs: naming.slugs(id) };
  return "argument" in node
    ? { ...named, is: node.is, ...mappedStep(node.argument) }
    : { ...named, is: node.is, statement: node.statement };
}

function mappedAttacks(framework: Framework, nodes: readonly ConstructedNode[], nameOf: (node: number) => string): readonly MappedAttack[] {
  return nodes.flatMap((from, attacker) =>
    [...targetsOf(framework, attacker)].flatMap((attacked): readonly MappedAttack[] => {
      const to = nodes[attacked];
      return to ? [{ from: nameOf(attacker), to: nameOf(attacked), ...reasonOf(from, to) }] : [];
    }),
  );
}

function reasonOf(from: ConstructedNode, to: ConstructedNode): { readonly why: AttackReason; readonly on: string } {
  if (from.is === "lack") return { why: "lacks", on: from.statement };
  if (to.is === "lack") return { why: "supplies", on: to.statement };
  if (from.is === "denial") return { why: "denies", on: from.statement };
  if (!("argument" in from)) return { why: from.is === "grant" ? "grants" : "rebuts", on: from.statement };
  const { end } = from.argument;
  return end.stance === "undercuts" ? { why: "undercuts", on: end.argument } : { why: "rebuts", on: end.statement };
}

function isBuilt(built: Construction, id: string): boolean {
  return built.nodeOf(id) !== undefined;
}
