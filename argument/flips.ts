import { type ErrorCode, ExplorerError } from "./explorer-error.ts";
import type { ArgumentGraph } from "./graph.ts";
import { SEMANTICS } from "./semantics/semantics.ts";
import type { SolveOptions } from "./semantics/solve.ts";
import { type Audience, NOBODY } from "./weigh/audience.ts";
import type { ConstructOptions } from "./weigh/construct.ts";
import type { Dispute } from "./weigh/dispute.ts";
import { disputeOf, READINGS } from "./weigh/of-corpus.ts";
import { WEIGHED_UNDER, type WeighingUnder, weighUnder } from "./weigh/under.ts";
import type { Verdict } from "./weigh/verdict.ts";
import { weigh } from "./weigh.ts";

/** A choice under which a verdict comes out otherwise. */
export interface Flip {
  readonly choice: "semantics" | "reading" | "audience";
  /** The name of the semantics or reading, or the slug of the audience; "nobody" for nobody in particular. */
  readonly to: string;
  /** Undefined where there is no extension. */
  readonly verdict: Verdict | undefined;
}

export interface Flips {
  /** By statement; those that nothing flips are left out. */
  readonly of: ReadonlyMap<string, readonly Flip[]>;
  /** Semantics under which it could not be weighed, and why: too many ways, or no time left. */
  readonly untried: readonly { readonly semantics: string; readonly error: ExplorerError }[];
}

/** What can be chosen besides the semantics: what is weighed under each reading, and whom it is put to. */
export interface Choices {
  readonly readings: readonly (readonly [name: string, dispute: Dispute])[];
  readonly audiences: readonly (readonly [name: string, audience: Audience])[];
}

/** All readings of a graph, nobody in particular, and the audiences that it holds. */
export function choicesIn(graph: ArgumentGraph): Choices {
  return {
    readings: READINGS.map((reading) => [reading, disputeOf(graph, reading)]),
    audiences: [["nobody", NOBODY], ...graph.nodes.flatMap((node) => ("prefers" in node ? [[node.slug, node] as const] : []))],
  };
}

/**
 * Every choice, made alone, that flips the verdicts on the statements of a dispute from what they are under grounded semantics, for the audience and
 * from the facts of `from`: other semantics, other readings, other audiences. That another semantics decides what grounded leaves open is a flip
 * too. Cost: one weighing for each choice. Throws CANCELLED when the signal aborts; a semantics that cannot be tried is named.
 */
export async function flips(dispute: Dispute, from: ConstructOptions, choices: Choices, options: SolveOptions = {}): Promise<Flips> {
  const plain = weigh(dispute, from).verdicts;
  const found = new Map<string, Flip[]>();
  const untried: Flips["untried"][number][] = [];
  const compare = (choice: Flip["choice"], to: string, verdictOn: (statement: string) => Verdict | undefined) => {
    for (const [statement, verdict] of plain) {
      const other = verdictOn(statement);
      if (other !== verdict) found.set(statement, [...(found.get(statement) ?? []), { choice, to, verdict: other }]);
    }
  };
  for (const semantics of WEIGHED_UNDER) {
    if (semantics === "GR") continue;
    const { name } = SEMANTICS[semantics];
    const under = await triedUnder(() => weighUnder(dispute, semantics, from, options));
    if (under instanceof ExplorerError) untried.push({ semantics: name, error: under });
    else compare("semantics", name, (statement) => under.statements.get(statement)?.verdict);
  }
  for (const [name, read] of choices.readings) {
    const { verdicts } = weigh(read, from);
    compare("reading", name, (statement) => verdicts.get(statement));
  }
  for (const [name, audience] of choices.audiences) {
    const { verdicts } = weigh(dispute, { ...from, audience });
    compare("audience", name, (statement) => verdicts.get(statement));
  }
  return { of: found, untried };
}

/** Too many ways, no time left, or facts granted where ways are compared. */
const UNTRIED: readonly ErrorCode[] = ["QUERY_TOO_COMPLEX", "TIMEOUT", "BAD_USER_INPUT"];

async function triedUnder(tried: () => Promise<WeighingUnder>): Promise<WeighingUnder | ExplorerError> {
  try {
    return await tried();
  } catch (error) {
    if (error instanceof ExplorerError && UNTRIED.includes(error.code)) return error;
    throw error;
  }
}
