/**
 * npx tsx test/bench/gradual.ts: how long the degrees of the whole corpus take under every gradual semantics, medians in this process on this machine,
 * beside one frame of a screen; the same for the contributions to the statement on which most bears; and how the time grows with random frameworks.
 */
import { GRADUAL_SEMANTICS } from "#argument/gradual/all-semantics.ts";
import { backingOf } from "#argument/gradual/backing.ts";
import { type BipolarFramework, buildBipolarFramework } from "#argument/gradual/bipolar-framework.ts";
import { gradientContributions } from "#argument/gradual/contributions/gradient.ts";
import { intrinsicRemovalContributions } from "#argument/gradual/contributions/intrinsic-removal.ts";
import { removalContributions } from "#argument/gradual/contributions/removal.ts";
import { shapleyContributions } from "#argument/gradual/contributions/shapley.ts";
import { type DisputeFramework, droppedSupporters, frameworkOf } from "#argument/gradual/of-dispute.ts";
import type { Strengths } from "#argument/gradual/outcome.ts";
import { bearingOn } from "#argument/gradual/restrict.ts";
import type { Pair } from "#argument/gradual/rows.ts";
import { seededRandom } from "#argument/gradual/seeded-random.ts";
import { DF_QUAD } from "#argument/gradual/semantics/df-quad.ts";
import { strengths } from "#argument/gradual/strengths.ts";
import { disputeOf } from "#argument/weigh/of-corpus.ts";
import { theGraph } from "#test/corpus.ts";

const FRAME = 16;

const graph = theGraph();
const dispute = disputeOf(graph);
const made = frameworkOf(dispute, backingOf(graph));
say(`${dispute.statements.length} statements, ${dispute.arguments.length} arguments, ${made.framework.order ? "no cycle" : "cycles"}`);

const idle = process.cpuUsage();
report("all in one go, the first time in this process", medianOf(1, everything));
const { user, system } = process.cpuUsage(idle);
report("the same, time of the processor", (user + system) / 1000);
let sum = report(
  "the framework from the dispute",
  medianOf(50, () => frameworkOf(dispute, backingOf(graph))),
);
for (const semantics of GRADUAL_SEMANTICS) {
  const found = strengths(made.framework, semantics);
  sum += report(
    `${semantics.name} (${told(found)})`,
    medianOf(50, () => strengths(made.framework, semantics)),
  );
}
sum += report(
  "which supporters do not count",
  medianOf(50, () => droppedSupporters(made, strengths(made.framework, DF_QUAD))),
);
report("all of these, once each", sum);
report("all of these, in one go", medianOf(50, everything));

const topic = mostBornOn(made);
const question = { framework: made.framework, semantics: DF_QUAD, topic };
say(`contributions to ${made.ids[topic]}, on which ${bearingOn(made.framework, topic).of.length - 1} statements and arguments bear:`);
report(
  "removal",
  medianOf(9, () => removalContributions(question)),
);
report(
  "intrinsic removal",
  medianOf(9, () => intrinsicRemovalContributions(question)),
);
report(
  "gradient",
  medianOf(9, () => gradientContributions(question)),
);
report(
  "Shapley, 100 samples",
  medianOf(3, () => shapleyContributions(question, { samples: 100 })),
);

say("DF-QuAD on random frameworks with 10 attacks or supports an argument:");
let last = 0;
for (const size of [1_000, 10_000, 100_000]) {
  const acyclic = medianOf(5, withFramework(randomFramework(size, false)));
  const cyclic = randomFramework(size, true);
  const found = strengths(cyclic, DF_QUAD);
  const time = medianOf(1, withFramework(cyclic));
  say(
    `  ${size}: ${acyclic.toFixed(2)} ms without cycles${last ? `, ${(acyclic / last).toFixed(1)} times as long as a tenth of it` : ""}; ${time.toFixed(0)} ms with (${told(found)})`,
  );
  last = acyclic;
}

function everything() {
  const framework = frameworkOf(dispute, backingOf(graph));
  for (const semantics of GRADUAL_SEMANTICS) droppedSupporters(framework, strengths(framework.framework, semantics));
}

function told(found: Strengths): string {
  switch (found.outcome) {
    case "exact":
      return "exact";
    case "undefined":
      return "not defined here";
    case "converged":
      return `converged in ${found.iterations} steps, residual ${found.residual.toExponential(0)}`;
    case "unsettled":
      return `unsettled after ${found.iterations} steps${found.period === undefined ? "" : `, period ${found.period}`}`;
  }
}

function mostBornOn({ framework, ids }: DisputeFramework): number {
  const sizes = ids.map((_, argument) => bearingOn(framework, argument).of.length);
  return sizes.indexOf(Math.max(...sizes));
}

function withFramework(framework: BipolarFramework) {
  return () => strengths(framework, DF_QUAD);
}

function randomFramework(size: number, cyclic: boolean): BipolarFramework {
  const random = seededRandom(size);
  const pairs = Array.from({ length: 10 * size }, (): Pair => {
    const [one, other] = [Math.floor(random() * size), Math.floor(random() * size)];
    return cyclic ? [one, other] : [Math.min(one, other), Math.max(one, other)];
  }).filter(([from, to]) => from !== to);
  return buildBipolarFramework({
    baseScores: Float64Array.from({ length: size }, random),
    attacks: pairs.filter((_, index) => index % 2 === 0),
    supports: pairs.filter((_, index) => index % 2 === 1),
  });
}

function medianOf(runs: number, run: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? Number.NaN;
}

function report(what: string, milliseconds: number): number {
  say(`  ${what}: ${milliseconds.toFixed(3)} ms, ${(milliseconds / FRAME).toFixed(4)} of a frame`);
  return milliseconds;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
