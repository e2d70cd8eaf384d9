import type { BagMap, BagNode } from "#argument/gradual/export-bag.ts";
import { type FrameworkMap, type MappedAttack, type MappedNode, VERDICT_RULE } from "#argument/weigh/export/framework-map.ts";
import type { DisputeToExport } from "./dispute-to-export.ts";

/** The way back from an exported framework for people: every node with what it is, and what attacks it and why. */
export function frameworkMapText(asked: DisputeToExport, form: "framework" | "ways", map: FrameworkMap): string {
  const numbers = new Map(map.nodes.map(({ name }, index) => [name, index + 1]));
  const label = labels(asked);
  const told = (name: string) => `${numbers.get(name)} ${name}`;
  const attacksOn = byTarget(map.attacks);
  return text([
    `The dispute as a framework, ${form === "ways" ? "written out way by way" : "one node an argument"}: ${count(map.nodes.length, "argument")}, ${count(map.attacks.length, "attack")}.`,
    forWhom(asked),
    VERDICT_RULE,
    "",
    "Nodes: number in an ICCMA file, name in APX and TGF",
    ...map.nodes.flatMap((node) => [
      `  ${told(node.name)}: ${what(node, label)}`,
      ...("below" in node && node.below ? [`      its premises by ${node.below.map(told).join(", ")}`] : []),
      ...(attacksOn.get(node.name) ?? []).map((attack) => `      attacked by ${told(attack.from)}, ${reason(attack)}`),
    ]),
    "",
    "Statements: the nodes for and against each",
    ...map.statements.map(
      (statement) => `  ${named(statement.id, label)}: for ${list(statement.for.map(told))}; against ${list(statement.against.map(told))}`,
    ),
    ...section(
      "Not in the file, since it cannot be built",
      map.unbuilt.map(
        ({ argument, lacks }) =>
          `${named(argument, label)}: ${lacks.length > 0 ? `nothing supplies ${lacks.join(", ")}` : "it would rest on its own conclusion"}`,
      ),
    ),
    ...section(
      "Rebuttals that fail for this audience",
      map.failing.map(
        ({ from, to, on, attackerValue, attackedValue }) => `${from} on ${to}, about ${on}: ${attackedValue} comes before ${attackerValue}`,
      ),
    ),
  ]);
}

/** The same of a `.bag` file: every node with its weight, its strength, and what bears on it. */
export function bagMapText(asked: DisputeToExport, map: BagMap): string {
  const label = labels(asked);
  const relationsTo = byTarget(map.relations);
  return text([
    `The dispute as a bipolar framework: ${count(map.nodes.length, "argument")}, ${count(map.relations.length, "relation")}.`,
    `Weights of arguments, and which supports count, are read off under ${map.semantics}. Audiences play no part in degrees.`,
    ...(asked.of ? [forWhom(asked)] : []),
    "",
    "Nodes: name, base score, strength",
    ...map.nodes.flatMap((node) => [
      `  ${node.name} ${node.baseScore} ${node.strength}: ${whatOf(node, label)}`,
      ...(relationsTo.get(node.name) ?? []).map(
        ({ from, relation, why }) => `      ${relation === "sup" ? "supported" : "attacked"} by ${from} (${why})`,
      ),
    ]),
    ...section(
      "Supports that are not in the file, since their sources count already",
      map.dropped.map(
        ({ dropped, statement, counted, sources }) => `${dropped} of ${statement}, through ${counted}: ${sources.join(", ")}`,
      ),
    ),
  ]);
}

function byTarget<T extends { readonly to: string }>(pairs: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const pair of pairs) {
    const row = found.get(pair.to);
    if (row) row.push(pair);
    else found.set(pair.to, [pair]);
  }
  return found;
}

const COPY = "copy within a circle of support: ";

type Label = (id: string) => string | undefined;

function what(node: MappedNode, label: Label): string {
  switch (node.is) {
    case "assertion":
      return `a source says ${named(node.statement, label)}`;
    case "grant":
      return `the reader grants ${named(node.statement, label)}`;
    case "denial":
      return `the reader denies ${named(node.statement, label)}`;
    case "lack":
      return `that nothing supplies ${named(node.statement, label)}`;
    case "argument":
    case "copy": {
      if (node.slugs.length > 1) return `${node.is === "copy" ? COPY : ""}${node.label}`;
      const aim = node.bearing ? "weakens, without contradicting," : node.stance === "undercuts" ? "undercuts" : `argues ${node.stance}`;
      const words = `${named(node.argument, label)} ${aim} ${named(node.target, label)}${node.value === undefined ? "" : `, resting on ${named(node.value, label)}`}`;
      return `${node.is === "copy" ? COPY : ""}${words}`;
    }
  }
}

function whatOf({ id, is, premises = [] }: BagNode, label: Label): string {
  return is === "statement" ? named(id, label) : `${named(id, label)}, from ${premises.join(", ")}`;
}

function reason({ why, on, at = [], to }: MappedAttack): string {
  const deeper = at.filter((name) => name !== to);
  const where = deeper.length > 0 ? ` in ${deeper.join(", ")}` : "";
  switch (why) {
    case "rebuts":
      return `which contradicts it on ${on}${where}`;
    case "undercuts":
      return `which undercuts ${on}${where}`;
    case "supplies":
      return `which supplies ${on}`;
    case "lacks":
      return `since it needs ${on}`;
    case "grants":
      return `since ${on} is granted`;
    case "denies":
      return `since ${on} is denied`;
  }
}

function forWhom({ of, audience }: DisputeToExport): string {
  const groups = audience.prefers.map((group) => group.join(" and "));
  const whom = groups.length === 0 ? "For nobody in particular." : `For whoever puts ${groups.join(", then ")} first.`;
  return of ? `Corpus ${of.stored.version} of ${of.stored.asOf}, ${of.reading} reading. ${whom}` : whom;
}

/** Labels of nodes; of a support, whose id says it all, none. */
function labels({ of }: DisputeToExport): Label {
  return (id) => of?.graph.node(id)?.label;
}

function named(id: string, label: Label): string {
  const words = label(id);
  return words === undefined ? id : `“${words}” [${id}]`;
}

function list(names: readonly string[]): string {
  return names.join(", ") || "none";
}

function section(title: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : ["", title, ...entries.map((entry) => `  ${entry}`)];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function text(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
