import { ExplorerError } from "../explorer-error.ts";
import type { BipolarDocument } from "../semantics/interchange/document.ts";
import type { Dispute } from "../weigh/dispute.ts";
import { type Naming, OUTSIDE_NAMES, plainNames } from "../weigh/export/names.ts";
import type { Backing } from "./backing.ts";
import type { GradualSemantics } from "./gradual-semantics.ts";
import { type DegreeParameters, type DroppedSupporter, droppedSupporters, frameworkOf } from "./of-dispute.ts";
import { rowOf } from "./rows.ts";
import { strengths } from "./strengths.ts";
import { weigher } from "./updater.ts";

/** The way back from a `.bag` file to the dispute. */
export interface BagMap {
  /** The semantics under which weights and counted supporters were read off. */
  readonly semantics: string;
  /** In order of the file: statements, then arguments. `slugs` are nodes of the corpus; none for a dispute from outside. */
  readonly nodes: readonly BagNode[];
  readonly relations: readonly BagRelation[];
  /** Supports that are not in the file, since their sources count already through a stronger one. */
  readonly dropped: readonly DroppedSupporter[];
}

export interface BagNode {
  readonly name: string;
  readonly label: string;
  readonly slugs: readonly string[];
  readonly is: "statement" | "argument";
  readonly id: string;
  /** Of an argument: what its weight follows from, which the file cannot say. */
  readonly premises?: readonly string[];
  readonly baseScore: number;
  /** The strength under the semantics, to compare with what another program makes of the file. */
  readonly strength: number;
}

export interface BagRelation {
  readonly from: string;
  readonly to: string;
  readonly relation: "att" | "sup";
  readonly why: "for" | "against" | "weakens" | "undercuts";
}

export interface ExportedBag {
  readonly document: BipolarDocument;
  readonly map: BagMap;
}

/**
 * The quantitative bipolar framework of a dispute (of-dispute.ts) as `.bag` can hold it, with the way back.
 *
 * The format knows neither that an argument's weight follows from its premises nor that one source counts once. So both are read off under one
 * semantics: the base score of an argument is what its premises come to, and supports that do not count are left out. The strengths of the
 * file under that semantics are then those of the dispute; under another, or when a score is changed, weights stay as they were read. Throws
 * BAD_USER_INPUT where the semantics gives no single number. Cost: that of the strengths.
 */
export function exportBag(
  dispute: Dispute,
  backing: Backing,
  semantics: GradualSemantics,
  naming: Naming = OUTSIDE_NAMES,
  parameters: DegreeParameters = {},
): ExportedBag {
  const made = frameworkOf(dispute, backing, parameters);
  const { framework, ids } = made;
  const found = strengths(framework, semantics);
  if (found.outcome === "undefined") throw new ExplorerError("BAD_USER_INPUT", found.reason);
  if (found.outcome === "unsettled")
    throw new ExplorerError("BAD_USER_INPUT", `${semantics.name} does not settle on this dispute, so weights cannot be read off.`);
  const { values } = found;
  const weightOf = weigher(framework);
  const names = plainNames(ids.map((id, index) => (index < dispute.statements.length ? `is ${id}` : id)));
  const base = ids.map((_, index) => weightOf(index, values));
  const dropped = droppedSupporters(made, found);
  const isDropped = new Set(dropped.map(({ statement, dropped }) => JSON.stringify([dropped, statement])));
  const attacks: (readonly [number, number])[] = [];
  const supports: (readonly [number, number])[] = [];
  for (let to = 0; to < framework.size; to++) {
    for (const from of rowOf(framework.attackers, to)) attacks.push([from, to]);
    for (const from of rowOf(framework.supporters, to)) if (!isDropped.has(JSON.stringify([ids[from], ids[to]]))) supports.push([from, to]);
  }
  const argumentAt = (index: number) => dispute.arguments[index - dispute.statements.length];
  const whyOf = (from: number): BagRelation["why"] => {
    const argument = argumentAt(from);
    return argument?.weakens ? "weakens" : (argument?.end.stance ?? "for");
  };
  const related =
    (relation: BagRelation["relation"]) =>
    ([from, to]: readonly [number, number]): BagRelation => ({
      from: names[from] ?? "",
      to: names[to] ?? "",
      relation,
      why: whyOf(from),
    });
  return {
    document: { names, base, attacks, supports },
    map: {
      semantics: semantics.id,
      nodes: ids.map((id, index): BagNode => {
        const premises = argumentAt(index)?.premises;
        return {
          name: names[index] ?? "",
          label: naming.label(id),
          slugs: naming.slugs(id),
          is: premises ? "argument" : "statement",
          id,
          ...(premises ? { premises: [...new Set(premises)] } : {}),
          baseScore: base[index] ?? 0,
          strength: values[index] ?? 0,
        };
      }),
      relations: [...attacks.map(related("att")), ...supports.map(related("sup"))],
      dropped,
    },
  };
}
