import { KINDS, type Kind } from "../vocabulary.ts";

/** "an option". */
export function aKind(kind: Kind): string {
  const { name } = KINDS[kind];
  return `${/^[aeio]/.test(name) ? "an" : "a"} ${name}`;
}

/** "a claim, an item of evidence or a case study". */
export function anyOf(kinds: readonly Kind[]): string {
  const names = kinds.map(aKind);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
