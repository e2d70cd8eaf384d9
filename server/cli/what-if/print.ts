import { SEMANTICS } from "#argument/semantics/semantics.ts";
import type { Hold } from "#argument/trace/holds.ts";
import { narrateRoute } from "#argument/trace/narrate.ts";
import { writeScenario } from "#argument/what-if/scenario-text.ts";
import { changesNothing, type ToldChange, tellDifference, tellScenario } from "#argument/what-if/tell.ts";
import { count, question, sourcesOf } from "../trace/print.ts";
import { labelOf } from "../weigh/names.ts";
import { corpusNamed, followsFrom, whence } from "../whence.ts";
import type { AskedDifference } from "./to-json.ts";

/** A difference as text: what is supposed, then what changes of all that was compared, each with its sources, and what does not. */
export function printDifference(asked: AskedDifference): string {
  const { graph, scenario, difference, gradual, of } = asked;
  const { semantics, extensions, routes, gaps, strengthsUndefined } = difference;
  const told = tellDifference(graph, scenario, difference);
  const supposed = tellScenario(graph, scenario)?.text;
  const against = of ? "the corpus as it stands" : "the dispute as it stands";
  const { name } = SEMANTICS[semantics];
  const section = (title: string, changes: readonly ToldChange[], none: string) =>
    changes.length === 0 ? ["", `${title}: ${none}`] : ["", title, ...changes.map((change) => line(asked, change))];
  const last = of
    ? `${corpusNamed(of.stored)}. This follows from a draft; it is no finding.`
    : `${whence(undefined)} ${followsFrom("This", undefined)}`;
  if (supposed === undefined)
    return `${['Nothing is supposed, so nothing changes. "riparian what-if --help" says what can be.', last].join("\n")}\n`;
  const lines = [
    supposed,
    changesNothing(difference) ? `Against ${against}, nothing changes.` : `Against ${against}:`,
    ...section(`Verdicts under ${name} semantics`, told.verdicts, "none changes."),
    ...(extensions
      ? [
          ...section(
            `Extensions: ${tellExtensions(extensions.before)} before, ${tellExtensions(extensions.after)} then`,
            told.counts,
            "of no statement do more or fewer of several say otherwise.",
          ),
        ]
      : section("Arguments", told.standings, "none stands or falls otherwise.")),
    ...(!gradual && Object.keys(scenario.baseScores ?? {}).length > 0
      ? ["", "Base scores change strengths alone, which were not compared: add --by df-quad."]
      : []),
    ...(gradual ? section(`Strengths by ${gradual.name}`, told.strengths, strengthsUndefined ?? "none changes.") : []),
    ...(routes && of?.ends
      ? [
          ...section(
            `${question(graph, of.ends)} ${count(routes.routes, "route")}${routes.complete ? "" : " looked at, and there are more"}`,
            told.routes,
            "no tool adopted or dropped holds any.",
          ),
          ...routes.changed.flatMap((route, index) => [
            `  ${index + 1}. ${narrateRoute(graph, route).text}`,
            ...route.adopted.map((hold) => holdLine(asked, hold, "now")),
            ...route.dropped.map((hold) => holdLine(asked, hold, "no longer")),
          ]),
        ]
      : []),
    ...(gaps
      ? section(`What is left open${gaps.complete ? "" : ", as far as the search came"}`, told.gaps, "no gap opens or closes.")
      : []),
    "",
    `The same in an address, or after --scenario: ${writeScenario(scenario)}`,
    last,
  ];
  return `${lines.join("\n")}\n`;
}

function tellExtensions(extensions: bigint | null): string {
  return extensions === null ? "very many" : String(extensions);
}

function line({ graph, of }: AskedDifference, { id, told }: ToldChange): string {
  const entity = id === undefined ? undefined : (graph.node(id) ?? graph.edge(id));
  return `  - ${told.text}${of && id !== undefined ? ` [${id}]` : ""}${entity ? ` ${sourcesOf(entity.origin, entity.citations)}` : ""}`;
}

function holdLine({ graph }: AskedDifference, { tool, node, grip, past, edge }: Hold, when: string): string {
  const on = `${labelOf(graph, tool)}, at ${labelOf(graph, node)}: ${grip}`;
  return `     - ${when}: ${on} ${sourcesOf(edge.origin, edge.citations)}${past ? ` Gets past: ${past}.` : ""}`;
}
