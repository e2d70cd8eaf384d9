import type { RequestHandler } from "express";
import { LICENCE_ADDRESS, OPENAPI_PATH } from "./links.ts";

/** Where the interfaces of a host are listed for programs that look (RFC 9727). */
export const API_CATALOG_PATH = "/.well-known/api-catalog";

const CATALOG = {
  linkset: [
    { anchor: API_CATALOG_PATH, item: [{ href: "/graphql" }, { href: "/export/" }] },
    {
      anchor: "/export/",
      "service-desc": [{ href: OPENAPI_PATH, type: "application/json" }],
      license: [{ href: LICENCE_ADDRESS }],
      status: [{ href: "/readyz", type: "application/json" }],
    },
    {
      anchor: "/graphql",
      "service-doc": [{ href: "/console", type: "text/html" }],
      license: [{ href: LICENCE_ADDRESS }],
      status: [{ href: "/readyz", type: "application/json" }],
    },
  ],
};

/** The interfaces, each with what describes it and where its state is told. */
export const apiCatalog: RequestHandler = (_request, response) => {
  response.setHeader("Link", `<${API_CATALOG_PATH}>; rel="api-catalog"`);
  response.type('application/linkset+json;profile="https://www.rfc-editor.org/info/rfc9727"').send(`${JSON.stringify(CATALOG, null, 2)}\n`);
};
