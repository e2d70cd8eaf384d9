import type { Name, SourceRecord } from "#argument/source.ts";
import { builder } from "./builder.ts";
import { GradeEnum } from "./enums.ts";

const NameType = builder.objectRef<Name>("Name").implement({
  description: "A person in parts, or a body under its literal name.",
  fields: (t) => ({
    family: t.string({
      nullable: true,
      description: "Family name, without a particle.",
      resolve: (name) => ("family" in name ? name.family : null),
    }),
    given: t.string({ nullable: true, description: "Given names.", resolve: (name) => ("family" in name ? (name.given ?? null) : null) }),
    particle: t.string({
      nullable: true,
      description: 'Particle that stays with the family name: "van der".',
      resolve: (name) => ("family" in name ? (name["non-dropping-particle"] ?? name["dropping-particle"] ?? null) : null),
    }),
    suffix: t.string({ nullable: true, description: '"Jr."', resolve: (name) => ("family" in name ? (name.suffix ?? null) : null) }),
    literal: t.string({
      nullable: true,
      description: "The name of a body, never to be split.",
      resolve: (name) => ("literal" in name ? name.literal : null),
    }),
  }),
});

/** Text fields that are passed on as they stand, with what each is. */
const TEXTS = {
  short: "A short name in use.",
  authorsSeen: "Said when the list of authors is known to be partial.",
  issued: 'ISO 8601 date, month or year, or a range with "/".',
  authority: "Who enacted, issued or decided it.",
  jurisdiction: "Where it holds.",
  number: "Number, CELEX, citation in a reporter.",
  publisher: "Publisher.",
  volume: "Volume.",
  issue: "Issue.",
  page: "Pages.",
  genre: "Genre.",
  archive: "Archive.",
  arXiv: "arXiv identifier.",
  DOI: "DOI, without resolver.",
  URL: "Address.",
  read: "How far it was read, in words.",
  seenAt: "Where it was seen.",
  finding: "What it found, in our words.",
  status: "Where an instrument or a case stands.",
  statusText: "The same in full.",
  statusAsOf: "When that was so.",
  statusConfidence: "How sure the drafter was of it.",
  effective: "The day from which the cited duties apply, where one is known.",
  sameAs: "Key of another record of the same document.",
  alsoAt: "Where else it is published.",
  republishedAs: "Under what it was published again.",
  note: "A remark on the record.",
} as const satisfies Partial<Record<keyof SourceRecord, string>>;

export const SourceRecordType = builder.objectRef<SourceRecord>("SourceRecord").implement({
  description: "The record of something that can be cited, with how far it was read.",
  fields: (t) => ({
    key: t.string({ description: "The citation key, the same in every export.", resolve: ({ key }) => key }),
    type: t.string({ description: "CSL 1.0.2 item type.", resolve: ({ type }) => type }),
    title: t.string({ description: "Title.", resolve: ({ title }) => title }),
    ...Object.fromEntries(
      (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).map((field) => [
        field,
        t.string({ nullable: true, description: TEXTS[field], resolve: (record) => record[field] ?? null }) as never,
      ]),
    ),
    containerTitle: t.string({
      nullable: true,
      description: "Journal, series or gazette.",
      resolve: (record) => record["container-title"] ?? null,
    }),
    authors: t.field({
      type: [NameType],
      complexity: { multiplier: 2 },
      description: "Authors, in order.",
      resolve: ({ author }) => [...(author ?? [])],
    }),
    evidence: t.field({ type: GradeEnum, description: "How far it was read.", resolve: ({ evidence }) => evidence }),
    urlSeen: t.boolean({
      description: "False where the address is the usual one but was not itself opened.",
      resolve: ({ urlSeen }) => urlSeen ?? true,
    }),
    topics: t.stringList({ description: "Topics.", resolve: ({ topics }) => [...(topics ?? [])] }),
  }),
});
