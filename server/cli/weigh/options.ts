import { didYouMean } from "#argument/did-you-mean.ts";
import { ExplorerError } from "#argument/explorer-error.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import { type Audience, NOBODY, putFirst } from "#argument/weigh/audience.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { READINGS, type Reading } from "#argument/weigh/of-corpus.ts";
import { criterionNamed } from "../criterion-named.ts";
import { nameOfNode, namesIn } from "../names-in.ts";

/** How a dispute is asked about on the command line; the same options in every command that weighs. */
export const WEIGH_OPTIONS = {
  audience: { type: "string" },
  "put-first": { type: "string", multiple: true },
  reading: { type: "string" },
  grant: { type: "string", multiple: true },
  deny: { type: "string", multiple: true },
  file: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

export const WEIGH_HELP = `  --audience AUD        for an audience of the corpus: aud.risk, aud.freedom, ...
  --put-first CRI,...   put these criteria before all others (before those of the audience too)
  --reading READING     whose word counts: evidential (the paper's and the literature's, unless told), assertive (ours too), or strict
                        (evidence and case studies alone)
  --grant CLM,...       take these statements as given
  --deny CLM,...        deny these statements; of these three there may be several names, with commas between them or the option given
                        again; a label with commas of its own is one name
  --file FILE           weigh a dispute from outside: {"statements": [{"id", "asserted"?, "practical"?}], "arguments": [{"id", "premises",
                        "for" | "against" | "undercuts", "value"?, "bearing"?}], "audience"?: {"prefers": [[VALUE, ...], ...]}}
  --json                answer as JSON`;

export function askedReading(text: string | undefined): Reading {
  const reading = READINGS.find((candidate) => candidate === (text ?? "evidential"));
  if (!reading) throw new ExplorerError("BAD_USER_INPUT", `--reading is "${text}"; it must be one of ${READINGS.join(", ")}.`);
  return reading;
}

/** The audience of the corpus, with criteria put before it. */
export function askedAudience(graph: ArgumentGraph, audience: string | undefined, first: readonly string[] | undefined): Audience {
  const criteria = namesIn("--put-first", first, nameOfNode(graph)).map((text) => criterionNamed(text, graph.nodes));
  return putFirst(criteria, audience === undefined ? NOBODY : audienceOf(graph, audience));
}

/** Values put first in a dispute from outside, before those that its own audience prefers. */
export function askedValues(dispute: Dispute, audience: Audience, first: readonly string[] | undefined): Audience {
  const values = [...new Set(dispute.arguments.flatMap(({ value }) => value ?? []))].toSorted();
  const asked = namesIn("--put-first", first, (text) => values.includes(text));
  const unknown = asked.find((value) => !values.includes(value));
  if (unknown !== undefined)
    throw new ExplorerError(
      "BAD_USER_INPUT",
      `No argument rests on "${unknown}".${didYouMean(unknown, values) || ` The values are: ${values.join(", ")}.`}`,
    );
  return putFirst(asked, audience);
}

function audienceOf(graph: ArgumentGraph, text: string): Audience {
  const audiences = graph.nodes.flatMap((node) => ("prefers" in node ? [node] : []));
  const found = audiences.find(({ slug, label }) => slug === text || label.toLowerCase() === text.toLowerCase());
  if (found) return { prefers: found.prefers };
  const slugs = audiences.map(({ slug }) => slug);
  throw new ExplorerError(
    "BAD_USER_INPUT",
    `There is no audience "${text}".${didYouMean(text, slugs) || ` There are: ${slugs.join(", ")}.`}`,
  );
}
