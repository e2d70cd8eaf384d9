import { createHash } from "node:crypto";
import { ExplorerError } from "#argument/explorer-error.ts";

/**
 * A cursor is the key of the last item seen, bound to the question that was asked: opaque to callers, the same on both stores. Key parts are
 * strings that order the items; the binding is a short hash of the question, so that a cursor of another question is refused.
 */
export function encodeCursor(question: unknown, key: readonly string[]): string {
  return cursorsOf(question)(key);
}

/** The same for many keys of one question, which is hashed once, and not before the first is made. */
export function cursorsOf(question: unknown): (key: readonly string[]) => string {
  let binding: string | undefined;
  return (key) => {
    binding ??= bindingOf(question);
    return Buffer.from(JSON.stringify([binding, ...key]), "utf8").toString("base64url");
  };
}

/** The key in a cursor. Throws BAD_USER_INPUT for one that is not ours, or that belongs to another question. */
export function decodeCursor(question: unknown, cursor: string, parts: number): readonly string[] {
  const [binding, ...key] = parse(cursor);
  if (binding === undefined || key.length !== parts) {
    throw new ExplorerError("BAD_USER_INPUT", `"${cursor.slice(0, 40)}" is no cursor. Use a cursor that an earlier page gave.`);
  }
  if (binding !== bindingOf(question)) {
    throw new ExplorerError(
      "BAD_USER_INPUT",
      "The cursor belongs to another question. A cursor holds only for the same list, filter and order.",
    );
  }
  return key;
}

function parse(cursor: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) && value.every((part) => typeof part === "string") ? value : [];
  } catch {
    return [];
  }
}

function bindingOf(question: unknown): string {
  return createHash("sha256").update(JSON.stringify(question)).digest("base64url").slice(0, 8);
}
