import type { Backing } from "../gradual/backing.ts";
import type { GradualSemantics } from "../gradual/gradual-semantics.ts";
import { frameworkOf } from "../gradual/of-dispute.ts";
import type { SolveOptions } from "../semantics/solve.ts";
import type { Audience } from "../weigh/audience.ts";
import type { Dispute } from "../weigh/dispute.ts";
import { READINGS, type Reading } from "../weigh/of-corpus.ts";
import { type StatementUnder, type WeighedUnder, weighUnder } from "../weigh/under.ts";
import type { Standing, Verdict } from "../weigh/verdict.ts";
import { type Change, changesBetween } from "./changes.ts";
import { restrengthener, type StrengthRange } from "./restrengthen.ts";
import { reweigher, type Supposed } from "./reweigh.ts";
import type { Scenario } from "./scenario.ts";

/** A dispute of which something is supposed. */
export interface Subject {
  /** Whose word counts may differ from reading to reading; statements and arguments are the same. */
  readonly under: (reading: Reading) => Dispute;
  readonly backing: Backing;
  /** For whom it is weighed as it stands. */
  readonly audience: Audience;
}

/** Of the extensions that bear on a statement, how many accept it, reject it, and there are. */
export type Counts = Omit<StatementUnder, "verdict">;

/** What a scenario changes in a dispute, only where it differs; lists in order of id. */
export interface DisputeChanges {
  /** Under which verdicts are compared. */
  readonly semantics: WeighedUnder;
  /** Of statements whose verdict changes; null where there is no extension, or not all were seen. */
  readonly verdicts: readonly Change<Verdict | null>[];
  /** Under a semantics other than grounded, of statements on which several extensions bear before or after, or none: where the counts differ. */
  readonly counts: readonly Change<Counts>[];
  /** Under such a semantics: how many extensions there are in all, counted part by part; null where a part has too many. */
  readonly extensions?: { readonly before: bigint | null; readonly after: bigint | null };
  /** Of arguments, under grounded semantics alone. */
  readonly standings: readonly Change<Standing>[];
  /** Under the gradual semantics asked for. */
  readonly strengths: readonly Change<StrengthRange>[];
  /** Why that semantics gives none. */
  readonly strengthsUndefined?: string;
}

export interface DisputeQuestion {
  readonly gradual?: GradualSemantics | undefined;
  /** For semantics other than grounded. */
  readonly solving?: SolveOptions | undefined;
}

const AS_IT_STANDS: Reading = "evidential";

/**
 * Makes a dispute ready for scenarios that grant and deny no other statements than those of `settled`; scenarios are to have been checked
 * (scenario.ts). Grounded verdicts and degrees are sought only where a scenario reaches (reweigh.ts, restrengthen.ts). Under other semantics both sides
 * are weighed anew: there the cost lies in the parts that grounded semantics leaves open, and what is stable in one place can hang on any other.
 * Then it throws as `weighUnder` does.
 */
export function suppose(
  subject: Subject,
  settled: ReadonlySet<string>,
): (scenario: Scenario, question: DisputeQuestion) => Promise<DisputeChanges> {
  const dispute = subject.under(AS_IT_STANDS);
  const assertedUnder = once(
    (reading: Reading) => new Set(subject.under(reading).statements.flatMap(({ id, asserted }) => (asserted ? id : []))),
  );
  const none: ReadonlySet<string> = new Set();
  const base: Supposed = { asserted: assertedUnder(AS_IT_STANDS), granted: none, denied: none, audience: subject.audience };
  const open = { asserted: new Set(READINGS.flatMap((reading) => [...assertedUnder(reading)])), settled };
  const reweigh = reweigher(dispute, open, base);
  const degrees = once((gradual: GradualSemantics) => restrengthener(dispute, subject.backing, gradual));
  const scoresUnder = once((reading: Reading) => scoresThatDiffer(dispute, subject.under(reading), subject.backing));

  return async (scenario, { gradual, solving }) => {
    const { reading = AS_IT_STANDS, audience = subject.audience, grant = [], deny = [], baseScores = {}, semantics = "GR" } = scenario;
    const given = { granted: new Set(grant), denied: new Set(deny), audience };
    const said =
      semantics === "GR"
        ? { ...reweigh({ ...given, asserted: assertedUnder(reading) }), counts: [] }
        : await changesUnder(semantics, [dispute, { audience: base.audience }], [subject.under(reading), given], solving);
    const scores = [
      ...scoresUnder(reading),
      ...grant.map((id) => [id, 1] as const),
      ...deny.map((id) => [id, 0] as const),
      ...Object.entries(baseScores),
    ];
    const degree = gradual && degrees(gradual)(new Map(scores));
    return {
      semantics,
      verdicts: said.verdicts,
      counts: said.counts,
      ...("extensions" in said ? { extensions: said.extensions } : {}),
      standings: "standings" in said ? said.standings : [],
      strengths: degree?.changes ?? [],
      ...(degree?.undefinedBecause === undefined ? {} : { strengthsUndefined: degree.undefinedBecause }),
    };
  };
}

type Weighed = Parameters<typeof weighUnder>;

async function changesUnder(
  semantics: WeighedUnder,
  [dispute, base]: readonly [Dispute, Weighed[2]],
  [supposed, given]: readonly [Dispute, Weighed[2]],
  solving: SolveOptions | undefined,
) {
  const was = await weighUnder(dispute, semantics, base, solving);
  const is = await weighUnder(supposed, semantics, given, solving);
  const ids = [...was.statements.keys()];
  const counts =
    ({ statements }: typeof was) =>
    (id: string): Counts | undefined => {
      const found = statements.get(id);
      return found && { accepted: found.accepted, rejected: found.rejected, extensions: found.extensions };
    };
  const verdict =
    ({ statements }: typeof was) =>
    (id: string) =>
      statements.get(id)?.verdict ?? null;
  return {
    verdicts: changesBetween(ids, verdict(was), verdict(is)),
    counts: changesBetween(ids, counts(was), counts(is)).filter(({ before, after }) => before.extensions !== 1 || after.extensions !== 1),
    extensions: { before: was.extensions ?? null, after: is.extensions ?? null },
  };
}

/** The base scores that are others since other statements are asserted. */
function scoresThatDiffer(dispute: Dispute, other: Dispute, backing: Backing): readonly (readonly [string, number])[] {
  const [was, is] = [frameworkOf(dispute, backing), frameworkOf(other, backing)];
  return was.ids.flatMap((id, index) => {
    const score = is.framework.baseScores[index] ?? 0;
    return score === was.framework.baseScores[index] ? [] : [[id, score] as const];
  });
}

/** Asks once for each key. */
function once<K, V>(ask: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key) ?? ask(key);
    known.set(key, found);
    return found;
  };
}
