import { ExplorerError } from "#argument/explorer-error.ts";

/** Opaque ids name a type and a key: "Mechanism:mec.cap-gain", "Relationship:…". Cite slugs, which people can read; ids are for caches. */
export function encodeId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`, "utf8").toString("base64url");
}

/** The type and key in an id; BAD_USER_INPUT for text that is no id of ours. */
export function decodeId(id: string): { readonly type: string; readonly key: string } {
  const text = Buffer.from(id, "base64url").toString("utf8");
  const colon = text.indexOf(":");
  const type = text.slice(0, Math.max(0, colon));
  const key = text.slice(colon + 1);
  if (!/^[A-Z][A-Za-z]+$/.test(type) || key === "" || encodeId(type, key) !== id) {
    throw new ExplorerError("BAD_USER_INPUT", `"${id.slice(0, 60)}" is no id. Use an id that an earlier answer gave, or entity(slug:).`);
  }
  return { type, key };
}
