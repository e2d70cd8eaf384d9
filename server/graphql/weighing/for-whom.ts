import type { InputRef } from "@pothos/core";
import { READINGS } from "#argument/weigh/of-corpus.ts";
import { STANDINGS, VERDICTS } from "#argument/weigh/verdict.ts";
import { builder } from "../builder.ts";
import { values } from "../enums.ts";
import type { ForWhom } from "./weigh-for.ts";

/* The words in which verdicts are given, and in which one says whom they are for. */

export const VerdictEnum = builder.enumType("Verdict", {
  description: "What becomes of a statement under the arguments of this corpus. It follows from a draft; it is no finding.",
  values: values(
    VERDICTS,
    (verdict) => verdict.toUpperCase(),
    (verdict) =>
      ({
        accepted: "Stands against everything said.",
        rejected: "Nothing for it stands, and something against it does.",
        contested: "Depends on what one accepts or values.",
        answered: "Its reasons have been met; nothing shows it wrong.",
        unsupported: "Nothing speaks for it.",
      })[verdict],
  ),
});

export const StandingEnum = builder.enumType("Standing", {
  description: "What becomes of an argument.",
  values: values(
    STANDINGS,
    (standing) => standing.toUpperCase(),
    (standing) =>
      ({
        stands: "Every attack on it is met.",
        undecided: "It hangs on what is undecided.",
        met: "Something that stands defeats it.",
        unbuilt: "Nothing supplies one of its premises.",
      })[standing],
  ),
});

export const ReadingEnum = builder.enumType("Reading", {
  description: "Whose word counts without further argument.",
  values: values(
    READINGS,
    (reading) => reading.toUpperCase(),
    (reading) =>
      ({
        evidential: "What the paper or the literature says. The default.",
        assertive: "Our own claims too.",
        strict: "Evidence and case studies alone: claims have to earn their place.",
      })[reading],
  ),
});

export const ForWhomInput: InputRef<ForWhom> = builder.inputRef<ForWhom>("ForWhom").implement({
  description: "For whom, and on what assumptions, the dispute is weighed. Left out: for nobody in particular.",
  fields: (t) => ({
    audience: t.string({ description: "Slug of an audience of the corpus." }),
    putFirst: t.stringList({ description: "Slugs of criteria to put before all others." }),
    grant: t.stringList({ description: "Slugs of statements to take as given." }),
    deny: t.stringList({ description: "Slugs of statements to deny." }),
    reading: t.field({ type: ReadingEnum, description: "Whose word counts." }),
  }),
});
