import { ExplorerError } from "#argument/explorer-error.ts";
import { GRADUAL_SEMANTICS } from "#argument/gradual/all-semantics.ts";
import { CONTRIBUTION_METHODS, type ContributionMethod } from "#argument/gradual/contributions/all-methods.ts";
import type { GradualSemantics } from "#argument/gradual/gradual-semantics.ts";
import { checkLimit } from "../../store/limits.ts";
import { parseCount } from "../command.ts";
import { oneNamed } from "../one-named.ts";

const DEFAULT_FIRST = 5;

/** How the strength of a statement is asked about on the command line. */
export const STRENGTH_OPTIONS = {
  strength: { type: "boolean", default: false },
  by: { type: "string" },
  method: { type: "string" },
  first: { type: "string" },
} as const;

export const STRENGTH_HELP = `  --strength            instead of verdicts, how strong it is: its rank among its like, what counts once, and what moves it most, up or
                        down; of the options and tools all ranks, unless statements are named. Audiences play no part
    --by NAME           the gradual semantics: ${GRADUAL_SEMANTICS.filter(({ takes }) => takes !== "attacks")
      .slice(0, 4)
      .map(({ id }) => id)
      .join(", ")}, ... (df-quad, unless told)
    --method NAME       what "moves it" means: ${CONTRIBUTION_METHODS.map(({ id }) => id).join(", ")} (removal, unless told)
    --first N           how many arguments (${DEFAULT_FIRST}, unless told)`;

interface Values {
  readonly strength?: boolean;
  readonly by?: string | undefined;
  readonly method?: string | undefined;
  readonly first?: string | undefined;
  readonly semantics?: string | undefined;
  readonly audience?: string | undefined;
  readonly "put-first"?: readonly string[] | undefined;
  readonly grant?: readonly string[] | undefined;
  readonly deny?: readonly string[] | undefined;
}

export interface AskedStrength {
  readonly semantics: GradualSemantics;
  readonly method: ContributionMethod;
  readonly first: number;
}

/** What is asked of strength; undefined where verdicts are asked for. Options of the one with the other are BAD_USER_INPUT. */
export function askedStrength(values: Values): AskedStrength | undefined {
  const stray = (["by", "method", "first"] as const).find((option) => values[option] !== undefined);
  if (!values.strength && stray) throw new ExplorerError("BAD_USER_INPUT", `--${stray} goes with --strength. See "riparian weigh --help".`);
  if (!values.strength) return undefined;
  if (values.semantics !== undefined)
    throw new ExplorerError("BAD_USER_INPUT", "--semantics is of verdicts; the gradual semantics of --strength is told by --by.");
  const audience = (["audience", "put-first"] as const).find((option) => values[option] !== undefined);
  if (audience) throw new ExplorerError("BAD_USER_INPUT", `Audiences play no part in strength: leave out --${audience}, or --strength.`);
  const fact = (["grant", "deny"] as const).find((option) => values[option] !== undefined);
  if (fact)
    throw new ExplorerError(
      "BAD_USER_INPUT",
      `--${fact} is of verdicts; what it does to strengths is told by "riparian what-if --${fact} ... --by".`,
    );
  const first = parseCount("--first", values.first) ?? DEFAULT_FIRST;
  checkLimit("--first", first, { least: 1, most: 1_000 });
  return {
    semantics: oneNamed("--by", values.by ?? "df-quad", GRADUAL_SEMANTICS),
    method: oneNamed("--method", values.method ?? "removal", CONTRIBUTION_METHODS),
    first,
  };
}
