import { z } from "zod";
import type {
  ArgumentEntry,
  ChainEntry,
  CorpusMeta,
  InstrumentEntry,
  NodeEntry,
  PassageEntry,
  RelationEntry,
  WorkEntry,
} from "#argument/corpus.ts";
import { DERIVED_RELATIONS, PLAIN_KINDS, READING_DEPTHS } from "#argument/corpus.ts";
import { LEGAL_STATUSES, SOURCE_TYPES } from "#argument/source.ts";
import { ALL_RELATIONS, GRADES, GRIPS, RATINGS, relationSpec } from "#argument/vocabulary.ts";

/**
 * What a file of the corpus may hold. `npm run generate` prints this as corpus.schema.json, from which editors complete and explain; a test
 * holds the two equal. Meaning across entries (unknown ids, ends, sources) is not decided here but by argument/checks.
 */

const line = z.string().trim().min(1).max(400);
const text = z.string().trim().min(1).max(4000);
const id = z
  .string()
  .regex(
    /^[a-z]{3}\.[a-z0-9]+(-[a-z0-9]+)*$/,
    "an id is three letters, a point and lower-case words joined by hyphens, such as mec.cap-gain",
  )
  .describe("Stable and citable, such as mec.cap-gain. Never reuse or rename one: others cite it.");
const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a citation key is lower-case words and numbers joined by hyphens, such as qi-2023-finetuning")
  .describe("The citation key, the same in every export. Never reuse or rename one.");
const reference = z.string().min(1).max(200);
const origin = z
  .string()
  .regex(
    /^(literature|ours|paper (S([1-9]|10)(-S([1-9]|10))?|intro|contents))$/,
    'an origin is "paper S3" (a sentence of the abstract), "paper S3-S4", "paper intro", "paper contents", "literature" or "ours"',
  )
  .describe('Who says it: "paper S3", "paper S3-S4", "paper intro", "literature" or "ours".');
const sources = z
  .array(line)
  .max(60)
  .describe("Citation keys, each with a pinpoint where one is known: qi-2023-finetuning, or eu-ai-act, Art 55(1).");
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/, "a date is a quoted year, month or day, such as '2025-03-14'")
  .describe("Year, month or day, in quotation marks: '2025-03-14'.");
const grade = z.enum(GRADES).describe("How far it was read: in the primary source, in a secondary source, or not at all (unverified).");

const relationKeys = Object.fromEntries(
  ALL_RELATIONS.filter((relation) => !(DERIVED_RELATIONS as readonly string[]).includes(relation)).map((relation) => {
    const spec = relationSpec(relation);
    return [relation, reference.optional().describe(`${spec.from.join(" or ")} ${spec.verb} ${spec.to.join(" or ")}.`)];
  }),
);

/** The relations that are written under a node; the others follow from arguments and told cases. */
export const WRITTEN_RELATIONS = Object.keys(relationKeys);

const relationEntry = z
  .strictObject({
    ...relationKeys,
    origin,
    reason: text.optional().describe("Why it is held, in our words."),
    sources: sources.optional(),
    summary: z.boolean().optional().describe("True for a step that stands for routes which the graph spells out."),
    grip: z.enum(GRIPS).optional().describe("How firmly a tool holds: blocks, lowers or little. Our reading."),
    rating: z.enum(RATINGS).optional().describe("How an option or tool does on a criterion. Our reading."),
  })
  .refine((entry) => Object.keys(entry).filter((field) => Object.hasOwn(relationKeys, field)).length === 1, {
    message: "a relation names exactly one relation and its target, such as breaks: asm.capability-fixed",
  }) as z.ZodType<RelationEntry>;

const nodeEntry: z.ZodType<NodeEntry> = z.strictObject({
  id,
  kind: z.enum(PLAIN_KINDS).describe("What it is. The id begins with three letters of the kind: mec for a Mechanism."),
  label: line.describe("A short name, first letter upper case, no full stop."),
  phrase: line
    .optional()
    .describe("How it is named in the middle of a sentence, if not by the label in lower case: the duty to inform integrators."),
  plural: z.boolean().optional().describe("True where the phrase takes a plural verb."),
  summary: text.describe("What it is, in one or two sentences of our own."),
  origin,
  past: line.optional().describe("Of a tool: what gets past it. Our reading."),
  prefers: z
    .array(z.array(id))
    .optional()
    .describe("Of an audience: groups of criteria, each before the next and all before those not named."),
  sources: sources.optional(),
  relations: z.array(relationEntry).optional().describe("What leads from here to other nodes, each with who says so."),
});

const argumentEntry: z.ZodType<ArgumentEntry> = z.strictObject({
  id,
  label: line.describe("The argument in a few words."),
  scheme: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/, "a scheme is lower-case words joined by hyphens, such as practical-reasoning")
    .describe("The argumentation scheme, such as practical-reasoning."),
  premises: z.array(id).describe("Statements, all of them needed."),
  for: reference.optional().describe("The statement, option or tool argued for. Exactly one of for, against, undercuts."),
  against: reference.optional().describe("The statement, option or tool argued against."),
  undercuts: reference.optional().describe("The argument or item of evidence whose step is attacked."),
  bearing: z.literal("weakens").optional().describe("Set where the target can stand beside the attack."),
  value: id.optional().describe("The criterion on which an argument about an option or tool rests; such arguments alone have one."),
  summary: text.describe("How the premises lead to the end, in our words."),
  origin,
  sources: sources.optional(),
});

