import { PREFIXES } from "#argument/checks/id-fits-kind.ts";
import type { ArgumentEntry, ChainEntry, Corpus, InstrumentEntry, Located, NodeEntry, PlainKind, WorkEntry } from "#argument/corpus.ts";
import { GRADES, GRIPS, RATINGS } from "#argument/vocabulary.ts";
import { type Draw, drawFrom } from "./draw.ts";
import { phraseOf, sentenceOf } from "./words.ts";

/** Of a thousand entities, how many are of each kind: the shares of the real corpus, with more claims, since it is claims that a corpus grows by. */
const SHARES = {
  Actor: 20,
  Modification: 30,
  Mechanism: 40,
  Capability: 20,
  Safeguard: 10,
  Risk: 30,
  Harm: 15,
  Rule: 25,
  Assumption: 20,
  PolicyOption: 5,
  PolicyTool: 45,
  Criterion: 10,
  Audience: 4,
  Claim: 170,
  CriticalQuestion: 16,
  Evidence: 80,
  CaseStudy: 20,
} as const satisfies Record<PlainKind, number>;
const ARGUMENTS = 150;
const CHAINS = 10;
const WORKS = 100;
const INSTRUMENTS = 60;
/** Passages of a work, provisions of an instrument: with the 720 above, a thousand. */
const PINPOINTS = { work: 1, instrument: 1 / 3 } as const;

type Relations = NonNullable<NodeEntry["relations"]>;

/**
 * A corpus of about `entities` nodes in its written form, as a curator's files would hold it; the same seed gives the same corpus. Kinds come in
 * about the shares of the real one, every relation of a route, a hold and an argument joins the kinds that it may, and ends are drawn with a bias
 * towards the first, so that a few nodes have very many relations. Words are drawn as well and mean nothing. Cost: linear.
 */
export function drawCorpus(entities: number, seed: number): Corpus {
  const draw = drawFrom(seed);
  const count = (share: number) => Math.max(2, Math.round((entities * share) / 1_000));
  const size = Object.fromEntries(Object.entries(SHARES).map(([kind, share]) => [kind, count(share)])) as Record<PlainKind, number>;
  const [works, instruments] = [count(WORKS), count(INSTRUMENTS)];
  const sizes: Sizes = { ...size, works, instruments, arguments: count(ARGUMENTS) };
  const pens = { draw, sizes, sources: () => citationsOf(draw, sizes) };
  return {
    meta: { title: `A drawn corpus of about ${entities} entities, seed ${seed}`, paper: "", asOf: "2026-01-01", licence: "CC0-1.0" },
    nodes: (Object.keys(SHARES) as PlainKind[]).flatMap((kind) => listOf(size[kind], (index) => plain(kind, index, pens))),
    arguments: listOf(sizes.arguments, (index) => argument(index, pens)),
    chains: listOf(count(CHAINS), (index) => chain(index, pens)),
    works: listOf(works, (index) => work(index, pens)),
    instruments: listOf(instruments, (index) => instrument(index, pens)),
  };
}

type Sizes = Readonly<Record<PlainKind | "works" | "instruments" | "arguments", number>>;

interface Pens {
  readonly draw: Draw;
  readonly sizes: Sizes;
  readonly sources: () => readonly string[];
}

function listOf<T>(length: number, entry: (index: number) => T): readonly Located<T>[] {
  return Array.from({ length }, (_, index) => ({ value: entry(index), file: "drawn.yaml", line: () => index + 1 }));
}

function idOf(kind: PlainKind, index: number): string {
  return `${PREFIXES[kind]}.drawn-${String(index).padStart(6, "0")}`;
}

const argumentId = (index: number) => `arg.drawn-${String(index).padStart(6, "0")}`;
const workKey = (index: number) => `drawn-work-${String(index).padStart(6, "0")}`;
const instrumentKey = (index: number) => `drawn-act-${String(index).padStart(6, "0")}`;
const hasProvision = (index: number) => index % Math.round(1 / PINPOINTS.instrument) === 0;

/** One or two of the works, at a pinpoint or as a whole. */
function citationsOf(draw: Draw, { works }: Sizes): readonly string[] {
  return [...new Set(listOf(1 + draw.below(2), () => workKey(draw.early(works))).map(({ value }) => value))].map((key) =>
    draw.below(2) === 0 ? key : `${key}, p 1`,
  );
}

function plain(kind: PlainKind, index: number, pens: Pens): NodeEntry {
  const { draw, sources, sizes } = pens;
  const isOurs = draw.below(4) === 0;
  return {
    id: idOf(kind, index),
    kind,
    label: `${phraseOf(draw, 4)} ${index}`,
    summary: sentenceOf(draw, 14),
    origin: isOurs ? "ours" : "literature",
    ...(isOurs ? {} : { sources: sources() }),
    ...(kind === "PolicyTool" ? { past: sentenceOf(draw, 8) } : {}),
    ...(kind === "Audience" ? { prefers: [[idOf("Criterion", index % sizes.Criterion)]] } : {}),
    relations: relationsOf(kind, index, pens),
  };
}

