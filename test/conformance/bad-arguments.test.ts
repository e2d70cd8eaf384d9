import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from "graphql";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { schema } from "#server/graphql/schema.ts";
import type { GraphStore } from "#server/store/graph-store.ts";
import { theCorpus } from "#test/corpus.ts";
import { codesOf, faultsOfAnswer, messagesOf } from "#test/hostile/faults-of-answer.ts";
import { knownOf } from "#test/hostile/known-names.ts";
import { NASTY_TEXTS } from "#test/hostile/nasty-texts.ts";
import { type Place, placesOfArguments } from "#test/hostile/places-of-arguments.ts";
import { type Answer, type Served, serve } from "#test/hostile/served.ts";
import { describeEachStore } from "#test/neo4j/stores.ts";

/** What an argument of a type does not take, whatever it means: JSON of another form, and nothing where something is needed. */
const OF_ANOTHER_FORM: Readonly<Record<string, readonly unknown[]>> = {
  Int: ["many", 1.5, 2_147_483_648, -2_147_483_649, true, {}],
  Float: ["much", true, {}],
  Boolean: ["yes", 1, {}],
  String: [7, true, {}],
  ID: [true, 1.5, {}],
};
const NO_CURSORS = [
  "",
  "nonsense",
  "bm9uc2Vuc2U",
  Buffer.from('["x","y"]').toString("base64url"),
  Buffer.from("[1,2]").toString("base64url"),
  "\ud800",
  "a".repeat(5_000),
];
const NO_IDS = [
  "",
  "nonsense",
  ":",
  Buffer.from("claim:x").toString("base64url"),
  Buffer.from("Claim:").toString("base64url"),
  "\u0000",
  "a".repeat(5_000),
];

/** Texts of the many for each place; each place has others. */
const TEXTS = 4;

/**
 * What does not reach the store is asked on one of them. What stands in a filter is taken once for all lists. On Neo4j,
 * places that one piece of code serves are taken once, and suppositions (whatIf,
 * forWhom) are left out: they read the whole graph for each question, and hand their arguments to no store.
 */
