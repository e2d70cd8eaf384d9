/**
 * The domain, said once: every kind of node and every relation, with what each may join and how it is told.
 *
 * Validation, GraphQL types, legends, layout, narration, exports and documentation are drawn from these two tables, so a new kind or
 * relation is one row here. DECISIONS.md in this folder says which draft names were merged into them.
 */

/** Colour families of the page; each is a design token `--k-…` of client/design/tokens.css. */
export type KindFamily = "change" | "harm" | "law" | "answer" | "party" | "claim" | "source";

/** Outlines in which kinds are drawn; the paths themselves are the painter's matter. */
export type KindShape =
  | "pentagon"
  | "diamond"
  | "tablet"
  | "plinth"
  | "sheet"
  | "notched-sheet"
  | "hexagon"
  | "gate"
  | "shield"
  | "ellipse"
  | "box"
  | "tailed-box"
  | "page";

export interface KindSpec {
  /** As read by people, singular and plural, in lower case. */
  readonly name: string;
  readonly plural: string;
  /** Two letters, as on charts. */
  readonly letters: string;
  readonly shape: KindShape;
  readonly family: KindFamily;
  /** Words that introduce a node of this kind inside a sentence, before its phrase. */
  readonly lead?: string;
}

export const KINDS = {
  Actor: { name: "actor", plural: "actors", letters: "Ac", shape: "ellipse", family: "party" },
  Modification: { name: "modification", plural: "modifications", letters: "Mo", shape: "pentagon", family: "change" },
  Mechanism: { name: "mechanism", plural: "mechanisms", letters: "Me", shape: "pentagon", family: "change" },
  Capability: { name: "capability", plural: "capabilities", letters: "Ca", shape: "pentagon", family: "change" },
  Safeguard: { name: "safeguard", plural: "safeguards", letters: "Sa", shape: "shield", family: "answer" },
  Risk: { name: "risk", plural: "risks", letters: "Ri", shape: "diamond", family: "harm" },
  Harm: { name: "harm", plural: "harms", letters: "Ha", shape: "diamond", family: "harm" },
  Rule: { name: "rule", plural: "rules", letters: "Ru", shape: "tablet", family: "law" },
  Assumption: { name: "assumption", plural: "assumptions", letters: "As", shape: "plinth", family: "law", lead: "the assumption that" },
  Instrument: { name: "instrument", plural: "instruments", letters: "In", shape: "sheet", family: "law" },
  Provision: { name: "provision", plural: "provisions", letters: "Pr", shape: "notched-sheet", family: "law" },
  PolicyOption: { name: "option", plural: "options", letters: "Op", shape: "hexagon", family: "answer" },
  PolicyTool: { name: "policy tool", plural: "policy tools", letters: "To", shape: "gate", family: "answer" },
  Criterion: { name: "criterion", plural: "criteria", letters: "Cr", shape: "ellipse", family: "party" },
  Audience: { name: "audience", plural: "audiences", letters: "Au", shape: "ellipse", family: "party" },
  Claim: { name: "claim", plural: "claims", letters: "Cl", shape: "box", family: "claim" },
  Argument: { name: "argument", plural: "arguments", letters: "Ar", shape: "tailed-box", family: "claim" },
  CriticalQuestion: { name: "critical question", plural: "critical questions", letters: "Qu", shape: "box", family: "claim" },
  Evidence: { name: "item of evidence", plural: "items of evidence", letters: "Ev", shape: "box", family: "claim" },
  CaseStudy: { name: "case study", plural: "case studies", letters: "Cs", shape: "box", family: "claim" },
  CausalChain: { name: "told case", plural: "told cases", letters: "Ch", shape: "box", family: "claim" },
  Source: { name: "source", plural: "sources", letters: "So", shape: "page", family: "source" },
  Passage: { name: "passage", plural: "passages", letters: "Pa", shape: "page", family: "source" },
} as const satisfies Record<string, KindSpec>;

export type Kind = keyof typeof KINDS;

/**
 * What a relation is for. Only a `step` carries a route, only a `hold` stops one (see trace.ts); `argument` relations are weighed;
 * the others classify, assign, assess, tell the order of the text, or lead to the law.
 */
export type RelationFamily = "step" | "hold" | "duty" | "classification" | "assessment" | "argument" | "discourse" | "law";

/** +1: the step furthers its end; −1: it holds it back. */
export type Sign = 1 | -1;

export interface RelationSpec {
  readonly family: RelationFamily;
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** Of steps only. */
  readonly sign?: Sign;
  /** "A breaks B". */
  readonly verb: string;
  /** "B is broken by A". */
  readonly inverse: string;
  /** Of steps only, for the plural: "A break B". */
  readonly verbPlural?: string;
}

