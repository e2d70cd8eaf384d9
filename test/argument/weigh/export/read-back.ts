/*
 * What an outsider does who has a file, its map and the answer of any solver, and nothing of ours: verdicts from extensions by the rule that the
 * map states.
 */

/** The part of a map that this takes, as JSON or as it is made. */
export interface ReadableMap {
  readonly nodes: readonly { readonly name: string }[];
  readonly attacks: readonly { readonly from: string; readonly to: string }[];
  readonly statements: readonly { readonly id: string; readonly for: readonly string[]; readonly against: readonly string[] }[];
}

/** The verdict on every statement under one extension, given by the names of its nodes. */
export function verdictsUnderOne({ attacks, statements }: ReadableMap, extension: readonly string[]): ReadonlyMap<string, string> {
  const isIn = new Set(extension);
  const isOut = new Set(attacks.flatMap(({ from, to }) => (isIn.has(from) ? to : [])));
  return new Map(
    statements.map((statement) => {
      if (statement.for.some((node) => isIn.has(node))) return [statement.id, "accepted"];
      if (statement.against.some((node) => isIn.has(node))) return [statement.id, "rejected"];
      if (statement.for.some((node) => !isOut.has(node))) return [statement.id, "contested"];
      return [statement.id, statement.for.length > 0 ? "answered" : "unsupported"];
    }),
  );
}

/** The verdict that all extensions give, or contested where they differ. */
export function verdictsUnderAll(map: ReadableMap, extensions: readonly (readonly string[])[]): ReadonlyMap<string, string | undefined> {
  const each = extensions.map((extension) => verdictsUnderOne(map, extension));
  return new Map(
    map.statements.map(({ id }) => {
      const told = new Set(each.map((verdicts) => verdicts.get(id)));
      return [id, told.size > 1 ? "contested" : [...told][0]];
    }),
  );
}