describeEachStore("bad arguments", (open, name) => {
  vi.setConfig({ testTimeout: 120_000 });
  let store: GraphStore;
  let served: Served;
  let places: readonly Place[];
  beforeAll(async () => {
    store = await open(theCorpus());
    served = await serve(store);
    const samples = new Map(theCorpus().nodes.map(({ kind, slug }) => [kind as string, slug]));
    const all = placesOfArguments(schema, await knownOf(store, theCorpus()), (kind) => samples.get(kind));
    const first = new Map(all.toReversed().map((place) => [`${place.alike} ${place.name.replace(/^[^(]*/, "")}`, place]));
    const once = [...first.values()];
    const isWithin = (place: Place) => /\(\w+\./.test(place.name);
    places =
      name === "embedded"
        ? all.filter((place) => !isWithin(place) || once.includes(place))
        : once.filter(({ name }) => !/^whatIf|\(forWhom/.test(name));
  });
  afterAll(async () => {
    await served.stop();
  });

  /** Asks with each value at each place, and gathers what is wrong with the answers. */
  async function ask(
    of: readonly Place[],
    valuesOf: (place: Place) => readonly unknown[],
    wrong: (answer: Answer, place: Place, value: unknown) => string | undefined,
  ) {
    const found: string[] = [];
    let asked = 0;
    for (const place of of) {
      for (const value of valuesOf(place)) {
        const { query, variables } = place.ask(value);
        const answer = await served.ask(query, variables);
        const faults = faultsOfAnswer(answer, typeof value === "string" ? [value, ...NASTY_TEXTS] : NASTY_TEXTS);
        const fault = faults.join("; ") || wrong(answer, place, value);
        if (fault) found.push(`${place.name} ${JSON.stringify(value)?.slice(0, 80)}: ${fault}: ${answer.text.slice(0, 300)}`);
        asked += 1;
      }
    }
    expect(found.slice(0, 10)).toEqual([]);
    expect(asked).toBeGreaterThan(0);
    expect(served.logged).toEqual([]);
  }

  const refusedFor = (answer: Answer, pattern: RegExp) => {
    if (!codesOf(answer).every((code) => code === "BAD_USER_INPUT") || codesOf(answer).length === 0)
      return `it is ${codesOf(answer).join() || "answered"}`;
    return messagesOf(answer).every((message) => pattern.test(message)) ? undefined : `its message does not have ${pattern}`;
  };
  const isOfType = (name: string) => (place: Place) => getNamedType(place.type).name === name;
  const isCursor = ({ argument }: Place) => argument === "after" || argument === "before";
  const asGiven = (place: Place, value: unknown) => (isListType(getNullableType(place.type)) ? [value] : value);

  it.runIf(name === "embedded")("of another form are refused, by the name of the variable and with what would be right", () =>
    ask(
      places,
      (place) => {
        const type = getNamedType(place.type);
        const values = isEnumType(type)
          ? ["NO_SUCH", 7, {}]
          : isInputObjectType(type)
            ? ["x", 7, { nonsense: 1 }]
            : (OF_ANOTHER_FORM[type.name] ?? []);
        return [...values.map((value) => asGiven(place, value)), ...(isNonNullType(place.type) ? [null] : [])];
      },
      (answer) => refusedFor(answer, /\$v\b.*(cannot represent|not defined|does not exist|expected|must not be null|type)/is),
    ),
  );

  it("that are null, where they may be, are as if they were not given", () =>
    ask(
      places.filter(({ type }) => !isNonNullType(type)),
      () => [null],
      (answer, place) => (codesOf(answer).length === 0 || /^trace\(to|^whatIf/.test(place.name) ? undefined : "it is refused"),
    ));

  it("that are numbers out of range are refused, by name and with the range", () =>
    ask(
      places.filter(isOfType("Int")),
      () => [-1, 2_147_483_647],
      (answer, { argument }, value) =>
        refusedFor(answer, new RegExp(`"${argument}" is ${String(value)}; it must be a whole number from \\d+ to \\d+`)),
    ));

  it("that are no cursors are refused as such", () =>
    ask(
      places.filter(isCursor),
      () => NO_CURSORS,
      (answer) => refusedFor(answer, /cursor/),
    ));

  it("that are no ids are refused as such", () =>
    ask(
      places.filter(isOfType("ID")),
      (place) => NO_IDS.map((id) => asGiven(place, id)),
      (answer) => refusedFor(answer, /is no id/),
    ));

  it("that name nothing find nothing, or are refused with the name", () =>
    ask(
      places.filter((place) => isOfType("String")(place) && !isCursor(place)),
      (place) => [asGiven(place, "no.such")],
      (answer) => (codesOf(answer).length === 0 ? undefined : refusedFor(answer, /no\.such|needs/)),
    ));

  it("that are too many are refused with how many there may be, or cost too much", () =>
    ask(
      places.filter(({ type }) => isListType(getNullableType(type)) && ["String", "ID"].includes(getNamedType(type).name)),
      () => [Array.from({ length: 5_001 }, (_, index) => `no.such-${index}`)],
      (answer) => (codesOf(answer).includes("QUERY_TOO_COMPLEX") ? undefined : refusedFor(answer, /\d+|no\.such|needs/)),
    ));

  it("that would break programs break nothing", () =>
    ask(
      places.filter((place) => isOfType("String")(place) && !isCursor(place)),
      (place) =>
        Array.from({ length: TEXTS }, (_, index) =>
          asGiven(place, NASTY_TEXTS[(places.indexOf(place) * TEXTS + index) % NASTY_TEXTS.length]),
        ),
      (answer) => (codesOf(answer).length === 0 ? undefined : refusedFor(answer, /\w/)),
    ));
});
