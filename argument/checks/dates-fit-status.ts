import type { InstrumentEntry } from "../corpus.ts";
import type { LegalStatus } from "../source.ts";
import { daysOf, type Stretch } from "./calendar.ts";
import { type Check, error } from "./check.ts";
import { writtenSources } from "./written.ts";

/** Statuses under which the cited duties bind today, do not bind yet, and never bound or bind no longer. */
const BINDS: readonly LegalStatus[] = ["in force"];
const BINDS_LATER: readonly LegalStatus[] = ["adopted", "applies later"];
const NEVER_BOUND: readonly LegalStatus[] = ["proposed", "draft", "vetoed", "lapsed", "withdrawn"];

/**
 * Status and dates of an instrument tell the same story: nothing is issued after the day on which its status was looked up or after the day
 * of the corpus, what is in force applies already, what applies later does not yet, and what never became law never applied.
 */
export const datesFitStatus: Check = {
  name: "dates-fit-status",
  *run({ corpus }) {
    const asOf = daysOf(corpus.meta.asOf)?.to;
    if (!asOf) return;
    for (const { entry, value } of writtenSources(corpus)) {
      const { key } = value;
      const issued = daysIn(value.issued);
      const statusAsOf = daysIn(value.statusAsOf);
      if (issued && issued.from > asOf)
        yield error(entry, ["issued"], `${key} is issued ${value.issued}, after the day of the corpus (${corpus.meta.asOf}).`);
      if (statusAsOf && statusAsOf.from > asOf)
        yield error(
          entry,
          ["statusAsOf"],
          `The status of ${key} is as of ${value.statusAsOf}, after the day of the corpus (${corpus.meta.asOf}).`,
        );
      if (issued && statusAsOf && issued.from > statusAsOf.to)
        yield error(entry, ["statusAsOf"], `${key} is issued ${value.issued}, after its status was looked up (${value.statusAsOf}).`);
      const checkedOn = daysIn(value.check?.on);
      if (checkedOn && checkedOn.from > asOf)
        yield error(entry, ["check", "on"], `${key} was checked ${value.check?.on}, after the day of the corpus (${corpus.meta.asOf}).`);
    }
    for (const entry of corpus.instruments) {
      const message = contradiction(entry.value, asOf);
      if (message) yield error(entry, [entry.value.effective === undefined ? "status" : "effective"], message);
    }
  },
};

function contradiction({ key, status, issued, effective }: InstrumentEntry, asOf: string): string | undefined {
  const applies = daysIn(effective);
  if (status === "applies later" && effective === undefined) return `${key} "applies later" but does not say from when. Add "effective".`;
  if (!applies) return undefined;
  const is = (statuses: readonly LegalStatus[]) => statuses.some((candidate) => candidate === status);
  if (is(BINDS) && applies.from > asOf)
    return `${key} is "${status}", but its duties apply only from ${effective}. It is adopted, or applies later.`;
  if (is(BINDS_LATER) && applies.to <= asOf)
    return `${key} is "${status}", but its duties have applied since ${effective}. It is in force by now.`;
  if (is(NEVER_BOUND)) return `${key} is "${status}" and so has never applied, but says that it applies from ${effective}.`;
  const passed = daysIn(issued);
  if (passed && applies.to < passed.from) return `${key} applies from ${effective}, before it was issued (${issued}).`;
  return undefined;
}

function daysIn(date: string | undefined): Stretch | undefined {
  return date === undefined ? undefined : daysOf(date);
}