const chainEntry: z.ZodType<ChainEntry> = z.strictObject({
  id,
  label: line.describe("The case in a few words."),
  path: z.array(id).min(2).describe("From the modifier to the harm, in order."),
  compromises: z.array(id).optional().describe("Safeguards that give way."),
  defeats: z.array(id).describe("Rules that lose their effect."),
  summary: text.describe("What happens, in our words."),
  tools: z.array(z.strictObject({ tool: id, on: id })).describe("What would act, and on which node."),
  costs: text.describe("What the tools cost."),
  residue: text.describe("What is left when the tools are in place."),
  confidence: line.describe("How sure we are, and of what."),
  origin,
  sources: sources.optional(),
});

const passageEntry: z.ZodType<PassageEntry> = z.strictObject({
  at: line
    .regex(/[A-Za-z0-9]/, "a pinpoint has a letter or a digit in it, such as Art 55(1)")
    .describe("The pinpoint, as cited: Art 55(1)."),
  locator: line.optional().describe("The pinpoint spelt out, where `at` is short for it."),
  otherNumbering: line.optional().describe("The same place as another text of the source numbers it: July 2025 text: para 63."),
  says: text.describe("What stands there, in our words."),
  evidence: grade.optional().describe("How far the passage was read; without it, as its source."),
  seenAt: text.optional().describe("Where this passage itself was seen; needed where it is graded better than its source as a whole."),
});

const name = z.union(
  [
    z.strictObject({ literal: line }),
    z.strictObject({
      family: line,
      given: line.optional(),
      suffix: line.optional(),
      "non-dropping-particle": line.optional(),
      "dropping-particle": line.optional(),
    }),
  ],
  {
    error:
      "a name is {family: Smith, given: Jan}, with suffix and particles where it has them, or {literal: European Commission} for a body",
  },
);

const record = {
  key,
  type: z.enum(SOURCE_TYPES).describe("The type as in CSL."),
  title: line,
  short: line.optional().describe("A short name in use: AI Act."),
  author: z.array(name).optional().describe("In parts: {family: van der Merwe, given: Jan}, or {literal: European Commission} for a body."),
  authorsSeen: line.optional().describe("Said where the list of authors is known to be partial."),
  issued: date.optional().describe("The day, month or year of issue, in quotation marks; a range with a slash."),
  authority: line.optional(),
  jurisdiction: line.optional(),
  number: line.optional(),
  "container-title": line.optional(),
  "collection-title": line.optional(),
  "event-title": line.optional(),
  publisher: line.optional(),
  volume: line.optional(),
  issue: line.optional(),
  page: line.optional(),
  genre: line.optional(),
  archive: line.optional(),
  arXiv: line.optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/, "a DOI starts with 10. and has no spaces")
    .optional(),
  doiKind: line.optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  urlSeen: z.boolean().optional().describe("False where the address is the usual one but was not opened."),
  evidence: grade,
  read: z.enum(READING_DEPTHS).optional().describe("How far it was read. The grade may not be better than this earns."),
  seenAt: text.optional().describe("Where it was seen; without it, nowhere."),
  finding: text.optional().describe("What it found, in our words."),
  topics: z.array(line).optional(),
  preprintOf: z.record(z.string(), z.string()).optional(),
  alsoAt: line.optional(),
  republishedAs: line.optional(),
  sameAs: key.optional().describe("The key of another record of the same document."),
  artifacts: z.array(z.strictObject({ kind: line, url: line, seenAt: line.optional() })).optional(),
  check: z.strictObject({ on: date, verdict: line, fields: text.optional(), at: line.optional() }).optional(),
  note: text.optional(),
  statusText: text.optional().describe("Where it stands, in full: dates, stages, what is left open."),
  statusAsOf: date.optional().describe("The day or month on which the status was looked up."),
  statusConfidence: line.optional().describe("How sure that is: high, fairly high, medium, low."),
  effective: date.optional().describe("The day from which the cited duties apply."),
};

const workEntry = z.strictObject({
  ...record,
  status: line.optional(),
  passages: z.array(passageEntry).optional().describe("The places that can be cited with a pinpoint."),
}) as unknown as z.ZodType<WorkEntry>;

const instrumentEntry = z.strictObject({
  ...record,
  status: z
    .enum(LEGAL_STATUSES)
    .describe("Where it stands, in a word. Where some duties bind today and others later, it is partly in force; the text says which."),
  exemplifies: z.array(id).optional().describe("The options of which it is an example. Our reading."),
  provisions: z.array(passageEntry).optional().describe("The places that can be cited with a pinpoint."),
}) as unknown as z.ZodType<InstrumentEntry>;

const meta: z.ZodType<CorpusMeta> = z.strictObject({
  title: line,
  paper: key.describe("The key of the paper whose sentences origins name."),
  asOf: date.describe("The day to which the corpus was brought up."),
  licence: line,
});

/** The lists that a file may hold, and the form of their entries. */
export const SECTIONS = {
  nodes: nodeEntry,
  arguments: argumentEntry,
  chains: chainEntry,
  works: workEntry,
  instruments: instrumentEntry,
} as const;
export type Section = keyof typeof SECTIONS;

export const metaFormat = meta;

/** One file: any of the lists, and in one file of the corpus its `meta`. */
export const fileFormat = z.strictObject({
  meta: meta.optional(),
  ...Object.fromEntries(Object.entries(SECTIONS).map(([section, entry]) => [section, z.array(entry).optional()])),
});
