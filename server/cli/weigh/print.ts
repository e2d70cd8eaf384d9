import type { Defence, Explanation, Meeting, Said } from "#argument/explain/explanation.ts";
import { explain } from "#argument/explain.ts";
import type { ArgumentGraph } from "#argument/graph.ts";
import { SEMANTICS } from "#argument/semantics/semantics.ts";
import { type Fact, settledBy } from "#argument/settle/facts.ts";
import { type OverAudiences, overAudiences } from "#argument/weigh/all-audiences.ts";
import type { WeighingUnder } from "#argument/weigh/under.ts";
import { VERDICTS, type Verdict } from "#argument/weigh/verdict.ts";
import type { Weighing } from "#argument/weigh.ts";
import { followsFrom, whence } from "../whence.ts";
import type { Hinges } from "./hinges.ts";
import { labelOf, listed, nameOf, titled, withSources } from "./names.ts";
import { printHinges } from "./print-hinges.ts";
import type { AskedDispute } from "./read-dispute.ts";

/** In words, what each verdict means (shared/weighing 3). */
const MEANINGS: Readonly<Record<Verdict, string>> = {
  accepted: "stands against everything said",
  rejected: "nothing for it stands, and something against it does",
  contested: "depends on what you accept or value",
  answered: "its reasons have been met; nothing shows it wrong",
  unsupported: "nothing speaks for it",
};

/** A weighing as text: of the statements asked about, why; without any, what is practical or not simply accepted, and the open disputes. */
export function printWeighing(asked: AskedDispute, weighing: Weighing, hinges?: Hinges): string {
  const { of, unusedValues = [] } = asked;
  const lines = [
    forWhom(asked),
    ...(asked.statements.length > 0 ? asked.statements.flatMap((id) => ["", ...why(asked, weighing, id, hinges)]) : all(asked, weighing)),
  ];
  if (unusedValues.length > 0) lines.push("", `No argument rests on ${unusedValues.join(", ")}, which the audience prefers.`);
  lines.push("", `${whence(of)} Grounded semantics. ${followsFrom("A verdict", of)}`);
  return `${lines.join("\n")}\n`;
}

/** The same under a semantics with several extensions. */
export function printUnder(asked: AskedDispute, { semantics, extensions, statements }: WeighingUnder): string {
  const { name } = SEMANTICS[semantics];
  const lines = [
    forWhom(asked),
    extensions === 0n
      ? `There is no ${name} extension, so nothing can be said.`
      : `${extensions ?? "Very many"} ${name} ${extensions === 1n ? "extension" : "extensions"}, counted part by part.`,
  ];
  for (const [id, { verdict, accepted, rejected, extensions: of }] of statements) {
    if (extensions === 0n || (asked.statements.length > 0 ? !asked.statements.includes(id) : of < 2)) continue;
    lines.push(
      `  - ${titled(asked.of?.graph, id)}: ${verdict ?? "not all extensions were seen"}${of > 1 ? `; accepted in ${accepted}, rejected in ${rejected} of ${of}` : ""}`,
    );
  }
  lines.push("", `${whence(asked.of)} ${followsFrom("A verdict", asked.of)}`);
  return `${lines.join("\n")}\n`;
}

/** Whom it is for, and what that reader grants and denies. */
export function forWhom({ of, audience, facts }: AskedDispute): string {
  const groups = audience.prefers.map((group) => listed(group.map((value) => labelOf(of?.graph, value).toLowerCase())));
  const said = (is: Fact["is"]) => facts.flatMap((fact) => (fact.is === is ? [labelOf(of?.graph, fact.statement)] : []));
  const settled = [...said("granted").map((label) => `Granted: ${label}.`), ...said("denied").map((label) => `Denied: ${label}.`)];
  const whom =
    groups.length === 0
      ? "For nobody in particular: no criterion is put before another."
      : `For whoever puts ${groups.join(", then ")} first.`;
  return [whom, ...settled].join("\n");
}

function all({ dispute, of }: AskedDispute, { verdicts, parts }: Weighing): readonly string[] {
  const lines: string[] = [];
  for (const verdict of VERDICTS) {
    const found = dispute.statements.filter(({ id }) => verdicts.get(id) === verdict);
    if (found.length === 0) continue;
    const told =
      verdict === "contested" || verdict === "answered" || verdict === "rejected" || !of
        ? found
        : found.filter(({ practical }) => practical);
    const rest = found.length - told.length;
    lines.push("", `${upperFirst(verdict)} (${found.length}): ${MEANINGS[verdict]}`);
    for (const { id } of told) lines.push(`  - ${titled(of?.graph, id)}`);
    if (rest > 0) lines.push(`  and ${rest} ${rest === 1 ? "statement" : "statements"} about what is the case`);
  }
  if (parts.length > 0) lines.push("", `${parts.length} independent ${parts.length === 1 ? "dispute is" : "disputes are"} left open:`);
  for (const { statements, arguments: found } of parts)
    lines.push(`  - ${statements.map((id) => labelOf(of?.graph, id)).join("; ") || found.join(", ")} (${found.length} arguments)`);
  return lines;
}

