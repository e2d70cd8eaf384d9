import type { BagMap } from "#argument/gradual/export-bag.ts";
import { type FrameworkMap, VERDICT_RULE } from "#argument/weigh/export/framework-map.ts";
import type { DisputeToExport } from "./dispute-to-export.ts";

/* The way back from an exported framework as JSON, an entry of a list a line. Fields may be added later; none is renamed or removed. */

/** Node `i` of "nodes" is argument i + 1 of an ICCMA file; APX and TGF have its "name". */
export function frameworkMapJson(asked: DisputeToExport, form: "framework" | "ways", map: FrameworkMap): string {
  return lines({
    ...head(asked, form),
    verdicts: VERDICT_RULE,
    ...map,
    nodes: map.nodes.map((node, index) => ({ number: index + 1, ...node })),
  });
}

export function bagMapJson(asked: DisputeToExport, map: BagMap): string {
  return lines({ ...head(asked, "bipolar"), ...map });
}

function head({ audience, of }: DisputeToExport, form: string) {
  return {
    ...(of ? { corpus: { version: of.stored.version, asOf: of.stored.asOf }, reading: of.reading } : {}),
    ...(form === "bipolar" ? {} : { audience: { prefers: audience.prefers } }),
    form,
  };
}

function lines(fields: Readonly<Record<string, unknown>>): string {
  const told = Object.entries(fields).map(([name, value]) => {
    const list = Array.isArray(value) && value.length > 0 ? value.map((entry) => `    ${JSON.stringify(entry)}`) : undefined;
    return `  ${JSON.stringify(name)}: ${list ? `[\n${list.join(",\n")}\n  ]` : JSON.stringify(value)}`;
  });
  return `{\n${told.join(",\n")}\n}\n`;
}
