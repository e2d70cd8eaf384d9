import type { Rounds } from "./contest.ts";
import type { Settings } from "./settings.ts";
import { medianOf, ms, RATIOS, ratioOf } from "./table.ts";

/** What was measured of one question, in the order measured. */
export interface Result {
  readonly question: string;
  readonly size: number;
  readonly connections: number;
  readonly rounds: Rounds;
}

/** Ratios over all sizes and connections, and how the time of an answer grows from one size to the next. */
export function sumUp(results: readonly Result[], settings: Settings): string {
  const lines: string[] = [];
  const say = (line: string) => lines.push(line);
  const names = [...new Set(results.map(({ question }) => question))];
  say(`\n${"=".repeat(100)}\nRatios: the least, the middle and the greatest over sizes and connections`);
  for (const { of, to, aim } of RATIOS) {
    say(`  ${of} ÷ ${to}${aim === undefined ? "" : `, aim ${aim}`}`);
    for (const name of names) {
      const ratios = results.filter(({ question }) => question === name).flatMap(({ rounds }) => ratioOf(rounds, of, to) ?? []);
      if (ratios.length === 0) continue;
      const [least, middle, greatest] = [Math.min(...ratios), medianOf(ratios), Math.max(...ratios)].map((ratio) =>
        ratio.toFixed(2).padStart(9),
      );
      say(
        `    ${name.padEnd(32)}${least}${middle}${greatest}   ${aim === undefined ? "" : Math.min(...ratios) >= aim ? "met throughout" : medianOf(ratios) >= aim ? "met in the middle" : "not met"}`.trimEnd(),
      );
    }
  }
  if (settings.sizes.length > 1) {
    const connections = settings.connections[Math.floor(settings.connections.length / 2)] ?? 1;
    say(
      `\nGrowth: p50 with ${connections} at once at ${settings.sizes.join(", ")} entities, and how many times from the first to the last`,
    );
    for (const contestant of ["ours, own memory", "ours, Neo4j", "ours, nothing kept", "@neo4j/graphql"] as const) {
      say(`  ${contestant}`);
      for (const name of names) {
        const times = settings.sizes.flatMap((size) => {
          const outcomes = results
            .find((one) => one.question === name && one.size === size && one.connections === connections)
            ?.rounds.get(contestant);
          return outcomes ? [medianOf(outcomes.map(({ p50 }) => p50))] : [];
        });
        const [first, last] = [times[0], times.at(-1)];
        if (first !== undefined && last !== undefined)
          say(`    ${name.padEnd(32)}${times.map((time) => ms(time).padStart(10)).join("")}${(last / first).toFixed(1).padStart(9)} times`);
      }
    }
  }
  return lines.join("\n");
}
