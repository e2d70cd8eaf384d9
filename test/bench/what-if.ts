/**
 * npx tsx test/bench/what-if.ts: what it takes to say what a scenario changes, once the dispute is made ready, beside weighing and evaluating everything
 * twice: how much is looked at, and medians in this process on this machine. On the corpus, and on disputes of many such disputes side by side.
 */
import { backingOf } from "#argument/gradual/backing.ts";
import { frameworkOf } from "#argument/gradual/of-dispute.ts";
import { DF_QUAD } from "#argument/gradual/semantics/df-quad.ts";
import { strengths } from "#argument/gradual/strengths.ts";
import { NOBODY } from "#argument/weigh/audience.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { disputeOf } from "#argument/weigh/of-corpus.ts";
import { weigh } from "#argument/weigh.ts";
import { restrengthener } from "#argument/what-if/restrengthen.ts";
import { reweigher, type Supposed } from "#argument/what-if/reweigh.ts";
import { theGraph } from "#test/corpus.ts";

const graph = theGraph();
const backing = backingOf(graph);
const corpus = disputeOf(graph);
const audiences = graph.nodes.flatMap((node) => ("prefers" in node ? [{ prefers: node.prefers }] : []));

for (const copies of [1, 10, 50]) {
  const dispute = sideBySide(corpus, copies);
  const ids = dispute.statements.map(({ id }) => id);
  const asserted = new Set(dispute.statements.flatMap(({ id, asserted }) => (asserted ? id : [])));
  const base: Supposed = { asserted, granted: new Set(), denied: new Set(), audience: NOBODY };
  const open = { asserted, settled: new Set(ids) };
  say(`${copies === 1 ? "the corpus" : `${copies} times the corpus`}: ${ids.length} statements, ${dispute.arguments.length} arguments`);
  const made = medianOf(5, () => reweigher(dispute, open, base));
  const reweigh = reweigher(dispute, open, base);
  const some = ids.filter((_, index) => index % copies === 0);
  const denials = some.map((id): Supposed => ({ ...base, denied: new Set([id]) }));
  const forAudiences = audiences.map((audience): Supposed => ({ ...base, audience }));
  report("made ready", made);
  for (const [name, all] of [
    ["a statement denied", denials],
    ["an audience", forAudiences],
  ] as const) {
    const found = all.map((supposed) => reweigh(supposed));
    const looked = found.map(({ lookedAt }) => lookedAt);
    say(`  ${name}: of ${found[0]?.nodes} nodes ${mean(looked).toFixed(1)} are looked at on average, ${Math.max(...looked)} at most`);
    report("  then", medianOf(5, () => all.map((supposed) => reweigh(supposed))) / all.length);
    report(
      "  everything weighed twice",
      medianOf(5, () => [weigh(dispute), weigh(dispute, all[0])]),
    );
  }
  const restrengthen = restrengthener(dispute, backing, DF_QUAD);
  const scores = some.map((id) => new Map([[id, 0]]));
  const looked = scores.map((score) => restrengthen(score).lookedAt);
  say(
    `  another base score: of ${restrengthen(new Map()).nodes} ${mean(looked).toFixed(1)} are looked at on average, ${Math.max(...looked)} at most`,
  );
  report("  then", medianOf(5, () => scores.map((score) => restrengthen(score))) / scores.length);
  const evaluate = (given?: ReadonlyMap<string, number>) =>
    strengths(frameworkOf(dispute, backing, given ? { given } : {}).framework, DF_QUAD);
  report(
    "  everything evaluated twice",
    medianOf(5, () => [evaluate(), evaluate(scores[0])]),
  );
}

function sideBySide(dispute: Dispute, copies: number): Dispute {
  if (copies === 1) return dispute;
  const all = Array.from({ length: copies }, (_, copy) => (id: string) => `${copy} ${id}`);
  return {
    statements: all.flatMap((name) => dispute.statements.map((statement) => ({ ...statement, id: name(statement.id) }))),
    arguments: all.flatMap((name) =>
      dispute.arguments.map((argument) => ({
        ...argument,
        id: name(argument.id),
        premises: argument.premises.map(name),
        end:
          argument.end.stance === "undercuts"
            ? { stance: argument.end.stance, argument: name(argument.end.argument) }
            : { stance: argument.end.stance, statement: name(argument.end.statement) },
      })),
    ),
  };
}

function medianOf(runs: number, act: () => unknown): number {
  act();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function report(what: string, milliseconds: number): void {
  say(`  ${what}: ${milliseconds.toFixed(3)} ms`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
