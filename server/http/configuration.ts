import type { z } from "zod";
import { withoutLogin } from "../store/without-login.ts";
import { SETTINGS, type Setting, type SettingName } from "./settings.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

type Read<N extends SettingName> = z.output<(typeof SETTINGS)[N]["form"]>;

/** The settings as they hold: durations in milliseconds, sizes in bytes; undefined where nothing is set and nothing holds unless set. */
export type Configuration = {
  readonly [N in SettingName]: (typeof SETTINGS)[N]["unless"] extends string ? Read<N> : Read<N> | undefined;
};

export type ConfigurationReading =
  | { readonly outcome: "read"; readonly configuration: Configuration }
  /** One line for each mistake, in the order of `SETTINGS`. */
  | { readonly outcome: "mistaken"; readonly mistakes: readonly string[] };

/** What holds where nothing is set. */
export const UNLESS_SET: Configuration = unlessSet();

function unlessSet(): Configuration {
  const reading = readConfiguration({});
  if (reading.outcome === "mistaken") throw new Error(reading.mistakes.join(" "));
  return reading.configuration;
}

/** Reads all settings, and says all that is wrong with them at once. What is set to nothing is not set. */
export function readConfiguration(env: Environment): ConfigurationReading {
  const mistakes: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries<Setting<unknown>>(SETTINGS)) {
    const given = env[name] || undefined;
    const text = given ?? setting.unless;
    if (text === undefined) continue;
    const read = setting.form.safeParse(text);
    if (read.success) values[name] = read.data;
    else mistakes.push(`${name} is ${shown(setting, text)}; it must be ${read.error.issues[0]?.message}.`);
  }
  // Every name of SETTINGS has been read by its own form, or is among the mistakes.
  const configuration = values as Configuration;
  mistakes.push(...contradictions(configuration));
  return mistakes.length > 0 ? { outcome: "mistaken", mistakes } : { outcome: "read", configuration };
}

/** What is wrong only together; what could not be read is left to its own line. */
function contradictions({ COST_LIMIT, RATE_COST, TRUSTED_DOCUMENTS, TRUSTED_DOCUMENTS_ONLY }: Partial<Configuration>): readonly string[] {
  const found: string[] = [];
  if (COST_LIMIT !== undefined && RATE_COST !== undefined && RATE_COST > 0 && RATE_COST < COST_LIMIT)
    found.push(
      `RATE_COST is "${RATE_COST}"; it must be at least COST_LIMIT, which is ${COST_LIMIT}, or no such operation could ever be asked.`,
    );
  if (TRUSTED_DOCUMENTS !== undefined && TRUSTED_DOCUMENTS_ONLY === false)
    found.push("TRUSTED_DOCUMENTS is set, which does nothing unless TRUSTED_DOCUMENTS_ONLY is 1.");
  return found;
}

/** What was given, without what may be a secret in it. */
function shown({ isSecret }: Setting<unknown>, text: string): string {
  return isSecret ? "not to be shown" : `"${withoutLogin(text).slice(0, 100)}"`;
}

/** The settings as a list for `--help`. */
export function listSettings(): string {
  const width = Math.max(...Object.keys(SETTINGS).map((name) => name.length)) + 2;
  return Object.entries<Setting<unknown>>(SETTINGS)
    .map(([name, { says, unless }]) => `  ${name.padEnd(width)}${says}${unless === undefined ? "" : ` (${unless})`}`)
    .join("\n");
}

/** The settings as a table in Markdown, as it stands in docs/operations.md. */
export function tabulateSettings(): string {
  const rows = Object.entries<Setting<unknown>>(SETTINGS).map(
    ([name, { says, unless }]) => `| \`${name}\` | ${unless === undefined ? "" : `\`${unless}\``} | ${says} |`,
  );
  return ["| name | unless set | decides |", "| --- | --- | --- |", ...rows].join("\n");
}
