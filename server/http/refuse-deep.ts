import { ExplorerError } from "#argument/explorer-error.ts";

/** Lists and objects within one another; no argument of the schema takes half as many. */
const DEEPEST = 32;

/** Refuses with BAD_USER_INPUT variables whose values lie deeper within values than any argument takes: graphql, and what follows it, read them by recursion. */
export function refuseDeep(variables: Readonly<Record<string, unknown>>): void {
  let level: readonly object[] = [variables];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST)
      throw new ExplorerError(
        "BAD_USER_INPUT",
        `The variables have values within values more than ${DEEPEST} deep. Nothing can be asked with such.`,
      );
    level = level.flatMap((value) => Object.values(value).filter((inner) => typeof inner === "object" && inner !== null));
  }
}
