import { argumentHasOneEnd } from "./checks/argument-has-one-end.ts";
import { argumentHasPremises } from "./checks/argument-has-premises.ts";
import { argumentJoinsItsKinds } from "./checks/argument-joins-its-kinds.ts";
import { assertionHasSource } from "./checks/assertion-has-source.ts";
import { audienceOrdersCriteria } from "./checks/audience-orders-criteria.ts";
import type { Check } from "./checks/check.ts";
import { datesExist } from "./checks/dates-exist.ts";
import { datesFitStatus } from "./checks/dates-fit-status.ts";
import { duplicateIds } from "./checks/duplicate-ids.ts";
import { fieldFitsKind } from "./checks/field-fits-kind.ts";
import { gripOnHolds } from "./checks/grip-on-holds.ts";
import { idFitsKind } from "./checks/id-fits-kind.ts";
import { noCycles } from "./checks/no-cycles.ts";
import { notUnverifiedAlone } from "./checks/not-unverified-alone.ts";
import { nothingIsIsolated } from "./checks/nothing-is-isolated.ts";
import { oneRecordADocument } from "./checks/one-record-a-document.ts";
import { paperCitesItsSentence } from "./checks/paper-cites-its-sentence.ts";
import { ratingOnScores } from "./checks/rating-on-scores.ts";
import { relationJoinsItsKinds } from "./checks/relation-joins-its-kinds.ts";
import { restsOnItself } from "./checks/rests-on-itself.ts";
import { ruleIsLaidDown } from "./checks/rule-is-laid-down.ts";
import { saidOnce } from "./checks/said-once.ts";
import { seenAsGraded } from "./checks/seen-as-graded.ts";
import { summaryIsSpeltOut } from "./checks/summary-is-spelt-out.ts";
import { summaryOnSteps } from "./checks/summary-on-steps.ts";
import { toldCaseFollowsSteps } from "./checks/told-case-follows-steps.ts";
import { toldCaseNamesItsKinds } from "./checks/told-case-names-its-kinds.ts";
import { unknownIds } from "./checks/unknown-ids.ts";
import { unknownSources } from "./checks/unknown-sources.ts";
import { valueWherePractical } from "./checks/value-where-practical.ts";
import { weakeningHasReason } from "./checks/weakening-has-reason.ts";
import { compileCorpus } from "./compile-corpus.ts";
import type { Corpus } from "./corpus.ts";
import type { Finding } from "./finding.ts";
import { buildGraph, bySlug, type GraphPart } from "./graph.ts";

/**
 * The rules about a sound corpus, in the order in which a curator wants to read of them: what things are called, then who says them and
 * where, then what they mean together, then what is left hanging.
 */
export const CHECKS: readonly Check[] = [
  // What things are called.
  duplicateIds,
  idFitsKind,
  unknownIds,
  fieldFitsKind,
  // Who says them, where, and how far that was read.
  unknownSources,
  assertionHasSource,
  paperCitesItsSentence,
  seenAsGraded,
  oneRecordADocument,
  datesExist,
  datesFitStatus,
  // Relations (shared/tracing).
  relationJoinsItsKinds,
  gripOnHolds,
  ratingOnScores,
  summaryOnSteps,
  noCycles,
  toldCaseNamesItsKinds,
  // Arguments (shared/weighing 1 and 7).
  argumentHasPremises,
  argumentHasOneEnd,
  argumentJoinsItsKinds,
  valueWherePractical,
  saidOnce,
  restsOnItself,
  weakeningHasReason,
  audienceOrdersCriteria,
  // What is left hanging.
  nothingIsIsolated,
  notUnverifiedAlone,
  ruleIsLaidDown,
  summaryIsSpeltOut,
  toldCaseFollowsSteps,
];

export interface CheckOptions {
  /** True where some of what is written could not be read: rules that miss something then say nothing. */
  readonly incomplete?: boolean | undefined;
  readonly checks?: readonly Check[] | undefined;
  /** What the corpus compiles to, where that is known already. */
  readonly part?: GraphPart | undefined;
}

/**
 * Runs every check over the whole corpus. Findings come in order of file and line, at one line in the order of the checks; lines are asked
 * for file by file, since a file may have to be parsed for them. Never throws; O(entries), but for the suggestions of names
 * (checks/suggest.ts) and the unfolding of summaries (trace/unfold.ts).
 */
export function checkCorpus(corpus: Corpus, options: CheckOptions = {}): readonly Finding[] {
  const { incomplete = false, checks = CHECKS, part = compileCorpus(corpus) } = options;
  const checked = { corpus, graph: buildGraph(part) };
  return checks
    .filter((check) => !(incomplete && check.needsAll))
    .flatMap((check) => Array.from(check.run(checked), (problem) => ({ check: check.name, problem })))
    .sort((a, b) => bySlug(a.problem.entry.file, b.problem.entry.file))
    .map(({ check, problem: { severity, entry, path, message } }): Finding => {
      return { check, severity, file: entry.file, line: entry.line(...path), message };
    })
    .sort((a, b) => bySlug(a.file, b.file) || a.line - b.line);
}
