import { didYouMean } from "../did-you-mean.ts";
import { ExplorerError } from "../explorer-error.ts";
import type { Audience } from "../weigh/audience.ts";
import type { Reading } from "../weigh/of-corpus.ts";
import type { WeighedUnder } from "../weigh/under.ts";

/**
 * What a reader supposes: a small value that can stand in an address (scenario-text.ts). What is left out is as it stands. All but `semantics` is
 * supposed; that only says under which semantics the verdicts before and after are compared.
 */
export interface Scenario {
  /** Tools put in place: they hold the routes. Whether they should be is another question, and no verdict turns on it. */
  readonly adopt?: readonly string[];
  /** Tools that are not to be had: they hold nothing, and what only they held is a gap. */
  readonly drop?: readonly string[];
  /** Statements taken as given, and denied. */
  readonly grant?: readonly string[];
  readonly deny?: readonly string[];
  readonly audience?: Audience;
  readonly reading?: Reading;
  /** Base scores given outright, by id of a statement or argument, from 0 to 1. */
  readonly baseScores?: Readonly<Record<string, number>>;
  /** Grounded, unless told. */
  readonly semantics?: WeighedUnder;
}

/** A scenario as it is asked for, with lists that may be empty and fields that may not be told. */
export type AskedFor = { readonly [field in keyof Scenario]: Scenario[field] | undefined };

/** The scenario without what is empty or not told, each name once. */
export function scenarioOf({ adopt, drop, grant, deny, audience, reading, baseScores, semantics }: AskedFor): Scenario {
  const once = (names: readonly string[]) => [...new Set(names)];
  return {
    ...(adopt?.length ? { adopt: once(adopt) } : {}),
    ...(drop?.length ? { drop: once(drop) } : {}),
    ...(grant?.length ? { grant: once(grant) } : {}),
    ...(deny?.length ? { deny: once(deny) } : {}),
    ...(audience ? { audience } : {}),
    ...(reading ? { reading } : {}),
    ...(baseScores && Object.keys(baseScores).length > 0 ? { baseScores } : {}),
    ...(semantics ? { semantics } : {}),
  };
}

/** What a scenario can name. */
export interface Supposable {
  readonly tools: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
  readonly arguments: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
}

/** Refuses, as BAD_USER_INPUT, a scenario that names what is not there or says two things of one. */
export function checkScenario(scenario: Scenario, { tools, statements, arguments: known, values }: Supposable): void {
  const { adopt = [], drop = [], grant = [], deny = [], baseScores = {}, audience } = scenario;
  const among = (names: Iterable<string>, all: ReadonlySet<string>, message: (name: string) => string) => {
    for (const name of names) if (!all.has(name)) refuse(`${message(name)}${didYouMean(name, all)}`);
  };
  const notBoth = (names: readonly string[], others: readonly string[], words: string) => {
    for (const name of names) if (others.includes(name)) refuse(`"${name}" is ${words}; it can be one of them.`);
  };
  among([...adopt, ...drop], tools, (name) => `"${name}" is no policy tool.`);
  among([...grant, ...deny], statements, (name) => `"${name}" is no statement that is weighed.`);
  notBoth(adopt, drop, "adopted and dropped");
  notBoth(grant, deny, "granted and denied");
  among(
    Object.keys(baseScores),
    new Set([...statements, ...known]),
    (name) => `There is no statement or argument "${name}" to give a score.`,
  );
  for (const [id, score] of Object.entries(baseScores))
    if (!(score >= 0 && score <= 1)) refuse(`The score of "${id}" is ${score}; it must be from 0 to 1.`);
  const preferred = audience?.prefers.flat() ?? [];
  among(preferred, values, (name) => `There is no criterion "${name}" to put before others.`);
  const twice = preferred.find((name, index) => preferred.indexOf(name) !== index);
  if (twice !== undefined) refuse(`"${twice}" is preferred twice; it has one place in an order.`);
}

function refuse(message: string): never {
  throw new ExplorerError("BAD_USER_INPUT", message);
}
