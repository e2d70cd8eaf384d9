import type { Dispute } from "#argument/weigh/dispute.ts";
import type { Verdict } from "#argument/weigh/verdict.ts";
import { type Weighing, weigh } from "#argument/weigh.ts";
import type { DisputeNameFragment } from "../../__generated__/graphql.ts";

interface Loaded {
  readonly dispute: Dispute;
  readonly names: readonly DisputeNameFragment[];
}

/** What can be weighed, as it stands for nobody. */
export interface OnOffer {
  /** What is left open, in independent disputes: each by the slugs of what is contested in it. */
  readonly open: readonly { readonly statements: readonly string[]; readonly arguments: number }[];
  /** Options and tools argued about that are not left open, with their verdicts. */
  readonly decided: readonly { readonly name: DisputeNameFragment; readonly verdict: Verdict }[];
  /** Options and tools about which nothing is argued. */
  readonly silent: readonly DisputeNameFragment[];
}

export function onOffer({ dispute, names }: Loaded, weighing: Weighing = weigh(dispute)): OnOffer {
  const argued = new Set(dispute.arguments.flatMap(({ end }) => (end.stance === "undercuts" ? [] : [end.statement])));
  const practical = new Set(dispute.statements.flatMap(({ id, practical }) => (practical ? [id] : [])));
  const asked = names.filter(({ slug }) => practical.has(slug));
  const verdictOf = ({ slug }: DisputeNameFragment) => weighing.verdicts.get(slug) ?? "unsupported";
  return {
    open: weighing.parts.map(({ statements, arguments: found }) => ({ statements, arguments: found.length })),
    decided: asked.flatMap((name) =>
      argued.has(name.slug) && verdictOf(name) !== "contested" ? [{ name, verdict: verdictOf(name) }] : [],
    ),
    silent: asked.filter(({ slug }) => !argued.has(slug)),
  };
}

/** What the blank offers before anything is typed: what is open, then what else is argued about. */
export function offeredIn(loaded: Loaded, weighing?: Weighing): readonly DisputeNameFragment[] {
  const { open, decided } = onOffer(loaded, weighing);
  const contested = new Set(open.flatMap(({ statements }) => statements));
  return [...loaded.names.filter(({ slug }) => contested.has(slug)), ...decided.map(({ name }) => name)];
}
