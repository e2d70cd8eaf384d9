import type { Citation, GraphEdge } from "#argument/graph.ts";
import { SOURCE_TYPES, type SourceRecord } from "#argument/source.ts";
import { ALL_KINDS, ALL_RELATIONS, GRADES, GRIPS, type Kind, RATINGS } from "#argument/vocabulary.ts";
import type { StoredCorpus } from "../../store/graph-store.ts";
import { type Field, type Fields, FLAG, listOf, objectOf, oneOf, optional, required, TEXT } from "./field.ts";

/* Every field of the whole corpus, in the order in which it is written. The types hold the tables to the domain: a field more there is one more here. */

type Table<K extends string> = Readonly<Record<K, Field>>;
type FieldOf<T> = T extends unknown ? keyof T & string : never;

const COUNT = { type: "integer", minimum: 0 };

export const CORPUS_FIELDS = {
  version: required("Of the corpus: SHA-256 over all of it. The same entries make the same version on every machine.", {
    type: "string",
    minLength: 1,
  }),
  title: required("What the corpus is about."),
  asOf: required("The day to which it was brought up, ISO 8601."),
  nodeCount: required("How many nodes it has.", COUNT),
  edgeCount: required("How many relationships it has.", COUNT),
  program: required("What wrote this file: Riparian and its version."),
  licence: required("SPDX identifier of the licence of the corpus. The sources that it cites have their own."),
} as const satisfies Table<FieldOf<StoredCorpus> | "program" | "licence">;

export const ORIGIN_FIELDS = {
  by: required("Who says it: the paper, the literature, or \"ours\", a reading of Riparian's own that is never passed off as another's.", {
    type: "string",
    enum: ["paper", "literature", "ours"],
  }),
  at: optional(
    'Of the paper: a sentence of its abstract ("S3"), the step between two ("S3-S4"), the seen opening of its introduction ("intro") or its list of contents ("contents").',
  ),
} as const satisfies Fields;

const GRADE = required(
  "How far it was read in a source, from best to worst: primary, secondary, unverified; none, where no source is named. Of nodes and relationships, the best of their citations.",
  oneOf(GRADES),
);

export const CITATION_FIELDS = {
  source: required("Citation key of the source or instrument, which is the slug of its node."),
  passage: optional("Slug of the passage or provision, where a place is named."),
  at: optional('The pinpoint as cited: "S3", "Art 55(1)".'),
  locator: optional('The pinpoint spelt out: "abstract, sentence 3".'),
  grade: required("How far this citation was read.", oneOf(GRADES)),
} as const satisfies Table<FieldOf<Citation>>;

const SAID = {
  origin: required("Who says it.", objectOf(ORIGIN_FIELDS)),
  grade: GRADE,
  citations: required("The sources named for it, with pinpoints.", listOf(objectOf(CITATION_FIELDS))),
};

const NAME = {
  description: "A person in parts, or a body under its literal name.",
  anyOf: [
    objectOf({ literal: required("The name of a body.") }),
    objectOf({
      family: required("Family name."),
      given: optional("Given names."),
      suffix: optional("Such as Jr."),
      "non-dropping-particle": optional("Such as van."),
      "dropping-particle": optional("Such as de."),
    }),
  ],
};

const record = {
  key: required("The citation key, the same in every export; the slug of the node."),
  type: required("The type of the item, as in CSL 1.0.2.", oneOf(SOURCE_TYPES)),
  title: required("Its title."),
  short: optional("A short name in use."),
  author: optional("Its authors.", listOf(NAME)),
  authorsSeen: optional("Said where the list of authors is known to be partial."),
  issued: optional('ISO 8601 date, month or year of issue, or a range with "/".'),
  authority: optional("Who made or decided it."),
  jurisdiction: optional("Where it is law."),
  number: optional("Its number."),
  "container-title": optional("What it appeared in."),
  "collection-title": optional("The series."),
  "event-title": optional("The conference."),
  publisher: optional("Its publisher."),
  volume: optional("Volume."),
  issue: optional("Issue."),
  page: optional("Pages."),
  genre: optional("Such as Preprint."),
  archive: optional("Where it is archived."),
  arXiv: optional("Its identifier at arXiv."),
  DOI: optional("Its DOI."),
  doiKind: optional("What the DOI names, where it is not this version."),
  URL: optional("Its address."),
  urlSeen: optional("False where the address is the usual one and was not opened.", FLAG),
  evidence: required("How far it was read.", oneOf(GRADES)),
  read: optional("How far it was read, in words."),
  seenAt: optional("Where it was seen."),
  finding: optional("What it found, in Riparian's words."),
  topics: optional("What it is about.", listOf(TEXT)),
  preprintOf: optional("The publication of which it is the preprint.", { type: "object", additionalProperties: TEXT }),
  alsoAt: optional("Another address of the same."),
  republishedAs: optional("Where it was published again."),
  sameAs: optional("Key of another record of the same document."),
  artifacts: optional(
    "Code, data and the like that came with it.",
    listOf(objectOf({ kind: required("What it is."), url: required("Its address."), seenAt: optional("Where it was seen.") })),
  ),
  check: optional(
    "The last check of the record against what can be seen.",
    objectOf({
      on: required("The day, ISO 8601."),
      verdict: required("What it came to."),
      fields: optional("Which fields."),
      at: optional("Where it was looked up."),
    }),
  ),
  note: optional("A note."),
  status: optional("Of instruments and cases, where they stand, in a word; of works, whether they are published."),
  statusText: optional("The same in full."),
  statusAsOf: optional("When the status was looked up."),
  statusConfidence: optional("How sure that is."),
  effective: optional("The day from which the cited duties apply."),
} as const satisfies Table<FieldOf<SourceRecord>>;
export const RECORD_FIELDS: Fields = record;

