/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The side of a node on which a relationship stands. */
export type Direction =
  /** It enters the node. */
  | 'IN'
  /** It leaves the node. */
  | 'OUT';

/** How far what is said was read in a source. Unverified is never to be shown as verified. */
export type Grade =
  /** No source is named. */
  | 'NONE'
  /** Seen in the primary source. */
  | 'PRIMARY'
  /** Seen in a secondary source. */
  | 'SECONDARY'
  /** Not seen: general knowledge, or a bibliographic record alone. */
  | 'UNVERIFIED';

/** How firmly a policy tool holds a node. Our reading. */
export type Grip =
  /** For whoever it reaches, the step is not open. */
  | 'BLOCKS'
  /** Does little. */
  | 'LITTLE'
  /** Makes it rarer, harder or smaller. */
  | 'LOWERS';

/** What a node is. */
export type Kind =
  /** Actor. */
  | 'Actor'
  /** Argument. */
  | 'Argument'
  /** Assumption. */
  | 'Assumption'
  /** Audience. */
  | 'Audience'
  /** Capability. */
  | 'Capability'
  /** Case study. */
  | 'CaseStudy'
  /** Told case. */
  | 'CausalChain'
  /** Claim. */
  | 'Claim'
  /** Criterion. */
  | 'Criterion'
  /** Critical question. */
  | 'CriticalQuestion'
  /** Item of evidence. */
  | 'Evidence'
  /** Harm. */
  | 'Harm'
  /** Instrument. */
  | 'Instrument'
  /** Mechanism. */
  | 'Mechanism'
  /** Modification. */
  | 'Modification'
  /** Passage. */
  | 'Passage'
  /** Option. */
  | 'PolicyOption'
  /** Policy tool. */
  | 'PolicyTool'
  /** Provision. */
  | 'Provision'
  /** Risk. */
  | 'Risk'
  /** Rule. */
  | 'Rule'
  /** Safeguard. */
  | 'Safeguard'
  /** Source. */
  | 'Source';

/** How an option or a tool does on a criterion. Our reading. */
export type Rating =
  /** Does well on it. */
  | 'HELPS'
  /** Does badly on it. */
  | 'HURTS'
  /** Does well in part. */
  | 'MIXED';

/** How two nodes are joined. */
export type Relation =
  /** PolicyOption acts on Mechanism or Risk or Harm. */
  | 'ADDRESSES'
  /** Argument argues against Claim or PolicyOption or PolicyTool. */
  | 'ARGUES_AGAINST'
  /** Argument argues for Claim or PolicyOption or PolicyTool. */
  | 'ARGUES_FOR'
  /** Actor bears Rule. */
  | 'BEARS'
  /** Mechanism breaks Assumption. A step that holds its end back. */
  | 'BREAKS'
  /** PolicyOption or PolicyTool may cause Harm. A step that furthers its end. */
  | 'CAUSES'
  /** PolicyOption comprises PolicyTool. */
  | 'COMPRISES'
  /** Mechanism compromises Safeguard. A step that holds its end back. */
  | 'COMPROMISES'
  /** Modification or Mechanism defeats Rule. A step that holds its end back. */
  | 'DEFEATS'
  /** Actor or Risk enables Modification or Mechanism or Risk. A step that furthers its end. */
  | 'ENABLES'
  /** Claim or Instrument is an example of Claim or PolicyOption. */
  | 'EXEMPLIFIES'
  /** Actor gives effect to Rule or PolicyTool. */
  | 'GIVES_EFFECT_TO'
  /** Rule holds off Risk. A step that holds its end back. */
  | 'HOLDS_OFF'
  /** CaseStudy illustrates Claim or Modification or Actor or Rule or PolicyTool. */
  | 'ILLUSTRATES'
  /** Actor imposes Rule. */
  | 'IMPOSES'
  /** Actor or Mechanism is a kind of Actor or Mechanism. */
  | 'IS_KIND_OF'
  /** Claim or Evidence or CaseStudy is a premise of Argument. */
  | 'IS_PREMISE_OF'
  /** Rule is laid down in Provision or Instrument. */
  | 'LAID_DOWN_IN'
  /** Capability or Mechanism leads to Risk. A step that furthers its end. */
  | 'LEADS_TO'
  /** Claim leads up to Claim. */
  | 'LEADS_UP_TO'
  /** PolicyTool mitigates Modification or Mechanism or Capability or Risk or Harm. */
  | 'MITIGATES'
  /** Claim makes operational Claim. */
  | 'OPERATIONALISES'
  /** Claim or Provision or Passage is part of Claim or Instrument or Source. */
  | 'PART_OF'
  /** CausalChain passes Actor or Modification or Mechanism or Capability or Safeguard or Risk or Harm. */
  | 'PASSES'
  /** Actor performs Modification. A step that furthers its end. */
  | 'PERFORMS'
  /** Claim qualifies Claim. */
  | 'QUALIFIES'
  /** CriticalQuestion questions Argument. */
  | 'QUESTIONS'
  /** Mechanism or Modification raises Capability. A step that furthers its end. */
  | 'RAISES'
  /** Rule exempts some from Rule. A step that holds its end back. */
  | 'RELIEVES'
  /** PolicyTool restores Assumption. */
  | 'RESTORES'
  /** Rule restrains Risk. A step that holds its end back. */
  | 'RESTRAINS'
  /** Risk results in Harm. A step that furthers its end. */
  | 'RESULTS_IN'
  /** PolicyOption or PolicyTool is rated on Criterion. */
  | 'SCORES'
  /** Actor suffers Harm. */
  | 'SUFFERS'
  /** Evidence or Claim supports Claim. */
  | 'SUPPORTS'
  /** Argument undercuts Argument or Evidence. */
  | 'UNDERCUTS'
  /** Assumption underpins Rule. A step that furthers its end. */
  | 'UNDERPINS'
  /** Evidence or Claim weakens Claim or PolicyTool. */
  | 'WEAKENS'
  /** Modification works through Mechanism. A step that furthers its end. */
  | 'WORKS_THROUGH';

/** Who says it. */
export type Speaker =
  /** The law or the literature named. */
  | 'LITERATURE'
  /** Our own reading; never the authors' words. */
  | 'OURS'
  /** The paper itself, in the passages of it that were read. */
  | 'PAPER';

/** What an argument does to its target. */
export type Stance =
  /** Argues against it. */
  | 'AGAINST'
  /** Argues for it. */
  | 'FOR'
  /** Attacks the step, not the end. */
  | 'UNDERCUTS';

/** What becomes of a statement under the arguments of this corpus. It follows from a draft; it is no finding. */
export type Verdict =
  /** Stands against everything said. */
  | 'ACCEPTED'
  /** Its reasons have been met; nothing shows it wrong. */
  | 'ANSWERED'
  /** Depends on what one accepts or values. */
  | 'CONTESTED'
  /** Nothing for it stands, and something against it does. */
  | 'REJECTED'
  /** Nothing speaks for it. */
  | 'UNSUPPORTED';

export type CitedFragment = { __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
    | { __typename: 'Actor', slug: string }
    | { __typename: 'Argument', slug: string }
    | { __typename: 'Assumption', slug: string }
    | { __typename: 'Audience', slug: string }
    | { __typename: 'Capability', slug: string }
    | { __typename: 'CaseStudy', slug: string }
    | { __typename: 'CausalChain', slug: string }
    | { __typename: 'Claim', slug: string }
    | { __typename: 'Criterion', slug: string }
    | { __typename: 'CriticalQuestion', slug: string }
    | { __typename: 'Evidence', slug: string }
    | { __typename: 'Harm', slug: string }
    | { __typename: 'Instrument', slug: string }
    | { __typename: 'Mechanism', slug: string }
    | { __typename: 'Modification', slug: string }
    | { __typename: 'Passage', slug: string }
    | { __typename: 'PolicyOption', slug: string }
    | { __typename: 'PolicyTool', slug: string }
    | { __typename: 'Provision', slug: string }
    | { __typename: 'Risk', slug: string }
    | { __typename: 'Rule', slug: string }
    | { __typename: 'Safeguard', slug: string }
    | { __typename: 'Source', slug: string }
   | null, source:
    | { __typename: 'Actor', slug: string }
    | { __typename: 'Argument', slug: string }
    | { __typename: 'Assumption', slug: string }
    | { __typename: 'Audience', slug: string }
    | { __typename: 'Capability', slug: string }
    | { __typename: 'CaseStudy', slug: string }
    | { __typename: 'CausalChain', slug: string }
    | { __typename: 'Claim', slug: string }
    | { __typename: 'Criterion', slug: string }
    | { __typename: 'CriticalQuestion', slug: string }
    | { __typename: 'Evidence', slug: string }
    | { __typename: 'Harm', slug: string }
    | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
    | { __typename: 'Mechanism', slug: string }
    | { __typename: 'Modification', slug: string }
    | { __typename: 'Passage', slug: string }
    | { __typename: 'PolicyOption', slug: string }
    | { __typename: 'PolicyTool', slug: string }
    | { __typename: 'Provision', slug: string }
    | { __typename: 'Risk', slug: string }
    | { __typename: 'Rule', slug: string }
    | { __typename: 'Safeguard', slug: string }
    | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
   | null };

export type CorpusLineQueryVariables = Exact<{ [key: string]: never; }>;


export type CorpusLineQuery = { __typename: 'Query', corpus: { __typename: 'Corpus', version: string, asOf: string, nodeCount: number, edgeCount: number }, facets: { __typename: 'Facets', kinds: Array<{ __typename: 'KindCount', value: Kind, count: number }> } };

export type PickQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind | null | undefined;
}>;


export type PickQuery = { __typename: 'Query', search: Array<
    | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, summary: string }
    | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, summary: string }
  > };

export type RecordFragment = { __typename: 'SourceRecord', key: string, type: string, title: string, short: string | null, issued: string | null, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, given: string | null, particle: string | null, literal: string | null }> };

export type VerdictOnQueryVariables = Exact<{
  slug: string;
}>;


export type VerdictOnQuery = { __typename: 'Query', entity:
    | { __typename: 'Actor', id: string, slug: string }
    | { __typename: 'Argument', id: string, slug: string }
    | { __typename: 'Assumption', id: string, slug: string }
    | { __typename: 'Audience', id: string, slug: string }
    | { __typename: 'Capability', id: string, slug: string }
    | { __typename: 'CaseStudy', verdict: Verdict, id: string, slug: string }
    | { __typename: 'CausalChain', id: string, slug: string }
    | { __typename: 'Claim', verdict: Verdict, id: string, slug: string }
    | { __typename: 'Criterion', id: string, slug: string }
    | { __typename: 'CriticalQuestion', id: string, slug: string }
    | { __typename: 'Evidence', verdict: Verdict, id: string, slug: string }
    | { __typename: 'Harm', id: string, slug: string }
    | { __typename: 'Instrument', id: string, slug: string }
    | { __typename: 'Mechanism', id: string, slug: string }
    | { __typename: 'Modification', id: string, slug: string }
    | { __typename: 'Passage', id: string, slug: string }
    | { __typename: 'PolicyOption', verdict: Verdict, id: string, slug: string }
    | { __typename: 'PolicyTool', verdict: Verdict, id: string, slug: string }
    | { __typename: 'Provision', id: string, slug: string }
    | { __typename: 'Risk', id: string, slug: string }
    | { __typename: 'Rule', id: string, slug: string }
    | { __typename: 'Safeguard', id: string, slug: string }
    | { __typename: 'Source', id: string, slug: string }
   | null };

