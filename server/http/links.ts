import { EXPORT_ROUTES, type ExportRoute } from "./export-routes.ts";

/** Where the exports are described. */
export const OPENAPI_PATH = "/export/openapi.json";
export const LICENCE_ADDRESS = "https://www.apache.org/licenses/LICENSE-2.0";

const SCHEMA_PATH = "/export/corpus.schema.json";

/**
 * The Link header of an export (RFC 8288): what describes the service, under which licence the corpus is, what describes the file, and the same
 * in other forms, with the same question.
 */
export function linksOf(route: ExportRoute, question: string): string {
  const others = EXPORT_ROUTES.filter((other) => other !== route && !other.isDeprecated && isSame(route, other));
  return [
    link(OPENAPI_PATH, { rel: "service-desc", type: "application/json" }),
    link(LICENCE_ADDRESS, { rel: "license" }),
    ...(/^jsonl?$/.test(route.extension) && route.content.type === "bulk"
      ? [link(SCHEMA_PATH, { rel: "describedby", type: "application/schema+json" })]
      : []),
    ...others.map((other) => link(`${pathOf(other)}${question}`, { rel: "alternate", type: other.mediaType })),
  ].join(", ");
}

export function pathOf({ name, extension }: ExportRoute): string {
  return `/export/${name}.${extension}`;
}

/** Two forms of the same: the whole corpus, the same sources, the same framework. */
function isSame(a: ExportRoute, b: ExportRoute): boolean {
  return a.name === b.name && a.content.type === b.content.type && a.extension !== "losses" && b.extension !== "losses";
}

export function link(address: string, parameters: Readonly<Record<string, string>>): string {
  return `<${address}>${Object.entries(parameters)
    .map(([name, value]) => `; ${name}="${value}"`)
    .join("")}`;
}