export const NODE_FIELDS = {
  kind: required("What it is.", oneOf(ALL_KINDS)),
  slug: required('Stable and citable: "mec.cap-gain"; of a source, its citation key.'),
  label: required("Its name."),
  phrase: required("How it is named in the middle of a sentence."),
  plural: optional("True where the phrase takes a plural verb.", FLAG),
  summary: required("What it is, in Riparian's words."),
  ...SAID,
} as const satisfies Fields;

const SLUGS = listOf(TEXT);

/** Fields that only some kinds have. */
export const SPECIAL_FIELDS: readonly { readonly kinds: readonly Kind[]; readonly fields: Fields }[] = [
  { kinds: ["PolicyTool"], fields: { past: optional("What gets past the tool. Our reading.") } },
  {
    kinds: ["Argument"],
    fields: {
      scheme: required("The argumentation scheme, such as practical-reasoning."),
      premises: required("Slugs of statements, all of them needed.", SLUGS),
      stance: required("Whether it argues for its target, against it, or undercuts the step that its target takes.", {
        type: "string",
        enum: ["for", "against", "undercuts"],
      }),
      target: required("Slug of what it argues about."),
      bearing: optional('"weakens" where the target can stand beside the attack.', oneOf(["weakens"])),
      value: optional("Slug of the criterion on which it rests."),
    },
  },
  {
    kinds: ["Audience"],
    fields: {
      prefers: required("Groups of criteria by slug, each before the next and all before the criteria not named.", listOf(SLUGS)),
    },
  },
  {
    kinds: ["CausalChain"],
    fields: {
      path: required("Slugs from the modifier to the harm, in order.", SLUGS),
      compromises: required("Slugs of safeguards that give way.", SLUGS),
      defeats: required("Slugs of rules that lose their effect.", SLUGS),
      tools: required(
        "What would act, and on which node.",
        listOf(objectOf({ tool: required("Slug of the tool."), on: required("Slug of the node.") })),
      ),
      costs: required("What the tools cost."),
      residue: required("What is left when the tools are in place."),
      confidence: required("How sure this is, and of what."),
    },
  },
  {
    kinds: ["Source", "Instrument"],
    fields: { record: required("What is cited, its fields as in CSL 1.0.2 where that has one.", objectOf(RECORD_FIELDS)) },
  },
  {
    kinds: ["Passage", "Provision"],
    fields: {
      of: required("Slug of the source or instrument in which it stands."),
      at: required('The pinpoint as cited: "S3", "Art 55(1)".'),
      locator: required('The pinpoint spelt out: "abstract, sentence 3".'),
      otherNumbering: optional("The same place as another text of the source numbers it."),
    },
  },
];

export const RELATIONSHIP_FIELDS = {
  id: required("`from~relation~to`: stable and citable."),
  from: required("Slug of the node where it starts."),
  relation: required("The relation.", oneOf(ALL_RELATIONS)),
  to: required("Slug of the node where it ends."),
  sign: optional("Of steps: 1 furthers the end, -1 holds it back. A route's sign is the product of those of its steps.", {
    type: "integer",
    enum: [1, -1],
  }),
  ...SAID,
  reason: optional("Why it is held, in Riparian's words."),
  summary: optional(
    'Of a step that stands for routes: "spelt-out" where the graph has such a route, "not-spelt-out" where it does not know how.',
    oneOf(["spelt-out", "not-spelt-out"]),
  ),
  grip: optional("Of a hold: how firmly. Our reading.", oneOf(GRIPS)),
  rating: optional("Of a rating on a criterion: how the option or tool does. Our reading.", oneOf(RATINGS)),
  bearing: optional('"weakens" of an attack whose target can stand beside it.', oneOf(["weakens"])),
} as const satisfies Table<FieldOf<GraphEdge> | "sign">;