/** What stands out of a node, each end once. */
function relationsOf(kind: PlainKind, index: number, { draw, sizes, sources }: Pens): Relations {
  const said = () => ({ origin: "literature", reason: sentenceOf(draw, 10), sources: sources() });
  const some = (kindOfEnd: PlainKind, most: number, before: number = sizes[kindOfEnd]) =>
    before < 1 ? [] : [...new Set(Array.from({ length: 1 + draw.below(most) }, () => idOf(kindOfEnd, draw.early(before))))];
  /** One after the other, so that none is left over. */
  const each = (kindOfEnd: PlainKind) => idOf(kindOfEnd, index % sizes[kindOfEnd]);
  const to = (relation: string, ends: readonly string[], more: () => object = () => ({})) =>
    ends.map((end) => ({ [relation]: end, ...said(), ...more() }) as Relations[number]);
  const grip = () => ({ grip: draw.oneOf(GRIPS) });
  switch (kind) {
    case "Actor":
      return [...to("performs", some("Modification", 3)), ...to("imposes", some("Rule", 2)), ...to("suffers", some("Harm", 1))];
    case "Modification":
      return [...to("works_through", some("Mechanism", 3)), ...to("raises", some("Capability", 1))];
    case "Mechanism":
      return [
        ...to("raises", some("Capability", 2)),
        ...to("leads_to", some("Risk", 2)),
        ...to("breaks", some("Assumption", 2)),
        ...to("compromises", [each("Safeguard")]),
      ];
    case "Capability":
      return to("leads_to", some("Risk", 3));
    case "Risk":
      return to("results_in", [...new Set([each("Harm"), ...some("Harm", 1)])]);
    case "Assumption":
      return to("underpins", some("Rule", 3));
    case "Rule": {
      const provision = draw.early(sizes.instruments);
      const place = hasProvision(provision) ? `${instrumentKey(provision)}.art-1` : instrumentKey(provision);
      return [...to("restrains", some("Risk", 2)), ...to("laid_down_in", [place])];
    }
    case "PolicyOption":
      return to("addresses", some("Risk", 3));
    case "PolicyTool":
      return [
        ...to("mitigates", [...some("Mechanism", 2), ...some("Risk", 2)], grip),
        ...to("restores", some("Assumption", 1), grip),
        ...to("scores", [each("Criterion")], () => ({ rating: draw.oneOf(RATINGS) })),
      ];
    case "Claim":
      return to("qualifies", some("Claim", 1, index));
    case "Evidence":
      return to("supports", some("Claim", 2));
    case "CaseStudy":
      return to("illustrates", some("Claim", 2));
    case "CriticalQuestion":
      return to("questions", [...new Set([argumentId(draw.early(sizes.arguments)), argumentId(draw.early(sizes.arguments))])]);
    case "Safeguard":
    case "Harm":
    case "Criterion":
    case "Audience":
      return [];
  }
}

/** For or against a claim, for a tool, or undercutting an argument before it; premises are items of evidence and claims after its end. */
function argument(index: number, { draw, sizes, sources }: Pens): ArgumentEntry {
  const end = draw.early(sizes.Claim - 1);
  const choice = draw.below(10);
  const premises = [
    ...new Set([
      idOf("Claim", end + 1 + draw.below(sizes.Claim - end - 1)),
      ...(draw.below(2) === 0 ? [idOf("Evidence", draw.early(sizes.Evidence))] : []),
      ...(draw.below(3) === 0 ? [idOf("Claim", end + 1 + draw.below(sizes.Claim - end - 1))] : []),
    ]),
  ];
  const to =
    choice < 5
      ? { for: idOf("Claim", end) }
      : choice < 7
        ? { against: idOf("Claim", end) }
        : choice < 9 && index > 0
          ? { undercuts: argumentId(draw.early(index)) }
          : { for: idOf("PolicyTool", draw.early(sizes.PolicyTool)), value: idOf("Criterion", draw.early(sizes.Criterion)) };
  return {
    id: argumentId(index),
    label: `${phraseOf(draw, 5)} ${index}`,
    scheme: "from sign",
    premises,
    ...to,
    summary: sentenceOf(draw, 16),
    origin: "literature",
    sources: sources(),
  };
}

function chain(index: number, { draw, sizes, sources }: Pens): ChainEntry {
  const one = (kind: PlainKind) => idOf(kind, draw.early(sizes[kind]));
  const mechanism = one("Mechanism");
  return {
    id: `chn.drawn-${String(index).padStart(6, "0")}`,
    label: `${phraseOf(draw, 4)} ${index}`,
    path: [one("Actor"), one("Modification"), mechanism, one("Risk"), one("Harm")],
    defeats: [one("Rule")],
    summary: sentenceOf(draw, 20),
    tools: [{ tool: one("PolicyTool"), on: mechanism }],
    costs: sentenceOf(draw, 8),
    residue: sentenceOf(draw, 8),
    confidence: "drawn",
    origin: "literature",
    sources: sources(),
  };
}

function work(index: number, { draw }: Pens): WorkEntry {
  const evidence = draw.oneOf(GRADES.slice(0, 3));
  return {
    key: workKey(index),
    type: "article-journal",
    title: `${phraseOf(draw, 7)} ${index}`,
    author: [{ literal: `Author ${draw.below(1_000)}` }, { literal: `Author ${draw.below(1_000)}` }],
    issued: String(1990 + draw.below(36)),
    evidence,
    seenAt: "drawn",
    finding: sentenceOf(draw, 18),
    passages: Array.from({ length: PINPOINTS.work }, (_, page) => ({ at: `p ${page + 1}`, says: sentenceOf(draw, 12) })),
  };
}

function instrument(index: number, { draw, sizes }: Pens): InstrumentEntry {
  return {
    key: instrumentKey(index),
    type: "legislation",
    title: `${phraseOf(draw, 5)} Act ${index}`,
    issued: String(1990 + draw.below(36)),
    evidence: "primary",
    seenAt: "drawn",
    status: "in force",
    exemplifies: [idOf("PolicyOption", draw.early(sizes.PolicyOption))],
    provisions: hasProvision(index) ? [{ at: "Art 1", says: sentenceOf(draw, 14) }] : [],
  };
}
