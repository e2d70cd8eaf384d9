import { ExplorerError } from "../../explorer-error.ts";
import { targetsOf } from "../../semantics/framework.ts";
import { type Audience, NOBODY } from "../audience.ts";
import { countWays, type Size } from "../count-ways.ts";
import { defeats } from "../defeats.ts";
import type { Dispute } from "../dispute.ts";
import { enumerateWays, speakersIn, type Way, type Ways } from "../ways.ts";
import { mappedStep } from "./export-framework.ts";
import type { ExportedFramework, MappedAttack, MappedNode } from "./framework-map.ts";
import { failingRebuttals, mappedStatements, unbuiltArguments } from "./left-out.ts";
import { type Naming, OUTSIDE_NAMES, plainNames } from "./names.ts";

/** Most arguments, and most attacks, that are written out way by way. */
export const MOST_WRITTEN: Size = { arguments: 20_000, attacks: 200_000 };

/**
 * The framework written out as ASPIC+ has it, every way to supply every premise an argument of its own (ways.ts), with the way back: under every
 * semantics its extensions give the verdicts of `weighUnder` by `VERDICT_RULE`. Ways are products: above `most` it throws QUERY_TOO_COMPLEX with how
 * many there are, and never writes a part. Cost: the ways, their steps and their attacks.
 */
export function exportWays(
  dispute: Dispute,
  audience: Audience = NOBODY,
  naming: Naming = OUTSIDE_NAMES,
  most: Size = MOST_WRITTEN,
): ExportedFramework {
  const size = countWays(dispute, audience);
  if (!size || size.arguments > most.arguments || size.attacks > most.attacks) throw tooLarge(size, most);
  const written = enumerateWays(dispute, audience, most.arguments);
  if (!written) throw tooLarge(size, most);
  const { ways, framework } = written;
  const names = plainNames(ways.map(({ last, statement }) => last?.id ?? `said ${statement}`));
  const nameOf = (way: number) => names[way] ?? "";
  const speakers = speakersIn(ways);
  const built = new Set(ways.flatMap(({ last }) => last?.id ?? []));
  const isBuilt = (id: string) => built.has(id);
  return {
    document: { names, framework },
    map: {
      nodes: ways.map((way, index) => mappedWay(way, nameOf(index), nameOf, naming)),
      attacks: mappedAttacks(dispute, audience, written, nameOf),
      statements: mappedStatements(dispute, speakers, nameOf, naming),
      unbuilt: unbuiltArguments(dispute, isBuilt, speakers.speaksFor, naming),
      failing: failingRebuttals(dispute, audience, isBuilt),
    },
  };
}

function tooLarge(size: Size | undefined, most: Size): ExplorerError {
  const told = (count: number) => count.toLocaleString("en-GB");
  const has = size
    ? `it has ${told(size.arguments)} arguments and ${told(size.attacks)} attacks`
    : "support runs in circles with more ways than are counted";
  return new ExplorerError(
    "QUERY_TOO_COMPLEX",
    `Written out way by way, the framework is too large: ${has}; at most ${told(most.arguments)} arguments and ${told(most.attacks)} attacks are written. ` +
      "With one node an argument, it says the same in a size proportional to the dispute.",
  );
}

function mappedWay({ last, statement = "", below }: Way, name: string, nameOf: (way: number) => string, naming: Naming): MappedNode {
  const id = last?.id ?? statement;
  const named = { name, label: naming.label(id), slugs: naming.slugs(id) };
  return last ? { ...named, is: "argument", ...mappedStep(last), below: below.map(nameOf) } : { ...named, is: "assertion", statement };
}

/** Every attack, with the sub-arguments whose last step it defeats. */
function mappedAttacks(
  dispute: Dispute,
  audience: Audience,
  { ways, framework }: Ways,
  nameOf: (way: number) => string,
): readonly MappedAttack[] {
  const positions = new Map(dispute.arguments.map((argument, position) => [argument, position]));
  const statements = new Map(dispute.statements.map(({ id }, position) => [id, dispute.arguments.length + position]));
  const stepOf = (way: Way | undefined) => (way?.last ? positions.get(way.last) : statements.get(way?.statement ?? "")) ?? -1;
  const defeated = new Set(defeats(dispute, audience).map(String));
  const parts: (readonly number[])[] = [];
  for (const [index, { below }] of ways.entries()) parts.push([...new Set([...below.flatMap((way) => parts[way] ?? []), index])]);
  return ways.flatMap((attacker, from) =>
    [...targetsOf(framework, from)].map((to): MappedAttack => {
      const at = (parts[to] ?? []).filter((part) => defeated.has(String([stepOf(attacker), stepOf(ways[part])])));
      const end = attacker.last?.end;
      const reason =
        end?.stance === "undercuts"
          ? ({ why: "undercuts", on: end.argument } as const)
          : ({ why: "rebuts", on: end?.statement ?? attacker.statement ?? "" } as const);
      return { from: nameOf(from), to: nameOf(to), ...reason, at: at.map(nameOf) };
    }),
  );
}
