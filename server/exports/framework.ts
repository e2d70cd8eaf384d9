import { GRADUAL_SEMANTICS } from "#argument/gradual/all-semantics.ts";
import { backingOf, NO_BACKING } from "#argument/gradual/backing.ts";
import { exportBag } from "#argument/gradual/export-bag.ts";
import type { GradualSemantics } from "#argument/gradual/gradual-semantics.ts";
import { DF_QUAD } from "#argument/gradual/semantics/df-quad.ts";
import { writeBag } from "#argument/semantics/interchange/bag.ts";
import { ATTACK_FORMATS } from "#argument/semantics/interchange/formats.ts";
import { NOBODY } from "#argument/weigh/audience.ts";
import { exportFramework } from "#argument/weigh/export/export-framework.ts";
import { exportWays } from "#argument/weigh/export/export-ways.ts";
import { namesIn, OUTSIDE_NAMES } from "#argument/weigh/export/names.ts";
import type { DisputeToExport } from "./dispute-to-export.ts";
import { bagMapJson, frameworkMapJson } from "./framework-map-json.ts";
import { bagMapText, frameworkMapText } from "./framework-map-text.ts";

/**
 * What is made of a dispute. `framework`: one node an argument, with the lack of each premise. `ways`: every way to supply every premise written out,
 * where there are not too many. `bipolar`: who supports and attacks whom and from which weight, for gradual semantics.
 */
export const FRAMEWORK_FORMS = ["framework", "ways", "bipolar"] as const;
export type FrameworkForm = (typeof FRAMEWORK_FORMS)[number];

/** How a framework is written; `.bag` is of the bipolar form, the others of the other two. */
export const FRAMEWORK_FORMATS = [
  ...ATTACK_FORMATS.map(({ name, endings }) => ({ id: name, extension: (endings[0] ?? "").slice(1) })),
  { id: "bag", extension: "bag" },
];

/** A framework made of a dispute, to be written in any format of its form, and its map. */
export interface FrameworkExport {
  /** By the format's id; undefined for a format of another form. */
  readonly write: (format: string) => string | undefined;
  readonly mapJson: () => string;
  /** The same for people: every node with what attacks it and why. */
  readonly mapText: () => string;
}

/** The semantics under which `.bag` is read off, unless another is asked for. */
export const BAG_SEMANTICS = DF_QUAD;
export const SEMANTICS_FOR_BAG: readonly GradualSemantics[] = GRADUAL_SEMANTICS.filter(({ takes }) => takes !== "attacks");
export const BAG_SEMANTICS_IDS: readonly string[] = SEMANTICS_FOR_BAG.map(({ id }) => id);

export function gradualSemantics(id: string): GradualSemantics | undefined {
  return GRADUAL_SEMANTICS.find((semantics) => semantics.id === id);
}

/** Makes the framework. Throws QUERY_TOO_COMPLEX for too many ways, BAD_USER_INPUT for a semantics that does not settle. */
export function frameworkExport(asked: DisputeToExport, form: FrameworkForm, by: GradualSemantics = BAG_SEMANTICS): FrameworkExport {
  const naming = asked.of ? namesIn(asked.of.graph) : OUTSIDE_NAMES;
  if (form === "bipolar") {
    const { document, map } = exportBag(asked.dispute, asked.of ? backingOf(asked.of.graph) : NO_BACKING, by, naming);
    const plain = { ...asked, audience: NOBODY };
    return {
      write: (format) => (format === "bag" ? writeBag(document) : undefined),
      mapJson: () => bagMapJson(plain, map),
      mapText: () => bagMapText(plain, map),
    };
  }
  const { document, map } =
    form === "ways"
      ? exportWays(asked.dispute, asked.audience, naming)
      : exportFramework(asked.dispute, { audience: asked.audience }, naming);
  return {
    write: (format) => ATTACK_FORMATS.find(({ name }) => name === format)?.write(document),
    mapJson: () => frameworkMapJson(asked, form, map),
    mapText: () => frameworkMapText(asked, form, map),
  };
}
