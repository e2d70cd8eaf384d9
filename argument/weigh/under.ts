import { ExplorerError } from "../explorer-error.ts";
import type { SemanticsId } from "../semantics/definition.ts";
import type { Framework } from "../semantics/framework.ts";
import { groundedLabelling } from "../semantics/grounded.ts";
import { argumentsLabelled, type Labelling, labellingOf, UNDECIDED } from "../semantics/labelling.ts";
import { independentParts } from "../semantics/parts.ts";
import { SEMANTICS } from "../semantics/semantics.ts";
import { listExtensions, type SolveOptions } from "../semantics/solve.ts";
import { NOBODY } from "./audience.ts";
import { type ConstructOptions, construct } from "./construct.ts";
import type { Dispute } from "./dispute.ts";
import { type Speakers, type Verdict, verdictOn } from "./verdict.ts";
import { enumerateWays, speakersIn } from "./ways.ts";

/** The semantics under which a dispute can be weighed, from the most cautious on. */
export const WEIGHED_UNDER = ["GR", "ID", "CO", "PR", "SST", "ST", "STG"] as const satisfies readonly SemanticsId[];
export type WeighedUnder = (typeof WEIGHED_UNDER)[number];

/** What becomes of a statement under a semantics that may have several extensions. */
export interface StatementUnder {
  /** The verdict that all extensions give; contested where they differ; undefined where there is no extension or not all were seen. */
  readonly verdict: Verdict | undefined;
  /** Of the extensions of the parts that bear on it, how many accept it, reject it, and there are. */
  readonly accepted: number;
  readonly rejected: number;
  readonly extensions: number;
}

export interface WeighingUnder {
  readonly semantics: WeighedUnder;
  /** Extensions of the whole: the product over independent parts, of which they are never listed. Undefined where a part has too many. */
  readonly extensions: bigint | undefined;
  readonly statements: ReadonlyMap<string, StatementUnder>;
}

/** Most extensions looked at in one part, and most combinations for one statement. */
const MOST_EXTENSIONS = 10_000;
/** Most arguments that are written out way by way. */
const MOST_WAYS = 20_000;

/**
 * Weighs a dispute under any semantics (shared/weighing 3): credulously accepted is what some extension accepts, sceptically what all do, and the
 * verdict is what all of them say. Grounded, complete, preferred, stable and ideal are read off the framework of construct.ts. Semi-stable and
 * stage extensions are the stable ones where there are any (Caminada, Carnielli and Dunne 2012, Journal of Logic and Computation 22; Verheij
 * 1996); where there are none, they compare what is left undecided way by way, and need the ways written out.
 *
 * NP-hard or worse but for grounded: TIMEOUT or CANCELLED as `options` say. Without a stable extension, semi-stable and stage throw
 * QUERY_TOO_COMPLEX where there are too many ways, and BAD_USER_INPUT where facts are granted or denied.
 */
export async function weighUnder(
  dispute: Dispute,
  semantics: WeighedUnder,
  construction: ConstructOptions = {},
  options: SolveOptions = {},
): Promise<WeighingUnder> {
  if (semantics === "SST" || semantics === "STG") {
    const stable = await weighUnder(dispute, "ST", construction, options);
    if (stable.extensions !== 0n) return { ...stable, semantics };
  }
  const speakers = frameworkFor(dispute, semantics, construction);
  const { framework } = speakers;
  const base = SEMANTICS[semantics].holdsGrounded ? groundedLabelling(framework) : new Uint8Array(framework.size);
  const parts = [];
  for (const { framework: part, members } of semantics === "GR" ? [] : independentParts(framework, argumentsLabelled(base, UNDECIDED))) {
    const found = await listExtensions(part, semantics, MOST_EXTENSIONS, options);
    parts.push({ members, complete: found.complete, labellings: found.extensions.map((extension) => labellingOf(part, extension)) });
  }
  const partOf = new Map(parts.flatMap((part) => [...part.members].map((node) => [node, part] as const)));
  const isWhole = parts.every(({ complete }) => complete);
  const extensions = parts.reduce((product, { labellings }) => product * BigInt(labellings.length), 1n);
  const statements = dispute.statements.map(({ id }): readonly [string, StatementUnder] => {
    if (extensions === 0n) return [id, { verdict: undefined, accepted: 0, rejected: 0, extensions: 0 }];
    const bearing = [...new Set([...speakers.speaksFor(id), ...speakers.speaksAgainst(id)].flatMap((node) => partOf.get(node) ?? []))];
    const verdicts = [...combined(base, bearing)].map((labels) => verdictOn(speakers, labels, id));
    const told = new Set(verdicts);
    const seenAll = bearing.every(({ complete }) => complete) && product(bearing) <= MOST_EXTENSIONS;
    const count = (verdict: Verdict) => verdicts.filter((found) => found === verdict).length;
    const verdict = told.size > 1 ? "contested" : seenAll ? verdicts[0] : undefined;
    return [id, { verdict, accepted: count("accepted"), rejected: count("rejected"), extensions: verdicts.length }];
  });
  return { semantics, extensions: isWhole ? extensions : undefined, statements: new Map(statements) };
}

interface Bearing {
  readonly members: Int32Array;
  readonly complete: boolean;
  readonly labellings: readonly Labelling[];
}

/** Every way to take one labelling of each part, up to a limit, laid over what is settled. */
function* combined(
  base: Labelling,
  parts: readonly Bearing[],
  from = 0,
  left = { count: MOST_EXTENSIONS },
): Generator<Labelling, void, void> {
  const part = parts[from];
  if (!part) {
    if (left.count-- > 0) yield base;
    return;
  }
  for (const labelling of part.labellings) {
    if (left.count <= 0) return;
    const laid = base.slice();
    for (const [place, node] of part.members.entries()) laid[node] = labelling[place] ?? UNDECIDED;
    yield* combined(laid, parts, from + 1, left);
  }
}

function product(parts: readonly Bearing[]): number {
  return parts.reduce((all, { labellings }) => all * labellings.length, 1);
}

function frameworkFor(
  dispute: Dispute,
  semantics: WeighedUnder,
  construction: ConstructOptions,
): Speakers & { readonly framework: Framework } {
  if (semantics !== "SST" && semantics !== "STG") return construct(dispute, construction);
  const { name } = SEMANTICS[semantics];
  if ((construction.granted?.size ?? 0) + (construction.denied?.size ?? 0) > 0)
    throw new ExplorerError("BAD_USER_INPUT", `Facts cannot be granted or denied under ${name} semantics.`);
  const written = enumerateWays(dispute, construction.audience ?? NOBODY, MOST_WAYS);
  if (!written)
    throw new ExplorerError(
      "QUERY_TOO_COMPLEX",
      `There are more than ${MOST_WAYS} ways to argue: too many to compare under ${name} semantics.`,
    );
  return { framework: written.framework, ...speakersIn(written.ways) };
}