export type TheDisputeQueryVariables = Exact<{ [key: string]: never; }>;


export type TheDisputeQuery = { __typename: 'Query', corpus: { __typename: 'Corpus', version: string, asOf: string }, dispute: { __typename: 'Dispute', statements: Array<{ __typename: 'DisputedStatement', slug: string, asserted: boolean, practical: boolean, grade: Grade | null, sources: Array<string> }>, arguments: Array<{ __typename: 'DisputedArgument', key: string, premises: Array<string>, for: string | null, against: string | null, undercuts: string | null, weakens: boolean, value: string | null, sources: Array<string>, isOurs: boolean }> }, criteria: { __typename: 'CriterionConnection', nodes: Array<{ __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }> }, audiences: { __typename: 'AudienceConnection', nodes: Array<{ __typename: 'Audience', summary: string, prefers: Array<Array<string>>, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }> }, options: { __typename: 'PolicyOptionConnection', nodes: Array<{ __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }> }, policyTools: { __typename: 'PolicyToolConnection', nodes: Array<{ __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }> } };

type DisputeName_Actor_Fragment = { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_Argument_Fragment = { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_Assumption_Fragment = { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_Audience_Fragment = { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_Capability_Fragment = { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_CaseStudy_Fragment = { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_CausalChain_Fragment = { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_Claim_Fragment = { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_Criterion_Fragment = { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_CriticalQuestion_Fragment = { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_Evidence_Fragment = { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_Harm_Fragment = { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_Instrument_Fragment = { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_Mechanism_Fragment = { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_Modification_Fragment = { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_Passage_Fragment = { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_PolicyOption_Fragment = { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_PolicyTool_Fragment = { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_Provision_Fragment = { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_Risk_Fragment = { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_Rule_Fragment = { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_Safeguard_Fragment = { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeName_Source_Fragment = { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

export type DisputeNameFragment =
  | DisputeName_Actor_Fragment
  | DisputeName_Argument_Fragment
  | DisputeName_Assumption_Fragment
  | DisputeName_Audience_Fragment
  | DisputeName_Capability_Fragment
  | DisputeName_CaseStudy_Fragment
  | DisputeName_CausalChain_Fragment
  | DisputeName_Claim_Fragment
  | DisputeName_Criterion_Fragment
  | DisputeName_CriticalQuestion_Fragment
  | DisputeName_Evidence_Fragment
  | DisputeName_Harm_Fragment
  | DisputeName_Instrument_Fragment
  | DisputeName_Mechanism_Fragment
  | DisputeName_Modification_Fragment
  | DisputeName_Passage_Fragment
  | DisputeName_PolicyOption_Fragment
  | DisputeName_PolicyTool_Fragment
  | DisputeName_Provision_Fragment
  | DisputeName_Risk_Fragment
  | DisputeName_Rule_Fragment
  | DisputeName_Safeguard_Fragment
  | DisputeName_Source_Fragment
;

export type DisputeNamesQueryVariables = Exact<{
  slugs: Array<string> | string;
}>;


export type DisputeNamesQuery = { __typename: 'Query', entitiesBySlug: Array<
    | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
   | null> };

export type DisputeTextsQueryVariables = Exact<{
  statement: string;
  slugs: Array<string> | string;
}>;


export type DisputeTextsQuery = { __typename: 'Query', entitiesBySlug: Array<
    | { __typename: 'Actor', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Argument', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Assumption', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Audience', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Capability', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'CaseStudy', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'CausalChain', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Claim', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Criterion', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'CriticalQuestion', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Evidence', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Harm', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Instrument', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Mechanism', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Modification', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Passage', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'PolicyOption', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'PolicyTool', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Provision', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Risk', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Rule', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Safeguard', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    | { __typename: 'Source', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string }
         | null, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
         | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
   | null>, entity:
    | { __typename: 'Actor', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'Argument', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'Assumption', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'Audience', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'Capability', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'CaseStudy', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'CausalChain', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'Claim', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'Criterion', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'CriticalQuestion', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'Evidence', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'Harm', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'Instrument', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'Mechanism', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'Modification', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'Passage', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'PolicyOption', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'PolicyTool', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'Provision', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'Risk', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'Rule', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'Safeguard', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
    | { __typename: 'Source', id: string, slug: string, relations: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', id: string, key: string, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }> } }
   | null };

type DisputeText_Actor_Fragment = { __typename: 'Actor', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_Argument_Fragment = { __typename: 'Argument', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_Assumption_Fragment = { __typename: 'Assumption', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_Audience_Fragment = { __typename: 'Audience', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_Capability_Fragment = { __typename: 'Capability', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_CaseStudy_Fragment = { __typename: 'CaseStudy', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_CausalChain_Fragment = { __typename: 'CausalChain', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_Claim_Fragment = { __typename: 'Claim', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_Criterion_Fragment = { __typename: 'Criterion', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_CriticalQuestion_Fragment = { __typename: 'CriticalQuestion', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_Evidence_Fragment = { __typename: 'Evidence', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_Harm_Fragment = { __typename: 'Harm', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_Instrument_Fragment = { __typename: 'Instrument', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_Mechanism_Fragment = { __typename: 'Mechanism', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_Modification_Fragment = { __typename: 'Modification', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_Passage_Fragment = { __typename: 'Passage', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_PolicyOption_Fragment = { __typename: 'PolicyOption', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_PolicyTool_Fragment = { __typename: 'PolicyTool', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_Provision_Fragment = { __typename: 'Provision', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_Risk_Fragment = { __typename: 'Risk', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_Rule_Fragment = { __typename: 'Rule', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_Safeguard_Fragment = { __typename: 'Safeguard', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

type DisputeText_Source_Fragment = { __typename: 'Source', summary: string, id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }>, origin: { __typename: 'Origin', by: Speaker, at: string | null } };

export type DisputeTextFragment =
  | DisputeText_Actor_Fragment
  | DisputeText_Argument_Fragment
  | DisputeText_Assumption_Fragment
  | DisputeText_Audience_Fragment
  | DisputeText_Capability_Fragment
  | DisputeText_CaseStudy_Fragment
  | DisputeText_CausalChain_Fragment
  | DisputeText_Claim_Fragment
  | DisputeText_Criterion_Fragment
  | DisputeText_CriticalQuestion_Fragment
  | DisputeText_Evidence_Fragment
  | DisputeText_Harm_Fragment
  | DisputeText_Instrument_Fragment
  | DisputeText_Mechanism_Fragment
  | DisputeText_Modification_Fragment
  | DisputeText_Passage_Fragment
  | DisputeText_PolicyOption_Fragment
  | DisputeText_PolicyTool_Fragment
  | DisputeText_Provision_Fragment
  | DisputeText_Risk_Fragment
  | DisputeText_Rule_Fragment
  | DisputeText_Safeguard_Fragment
  | DisputeText_Source_Fragment
;

export type SourceListQueryVariables = Exact<{
  kinds: Array<Kind> | Kind;
  after?: string | null | undefined;
}>;


export type SourceListQuery = { __typename: 'Query', entities: { __typename: 'EntityConnection', totalCount: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Actor', id: string, slug: string, kind: Kind }
      | { __typename: 'Argument', id: string, slug: string, kind: Kind }
      | { __typename: 'Assumption', id: string, slug: string, kind: Kind }
      | { __typename: 'Audience', id: string, slug: string, kind: Kind }
      | { __typename: 'Capability', id: string, slug: string, kind: Kind }
      | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind }
      | { __typename: 'CausalChain', id: string, slug: string, kind: Kind }
      | { __typename: 'Claim', id: string, slug: string, kind: Kind }
      | { __typename: 'Criterion', id: string, slug: string, kind: Kind }
      | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind }
      | { __typename: 'Evidence', id: string, slug: string, kind: Kind }
      | { __typename: 'Harm', id: string, slug: string, kind: Kind }
      | { __typename: 'Instrument', id: string, slug: string, kind: Kind, record: { __typename: 'SourceRecord', key: string, type: string, title: string, short: string | null, issued: string | null, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, given: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', id: string, slug: string, kind: Kind }
      | { __typename: 'Modification', id: string, slug: string, kind: Kind }
      | { __typename: 'Passage', id: string, slug: string, kind: Kind }
      | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind }
      | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind }
      | { __typename: 'Provision', id: string, slug: string, kind: Kind }
      | { __typename: 'Risk', id: string, slug: string, kind: Kind }
      | { __typename: 'Rule', id: string, slug: string, kind: Kind }
      | { __typename: 'Safeguard', id: string, slug: string, kind: Kind }
      | { __typename: 'Source', id: string, slug: string, kind: Kind, record: { __typename: 'SourceRecord', key: string, type: string, title: string, short: string | null, issued: string | null, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, given: string | null, particle: string | null, literal: string | null }> } }
    > } };

export type SourceSearchQueryVariables = Exact<{
  text: string;
  kinds: Array<Kind> | Kind;
}>;


export type SourceSearchQuery = { __typename: 'Query', search: Array<
    | { __typename: 'Actor', id: string, slug: string, kind: Kind }
    | { __typename: 'Argument', id: string, slug: string, kind: Kind }
    | { __typename: 'Assumption', id: string, slug: string, kind: Kind }
    | { __typename: 'Audience', id: string, slug: string, kind: Kind }
    | { __typename: 'Capability', id: string, slug: string, kind: Kind }
    | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind }
    | { __typename: 'CausalChain', id: string, slug: string, kind: Kind }
    | { __typename: 'Claim', id: string, slug: string, kind: Kind }
    | { __typename: 'Criterion', id: string, slug: string, kind: Kind }
    | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind }
    | { __typename: 'Evidence', id: string, slug: string, kind: Kind }
    | { __typename: 'Harm', id: string, slug: string, kind: Kind }
    | { __typename: 'Instrument', id: string, slug: string, kind: Kind, record: { __typename: 'SourceRecord', key: string, type: string, title: string, short: string | null, issued: string | null, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, given: string | null, particle: string | null, literal: string | null }> } }
    | { __typename: 'Mechanism', id: string, slug: string, kind: Kind }
    | { __typename: 'Modification', id: string, slug: string, kind: Kind }
    | { __typename: 'Passage', id: string, slug: string, kind: Kind }
    | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind }
    | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind }
    | { __typename: 'Provision', id: string, slug: string, kind: Kind }
    | { __typename: 'Risk', id: string, slug: string, kind: Kind }
    | { __typename: 'Rule', id: string, slug: string, kind: Kind }
    | { __typename: 'Safeguard', id: string, slug: string, kind: Kind }
    | { __typename: 'Source', id: string, slug: string, kind: Kind, record: { __typename: 'SourceRecord', key: string, type: string, title: string, short: string | null, issued: string | null, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, given: string | null, particle: string | null, literal: string | null }> } }
  > };

type ListedSource_Actor_Fragment = { __typename: 'Actor', id: string, slug: string, kind: Kind };

type ListedSource_Argument_Fragment = { __typename: 'Argument', id: string, slug: string, kind: Kind };

type ListedSource_Assumption_Fragment = { __typename: 'Assumption', id: string, slug: string, kind: Kind };

type ListedSource_Audience_Fragment = { __typename: 'Audience', id: string, slug: string, kind: Kind };

type ListedSource_Capability_Fragment = { __typename: 'Capability', id: string, slug: string, kind: Kind };

type ListedSource_CaseStudy_Fragment = { __typename: 'CaseStudy', id: string, slug: string, kind: Kind };

type ListedSource_CausalChain_Fragment = { __typename: 'CausalChain', id: string, slug: string, kind: Kind };

type ListedSource_Claim_Fragment = { __typename: 'Claim', id: string, slug: string, kind: Kind };

type ListedSource_Criterion_Fragment = { __typename: 'Criterion', id: string, slug: string, kind: Kind };

type ListedSource_CriticalQuestion_Fragment = { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind };

type ListedSource_Evidence_Fragment = { __typename: 'Evidence', id: string, slug: string, kind: Kind };

type ListedSource_Harm_Fragment = { __typename: 'Harm', id: string, slug: string, kind: Kind };

type ListedSource_Instrument_Fragment = { __typename: 'Instrument', id: string, slug: string, kind: Kind, record: { __typename: 'SourceRecord', key: string, type: string, title: string, short: string | null, issued: string | null, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, given: string | null, particle: string | null, literal: string | null }> } };

type ListedSource_Mechanism_Fragment = { __typename: 'Mechanism', id: string, slug: string, kind: Kind };

type ListedSource_Modification_Fragment = { __typename: 'Modification', id: string, slug: string, kind: Kind };

type ListedSource_Passage_Fragment = { __typename: 'Passage', id: string, slug: string, kind: Kind };

type ListedSource_PolicyOption_Fragment = { __typename: 'PolicyOption', id: string, slug: string, kind: Kind };

type ListedSource_PolicyTool_Fragment = { __typename: 'PolicyTool', id: string, slug: string, kind: Kind };

type ListedSource_Provision_Fragment = { __typename: 'Provision', id: string, slug: string, kind: Kind };

type ListedSource_Risk_Fragment = { __typename: 'Risk', id: string, slug: string, kind: Kind };

type ListedSource_Rule_Fragment = { __typename: 'Rule', id: string, slug: string, kind: Kind };

type ListedSource_Safeguard_Fragment = { __typename: 'Safeguard', id: string, slug: string, kind: Kind };

type ListedSource_Source_Fragment = { __typename: 'Source', id: string, slug: string, kind: Kind, record: { __typename: 'SourceRecord', key: string, type: string, title: string, short: string | null, issued: string | null, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, given: string | null, particle: string | null, literal: string | null }> } };

export type ListedSourceFragment =
  | ListedSource_Actor_Fragment
  | ListedSource_Argument_Fragment
  | ListedSource_Assumption_Fragment
  | ListedSource_Audience_Fragment
  | ListedSource_Capability_Fragment
  | ListedSource_CaseStudy_Fragment
  | ListedSource_CausalChain_Fragment
  | ListedSource_Claim_Fragment
  | ListedSource_Criterion_Fragment
  | ListedSource_CriticalQuestion_Fragment
  | ListedSource_Evidence_Fragment
  | ListedSource_Harm_Fragment
  | ListedSource_Instrument_Fragment
  | ListedSource_Mechanism_Fragment
  | ListedSource_Modification_Fragment
  | ListedSource_Passage_Fragment
  | ListedSource_PolicyOption_Fragment
  | ListedSource_PolicyTool_Fragment
  | ListedSource_Provision_Fragment
  | ListedSource_Risk_Fragment
  | ListedSource_Rule_Fragment
  | ListedSource_Safeguard_Fragment
  | ListedSource_Source_Fragment
;

export type NodeSheetQueryVariables = Exact<{
  slug: string;
}>;


export type NodeSheetQuery = { __typename: 'Query', entity:
    | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'Argument', scheme: string, stance: Stance, weakens: boolean, id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, value:
        | { __typename: 'Actor', id: string, slug: string, label: string }
        | { __typename: 'Argument', id: string, slug: string, label: string }
        | { __typename: 'Assumption', id: string, slug: string, label: string }
        | { __typename: 'Audience', id: string, slug: string, label: string }
        | { __typename: 'Capability', id: string, slug: string, label: string }
        | { __typename: 'CaseStudy', id: string, slug: string, label: string }
        | { __typename: 'CausalChain', id: string, slug: string, label: string }
        | { __typename: 'Claim', id: string, slug: string, label: string }
        | { __typename: 'Criterion', id: string, slug: string, label: string }
        | { __typename: 'CriticalQuestion', id: string, slug: string, label: string }
        | { __typename: 'Evidence', id: string, slug: string, label: string }
        | { __typename: 'Harm', id: string, slug: string, label: string }
        | { __typename: 'Instrument', id: string, slug: string, label: string }
        | { __typename: 'Mechanism', id: string, slug: string, label: string }
        | { __typename: 'Modification', id: string, slug: string, label: string }
        | { __typename: 'Passage', id: string, slug: string, label: string }
        | { __typename: 'PolicyOption', id: string, slug: string, label: string }
        | { __typename: 'PolicyTool', id: string, slug: string, label: string }
        | { __typename: 'Provision', id: string, slug: string, label: string }
        | { __typename: 'Risk', id: string, slug: string, label: string }
        | { __typename: 'Rule', id: string, slug: string, label: string }
        | { __typename: 'Safeguard', id: string, slug: string, label: string }
        | { __typename: 'Source', id: string, slug: string, label: string }
       | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'CausalChain', costs: string, residue: string, confidence: string, id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, record: { __typename: 'SourceRecord', key: string, type: string, title: string, short: string | null, issued: string | null, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, given: string | null, particle: string | null, literal: string | null }> }, citedBy: { __typename: 'CitingConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, nodes: Array<
          | { __typename: 'Actor', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Argument', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Assumption', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Audience', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Capability', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'CaseStudy', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'CausalChain', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Claim', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Criterion', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'CriticalQuestion', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Evidence', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Harm', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Instrument', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Mechanism', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Modification', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Passage', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'PolicyOption', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'PolicyTool', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Provision', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Relationship', key: string, verb: string, id: string, from:
              | { __typename: 'Actor', id: string, slug: string, label: string }
              | { __typename: 'Argument', id: string, slug: string, label: string }
              | { __typename: 'Assumption', id: string, slug: string, label: string }
              | { __typename: 'Audience', id: string, slug: string, label: string }
              | { __typename: 'Capability', id: string, slug: string, label: string }
              | { __typename: 'CaseStudy', id: string, slug: string, label: string }
              | { __typename: 'CausalChain', id: string, slug: string, label: string }
              | { __typename: 'Claim', id: string, slug: string, label: string }
              | { __typename: 'Criterion', id: string, slug: string, label: string }
              | { __typename: 'CriticalQuestion', id: string, slug: string, label: string }
              | { __typename: 'Evidence', id: string, slug: string, label: string }
              | { __typename: 'Harm', id: string, slug: string, label: string }
              | { __typename: 'Instrument', id: string, slug: string, label: string }
              | { __typename: 'Mechanism', id: string, slug: string, label: string }
              | { __typename: 'Modification', id: string, slug: string, label: string }
              | { __typename: 'Passage', id: string, slug: string, label: string }
              | { __typename: 'PolicyOption', id: string, slug: string, label: string }
              | { __typename: 'PolicyTool', id: string, slug: string, label: string }
              | { __typename: 'Provision', id: string, slug: string, label: string }
              | { __typename: 'Risk', id: string, slug: string, label: string }
              | { __typename: 'Rule', id: string, slug: string, label: string }
              | { __typename: 'Safeguard', id: string, slug: string, label: string }
              | { __typename: 'Source', id: string, slug: string, label: string }
             | null, to:
              | { __typename: 'Actor', id: string, slug: string, label: string }
              | { __typename: 'Argument', id: string, slug: string, label: string }
              | { __typename: 'Assumption', id: string, slug: string, label: string }
              | { __typename: 'Audience', id: string, slug: string, label: string }
              | { __typename: 'Capability', id: string, slug: string, label: string }
              | { __typename: 'CaseStudy', id: string, slug: string, label: string }
              | { __typename: 'CausalChain', id: string, slug: string, label: string }
              | { __typename: 'Claim', id: string, slug: string, label: string }
              | { __typename: 'Criterion', id: string, slug: string, label: string }
              | { __typename: 'CriticalQuestion', id: string, slug: string, label: string }
              | { __typename: 'Evidence', id: string, slug: string, label: string }
              | { __typename: 'Harm', id: string, slug: string, label: string }
              | { __typename: 'Instrument', id: string, slug: string, label: string }
              | { __typename: 'Mechanism', id: string, slug: string, label: string }
              | { __typename: 'Modification', id: string, slug: string, label: string }
              | { __typename: 'Passage', id: string, slug: string, label: string }
              | { __typename: 'PolicyOption', id: string, slug: string, label: string }
              | { __typename: 'PolicyTool', id: string, slug: string, label: string }
              | { __typename: 'Provision', id: string, slug: string, label: string }
              | { __typename: 'Risk', id: string, slug: string, label: string }
              | { __typename: 'Rule', id: string, slug: string, label: string }
              | { __typename: 'Safeguard', id: string, slug: string, label: string }
              | { __typename: 'Source', id: string, slug: string, label: string }
             | null }
          | { __typename: 'Risk', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Rule', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Safeguard', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Source', slug: string, kind: Kind, label: string, id: string }
        > }, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'Passage', at: string, locator: string, id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, citedBy: { __typename: 'CitingConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, nodes: Array<
          | { __typename: 'Actor', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Argument', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Assumption', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Audience', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Capability', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'CaseStudy', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'CausalChain', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Claim', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Criterion', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'CriticalQuestion', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Evidence', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Harm', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Instrument', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Mechanism', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Modification', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Passage', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'PolicyOption', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'PolicyTool', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Provision', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Relationship', key: string, verb: string, id: string, from:
              | { __typename: 'Actor', id: string, slug: string, label: string }
              | { __typename: 'Argument', id: string, slug: string, label: string }
              | { __typename: 'Assumption', id: string, slug: string, label: string }
              | { __typename: 'Audience', id: string, slug: string, label: string }
              | { __typename: 'Capability', id: string, slug: string, label: string }
              | { __typename: 'CaseStudy', id: string, slug: string, label: string }
              | { __typename: 'CausalChain', id: string, slug: string, label: string }
              | { __typename: 'Claim', id: string, slug: string, label: string }
              | { __typename: 'Criterion', id: string, slug: string, label: string }
              | { __typename: 'CriticalQuestion', id: string, slug: string, label: string }
              | { __typename: 'Evidence', id: string, slug: string, label: string }
              | { __typename: 'Harm', id: string, slug: string, label: string }
              | { __typename: 'Instrument', id: string, slug: string, label: string }
              | { __typename: 'Mechanism', id: string, slug: string, label: string }
              | { __typename: 'Modification', id: string, slug: string, label: string }
              | { __typename: 'Passage', id: string, slug: string, label: string }
              | { __typename: 'PolicyOption', id: string, slug: string, label: string }
              | { __typename: 'PolicyTool', id: string, slug: string, label: string }
              | { __typename: 'Provision', id: string, slug: string, label: string }
              | { __typename: 'Risk', id: string, slug: string, label: string }
              | { __typename: 'Rule', id: string, slug: string, label: string }
              | { __typename: 'Safeguard', id: string, slug: string, label: string }
              | { __typename: 'Source', id: string, slug: string, label: string }
             | null, to:
              | { __typename: 'Actor', id: string, slug: string, label: string }
              | { __typename: 'Argument', id: string, slug: string, label: string }
              | { __typename: 'Assumption', id: string, slug: string, label: string }
              | { __typename: 'Audience', id: string, slug: string, label: string }
              | { __typename: 'Capability', id: string, slug: string, label: string }
              | { __typename: 'CaseStudy', id: string, slug: string, label: string }
              | { __typename: 'CausalChain', id: string, slug: string, label: string }
              | { __typename: 'Claim', id: string, slug: string, label: string }
              | { __typename: 'Criterion', id: string, slug: string, label: string }
              | { __typename: 'CriticalQuestion', id: string, slug: string, label: string }
              | { __typename: 'Evidence', id: string, slug: string, label: string }
              | { __typename: 'Harm', id: string, slug: string, label: string }
              | { __typename: 'Instrument', id: string, slug: string, label: string }
              | { __typename: 'Mechanism', id: string, slug: string, label: string }
              | { __typename: 'Modification', id: string, slug: string, label: string }
              | { __typename: 'Passage', id: string, slug: string, label: string }
              | { __typename: 'PolicyOption', id: string, slug: string, label: string }
              | { __typename: 'PolicyTool', id: string, slug: string, label: string }
              | { __typename: 'Provision', id: string, slug: string, label: string }
              | { __typename: 'Risk', id: string, slug: string, label: string }
              | { __typename: 'Rule', id: string, slug: string, label: string }
              | { __typename: 'Safeguard', id: string, slug: string, label: string }
              | { __typename: 'Source', id: string, slug: string, label: string }
             | null }
          | { __typename: 'Risk', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Rule', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Safeguard', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Source', slug: string, kind: Kind, label: string, id: string }
        > }, of:
        | { __typename: 'Actor', id: string, slug: string, label: string }
        | { __typename: 'Argument', id: string, slug: string, label: string }
        | { __typename: 'Assumption', id: string, slug: string, label: string }
        | { __typename: 'Audience', id: string, slug: string, label: string }
        | { __typename: 'Capability', id: string, slug: string, label: string }
        | { __typename: 'CaseStudy', id: string, slug: string, label: string }
        | { __typename: 'CausalChain', id: string, slug: string, label: string }
        | { __typename: 'Claim', id: string, slug: string, label: string }
        | { __typename: 'Criterion', id: string, slug: string, label: string }
        | { __typename: 'CriticalQuestion', id: string, slug: string, label: string }
        | { __typename: 'Evidence', id: string, slug: string, label: string }
        | { __typename: 'Harm', id: string, slug: string, label: string }
        | { __typename: 'Instrument', id: string, slug: string, label: string }
        | { __typename: 'Mechanism', id: string, slug: string, label: string }
        | { __typename: 'Modification', id: string, slug: string, label: string }
        | { __typename: 'Passage', id: string, slug: string, label: string }
        | { __typename: 'PolicyOption', id: string, slug: string, label: string }
        | { __typename: 'PolicyTool', id: string, slug: string, label: string }
        | { __typename: 'Provision', id: string, slug: string, label: string }
        | { __typename: 'Risk', id: string, slug: string, label: string }
        | { __typename: 'Rule', id: string, slug: string, label: string }
        | { __typename: 'Safeguard', id: string, slug: string, label: string }
        | { __typename: 'Source', id: string, slug: string, label: string }
       | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'Provision', at: string, locator: string, otherNumbering: string | null, id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, citedBy: { __typename: 'CitingConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, nodes: Array<
          | { __typename: 'Actor', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Argument', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Assumption', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Audience', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Capability', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'CaseStudy', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'CausalChain', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Claim', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Criterion', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'CriticalQuestion', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Evidence', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Harm', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Instrument', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Mechanism', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Modification', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Passage', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'PolicyOption', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'PolicyTool', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Provision', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Relationship', key: string, verb: string, id: string, from:
              | { __typename: 'Actor', id: string, slug: string, label: string }
              | { __typename: 'Argument', id: string, slug: string, label: string }
              | { __typename: 'Assumption', id: string, slug: string, label: string }
              | { __typename: 'Audience', id: string, slug: string, label: string }
              | { __typename: 'Capability', id: string, slug: string, label: string }
              | { __typename: 'CaseStudy', id: string, slug: string, label: string }
              | { __typename: 'CausalChain', id: string, slug: string, label: string }
              | { __typename: 'Claim', id: string, slug: string, label: string }
              | { __typename: 'Criterion', id: string, slug: string, label: string }
              | { __typename: 'CriticalQuestion', id: string, slug: string, label: string }
              | { __typename: 'Evidence', id: string, slug: string, label: string }
              | { __typename: 'Harm', id: string, slug: string, label: string }
              | { __typename: 'Instrument', id: string, slug: string, label: string }
              | { __typename: 'Mechanism', id: string, slug: string, label: string }
              | { __typename: 'Modification', id: string, slug: string, label: string }
              | { __typename: 'Passage', id: string, slug: string, label: string }
              | { __typename: 'PolicyOption', id: string, slug: string, label: string }
              | { __typename: 'PolicyTool', id: string, slug: string, label: string }
              | { __typename: 'Provision', id: string, slug: string, label: string }
              | { __typename: 'Risk', id: string, slug: string, label: string }
              | { __typename: 'Rule', id: string, slug: string, label: string }
              | { __typename: 'Safeguard', id: string, slug: string, label: string }
              | { __typename: 'Source', id: string, slug: string, label: string }
             | null, to:
              | { __typename: 'Actor', id: string, slug: string, label: string }
              | { __typename: 'Argument', id: string, slug: string, label: string }
              | { __typename: 'Assumption', id: string, slug: string, label: string }
              | { __typename: 'Audience', id: string, slug: string, label: string }
              | { __typename: 'Capability', id: string, slug: string, label: string }
              | { __typename: 'CaseStudy', id: string, slug: string, label: string }
              | { __typename: 'CausalChain', id: string, slug: string, label: string }
              | { __typename: 'Claim', id: string, slug: string, label: string }
              | { __typename: 'Criterion', id: string, slug: string, label: string }
              | { __typename: 'CriticalQuestion', id: string, slug: string, label: string }
              | { __typename: 'Evidence', id: string, slug: string, label: string }
              | { __typename: 'Harm', id: string, slug: string, label: string }
              | { __typename: 'Instrument', id: string, slug: string, label: string }
              | { __typename: 'Mechanism', id: string, slug: string, label: string }
              | { __typename: 'Modification', id: string, slug: string, label: string }
              | { __typename: 'Passage', id: string, slug: string, label: string }
              | { __typename: 'PolicyOption', id: string, slug: string, label: string }
              | { __typename: 'PolicyTool', id: string, slug: string, label: string }
              | { __typename: 'Provision', id: string, slug: string, label: string }
              | { __typename: 'Risk', id: string, slug: string, label: string }
              | { __typename: 'Rule', id: string, slug: string, label: string }
              | { __typename: 'Safeguard', id: string, slug: string, label: string }
              | { __typename: 'Source', id: string, slug: string, label: string }
             | null }
          | { __typename: 'Risk', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Rule', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Safeguard', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Source', slug: string, kind: Kind, label: string, id: string }
        > }, of:
        | { __typename: 'Actor', id: string, slug: string, label: string }
        | { __typename: 'Argument', id: string, slug: string, label: string }
        | { __typename: 'Assumption', id: string, slug: string, label: string }
        | { __typename: 'Audience', id: string, slug: string, label: string }
        | { __typename: 'Capability', id: string, slug: string, label: string }
        | { __typename: 'CaseStudy', id: string, slug: string, label: string }
        | { __typename: 'CausalChain', id: string, slug: string, label: string }
        | { __typename: 'Claim', id: string, slug: string, label: string }
        | { __typename: 'Criterion', id: string, slug: string, label: string }
        | { __typename: 'CriticalQuestion', id: string, slug: string, label: string }
        | { __typename: 'Evidence', id: string, slug: string, label: string }
        | { __typename: 'Harm', id: string, slug: string, label: string }
        | { __typename: 'Instrument', id: string, slug: string, label: string }
        | { __typename: 'Mechanism', id: string, slug: string, label: string }
        | { __typename: 'Modification', id: string, slug: string, label: string }
        | { __typename: 'Passage', id: string, slug: string, label: string }
        | { __typename: 'PolicyOption', id: string, slug: string, label: string }
        | { __typename: 'PolicyTool', id: string, slug: string, label: string }
        | { __typename: 'Provision', id: string, slug: string, label: string }
        | { __typename: 'Risk', id: string, slug: string, label: string }
        | { __typename: 'Rule', id: string, slug: string, label: string }
        | { __typename: 'Safeguard', id: string, slug: string, label: string }
        | { __typename: 'Source', id: string, slug: string, label: string }
       | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
    | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, phrase: string, summary: string, grade: Grade, record: { __typename: 'SourceRecord', key: string, type: string, title: string, short: string | null, issued: string | null, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, given: string | null, particle: string | null, literal: string | null }> }, citedBy: { __typename: 'CitingConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, nodes: Array<
          | { __typename: 'Actor', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Argument', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Assumption', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Audience', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Capability', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'CaseStudy', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'CausalChain', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Claim', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Criterion', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'CriticalQuestion', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Evidence', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Harm', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Instrument', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Mechanism', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Modification', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Passage', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'PolicyOption', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'PolicyTool', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Provision', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Relationship', key: string, verb: string, id: string, from:
              | { __typename: 'Actor', id: string, slug: string, label: string }
              | { __typename: 'Argument', id: string, slug: string, label: string }
              | { __typename: 'Assumption', id: string, slug: string, label: string }
              | { __typename: 'Audience', id: string, slug: string, label: string }
              | { __typename: 'Capability', id: string, slug: string, label: string }
              | { __typename: 'CaseStudy', id: string, slug: string, label: string }
              | { __typename: 'CausalChain', id: string, slug: string, label: string }
              | { __typename: 'Claim', id: string, slug: string, label: string }
              | { __typename: 'Criterion', id: string, slug: string, label: string }
              | { __typename: 'CriticalQuestion', id: string, slug: string, label: string }
              | { __typename: 'Evidence', id: string, slug: string, label: string }
              | { __typename: 'Harm', id: string, slug: string, label: string }
              | { __typename: 'Instrument', id: string, slug: string, label: string }
              | { __typename: 'Mechanism', id: string, slug: string, label: string }
              | { __typename: 'Modification', id: string, slug: string, label: string }
              | { __typename: 'Passage', id: string, slug: string, label: string }
              | { __typename: 'PolicyOption', id: string, slug: string, label: string }
              | { __typename: 'PolicyTool', id: string, slug: string, label: string }
              | { __typename: 'Provision', id: string, slug: string, label: string }
              | { __typename: 'Risk', id: string, slug: string, label: string }
              | { __typename: 'Rule', id: string, slug: string, label: string }
              | { __typename: 'Safeguard', id: string, slug: string, label: string }
              | { __typename: 'Source', id: string, slug: string, label: string }
             | null, to:
              | { __typename: 'Actor', id: string, slug: string, label: string }
              | { __typename: 'Argument', id: string, slug: string, label: string }
              | { __typename: 'Assumption', id: string, slug: string, label: string }
              | { __typename: 'Audience', id: string, slug: string, label: string }
              | { __typename: 'Capability', id: string, slug: string, label: string }
              | { __typename: 'CaseStudy', id: string, slug: string, label: string }
              | { __typename: 'CausalChain', id: string, slug: string, label: string }
              | { __typename: 'Claim', id: string, slug: string, label: string }
              | { __typename: 'Criterion', id: string, slug: string, label: string }
              | { __typename: 'CriticalQuestion', id: string, slug: string, label: string }
              | { __typename: 'Evidence', id: string, slug: string, label: string }
              | { __typename: 'Harm', id: string, slug: string, label: string }
              | { __typename: 'Instrument', id: string, slug: string, label: string }
              | { __typename: 'Mechanism', id: string, slug: string, label: string }
              | { __typename: 'Modification', id: string, slug: string, label: string }
              | { __typename: 'Passage', id: string, slug: string, label: string }
              | { __typename: 'PolicyOption', id: string, slug: string, label: string }
              | { __typename: 'PolicyTool', id: string, slug: string, label: string }
              | { __typename: 'Provision', id: string, slug: string, label: string }
              | { __typename: 'Risk', id: string, slug: string, label: string }
              | { __typename: 'Rule', id: string, slug: string, label: string }
              | { __typename: 'Safeguard', id: string, slug: string, label: string }
              | { __typename: 'Source', id: string, slug: string, label: string }
             | null }
          | { __typename: 'Risk', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Rule', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Safeguard', slug: string, kind: Kind, label: string, id: string }
          | { __typename: 'Source', slug: string, kind: Kind, label: string, id: string }
        > }, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, source:
          | { __typename: 'Actor', slug: string }
          | { __typename: 'Argument', slug: string }
          | { __typename: 'Assumption', slug: string }
          | { __typename: 'Audience', slug: string }
          | { __typename: 'Capability', slug: string }
          | { __typename: 'CaseStudy', slug: string }
          | { __typename: 'CausalChain', slug: string }
          | { __typename: 'Claim', slug: string }
          | { __typename: 'Criterion', slug: string }
          | { __typename: 'CriticalQuestion', slug: string }
          | { __typename: 'Evidence', slug: string }
          | { __typename: 'Harm', slug: string }
          | { __typename: 'Instrument', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
          | { __typename: 'Mechanism', slug: string }
          | { __typename: 'Modification', slug: string }
          | { __typename: 'Passage', slug: string }
          | { __typename: 'PolicyOption', slug: string }
          | { __typename: 'PolicyTool', slug: string }
          | { __typename: 'Provision', slug: string }
          | { __typename: 'Risk', slug: string }
          | { __typename: 'Rule', slug: string }
          | { __typename: 'Safeguard', slug: string }
          | { __typename: 'Source', id: string, slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, type: string, authority: string | null, jurisdiction: string | null, number: string | null, containerTitle: string | null, publisher: string | null, arXiv: string | null, DOI: string | null, URL: string | null, urlSeen: boolean, evidence: Grade, read: string | null, seenAt: string | null, finding: string | null, status: string | null, statusText: string | null, statusAsOf: string | null, statusConfidence: string | null, effective: string | null, note: string | null, sameAs: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null, given: string | null }> } }
         | null, passage:
          | { __typename: 'Actor', id: string, slug: string, summary: string }
          | { __typename: 'Argument', id: string, slug: string, summary: string }
          | { __typename: 'Assumption', id: string, slug: string, summary: string }
          | { __typename: 'Audience', id: string, slug: string, summary: string }
          | { __typename: 'Capability', id: string, slug: string, summary: string }
          | { __typename: 'CaseStudy', id: string, slug: string, summary: string }
          | { __typename: 'CausalChain', id: string, slug: string, summary: string }
          | { __typename: 'Claim', id: string, slug: string, summary: string }
          | { __typename: 'Criterion', id: string, slug: string, summary: string }
          | { __typename: 'CriticalQuestion', id: string, slug: string, summary: string }
          | { __typename: 'Evidence', id: string, slug: string, summary: string }
          | { __typename: 'Harm', id: string, slug: string, summary: string }
          | { __typename: 'Instrument', id: string, slug: string, summary: string }
          | { __typename: 'Mechanism', id: string, slug: string, summary: string }
          | { __typename: 'Modification', id: string, slug: string, summary: string }
          | { __typename: 'Passage', id: string, slug: string, summary: string }
          | { __typename: 'PolicyOption', id: string, slug: string, summary: string }
          | { __typename: 'PolicyTool', id: string, slug: string, summary: string }
          | { __typename: 'Provision', id: string, slug: string, summary: string }
          | { __typename: 'Risk', id: string, slug: string, summary: string }
          | { __typename: 'Rule', id: string, slug: string, summary: string }
          | { __typename: 'Safeguard', id: string, slug: string, summary: string }
          | { __typename: 'Source', id: string, slug: string, summary: string }
         | null }>, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', inverse: string, grip: Grip | null, rating: Rating | null, summary: string | null, weakens: boolean, id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'PolicyTool', past: string | null, id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, grade: Grade, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
           }> } }
   | null };

type CitingItem_Actor_Fragment = { __typename: 'Actor', slug: string, kind: Kind, label: string, id: string };

type CitingItem_Argument_Fragment = { __typename: 'Argument', slug: string, kind: Kind, label: string, id: string };

type CitingItem_Assumption_Fragment = { __typename: 'Assumption', slug: string, kind: Kind, label: string, id: string };

type CitingItem_Audience_Fragment = { __typename: 'Audience', slug: string, kind: Kind, label: string, id: string };

type CitingItem_Capability_Fragment = { __typename: 'Capability', slug: string, kind: Kind, label: string, id: string };

type CitingItem_CaseStudy_Fragment = { __typename: 'CaseStudy', slug: string, kind: Kind, label: string, id: string };

type CitingItem_CausalChain_Fragment = { __typename: 'CausalChain', slug: string, kind: Kind, label: string, id: string };

type CitingItem_Claim_Fragment = { __typename: 'Claim', slug: string, kind: Kind, label: string, id: string };

type CitingItem_Criterion_Fragment = { __typename: 'Criterion', slug: string, kind: Kind, label: string, id: string };

type CitingItem_CriticalQuestion_Fragment = { __typename: 'CriticalQuestion', slug: string, kind: Kind, label: string, id: string };

type CitingItem_Evidence_Fragment = { __typename: 'Evidence', slug: string, kind: Kind, label: string, id: string };

type CitingItem_Harm_Fragment = { __typename: 'Harm', slug: string, kind: Kind, label: string, id: string };

type CitingItem_Instrument_Fragment = { __typename: 'Instrument', slug: string, kind: Kind, label: string, id: string };

type CitingItem_Mechanism_Fragment = { __typename: 'Mechanism', slug: string, kind: Kind, label: string, id: string };

type CitingItem_Modification_Fragment = { __typename: 'Modification', slug: string, kind: Kind, label: string, id: string };

type CitingItem_Passage_Fragment = { __typename: 'Passage', slug: string, kind: Kind, label: string, id: string };

type CitingItem_PolicyOption_Fragment = { __typename: 'PolicyOption', slug: string, kind: Kind, label: string, id: string };

type CitingItem_PolicyTool_Fragment = { __typename: 'PolicyTool', slug: string, kind: Kind, label: string, id: string };

type CitingItem_Provision_Fragment = { __typename: 'Provision', slug: string, kind: Kind, label: string, id: string };

type CitingItem_Relationship_Fragment = { __typename: 'Relationship', key: string, verb: string, id: string, from:
    | { __typename: 'Actor', id: string, slug: string, label: string }
    | { __typename: 'Argument', id: string, slug: string, label: string }
    | { __typename: 'Assumption', id: string, slug: string, label: string }
    | { __typename: 'Audience', id: string, slug: string, label: string }
    | { __typename: 'Capability', id: string, slug: string, label: string }
    | { __typename: 'CaseStudy', id: string, slug: string, label: string }
    | { __typename: 'CausalChain', id: string, slug: string, label: string }
    | { __typename: 'Claim', id: string, slug: string, label: string }
    | { __typename: 'Criterion', id: string, slug: string, label: string }
    | { __typename: 'CriticalQuestion', id: string, slug: string, label: string }
    | { __typename: 'Evidence', id: string, slug: string, label: string }
    | { __typename: 'Harm', id: string, slug: string, label: string }
    | { __typename: 'Instrument', id: string, slug: string, label: string }
    | { __typename: 'Mechanism', id: string, slug: string, label: string }
    | { __typename: 'Modification', id: string, slug: string, label: string }
    | { __typename: 'Passage', id: string, slug: string, label: string }
    | { __typename: 'PolicyOption', id: string, slug: string, label: string }
    | { __typename: 'PolicyTool', id: string, slug: string, label: string }
    | { __typename: 'Provision', id: string, slug: string, label: string }
    | { __typename: 'Risk', id: string, slug: string, label: string }
    | { __typename: 'Rule', id: string, slug: string, label: string }
    | { __typename: 'Safeguard', id: string, slug: string, label: string }
    | { __typename: 'Source', id: string, slug: string, label: string }
   | null, to:
    | { __typename: 'Actor', id: string, slug: string, label: string }
    | { __typename: 'Argument', id: string, slug: string, label: string }
    | { __typename: 'Assumption', id: string, slug: string, label: string }
    | { __typename: 'Audience', id: string, slug: string, label: string }
    | { __typename: 'Capability', id: string, slug: string, label: string }
    | { __typename: 'CaseStudy', id: string, slug: string, label: string }
    | { __typename: 'CausalChain', id: string, slug: string, label: string }
    | { __typename: 'Claim', id: string, slug: string, label: string }
    | { __typename: 'Criterion', id: string, slug: string, label: string }
    | { __typename: 'CriticalQuestion', id: string, slug: string, label: string }
    | { __typename: 'Evidence', id: string, slug: string, label: string }
    | { __typename: 'Harm', id: string, slug: string, label: string }
    | { __typename: 'Instrument', id: string, slug: string, label: string }
    | { __typename: 'Mechanism', id: string, slug: string, label: string }
    | { __typename: 'Modification', id: string, slug: string, label: string }
    | { __typename: 'Passage', id: string, slug: string, label: string }
    | { __typename: 'PolicyOption', id: string, slug: string, label: string }
    | { __typename: 'PolicyTool', id: string, slug: string, label: string }
    | { __typename: 'Provision', id: string, slug: string, label: string }
    | { __typename: 'Risk', id: string, slug: string, label: string }
    | { __typename: 'Rule', id: string, slug: string, label: string }
    | { __typename: 'Safeguard', id: string, slug: string, label: string }
    | { __typename: 'Source', id: string, slug: string, label: string }
   | null };

type CitingItem_Risk_Fragment = { __typename: 'Risk', slug: string, kind: Kind, label: string, id: string };

type CitingItem_Rule_Fragment = { __typename: 'Rule', slug: string, kind: Kind, label: string, id: string };

type CitingItem_Safeguard_Fragment = { __typename: 'Safeguard', slug: string, kind: Kind, label: string, id: string };

type CitingItem_Source_Fragment = { __typename: 'Source', slug: string, kind: Kind, label: string, id: string };

export type CitingItemFragment =
  | CitingItem_Actor_Fragment
  | CitingItem_Argument_Fragment
  | CitingItem_Assumption_Fragment
  | CitingItem_Audience_Fragment
  | CitingItem_Capability_Fragment
  | CitingItem_CaseStudy_Fragment
  | CitingItem_CausalChain_Fragment
  | CitingItem_Claim_Fragment
  | CitingItem_Criterion_Fragment
  | CitingItem_CriticalQuestion_Fragment
  | CitingItem_Evidence_Fragment
  | CitingItem_Harm_Fragment
  | CitingItem_Instrument_Fragment
  | CitingItem_Mechanism_Fragment
  | CitingItem_Modification_Fragment
  | CitingItem_Passage_Fragment
  | CitingItem_PolicyOption_Fragment
  | CitingItem_PolicyTool_Fragment
  | CitingItem_Provision_Fragment
  | CitingItem_Relationship_Fragment
  | CitingItem_Risk_Fragment
  | CitingItem_Rule_Fragment
  | CitingItem_Safeguard_Fragment
  | CitingItem_Source_Fragment
;

export type NearNamesQueryVariables = Exact<{
  text: string;
}>;


export type NearNamesQuery = { __typename: 'Query', search: Array<
    | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
    | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
  > };

export type RoundQueryVariables = Exact<{
  slug: string;
}>;


export type RoundQuery = { __typename: 'Query', entity:
    | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
    | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, relations: { __typename: 'RelationConnection', totalCount: number | null, edges: Array<{ __typename: 'RelationEdge', direction: Direction, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, fromSlug: string, toSlug: string, verb: string, sign: number | null }, node:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           }> } }
   | null };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { __typename: 'Query', gain:
    | { __typename: 'TraceReached', stories: Array<{ __typename: 'Story', routes: Array<number> }>, blocking: Array<
        | { __typename: 'Actor', id: string }
        | { __typename: 'Argument', id: string }
        | { __typename: 'Assumption', id: string }
        | { __typename: 'Audience', id: string }
        | { __typename: 'Capability', id: string }
        | { __typename: 'CaseStudy', id: string }
        | { __typename: 'CausalChain', id: string }
        | { __typename: 'Claim', id: string }
        | { __typename: 'Criterion', id: string }
        | { __typename: 'CriticalQuestion', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'Harm', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Mechanism', id: string }
        | { __typename: 'Modification', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'PolicyOption', id: string }
        | { __typename: 'PolicyTool', id: string }
        | { __typename: 'Provision', id: string }
        | { __typename: 'Risk', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Safeguard', id: string }
        | { __typename: 'Source', id: string }
      >, routes: Array<{ __typename: 'Route', slugs: Array<string>, nodes: Array<
          | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
        >, steps: Array<{ __typename: 'Relationship', id: string, relation: Relation, sign: number | null }> }> }
    | { __typename: 'TraceUnreachable' }
  , loss:
    | { __typename: 'TraceReached', stories: Array<{ __typename: 'Story', routes: Array<number> }>, blocking: Array<
        | { __typename: 'Actor', id: string }
        | { __typename: 'Argument', id: string }
        | { __typename: 'Assumption', id: string }
        | { __typename: 'Audience', id: string }
        | { __typename: 'Capability', id: string }
        | { __typename: 'CaseStudy', id: string }
        | { __typename: 'CausalChain', id: string }
        | { __typename: 'Claim', id: string }
        | { __typename: 'Criterion', id: string }
        | { __typename: 'CriticalQuestion', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'Harm', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Mechanism', id: string }
        | { __typename: 'Modification', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'PolicyOption', id: string }
        | { __typename: 'PolicyTool', id: string }
        | { __typename: 'Provision', id: string }
        | { __typename: 'Risk', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Safeguard', id: string }
        | { __typename: 'Source', id: string }
      >, routes: Array<{ __typename: 'Route', slugs: Array<string>, nodes: Array<
          | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
        >, steps: Array<{ __typename: 'Relationship', id: string, relation: Relation, sign: number | null }> }> }
    | { __typename: 'TraceUnreachable' }
  , beyond:
    | { __typename: 'TraceReached', stories: Array<{ __typename: 'Story', routes: Array<number> }>, blocking: Array<
        | { __typename: 'Actor', id: string }
        | { __typename: 'Argument', id: string }
        | { __typename: 'Assumption', id: string }
        | { __typename: 'Audience', id: string }
        | { __typename: 'Capability', id: string }
        | { __typename: 'CaseStudy', id: string }
        | { __typename: 'CausalChain', id: string }
        | { __typename: 'Claim', id: string }
        | { __typename: 'Criterion', id: string }
        | { __typename: 'CriticalQuestion', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'Harm', id: string }
        | { __typename: 'Instrument', id: string }
        | { __typename: 'Mechanism', id: string }
        | { __typename: 'Modification', id: string }
        | { __typename: 'Passage', id: string }
        | { __typename: 'PolicyOption', id: string }
        | { __typename: 'PolicyTool', id: string }
        | { __typename: 'Provision', id: string }
        | { __typename: 'Risk', id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Safeguard', id: string }
        | { __typename: 'Source', id: string }
      >, routes: Array<{ __typename: 'Route', slugs: Array<string>, nodes: Array<
          | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
        >, steps: Array<{ __typename: 'Relationship', id: string, relation: Relation, sign: number | null }> }> }
    | { __typename: 'TraceUnreachable' }
  , options: { __typename: 'PolicyOptionConnection', nodes: Array<{ __typename: 'PolicyOption', id: string, slug: string, label: string, summary: string, acts: { __typename: 'RelationConnection', edges: Array<{ __typename: 'RelationEdge', relationship: { __typename: 'Relationship', reason: string | null, toSlug: string } }> }, origin: { __typename: 'Origin', by: Speaker, at: string | null }, tools: { __typename: 'RelationConnection', totalCount: number | null }, pro: { __typename: 'RelationConnection', totalCount: number | null }, con: { __typename: 'RelationConnection', totalCount: number | null } }> }, sentences: { __typename: 'PassageConnection', nodes: Array<{ __typename: 'Passage', id: string, slug: string, summary: string, at: string, citedBy: { __typename: 'CitingConnection', nodes: Array<
          | { __typename: 'Actor', id: string }
          | { __typename: 'Argument', id: string }
          | { __typename: 'Assumption', id: string }
          | { __typename: 'Audience', id: string }
          | { __typename: 'Capability', id: string }
          | { __typename: 'CaseStudy', id: string }
          | { __typename: 'CausalChain', id: string }
          | { __typename: 'Claim', id: string }
          | { __typename: 'Criterion', id: string }
          | { __typename: 'CriticalQuestion', id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'Harm', id: string }
          | { __typename: 'Instrument', id: string }
          | { __typename: 'Mechanism', id: string }
          | { __typename: 'Modification', id: string }
          | { __typename: 'Passage', id: string }
          | { __typename: 'PolicyOption', id: string }
          | { __typename: 'PolicyTool', id: string }
          | { __typename: 'Provision', id: string }
          | { __typename: 'Relationship', id: string }
          | { __typename: 'Risk', id: string }
          | { __typename: 'Rule', id: string }
          | { __typename: 'Safeguard', id: string }
          | { __typename: 'Source', id: string }
        > } }> }, mechanisms: { __typename: 'MechanismConnection', nodes: Array<{ __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }> }, risks: { __typename: 'RiskConnection', nodes: Array<{ __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }> } };

type OverviewTrace_TraceReached_Fragment = { __typename: 'TraceReached', stories: Array<{ __typename: 'Story', routes: Array<number> }>, blocking: Array<
    | { __typename: 'Actor', id: string }
    | { __typename: 'Argument', id: string }
    | { __typename: 'Assumption', id: string }
    | { __typename: 'Audience', id: string }
    | { __typename: 'Capability', id: string }
    | { __typename: 'CaseStudy', id: string }
    | { __typename: 'CausalChain', id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Criterion', id: string }
    | { __typename: 'CriticalQuestion', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Harm', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'Mechanism', id: string }
    | { __typename: 'Modification', id: string }
    | { __typename: 'Passage', id: string }
    | { __typename: 'PolicyOption', id: string }
    | { __typename: 'PolicyTool', id: string }
    | { __typename: 'Provision', id: string }
    | { __typename: 'Risk', id: string }
    | { __typename: 'Rule', id: string }
    | { __typename: 'Safeguard', id: string }
    | { __typename: 'Source', id: string }
  >, routes: Array<{ __typename: 'Route', slugs: Array<string>, nodes: Array<
      | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
      | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
    >, steps: Array<{ __typename: 'Relationship', id: string, relation: Relation, sign: number | null }> }> };

type OverviewTrace_TraceUnreachable_Fragment = { __typename: 'TraceUnreachable' };

export type OverviewTraceFragment =
  | OverviewTrace_TraceReached_Fragment
  | OverviewTrace_TraceUnreachable_Fragment
;

export type TracedStepFragment = { __typename: 'Relationship', id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string }
     | null, source:
      | { __typename: 'Actor', slug: string }
      | { __typename: 'Argument', slug: string }
      | { __typename: 'Assumption', slug: string }
      | { __typename: 'Audience', slug: string }
      | { __typename: 'Capability', slug: string }
      | { __typename: 'CaseStudy', slug: string }
      | { __typename: 'CausalChain', slug: string }
      | { __typename: 'Claim', slug: string }
      | { __typename: 'Criterion', slug: string }
      | { __typename: 'CriticalQuestion', slug: string }
      | { __typename: 'Evidence', slug: string }
      | { __typename: 'Harm', slug: string }
      | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
      | { __typename: 'Mechanism', slug: string }
      | { __typename: 'Modification', slug: string }
      | { __typename: 'Passage', slug: string }
      | { __typename: 'PolicyOption', slug: string }
      | { __typename: 'PolicyTool', slug: string }
      | { __typename: 'Provision', slug: string }
      | { __typename: 'Risk', slug: string }
      | { __typename: 'Rule', slug: string }
      | { __typename: 'Safeguard', slug: string }
      | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
     | null }> };

export type TraceQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  maxLength?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type TraceQuery = { __typename: 'Query', trace:
    | { __typename: 'TraceReached', complete: boolean, stoppedBy: string | null, completeUpTo: number, maxLength: number, addsUpTo: Array<{ __typename: 'Relationship', id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
            | { __typename: 'Actor', slug: string }
            | { __typename: 'Argument', slug: string }
            | { __typename: 'Assumption', slug: string }
            | { __typename: 'Audience', slug: string }
            | { __typename: 'Capability', slug: string }
            | { __typename: 'CaseStudy', slug: string }
            | { __typename: 'CausalChain', slug: string }
            | { __typename: 'Claim', slug: string }
            | { __typename: 'Criterion', slug: string }
            | { __typename: 'CriticalQuestion', slug: string }
            | { __typename: 'Evidence', slug: string }
            | { __typename: 'Harm', slug: string }
            | { __typename: 'Instrument', slug: string }
            | { __typename: 'Mechanism', slug: string }
            | { __typename: 'Modification', slug: string }
            | { __typename: 'Passage', slug: string }
            | { __typename: 'PolicyOption', slug: string }
            | { __typename: 'PolicyTool', slug: string }
            | { __typename: 'Provision', slug: string }
            | { __typename: 'Risk', slug: string }
            | { __typename: 'Rule', slug: string }
            | { __typename: 'Safeguard', slug: string }
            | { __typename: 'Source', slug: string }
           | null, source:
            | { __typename: 'Actor', slug: string }
            | { __typename: 'Argument', slug: string }
            | { __typename: 'Assumption', slug: string }
            | { __typename: 'Audience', slug: string }
            | { __typename: 'Capability', slug: string }
            | { __typename: 'CaseStudy', slug: string }
            | { __typename: 'CausalChain', slug: string }
            | { __typename: 'Claim', slug: string }
            | { __typename: 'Criterion', slug: string }
            | { __typename: 'CriticalQuestion', slug: string }
            | { __typename: 'Evidence', slug: string }
            | { __typename: 'Harm', slug: string }
            | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
            | { __typename: 'Mechanism', slug: string }
            | { __typename: 'Modification', slug: string }
            | { __typename: 'Passage', slug: string }
            | { __typename: 'PolicyOption', slug: string }
            | { __typename: 'PolicyTool', slug: string }
            | { __typename: 'Provision', slug: string }
            | { __typename: 'Risk', slug: string }
            | { __typename: 'Rule', slug: string }
            | { __typename: 'Safeguard', slug: string }
            | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
           | null }> }>, blocking: Array<
        | { __typename: 'Actor', id: string, slug: string, label: string }
        | { __typename: 'Argument', id: string, slug: string, label: string }
        | { __typename: 'Assumption', id: string, slug: string, label: string }
        | { __typename: 'Audience', id: string, slug: string, label: string }
        | { __typename: 'Capability', id: string, slug: string, label: string }
        | { __typename: 'CaseStudy', id: string, slug: string, label: string }
        | { __typename: 'CausalChain', id: string, slug: string, label: string }
        | { __typename: 'Claim', id: string, slug: string, label: string }
        | { __typename: 'Criterion', id: string, slug: string, label: string }
        | { __typename: 'CriticalQuestion', id: string, slug: string, label: string }
        | { __typename: 'Evidence', id: string, slug: string, label: string }
        | { __typename: 'Harm', id: string, slug: string, label: string }
        | { __typename: 'Instrument', id: string, slug: string, label: string }
        | { __typename: 'Mechanism', id: string, slug: string, label: string }
        | { __typename: 'Modification', id: string, slug: string, label: string }
        | { __typename: 'Passage', id: string, slug: string, label: string }
        | { __typename: 'PolicyOption', id: string, slug: string, label: string }
        | { __typename: 'PolicyTool', id: string, slug: string, label: string }
        | { __typename: 'Provision', id: string, slug: string, label: string }
        | { __typename: 'Risk', id: string, slug: string, label: string }
        | { __typename: 'Rule', id: string, slug: string, label: string }
        | { __typename: 'Safeguard', id: string, slug: string, label: string }
        | { __typename: 'Source', id: string, slug: string, label: string }
      >, lowering: Array<
        | { __typename: 'Actor', id: string, slug: string, label: string }
        | { __typename: 'Argument', id: string, slug: string, label: string }
        | { __typename: 'Assumption', id: string, slug: string, label: string }
        | { __typename: 'Audience', id: string, slug: string, label: string }
        | { __typename: 'Capability', id: string, slug: string, label: string }
        | { __typename: 'CaseStudy', id: string, slug: string, label: string }
        | { __typename: 'CausalChain', id: string, slug: string, label: string }
        | { __typename: 'Claim', id: string, slug: string, label: string }
        | { __typename: 'Criterion', id: string, slug: string, label: string }
        | { __typename: 'CriticalQuestion', id: string, slug: string, label: string }
        | { __typename: 'Evidence', id: string, slug: string, label: string }
        | { __typename: 'Harm', id: string, slug: string, label: string }
        | { __typename: 'Instrument', id: string, slug: string, label: string }
        | { __typename: 'Mechanism', id: string, slug: string, label: string }
        | { __typename: 'Modification', id: string, slug: string, label: string }
        | { __typename: 'Passage', id: string, slug: string, label: string }
        | { __typename: 'PolicyOption', id: string, slug: string, label: string }
        | { __typename: 'PolicyTool', id: string, slug: string, label: string }
        | { __typename: 'Provision', id: string, slug: string, label: string }
        | { __typename: 'Risk', id: string, slug: string, label: string }
        | { __typename: 'Rule', id: string, slug: string, label: string }
        | { __typename: 'Safeguard', id: string, slug: string, label: string }
        | { __typename: 'Source', id: string, slug: string, label: string }
      >, inShort: { __typename: 'InShort', stories: number, narration: { __typename: 'Narration', text: string } }, stories: Array<{ __typename: 'Story', routes: Array<number> }>, routes: Array<{ __typename: 'Route', sign: number, grade: Grade, story: number, slugs: Array<string>, nodes: Array<
          | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
          | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, phrase: string, origin: { __typename: 'Origin', by: Speaker, at: string | null } }
        >, steps: Array<{ __typename: 'Relationship', id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
              | { __typename: 'Actor', slug: string }
              | { __typename: 'Argument', slug: string }
              | { __typename: 'Assumption', slug: string }
              | { __typename: 'Audience', slug: string }
              | { __typename: 'Capability', slug: string }
              | { __typename: 'CaseStudy', slug: string }
              | { __typename: 'CausalChain', slug: string }
              | { __typename: 'Claim', slug: string }
              | { __typename: 'Criterion', slug: string }
              | { __typename: 'CriticalQuestion', slug: string }
              | { __typename: 'Evidence', slug: string }
              | { __typename: 'Harm', slug: string }
              | { __typename: 'Instrument', slug: string }
              | { __typename: 'Mechanism', slug: string }
              | { __typename: 'Modification', slug: string }
              | { __typename: 'Passage', slug: string }
              | { __typename: 'PolicyOption', slug: string }
              | { __typename: 'PolicyTool', slug: string }
              | { __typename: 'Provision', slug: string }
              | { __typename: 'Risk', slug: string }
              | { __typename: 'Rule', slug: string }
              | { __typename: 'Safeguard', slug: string }
              | { __typename: 'Source', slug: string }
             | null, source:
              | { __typename: 'Actor', slug: string }
              | { __typename: 'Argument', slug: string }
              | { __typename: 'Assumption', slug: string }
              | { __typename: 'Audience', slug: string }
              | { __typename: 'Capability', slug: string }
              | { __typename: 'CaseStudy', slug: string }
              | { __typename: 'CausalChain', slug: string }
              | { __typename: 'Claim', slug: string }
              | { __typename: 'Criterion', slug: string }
              | { __typename: 'CriticalQuestion', slug: string }
              | { __typename: 'Evidence', slug: string }
              | { __typename: 'Harm', slug: string }
              | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
              | { __typename: 'Mechanism', slug: string }
              | { __typename: 'Modification', slug: string }
              | { __typename: 'Passage', slug: string }
              | { __typename: 'PolicyOption', slug: string }
              | { __typename: 'PolicyTool', slug: string }
              | { __typename: 'Provision', slug: string }
              | { __typename: 'Risk', slug: string }
              | { __typename: 'Rule', slug: string }
              | { __typename: 'Safeguard', slug: string }
              | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
             | null }> }>, holds: Array<{ __typename: 'Hold', grip: Grip, past: string | null, tool:
            | { __typename: 'Actor', id: string, slug: string, label: string }
            | { __typename: 'Argument', id: string, slug: string, label: string }
            | { __typename: 'Assumption', id: string, slug: string, label: string }
            | { __typename: 'Audience', id: string, slug: string, label: string }
            | { __typename: 'Capability', id: string, slug: string, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, label: string }
            | { __typename: 'Claim', id: string, slug: string, label: string }
            | { __typename: 'Criterion', id: string, slug: string, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, label: string }
            | { __typename: 'Evidence', id: string, slug: string, label: string }
            | { __typename: 'Harm', id: string, slug: string, label: string }
            | { __typename: 'Instrument', id: string, slug: string, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, label: string }
            | { __typename: 'Modification', id: string, slug: string, label: string }
            | { __typename: 'Passage', id: string, slug: string, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, label: string }
            | { __typename: 'Provision', id: string, slug: string, label: string }
            | { __typename: 'Risk', id: string, slug: string, label: string }
            | { __typename: 'Rule', id: string, slug: string, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, label: string }
            | { __typename: 'Source', id: string, slug: string, label: string }
           | null, on:
            | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string }
            | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string }
           | null, relationship: { __typename: 'Relationship', id: string, key: string, relation: Relation, verb: string, sign: number | null, fromSlug: string, toSlug: string, grade: Grade, reason: string | null, origin: { __typename: 'Origin', by: Speaker, at: string | null }, citations: Array<{ __typename: 'Citation', key: string, at: string | null, locator: string | null, grade: Grade, passage:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string }
               | null, source:
                | { __typename: 'Actor', slug: string }
                | { __typename: 'Argument', slug: string }
                | { __typename: 'Assumption', slug: string }
                | { __typename: 'Audience', slug: string }
                | { __typename: 'Capability', slug: string }
                | { __typename: 'CaseStudy', slug: string }
                | { __typename: 'CausalChain', slug: string }
                | { __typename: 'Claim', slug: string }
                | { __typename: 'Criterion', slug: string }
                | { __typename: 'CriticalQuestion', slug: string }
                | { __typename: 'Evidence', slug: string }
                | { __typename: 'Harm', slug: string }
                | { __typename: 'Instrument', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
                | { __typename: 'Mechanism', slug: string }
                | { __typename: 'Modification', slug: string }
                | { __typename: 'Passage', slug: string }
                | { __typename: 'PolicyOption', slug: string }
                | { __typename: 'PolicyTool', slug: string }
                | { __typename: 'Provision', slug: string }
                | { __typename: 'Risk', slug: string }
                | { __typename: 'Rule', slug: string }
                | { __typename: 'Safeguard', slug: string }
                | { __typename: 'Source', slug: string, record: { __typename: 'SourceRecord', key: string, title: string, short: string | null, issued: string | null, authors: Array<{ __typename: 'Name', family: string | null, particle: string | null, literal: string | null }> } }
               | null }> } }>, narration: { __typename: 'Narration', parts: Array<{ __typename: 'NarrationPart', type: string, text: string | null, slug: string | null }> } }> }
    | { __typename: 'TraceUnreachable', reached: number, depth: number, shortest: number | null, complete: boolean, maxLength: number, nearest:
        | { __typename: 'Actor', id: string, slug: string, label: string }
        | { __typename: 'Argument', id: string, slug: string, label: string }
        | { __typename: 'Assumption', id: string, slug: string, label: string }
        | { __typename: 'Audience', id: string, slug: string, label: string }
        | { __typename: 'Capability', id: string, slug: string, label: string }
        | { __typename: 'CaseStudy', id: string, slug: string, label: string }
        | { __typename: 'CausalChain', id: string, slug: string, label: string }
        | { __typename: 'Claim', id: string, slug: string, label: string }
        | { __typename: 'Criterion', id: string, slug: string, label: string }
        | { __typename: 'CriticalQuestion', id: string, slug: string, label: string }
        | { __typename: 'Evidence', id: string, slug: string, label: string }
        | { __typename: 'Harm', id: string, slug: string, label: string }
        | { __typename: 'Instrument', id: string, slug: string, label: string }
        | { __typename: 'Mechanism', id: string, slug: string, label: string }
        | { __typename: 'Modification', id: string, slug: string, label: string }
        | { __typename: 'Passage', id: string, slug: string, label: string }
        | { __typename: 'PolicyOption', id: string, slug: string, label: string }
        | { __typename: 'PolicyTool', id: string, slug: string, label: string }
        | { __typename: 'Provision', id: string, slug: string, label: string }
        | { __typename: 'Risk', id: string, slug: string, label: string }
        | { __typename: 'Rule', id: string, slug: string, label: string }
        | { __typename: 'Safeguard', id: string, slug: string, label: string }
        | { __typename: 'Source', id: string, slug: string, label: string }
       | null }
   };

export type EndsQueryVariables = Exact<{
  slugs: Array<string> | string;
}>;


export type EndsQuery = { __typename: 'Query', entitiesBySlug: Array<
    | { __typename: 'Actor', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'Argument', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'Assumption', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'Audience', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'Capability', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'CaseStudy', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'CausalChain', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'Claim', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'Criterion', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'CriticalQuestion', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'Evidence', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'Harm', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'Instrument', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'Modification', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'Passage', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'PolicyOption', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'PolicyTool', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'Provision', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'Risk', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'Rule', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'Safeguard', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
    | { __typename: 'Source', id: string, slug: string, kind: Kind, label: string, phrase: string, isPlural: boolean }
   | null>, mechanisms: { __typename: 'MechanismConnection', nodes: Array<{ __typename: 'Mechanism', id: string, slug: string, kind: Kind, label: string }> }, modifications: { __typename: 'ModificationConnection', nodes: Array<{ __typename: 'Modification', id: string, slug: string, kind: Kind, label: string }> }, risks: { __typename: 'RiskConnection', nodes: Array<{ __typename: 'Risk', id: string, slug: string, kind: Kind, label: string }> }, harms: { __typename: 'HarmConnection', nodes: Array<{ __typename: 'Harm', id: string, slug: string, kind: Kind, label: string }> } };

export const DisputeNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}},{"kind":"Field","name":{"kind":"Name","value":"isPlural"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<DisputeNameFragment, unknown>;
export const CitedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"particle"}},{"kind":"Field","name":{"kind":"Name","value":"literal"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"particle"}},{"kind":"Field","name":{"kind":"Name","value":"literal"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CitedFragment, unknown>;
export const DisputeTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeName"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}},{"kind":"Field","name":{"kind":"Name","value":"isPlural"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"particle"}},{"kind":"Field","name":{"kind":"Name","value":"literal"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"particle"}},{"kind":"Field","name":{"kind":"Name","value":"literal"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DisputeTextFragment, unknown>;
export const RecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"containerTitle"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"arXiv"}},{"kind":"Field","name":{"kind":"Name","value":"DOI"}},{"kind":"Field","name":{"kind":"Name","value":"URL"}},{"kind":"Field","name":{"kind":"Name","value":"urlSeen"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusText"}},{"kind":"Field","name":{"kind":"Name","value":"statusAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"statusConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"effective"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sameAs"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"particle"}},{"kind":"Field","name":{"kind":"Name","value":"literal"}}]}}]}}]} as unknown as DocumentNode<RecordFragment, unknown>;
export const ListedSourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"containerTitle"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"arXiv"}},{"kind":"Field","name":{"kind":"Name","value":"DOI"}},{"kind":"Field","name":{"kind":"Name","value":"URL"}},{"kind":"Field","name":{"kind":"Name","value":"urlSeen"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusText"}},{"kind":"Field","name":{"kind":"Name","value":"statusAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"statusConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"effective"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sameAs"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"particle"}},{"kind":"Field","name":{"kind":"Name","value":"literal"}}]}}]}}]} as unknown as DocumentNode<ListedSourceFragment, unknown>;
export const CitingItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitingItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<CitingItemFragment, unknown>;
export const OverviewTraceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewTrace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TraceReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slugs"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"sign"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverviewTraceFragment, unknown>;
export const TracedStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TracedStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"sign"}},{"kind":"Field","name":{"kind":"Name","value":"fromSlug"}},{"kind":"Field","name":{"kind":"Name","value":"toSlug"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"particle"}},{"kind":"Field","name":{"kind":"Name","value":"literal"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"particle"}},{"kind":"Field","name":{"kind":"Name","value":"literal"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TracedStepFragment, unknown>;
export const CorpusLineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CorpusLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"corpus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"nodeCount"}},{"kind":"Field","name":{"kind":"Name","value":"edgeCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<CorpusLineQuery, CorpusLineQueryVariables>;
export const PickDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Pick"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]} as unknown as DocumentNode<PickQuery, PickQueryVariables>;
export const VerdictOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerdictOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseStudy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyOption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyTool"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}}]} as unknown as DocumentNode<VerdictOnQuery, VerdictOnQueryVariables>;
export const TheDisputeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TheDispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"corpus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"asserted"}},{"kind":"Field","name":{"kind":"Name","value":"practical"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arguments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"premises"}},{"kind":"Field","name":{"kind":"Name","value":"for"}},{"kind":"Field","name":{"kind":"Name","value":"against"}},{"kind":"Field","name":{"kind":"Name","value":"undercuts"}},{"kind":"Field","name":{"kind":"Name","value":"weakens"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"isOurs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"audiences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeName"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"prefers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyTools"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}},{"kind":"Field","name":{"kind":"Name","value":"isPlural"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<TheDisputeQuery, TheDisputeQueryVariables>;
export const DisputeNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DisputeNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slugs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitiesBySlug"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slugs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slugs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}},{"kind":"Field","name":{"kind":"Name","value":"isPlural"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<DisputeNamesQuery, DisputeNamesQueryVariables>;
export const DisputeTextsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DisputeTexts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statement"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slugs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitiesBySlug"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slugs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slugs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statement"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"relations"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUPPORTS"},{"kind":"EnumValue","value":"WEAKENS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}},{"kind":"Field","name":{"kind":"Name","value":"isPlural"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"particle"}},{"kind":"Field","name":{"kind":"Name","value":"literal"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"particle"}},{"kind":"Field","name":{"kind":"Name","value":"literal"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisputeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisputeName"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}}]} as unknown as DocumentNode<DisputeTextsQuery, DisputeTextsQueryVariables>;
export const SourceListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"SLUG"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedSource"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"containerTitle"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"arXiv"}},{"kind":"Field","name":{"kind":"Name","value":"DOI"}},{"kind":"Field","name":{"kind":"Name","value":"URL"}},{"kind":"Field","name":{"kind":"Name","value":"urlSeen"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusText"}},{"kind":"Field","name":{"kind":"Name","value":"statusAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"statusConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"effective"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sameAs"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"particle"}},{"kind":"Field","name":{"kind":"Name","value":"literal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}}]}}]}}]}}]} as unknown as DocumentNode<SourceListQuery, SourceListQueryVariables>;
export const SourceSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedSource"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"containerTitle"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"arXiv"}},{"kind":"Field","name":{"kind":"Name","value":"DOI"}},{"kind":"Field","name":{"kind":"Name","value":"URL"}},{"kind":"Field","name":{"kind":"Name","value":"urlSeen"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusText"}},{"kind":"Field","name":{"kind":"Name","value":"statusAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"statusConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"effective"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sameAs"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"particle"}},{"kind":"Field","name":{"kind":"Name","value":"literal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}}]}}]}}]}}]} as unknown as DocumentNode<SourceSearchQuery, SourceSearchQueryVariables>;
export const NodeSheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodeSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TracedStep"}},{"kind":"Field","name":{"kind":"Name","value":"inverse"}},{"kind":"Field","name":{"kind":"Name","value":"grip"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"weakens"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyTool"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"past"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyTool"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"past"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Argument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"weakens"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CausalChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"costs"}},{"kind":"Field","name":{"kind":"Name","value":"residue"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitingItem"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitingItem"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"citedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitingItem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"otherNumbering"}},{"kind":"Field","name":{"kind":"Name","value":"citedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitingItem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"particle"}},{"kind":"Field","name":{"kind":"Name","value":"literal"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"particle"}},{"kind":"Field","name":{"kind":"Name","value":"literal"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"containerTitle"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"arXiv"}},{"kind":"Field","name":{"kind":"Name","value":"DOI"}},{"kind":"Field","name":{"kind":"Name","value":"URL"}},{"kind":"Field","name":{"kind":"Name","value":"urlSeen"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusText"}},{"kind":"Field","name":{"kind":"Name","value":"statusAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"statusConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"effective"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sameAs"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"particle"}},{"kind":"Field","name":{"kind":"Name","value":"literal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TracedStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"sign"}},{"kind":"Field","name":{"kind":"Name","value":"fromSlug"}},{"kind":"Field","name":{"kind":"Name","value":"toSlug"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitingItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<NodeSheetQuery, NodeSheetQueryVariables>;
export const NearNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NearNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<NearNamesQuery, NearNamesQueryVariables>;
export const RoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Round"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"fromSlug"}},{"kind":"Field","name":{"kind":"Name","value":"toSlug"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"sign"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RoundQuery, RoundQueryVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"gain"},"name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"mec.cap-gain","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"rsk.rule-failure","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewTrace"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"loss"},"name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"mec.safety-loss","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"rsk.rule-failure","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewTrace"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"beyond"},"name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"rsk.rule-failure","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Harm"}]}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverviewTrace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"acts"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"relations"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ADDRESSES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"toSlug"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"tools"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"relations"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COMPRISES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"pro"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"relations"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ARGUES_FOR"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"con"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"relations"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ARGUES_AGAINST"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sentences"},"name":{"kind":"Name","value":"passages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"citedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mechanisms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverviewTrace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Trace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TraceReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slugs"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"sign"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const TraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TraceReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedBy"}},{"kind":"Field","name":{"kind":"Name","value":"completeUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"addsUpTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TracedStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lowering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inShort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stories"}},{"kind":"Field","name":{"kind":"Name","value":"narration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sign"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"story"}},{"kind":"Field","name":{"kind":"Name","value":"slugs"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TracedStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grip"}},{"kind":"Field","name":{"kind":"Name","value":"past"}},{"kind":"Field","name":{"kind":"Name","value":"tool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TracedStep"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"narration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TraceUnreachable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"shortest"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cited"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"particle"}},{"kind":"Field","name":{"kind":"Name","value":"literal"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"particle"}},{"kind":"Field","name":{"kind":"Name","value":"literal"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TracedStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"sign"}},{"kind":"Field","name":{"kind":"Name","value":"fromSlug"}},{"kind":"Field","name":{"kind":"Name","value":"toSlug"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cited"}}]}}]}}]} as unknown as DocumentNode<TraceQuery, TraceQueryVariables>;
export const EndsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ends"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slugs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitiesBySlug"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slugs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slugs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"phrase"}},{"kind":"Field","name":{"kind":"Name","value":"isPlural"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mechanisms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"modifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"harms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<EndsQuery, EndsQueryVariables>;