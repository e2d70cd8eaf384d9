import { type Audience, NOBODY, putFirst } from "#argument/weigh/audience.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { groundedVerdict, hangsOn } from "#argument/weigh/hangs-on.ts";
import { relevantTo } from "#argument/weigh/relevant.ts";
import { type Choice, type Facts, heldIn, type Order } from "./choice.ts";
import type { FirstLine } from "./put-first.tsx";

interface Named {
  readonly slug: string;
  readonly label: string;
}

/** Where an audience leads, by the name under which it stands in the address. */
export type Leads = (value: string, audience: Audience) => Pick<FirstLine, "verdict" | "hangsOnOurs">;

/** Where audiences lead under the reader's facts. Each is weighed once: a line that is chosen leads where it led. */
export function leadsUnder(dispute: Dispute, statement: string, facts: Facts, ours: readonly string[]): Leads {
  const relevant = relevantTo(dispute, statement);
  const bearing = new Set(relevant.arguments.map(({ id }) => id));
  const suspects = ours.filter((id) => bearing.has(id));
  const held = heldIn(relevant, facts);
  const known = new Map<string, ReturnType<Leads>>();
  return (value, audience) => {
    const found = known.get(value) ?? {
      verdict: groundedVerdict(relevant, statement, { ...held, audience }),
      hangsOnOurs: hangsOn(relevant, statement, suspects, { ...held, audience }).length > 0,
    };
    known.set(value, found);
    return found;
  };
}

/**
 * A line for nothing, for each criterion and for each audience, with the verdict that it leads to under the reader's facts. Several criteria put
 * first together have a line of their own while they are chosen.
 */
export function firstLines(
  leads: Leads,
  choice: Pick<Choice, "first" | "order">,
  criteria: readonly Named[],
  orders: readonly (Named & Order)[],
): { readonly criteria: readonly FirstLine[]; readonly orders: readonly FirstLine[] } {
  const chosen = choice.order?.slug ?? choice.first.join(",");
  const line = (value: string, label: string, audience: Audience): FirstLine => ({
    value,
    label,
    ...leads(value, audience),
    isChosen: value === chosen,
  });
  const together = choice.first.length > 1 ? [line(chosen, labels(choice.first, criteria), putFirst(choice.first))] : [];
  return {
    criteria: [
      line("", "Nothing before anything else", NOBODY),
      ...together,
      ...criteria.map(({ slug, label }) => line(slug, label, putFirst([slug]))),
    ],
    orders: orders.map((order) => line(order.slug, order.label, order)),
  };
}

/** "Coverage and Adaptability". */
export function labels(slugs: readonly string[], named: readonly Named[]): string {
  return slugs.map((slug) => named.find((one) => one.slug === slug)?.label ?? slug).join(" and ");
}