const STATEMENTS = ["Claim", "Evidence", "CaseStudy"] as const;
const ANSWERS = ["PolicyOption", "PolicyTool"] as const;

export const RELATIONS = {
  // Steps (shared/tracing 1): a route's net sign is the product of theirs.
  performs: {
    family: "step",
    sign: 1,
    from: ["Actor"],
    to: ["Modification"],
    verb: "performs",
    verbPlural: "perform",
    inverse: "is performed by",
  },
  works_through: {
    family: "step",
    sign: 1,
    from: ["Modification"],
    to: ["Mechanism"],
    verb: "works through",
    verbPlural: "work through",
    inverse: "is set off by",
  },
  raises: {
    family: "step",
    sign: 1,
    from: ["Mechanism", "Modification"],
    to: ["Capability"],
    verb: "raises",
    verbPlural: "raise",
    inverse: "is raised by",
  },
  leads_to: {
    family: "step",
    sign: 1,
    from: ["Capability", "Mechanism"],
    to: ["Risk"],
    verb: "leads to",
    verbPlural: "lead to",
    inverse: "follows from",
  },
  enables: {
    family: "step",
    sign: 1,
    from: ["Actor", "Risk"],
    to: ["Modification", "Mechanism", "Risk"],
    verb: "enables",
    verbPlural: "enable",
    inverse: "is enabled by",
  },
  results_in: {
    family: "step",
    sign: 1,
    from: ["Risk"],
    to: ["Harm"],
    verb: "results in",
    verbPlural: "result in",
    inverse: "results from",
  },
  causes: { family: "step", sign: 1, from: ANSWERS, to: ["Harm"], verb: "may cause", verbPlural: "may cause", inverse: "may be caused by" },
  underpins: {
    family: "step",
    sign: 1,
    from: ["Assumption"],
    to: ["Rule"],
    verb: "underpins",
    verbPlural: "underpin",
    inverse: "rests on",
  },
  breaks: {
    family: "step",
    sign: -1,
    from: ["Mechanism"],
    to: ["Assumption"],
    verb: "breaks",
    verbPlural: "break",
    inverse: "is broken by",
  },
  compromises: {
    family: "step",
    sign: -1,
    from: ["Mechanism"],
    to: ["Safeguard"],
    verb: "compromises",
    verbPlural: "compromise",
    inverse: "is compromised by",
  },
  defeats: {
    family: "step",
    sign: -1,
    from: ["Modification", "Mechanism"],
    to: ["Rule"],
    verb: "defeats",
    verbPlural: "defeat",
    inverse: "is defeated by",
  },
  restrains: {
    family: "step",
    sign: -1,
    from: ["Rule"],
    to: ["Risk"],
    verb: "restrains",
    verbPlural: "restrain",
    inverse: "is restrained by",
  },
  holds_off: {
    family: "step",
    sign: -1,
    from: ["Rule"],
    to: ["Risk"],
    verb: "holds off",
    verbPlural: "hold off",
    inverse: "is held off by",
  },
  relieves: {
    family: "step",
    sign: -1,
    from: ["Rule"],
    to: ["Rule"],
    verb: "exempts some from",
    verbPlural: "exempt some from",
    inverse: "is lifted for some by",
  },
  // Holds: a policy tool's grip on a node, and so on the steps at it.
  mitigates: {
    family: "hold",
    from: ["PolicyTool"],
    to: ["Modification", "Mechanism", "Capability", "Risk", "Harm"],
    verb: "mitigates",
    inverse: "is mitigated by",
  },
  restores: { family: "hold", from: ["PolicyTool"], to: ["Assumption"], verb: "restores", inverse: "is restored by" },
  // Who owes, makes, applies and suffers.
  imposes: { family: "duty", from: ["Actor"], to: ["Rule"], verb: "imposes", inverse: "is imposed by" },
  bears: { family: "duty", from: ["Actor"], to: ["Rule"], verb: "bears", inverse: "is borne by" },
  gives_effect_to: { family: "duty", from: ["Actor"], to: ["Rule", "PolicyTool"], verb: "gives effect to", inverse: "is given effect by" },
  suffers: { family: "duty", from: ["Actor"], to: ["Harm"], verb: "suffers", inverse: "is suffered by" },
  // What belongs to what.
  is_kind_of: {
    family: "classification",
    from: ["Actor", "Mechanism"],
    to: ["Actor", "Mechanism"],
    verb: "is a kind of",
    inverse: "takes in",
  },
  part_of: {
    family: "classification",
    from: ["Claim", "Provision", "Passage"],
    to: ["Claim", "Instrument", "Source"],
    verb: "is part of",
    inverse: "has as part",
  },
  comprises: { family: "classification", from: ["PolicyOption"], to: ["PolicyTool"], verb: "comprises", inverse: "belongs to" },
  exemplifies: {
    family: "classification",
    from: ["Claim", "Instrument"],
    to: ["Claim", "PolicyOption"],
    verb: "is an example of",
    inverse: "has as example",
  },
  passes: {
    family: "classification",
    from: ["CausalChain"],
    to: ["Actor", "Modification", "Mechanism", "Capability", "Safeguard", "Risk", "Harm"],
    verb: "passes",
    inverse: "is passed by",
  },
  // How options and tools do.
  addresses: {
    family: "assessment",
    from: ["PolicyOption"],
    to: ["Mechanism", "Risk", "Harm"],
    verb: "acts on",
    inverse: "is acted on by",
  },
  scores: { family: "assessment", from: ANSWERS, to: ["Criterion"], verb: "is rated on", inverse: "rates" },
  // Reasons (shared/weighing 1). The last four are drawn from the arguments themselves.
  supports: { family: "argument", from: ["Evidence", "Claim"], to: ["Claim"], verb: "supports", inverse: "is supported by" },
  weakens: { family: "argument", from: ["Evidence", "Claim"], to: ["Claim", "PolicyTool"], verb: "weakens", inverse: "is weakened by" },
  illustrates: {
    family: "argument",
    from: ["CaseStudy"],
    to: ["Claim", "Modification", "Actor", "Rule", "PolicyTool"],
    verb: "illustrates",
    inverse: "is illustrated by",
  },
  questions: { family: "argument", from: ["CriticalQuestion"], to: ["Argument"], verb: "questions", inverse: "is questioned by" },
  is_premise_of: { family: "argument", from: STATEMENTS, to: ["Argument"], verb: "is a premise of", inverse: "argues from" },
  argues_for: { family: "argument", from: ["Argument"], to: ["Claim", ...ANSWERS], verb: "argues for", inverse: "is argued for by" },
  argues_against: {
    family: "argument",
    from: ["Argument"],
    to: ["Claim", ...ANSWERS],
    verb: "argues against",
    inverse: "is argued against by",
  },
  undercuts: { family: "argument", from: ["Argument"], to: ["Argument", "Evidence"], verb: "undercuts", inverse: "is undercut by" },
  // The order of the text: told, not weighed.
  leads_up_to: { family: "discourse", from: ["Claim"], to: ["Claim"], verb: "leads up to", inverse: "is led up to by" },
  qualifies: { family: "discourse", from: ["Claim"], to: ["Claim"], verb: "qualifies", inverse: "is qualified by" },
  operationalises: { family: "discourse", from: ["Claim"], to: ["Claim"], verb: "makes operational", inverse: "is made operational by" },
  // Where a rule stands.
  laid_down_in: { family: "law", from: ["Rule"], to: ["Provision", "Instrument"], verb: "is laid down in", inverse: "lays down" },
} as const satisfies Record<string, RelationSpec>;

