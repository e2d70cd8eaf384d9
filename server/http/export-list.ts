import { PARAMETERS } from "./export-parameters.ts";
import { EXPORT_ROUTES, type ExportRoute } from "./export-routes.ts";
import { OPENAPI_PATH, pathOf } from "./links.ts";

/** Every export for reading: its address, with an example where it needs one, and below it what it holds. */
export function listExports(): string {
  return [
    `What can be taken from here as files. ${OPENAPI_PATH} describes it for programs; /docs/researchers.md tells how to begin.`,
    ...EXPORT_ROUTES.filter(({ isDeprecated }) => !isDeprecated).map((route) => `${exampleOf(route)}\n    ${route.says}`),
    "",
  ].join("\n\n");
}

function exampleOf(route: ExportRoute): string {
  const needed = route.parameters.filter((name) => route.exampleNeeds.includes(name) || "isRequired" in PARAMETERS[name]);
  const question = needed.map((name) => `${name}=${PARAMETERS[name].example}`).join("&");
  return question ? `${pathOf(route)}?${question}` : pathOf(route);
}
