import { CONTESTANTS, type Contestant, type Rounds } from "./contest.ts";
import type { Outcome } from "./load.ts";

/** Held against each other: how many answers in a second the first gives for each of the second. */
export const RATIOS: readonly { readonly of: Contestant; readonly to: Contestant; readonly aim?: number }[] = [
  { of: "ours, own memory", to: "bare graphql-http", aim: 0.5 },
  { of: "ours, Neo4j", to: "@neo4j/graphql", aim: 3 },
  { of: "ours, nothing kept", to: "@neo4j/graphql" },
];

const WIDTH = 25;

const SHORT: Readonly<Record<Contestant, string>> = {
  "ours, own memory": "memory",
  "bare graphql-http": "bare",
  "ours, Neo4j": "Neo4j",
  "ours, nothing kept": "nothing kept",
  "@neo4j/graphql": "generated",
};

/** One question at one size: a line a server, and a line a ratio; at most 100 columns with three numbers of connections. */
export function tableOf(name: string, measured: ReadonlyMap<number, Rounds>): string {
  const columns = [...measured];
  const head = [
    `  ${"".padEnd(WIDTH)}${columns.map(([connections]) => `${connections} at once`.padStart(18).padEnd(26)).join("")}`.trimEnd(),
    `  ${"".padEnd(WIDTH)}${columns.map(() => `${"per s".padStart(10)}${"p50".padStart(8)}${"p99".padStart(8)}`).join("")}`,
  ];
  const lines = CONTESTANTS.flatMap((contestant) => {
    const cells = columns.map(([, rounds]) => rounds.get(contestant)).map((outcomes) => outcomes && cell(outcomes));
    return cells.every((text) => text === undefined)
      ? []
      : [`  ${contestant.padEnd(WIDTH)}${cells.map((text) => text ?? "".padEnd(26)).join("")}`];
  });
  const ratios = RATIOS.flatMap(({ of, to, aim }) => {
    const cells = columns.map(([, rounds]) => ratioOf(rounds, of, to));
    if (cells.every((ratio) => ratio === undefined)) return [];
    const shown = cells.map((ratio) => (ratio?.toFixed(2) ?? "").padStart(10).padEnd(26)).join("");
    return [`  ${`${SHORT[of]} ÷ ${SHORT[to]}`.padEnd(WIDTH)}${shown.trimEnd()}${aim === undefined ? "" : `   aim ${aim}`}`];
  });
  return [name, ...head, ...lines, ...ratios].join("\n");
}

function cell(outcomes: readonly Outcome[]): string {
  const per = medianOf(outcomes.map(({ perSecond }) => perSecond));
  const [p50, p99] = [medianOf(outcomes.map((one) => one.p50)), medianOf(outcomes.map((one) => one.p99))];
  return `${rate(per).padStart(10)}${ms(p50).padStart(8)}${ms(p99).padStart(8)}`;
}

/** The median over rounds of the ratio within a round, in which the two stood side by side; undefined where one of them did not take part. */
export function ratioOf(rounds: Rounds, of: Contestant, to: Contestant): number | undefined {
  const [mine, theirs] = [rounds.get(of), rounds.get(to)];
  if (!mine || !theirs) return undefined;
  return medianOf(mine.map(({ perSecond }, round) => perSecond / (theirs[round]?.perSecond ?? Number.NaN)));
}

export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function rate(perSecond: number): string {
  return perSecond < 10 ? perSecond.toFixed(1) : String(Math.round(perSecond));
}

export function ms(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds < 1_000 ? milliseconds.toFixed(1) : String(Math.round(milliseconds));
}
