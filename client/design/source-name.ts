/** What a short citation is made of; a part of GraphQL's SourceRecord. */
export interface CitedRecord {
  readonly key: string;
  readonly title: string;
  readonly short?: string | null;
  readonly issued?: string | null;
  readonly authors: readonly { readonly family?: string | null; readonly particle?: string | null; readonly literal?: string | null }[];
}

/** "Davidson and others 2023", "Williams, Schuett and Anderljung 2025", "AI Act 2024": as it stands in running notes. */
export function sourceName({ authors, short, title, issued }: CitedRecord): string {
  const year = issued?.slice(0, 4) ?? "no date";
  const names = authors.map(({ family, particle, literal }) => literal ?? [particle, family].filter(Boolean).join(" "));
  const [first, second, third] = names;
  if (first === undefined) return `${short ?? shorten(title)} ${year}`;
  if (second === undefined) return `${first} ${year}`;
  if (names.length === 2) return `${first} and ${second} ${year}`;
  return names.length === 3 ? `${first}, ${second} and ${third} ${year}` : `${first} and others ${year}`;
}

function shorten(title: string): string {
  return title.length <= 60 ? title : `${title.slice(0, 57).trimEnd()} …`;
}
