import { didYouMean } from "../did-you-mean.ts";
import { ExplorerError } from "../explorer-error.ts";
import { SEMANTICS } from "../semantics/semantics.ts";
import { READINGS } from "../weigh/of-corpus.ts";
import { WEIGHED_UNDER, type WeighedUnder } from "../weigh/under.ts";
import type { Scenario } from "./scenario.ts";

/*
 * A scenario as a short text:
 *
 *     adopt:pol.mft,pol.hosted/deny:clm.cheap/prefer:cri.effect/prefer:cri.cost,cri.openness/score:clm.s4=0.5/semantics:preferred
 *
 * Each `prefer` names criteria that come before those of the next. The text can stand as it is in the query of an address and, without quotes, on
 * a command line; and it is the same after an address has been encoded and decoded. What a name has beside letters, digits, ".", "_", "~" and "-"
 * stands as the hexadecimal digits of its Unicode number between two "@": a space is "@20@".
 */

/** The fields, in the order in which they are written. */
const FIELDS = ["adopt", "drop", "grant", "deny", "prefer", "reading", "score", "semantics"] as const;
type Field = (typeof FIELDS)[number];

/** Writes a scenario; the empty text for one that supposes nothing. What is read from it is the same scenario, without its empty lists. */
export function writeScenario({ adopt, drop, grant, deny, audience, reading, baseScores = {}, semantics }: Scenario): string {
  const scores = Object.entries(baseScores).map(([id, score]) => `${escapeName(id)}=${score}`);
  const parts: Readonly<Record<Field, readonly (readonly string[] | undefined)[]>> = {
    adopt: [adopt?.map(escapeName)],
    drop: [drop?.map(escapeName)],
    grant: [grant?.map(escapeName)],
    deny: [deny?.map(escapeName)],
    prefer: (audience?.prefers ?? []).map((group) => group.map(escapeName)),
    reading: [reading && [reading]],
    score: [scores],
    semantics: [semantics && [semanticsName(semantics)]],
  };
  return FIELDS.flatMap((field) => parts[field].flatMap((list) => (list && list.length > 0 ? `${field}:${list.join(",")}` : []))).join("/");
}

/**
 * Reads what `writeScenario` writes, whatever the order of its parts, or throws BAD_USER_INPUT for the first thing that is wrong in it: it
 * never passes over what it does not know. Whether what is named is there, checkScenario says.
 */
export function readScenario(text: string): Scenario {
  const parts = new Map<Field, string[][]>();
  for (const part of text === "" ? [] : text.split("/")) {
    const colon = part.indexOf(":");
    if (colon < 0) refuse(`"${part}" has no colon; a scenario is made of parts such as deny:clm.cheap, with "/" between them.`);
    const field = FIELDS.find((name) => name === part.slice(0, colon)) ?? refuseField(part.slice(0, colon));
    const items = part.slice(colon + 1).split(",");
    if (items.includes("")) refuse(`"${part}" names nothing, or nothing between two commas.`);
    const known = parts.get(field);
    if (known && field !== "prefer") refuse(`"${field}" stands twice; name all in one part, with commas between them.`);
    parts.set(field, [...(known ?? []), items]);
  }
  const names = (field: Field) => (parts.get(field) ?? []).map((items) => distinctNames(field, items.map(unescapeName)));
  const list = (field: "adopt" | "drop" | "grant" | "deny") => names(field).map((found) => [field, found] as const);
  const prefers = names("prefer");
  distinctNames("prefer", prefers.flat());
  return {
    ...Object.fromEntries((["adopt", "drop", "grant", "deny"] as const).flatMap(list)),
    ...(prefers.length > 0 ? { audience: { prefers } } : {}),
    ...one(parts, "reading", READINGS, (reading) => ({ reading })),
    ...(parts.has("score") ? { baseScores: readScores(parts.get("score")?.flat() ?? []) } : {}),
    ...one(parts, "semantics", WEIGHED_UNDER.map(semanticsName), (name) => ({ semantics: semanticsNamed(name) })),
  };
}

function one<T extends string, R>(
  parts: ReadonlyMap<Field, string[][]>,
  field: Field,
  all: readonly T[],
  take: (found: T) => R,
): R | undefined {
  const items = parts.get(field)?.[0];
  if (!items) return undefined;
  const found = all.find((candidate) => items.length === 1 && candidate === items[0]);
  return found === undefined ? refuse(`"${field}" is "${items.join(",")}"; it must be ${all.join(", ")}.`) : take(found);
}

function readScores(items: readonly string[]): Readonly<Record<string, number>> {
  const scores = items.map(readScore).map(([name, score]) => [unescapeName(name), score] as const);
  distinctNames(
    "score",
    scores.map(([id]) => id),
  );
  return Object.fromEntries(scores);
}

/** A base score as it stands in a scenario and on the command line: a name, "=" and a number from 0 to 1; otherwise BAD_USER_INPUT. */
export function readScore(item: string): readonly [name: string, score: number] {
  const at = item.lastIndexOf("=");
  const number = item.slice(at + 1);
  if (at < 1 || !/^\d+(\.\d+)?(e-\d+)?$/.test(number) || Number(number) > 1)
    refuse(`"${item}" is no score; it must be a name, "=" and a number from 0 to 1, such as clm.cheap=0.5.`);
  return [item.slice(0, at), Number(number)];
}

/** The semantics of this name, "preferred" or "PR"; throws BAD_USER_INPUT where there is none. */
export function semanticsNamed(text: string): WeighedUnder {
  const found = WEIGHED_UNDER.find((id) => semanticsName(id) === text || id === text.toUpperCase());
  return found ?? refuse(`There is no semantics "${text}"; it must be ${WEIGHED_UNDER.map(semanticsName).join(", ")}.`);
}

function semanticsName(id: WeighedUnder): string {
  return SEMANTICS[id].name;
}

function distinctNames(field: Field, names: readonly string[]): readonly string[] {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? names : refuse(`"${twice}" stands twice under "${field}".`);
}

function escapeName(name: string): string {
  return name.replace(/[^A-Za-z0-9._~-]/gu, (character) => `@${character.codePointAt(0)?.toString(16)}@`);
}

function unescapeName(text: string): string {
  const name = text.replace(/@([0-9a-f]{1,6})@/g, (whole, digits) => {
    const code = Number.parseInt(digits, 16);
    return code > 0x10_ff_ff ? whole : String.fromCodePoint(code);
  });
  return escapeName(name) === text
    ? name
    : refuse(
        `"${text}" is no name as it stands in a scenario: what is no letter of English, digit, ".", "_", "~" or "-" stands as its code, such as @20@ for a space.`,
      );
}

function refuseField(name: string): never {
  return refuse(`A scenario has no part "${name}".${didYouMean(name, FIELDS) || ` The parts are: ${FIELDS.join(", ")}.`}`);
}

function refuse(message: string): never {
  throw new ExplorerError("BAD_USER_INPUT", message);
}
