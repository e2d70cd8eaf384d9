import type { Changes } from "./graph-store.ts";
import { type Change, changesOver, type Revision } from "./history.ts";
import { changeKey, changesQuestion, pageOf } from "./paging.ts";

/** What the steps from a version to today's come to, as the port gives it. */
export function toChanges(
  since: string,
  version: string,
  steps: readonly Pick<Revision, "touched">[],
  first: number,
  after: string | undefined,
): Changes {
  const changes = changesOver(steps);
  const count = (change: Change["change"]) => changes.filter((item) => item.change === change).length;
  return {
    since,
    version,
    added: count("added"),
    removed: count("removed"),
    changed: count("changed"),
    page: pageOf(changes, changeKey, changesQuestion(since, version), first, after),
  };
}
