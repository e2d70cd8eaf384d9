import { ExplorerError } from "#argument/explorer-error.ts";
import { FRAMEWORK_FORMATS, type FrameworkForm, frameworkExport, SEMANTICS_FOR_BAG } from "../../exports/framework.ts";
import type { Io } from "../command.ts";
import { oneNamed } from "../one-named.ts";
import { askDispute } from "../weigh/read-dispute.ts";
import { refuseTaken, writeWhole } from "./write-whole.ts";

/** How the dispute is asked for as a framework, beside --format, --out and --force. */
export const FRAMEWORK_OPTIONS = {
  audience: { type: "string" },
  "put-first": { type: "string", multiple: true },
  reading: { type: "string" },
  file: { type: "string" },
  ways: { type: "boolean", default: false },
  by: { type: "string" },
  map: { type: "boolean", default: false },
} as const;

export const FRAMEWORK_HELP = `  --audience AUD, --put-first CRI,..., --reading READING, --file FILE
                   for whom the dispute is weighed, or another dispute, as "riparian weigh --help" has them
  --ways           write every way to supply every premise out as an argument of its own, where there are not too many
  --by SEMANTICS   with bag: the gradual semantics under which weights of arguments are read off, df-quad unless told
  --map            instead of the framework, as JSON, what each of its nodes is and why each attack is there; --out writes it beside
                   the framework, as FILE.map.json and, for reading, FILE.map.txt`;

interface Asked {
  readonly audience?: string | undefined;
  readonly "put-first"?: readonly string[] | undefined;
  readonly reading?: string | undefined;
  readonly file?: string | undefined;
  readonly ways: boolean;
  readonly by?: string | undefined;
  readonly map: boolean;
  readonly out?: string | undefined;
  readonly force: boolean;
}

export function isFrameworkFormat(format: string): boolean {
  return FRAMEWORK_FORMATS.some(({ id }) => id === format);
}

/** The first option given that asks about a framework, and so makes no sense with another format. */
export function frameworkOption(asked: Asked): string | undefined {
  const given = [asked.audience, asked["put-first"], asked.reading, asked.file, asked.ways || undefined, asked.by, asked.map || undefined];
  return Object.keys(FRAMEWORK_OPTIONS).find((_, index) => given[index] !== undefined);
}

/** Prints the framework of the dispute, or its map, or writes both. */
export async function exportTheFramework(format: string, asked: Asked, { env, out, err }: Io): Promise<void> {
  const form = askedForm(format, asked);
  const by = asked.by === undefined ? undefined : oneNamed("--by", asked.by, SEMANTICS_FOR_BAG);
  const files = asked.out === undefined ? [] : [asked.out, `${asked.out}.map.json`, `${asked.out}.map.txt`];
  refuseTaken(files, asked.force);
  const made = frameworkExport(await askDispute([], asked, env), form, by);
  const content = made.write(format) ?? "";
  const [file = "", json = "", text = ""] = files;
  if (asked.out === undefined) out(asked.map ? made.mapJson() : content);
  else {
    writeWhole([
      { file, content },
      { file: json, content: made.mapJson() },
      { file: text, content: made.mapText() },
    ]);
    err(`Wrote ${file}, and what its nodes are to ${json} and ${text}.\n`);
  }
}

function askedForm(format: string, { ways, by, audience, "put-first": first, map, out }: Asked): FrameworkForm {
  const refuse = (message: string) => new ExplorerError("BAD_USER_INPUT", message);
  if (map && out !== undefined) throw refuse("--map prints the map; --out writes it beside the framework without being asked.");
  if (format !== "bag") {
    if (by !== undefined) throw refuse("--by is of bag; the other formats hold no degrees.");
    return ways ? "ways" : "framework";
  }
  if (ways) throw refuse("--ways writes arguments and attacks out; bag holds statements and arguments as they are.");
  if (audience !== undefined || first !== undefined)
    throw refuse("--audience and --put-first decide which attacks defeat; in the degrees of bag they play no part.");
  return "bipolar";
}