export type Relation = keyof typeof RELATIONS;

export const ALL_KINDS = Object.keys(KINDS) as readonly Kind[];
export const ALL_RELATIONS = Object.keys(RELATIONS) as readonly Relation[];

/** The row of a relation, with the optional columns that the literal type hides. */
export function relationSpec(relation: Relation): RelationSpec {
  return RELATIONS[relation];
}

/** The row of a kind, with the optional columns that the literal type hides. */
export function kindSpec(kind: Kind): KindSpec {
  return KINDS[kind];
}

export const STEP_RELATIONS = ALL_RELATIONS.filter((relation) => relationSpec(relation).family === "step");
/** Kinds that are weighed: what is the case, and what should be done. */
export const STATEMENT_KINDS = [...STATEMENTS, ...ANSWERS] as const satisfies readonly Kind[];
export const HOLD_RELATIONS = ALL_RELATIONS.filter((relation) => relationSpec(relation).family === "hold");

/** How firmly a tool holds, from most to least (shared/tracing 4). "Blocks" is never said of anything that only lowers. */
export const GRIPS = ["blocks", "lowers", "little"] as const;
export type Grip = (typeof GRIPS)[number];

/** How an option or a tool does on a criterion. */
export const RATINGS = ["helps", "mixed", "hurts"] as const;
export type Rating = (typeof RATINGS)[number];

/** How far what is said was read in a source, from best to worst; `none`: no source is named. Unverified never looks verified. */
export const GRADES = ["primary", "secondary", "unverified", "none"] as const;
export type Grade = (typeof GRADES)[number];
