import { type ParseArgsConfig, parseArgs } from "node:util";
import { ExplorerError } from "#argument/explorer-error.ts";

/** What a command may touch of the world; tests hand in their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One verb of `riparian`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints: usage, options, an example. */
  readonly help: string;
  /** Runs to an exit code; an ExplorerError that it throws is printed as one line and ends with `FAILED`. */
  readonly run: (args: readonly string[], io: Io) => Promise<number>;
}

/** The question was answered. */
export const DONE = 0;
/** The answer is no: nothing leads there, a check found errors. */
export const ANSWERED_NO = 1;
/** The question could not be asked or answered: bad input, no store, no file. */
export const FAILED = 2;

type Options = NonNullable<ParseArgsConfig["options"]>;

interface Strict<T extends Options> extends ParseArgsConfig {
  args: string[];
  options: T;
  allowPositionals: true;
  strict: true;
}

/** Parses a command's arguments; what does not fit, or stands twice where once is meant, is BAD_USER_INPUT, pointing at `--help`. */
export function parseCommand<T extends Options>(
  name: string,
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<Strict<T>>> {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true });
    const told = parsed.tokens.flatMap((token) => (token.kind === "option" && token.value !== undefined ? [token.name] : []));
    const twice = told.find((option, index) => options[option]?.multiple !== true && told.indexOf(option) < index);
    if (twice) throw new Error(`--${twice} stands twice; it takes one value`);
    return parsed;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\.?\s*\n|\. /)[0] : String(error);
    throw new ExplorerError("BAD_USER_INPUT", `${reason}. See "riparian ${name} --help".`);
  }
}

/** Refuses arguments that stand by themselves, for commands that take none. */
export function refusePositionals(name: string, positionals: readonly string[]): void {
  if (positionals.length > 0)
    throw new ExplorerError("BAD_USER_INPUT", `"riparian ${name}" takes no "${positionals[0]}" by itself. See "riparian ${name} --help".`);
}

/** A whole number from 1 given as an option, or what it is otherwise. */
export function parseWithin(option: string, text: string | undefined, otherwise: number, most: number): number {
  const count = parseCount(option, text) ?? otherwise;
  if (count < 1 || count > most) throw new ExplorerError("BAD_USER_INPUT", `${option} is ${count}; it must be from 1 to ${most}.`);
  return count;
}

/** A whole number given as an option. */
export function parseCount(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new ExplorerError("BAD_USER_INPUT", `${option} is "${text}"; it must be a whole number.`);
  return Number(text);
}
