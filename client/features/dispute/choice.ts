import { type Audience, NOBODY, putFirst } from "#argument/weigh/audience.ts";
import type { ConstructOptions } from "#argument/weigh/construct.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import type { DisputeView } from "../../app/address.ts";

/** What a reader has chosen, as far as the corpus knows it. */
export interface Choice {
  /** Criteria put first, by slug. */
  readonly first: readonly string[];
  /** An order of several criteria, chosen in their stead. */
  readonly order: Order | undefined;
  readonly granted: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
}

/** An audience of the corpus. */
export interface Order extends Audience {
  readonly slug: string;
}

/** What stands in the address; names that the corpus does not know, and facts about what to do, are passed over. */
export function choiceOf(view: DisputeView, dispute: Dispute, criteria: readonly string[], orders: readonly Order[]): Choice {
  const facts = new Set(dispute.statements.flatMap(({ id, practical }) => (practical ? [] : [id])));
  const first = listed(view.first).filter((slug) => criteria.includes(slug));
  const granted = new Set(listed(view.grant).filter((slug) => facts.has(slug)));
  return {
    first,
    order: first.length > 0 ? undefined : orders.find(({ slug }) => slug === view.audience),
    granted,
    denied: new Set(listed(view.deny).filter((slug) => facts.has(slug) && !granted.has(slug))),
  };
}

/** For weighing: whom it is for, and what is granted and denied, as far as this part of the dispute holds it. */
export function optionsOf({ first, order, granted, denied }: Choice, { statements }: Dispute): ConstructOptions {
  const held = new Set(statements.map(({ id }) => id));
  return {
    audience: first.length > 0 ? putFirst(first) : (order ?? NOBODY),
    granted: new Set([...granted].filter((id) => held.has(id))),
    denied: new Set([...denied].filter((id) => held.has(id))),
  };
}

/** The view after a fact is granted, denied or given back; a fact is one of them at most. */
export function withFact(view: DisputeView, statement: string, is: "granted" | "denied" | "as it is"): DisputeView {
  const others = (list: string | undefined) => listed(list).filter((slug) => slug !== statement);
  const grant = [...others(view.grant), ...(is === "granted" ? [statement] : [])];
  const deny = [...others(view.deny), ...(is === "denied" ? [statement] : [])];
  return { ...view, grant: grant.join(",") || undefined, deny: deny.join(",") || undefined };
}

/** The view with other criteria first, or another order; facts stay. */
export function withFirst({ grant, deny }: DisputeView, put: { readonly first?: string; readonly audience?: string }): DisputeView {
  return { ...(grant ? { grant } : {}), ...(deny ? { deny } : {}), ...put };
}

function listed(list: string | undefined): readonly string[] {
  return list?.split(",").filter(Boolean) ?? [];
}
