import { type Audience, NOBODY, putFirst } from "#argument/weigh/audience.ts";
import type { ConstructOptions } from "#argument/weigh/construct.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import type { DisputeView } from "../../app/address.ts";

/** What a reader takes as given, and what a reader denies. */
export interface Facts {
  readonly granted: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
}

/** What a reader has chosen, as far as the corpus knows it. */
export interface Choice extends Facts {
  /** Criteria put first, by slug. */
  readonly first: readonly string[];
  /** An order of several criteria, chosen in their stead. */
  readonly order: Order | undefined;
}

/** An audience of the corpus. */
export interface Order extends Audience {
  readonly slug: string;
}

/** The facts in the address; names that the dispute does not know, and what is about what to do, are passed over. */
export function factsIn({ grant, deny }: Pick<DisputeView, "grant" | "deny">, dispute: Dispute): Facts {
  const facts = new Set(dispute.statements.flatMap(({ id, practical }) => (practical ? [] : [id])));
  const granted = new Set(listed(grant).filter((slug) => facts.has(slug)));
  return { granted, denied: new Set(listed(deny).filter((slug) => facts.has(slug) && !granted.has(slug))) };
}

/** What stands in the address beside the facts; names that the corpus does not know are passed over. */
export function choiceOf(
  view: Pick<DisputeView, "first" | "audience">,
  facts: Facts,
  criteria: readonly string[],
  orders: readonly Order[],
): Choice {
  const first = listed(view.first).filter((slug) => criteria.includes(slug));
  return { ...facts, first, order: first.length > 0 ? undefined : orders.find(({ slug }) => slug === view.audience) };
}

/** For weighing: whom it is for, and the facts as far as this part of the dispute holds them. */
export function optionsOf(choice: Choice, dispute: Dispute): ConstructOptions {
  const { first, order } = choice;
  return { ...heldIn(dispute, choice), audience: first.length > 0 ? putFirst(first) : (order ?? NOBODY) };
}

/** The facts that this part of the dispute holds. */
export function heldIn({ statements }: Dispute, { granted, denied }: Facts): Facts {
  const held = new Set(statements.map(({ id }) => id));
  return {
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

/** The view with other criteria first, or another order; facts and semantics stay. */
export function withFirst({ grant, deny, under }: DisputeView, put: { readonly first?: string; readonly audience?: string }): DisputeView {
  return { ...(grant ? { grant } : {}), ...(deny ? { deny } : {}), ...(under ? { under } : {}), ...put };
}

function listed(list: string | undefined): readonly string[] {
  return list?.split(",").filter(Boolean) ?? [];
}
