import type { Dispute, DisputeArgument } from "./dispute.ts";

/**
 * The statements in an order in which whatever supports a statement comes before it, circles of support as one: the strongly connected
 * components of "is a premise of an argument for" (Tarjan 1972, SIAM Journal on Computing 1), premises first. Cost: linear; no recursion.
 */
export function supportOrder(
  dispute: Dispute,
  argumentsFor: ReadonlyMap<string, readonly DisputeArgument[]>,
): readonly (readonly string[])[] {
  const found = new Map<string, { index: number; low: number; open: boolean }>();
  const open: string[] = [];
  const circles: (readonly string[])[] = [];
  const known = new Set(dispute.statements.map(({ id }) => id));
  const premisesOf = (statement: string) =>
    (argumentsFor.get(statement) ?? []).flatMap(({ premises }) => premises.filter((premise) => known.has(premise)));

  for (const { id: root } of dispute.statements) {
    if (found.has(root)) continue;
    const path: { readonly statement: string; readonly premises: readonly string[]; next: number }[] = [];
    const enter = (statement: string) => {
      if (!argumentsFor.has(statement)) {
        found.set(statement, { index: found.size, low: found.size, open: false });
        circles.push([statement]);
        return;
      }
      found.set(statement, { index: found.size, low: found.size, open: true });
      open.push(statement);
      path.push({ statement, premises: premisesOf(statement), next: 0 });
    };
    enter(root);
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const here = found.get(at.statement);
      if (!here) break;
      const premise = at.premises[at.next];
      if (premise !== undefined) {
        const there = found.get(premise);
        if (!there) {
          enter(premise);
          continue;
        }
        if (there.open) here.low = Math.min(here.low, there.low);
        at.next += 1;
        continue;
      }
      path.pop();
      if (here.low === here.index) {
        const statements = open.splice(open.indexOf(at.statement));
        for (const statement of statements) {
          const closed = found.get(statement);
          if (closed) closed.open = false;
        }
        circles.push(statements);
      }
    }
  }
  return circles;
}