function why(asked: AskedDispute, weighing: Weighing, statement: string, hinges: Hinges | undefined): readonly string[] {
  const graph = asked.of?.graph;
  const told = explain(weighing, statement);
  const name = (said: Said) => nameOf(graph, said);
  const lines = [
    `${titled(graph, statement)}: ${told.verdict} (${MEANINGS[told.verdict]}).`,
    `  over all orders of the criteria: ${tellOrders(overAudiences(asked.dispute, statement, undefined, settledBy(asked.facts)))}`,
    ...(hinges ? printHinges(graph, hinges, statement) : []),
  ];
  for (const { said, met } of told.fallen) lines.push(`  met: ${name(said)}${withSources(graph, said)}`, ...meeting(graph, met, "    "));
  for (const { said, against, outranked } of told.open) {
    lines.push(`  open: ${name(said)}${withSources(graph, said)}`, `    against ${against.map(name).join("; ") || "what is open itself"}`);
    for (const { by, met } of outranked) lines.push(`    not against ${name(by)}`, ...meeting(graph, met, "      ", said));
  }
  const carried = new Set(told.carriedBy.map((said) => JSON.stringify(said)));
  for (const defence of told.defences)
    if (carried.has(JSON.stringify(defence.said)))
      lines.push(
        `  ${told.verdict === "rejected" ? "against" : "for"} it stands: ${name(defence.said)}${withSources(graph, defence.said)}`,
        ...defended(graph, defence),
      );
  lines.push(...otherDefences(graph, told, carried), ...told.weakenedBy.map((said) => `  ${weakening(graph, said)}`));
  return lines;
}

function tellOrders({ verdicts, tried, complete }: OverAudiences): string {
  const [only] = verdicts.keys();
  if (tried < 2) return `${only}, since no two of them meet`;
  if (verdicts.size === 1 && complete) return `${only} under each`;
  return `${[...verdicts.keys()].map((verdict) => `${verdict} under some`).join(", ")}${complete ? "" : "; not all were tried"}`;
}

function otherDefences(graph: ArgumentGraph | undefined, { defences }: Explanation, carried: ReadonlySet<string>): readonly string[] {
  const others = defences.filter(
    ({ said, attacks }) => !carried.has(JSON.stringify(said)) && (said.is === "argument" || attacks.length > 0),
  );
  return others.flatMap((defence) => [
    `  and so ${nameOf(graph, defence.said)} stands${withSources(graph, defence.said)}`,
    ...defended(graph, defence),
  ]);
}

function defended(graph: ArgumentGraph | undefined, { said, premises, attacks, weakenedBy }: Defence): readonly string[] {
  return [
    ...premises.flatMap(({ statement, by, weakenedBy }) => [
      `    since ${labelOf(graph, statement)}${by.is === "argument" ? `, by ${nameOf(graph, by)}` : ""}`,
      ...weakenedBy.map((by) => `      ${weakening(graph, by)}`),
    ]),
    ...attacks.flatMap(({ by, met }) => [`    attacked by ${nameOf(graph, by)}`, ...meeting(graph, met, "      ", said)]),
    ...weakenedBy.map((by) => `    ${weakening(graph, by)}`),
  ];
}

/** How something is met, below what it attacks, where it is told under that. */
function meeting(graph: ArgumentGraph | undefined, met: Meeting, indent: string, under?: Said): readonly string[] {
  switch (met.by) {
    case "attacker":
      return [`${indent}which is met by ${nameOf(graph, met.attacker)}`];
    case "rank": {
      const isIt = under?.is === "argument" && met.attacker.is === "argument" && under.argument === met.attacker.argument;
      const [value, below] = [met.value, met.below].map((criterion) => labelOf(graph, criterion).toLowerCase());
      return [
        `${indent}which rests on ${value}, put below ${below} here: it does not defeat ${isIt ? "this" : nameOf(graph, met.attacker)}`,
      ];
    }
    case "lack":
      return [
        `${indent}which lacks its premise: ${labelOf(graph, met.statement)}`,
        ...met.suppliers.flatMap(({ said, met: deeper }) => [
          `${indent}  ${nameOf(graph, said)}`,
          ...meeting(graph, deeper, `${indent}    `),
        ]),
      ];
  }
}

function weakening(graph: ArgumentGraph | undefined, said: Said): string {
  return `weakened, not contradicted, by ${nameOf(graph, said)}${withSources(graph, said)}`;
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
