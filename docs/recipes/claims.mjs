// All claims with their sources and pinpoints into claims.csv: node claims.mjs [http://127.0.0.1:4000]. Needs nothing but Node 18 or later.
import { writeFileSync } from "node:fs";

const server = process.argv[2] ?? "http://127.0.0.1:4000";
const query = `query Claims($after: String) { claims(first: 50, after: $after, orderBy: SLUG) {
  pageInfo { hasNextPage endCursor }
  nodes { slug label summary origin { label } citations { key locator grade source { label } } } } }`;

/** Data and corpus version; waits as long as the server says, throws its message where there is no answer. */
async function ask(query, variables) {
  const body = JSON.stringify({ query, variables });
  const answer = await fetch(`${server}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
  if (answer.headers.has("retry-after")) {
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(answer.headers.get("retry-after"))));
    return ask(query, variables);
  }
  const { data, errors, error, extensions } = await answer.json();
  if (errors || error) throw new Error(JSON.stringify(errors ?? error, null, 2));
  return { ...data, version: extensions.corpus };
}

const rows = [["corpus", "claim", "label", "summary", "said_by", "source", "pinpoint", "grade", "work"]];
const versions = new Set();
let page = { hasNextPage: true, endCursor: null };
while (page.hasNextPage) {
  const { claims, version } = await ask(query, { after: page.endCursor });
  versions.add(version);
  for (const { slug, label, summary, origin, citations } of claims.nodes)
    for (const cited of citations.length > 0 ? citations : [{ key: "", grade: "NONE" }])
      rows.push([version, slug, label, summary, origin.label, cited.key, cited.locator ?? "", cited.grade, cited.source?.label ?? ""]);
  page = claims.pageInfo;
}
if (versions.size > 1) throw new Error("The corpus was replaced between two pages: run this again.");
const cell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
writeFileSync("claims.csv", rows.map((row) => `${row.map(cell).join(",")}\r\n`).join(""));
console.log(`claims.csv: ${rows.length - 1} rows. Cite as: Riparian, corpus ${rows[1][0].slice(0, 12)}, ${server}`);
