/** A strict reader of RIS, for the tests: every line a tag, two spaces, a hyphen and a space; records from TY to ER. Throws at anything else. */
export function readRis(text: string): readonly ReadonlyMap<string, readonly string[]>[] {
  const records: Map<string, string[]>[] = [];
  let open: Map<string, string[]> | undefined;
  for (const line of text.split("\r\n")) {
    if (line === "" && open === undefined) continue;
    const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line);
    if (!match) throw new Error(`no line of RIS: ${JSON.stringify(line)}`);
    const [, tag = "", value = ""] = match;
    if (tag === "TY") {
      if (open) throw new Error("a record begins within a record");
      open = new Map();
    }
    if (!open) throw new Error(`${tag} outside a record`);
    if (tag === "ER") {
      records.push(open);
      open = undefined;
    } else open.set(tag, [...(open.get(tag) ?? []), value]);
  }
  if (open) throw new Error("a record does not end");
  return records;
}
