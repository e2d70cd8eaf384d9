import type { Names } from "#argument/trace/tale.ts";
import type { DisputeNameFragment, DisputeTextFragment, DisputeTextsQuery } from "../../__generated__/graphql.ts";

export type Text = DisputeTextFragment;
type SupportText = NonNullable<DisputeTextsQuery["entity"]>["relations"]["edges"][number]["relationship"];

/** What things are called, and what they say, as far as it is loaded. */
export interface Texts extends Names {
  text(slug: string): Text | undefined;
  /** Of a support, by its key. */
  support(key: string): SupportText | undefined;
  name(slug: string): DisputeNameFragment | undefined;
}

/** Names are known with the dispute, texts a little later. */
export function textsOf(names: readonly DisputeNameFragment[], texts: DisputeTextsQuery | undefined): Texts {
  const loaded = new Map((texts?.entitiesBySlug ?? []).flatMap((text) => (text ? [[text.slug, text] as const] : [])));
  const named = new Map<string, DisputeNameFragment>([...names.map((name) => [name.slug, name] as const), ...loaded]);
  const supports = new Map((texts?.entity?.relations.edges ?? []).map(({ relationship }) => [relationship.key, relationship] as const));
  return {
    text: (slug) => loaded.get(slug),
    name: (slug) => named.get(slug),
    support: (key) => supports.get(key),
    node: (slug) => {
      const name = named.get(slug);
      return name && { kind: name.kind, label: name.label, phrase: name.phrase, plural: name.isPlural };
    },
  };
}
