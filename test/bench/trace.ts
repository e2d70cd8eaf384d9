/**
 * npm run bench:trace: the best 20 routes between random ends of seeded random graphs of 10³ to 10⁶ relations, medians of 30 questions on this
 * machine; how time and the arcs looked at grow with the graph; what a search takes of memory, beside what the numbers of the graph take. Then all routes
 * of graphs whose routes and tools are many, cut. Figures vary from machine to machine; the growth is what to look at.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { cutByGrade, type HeldRoute } from "#argument/cut/cut-by-grade.ts";
import { firstRoutes } from "#argument/trace/search.ts";
import { buildStepGraph, type NamedStep, type StepGraph } from "#argument/trace/step-graph.ts";
import { GRIPS } from "#argument/vocabulary.ts";

const SEED = 8;
const QUESTIONS = 30;
const FIRST = 20;
const MAX_LENGTH = 12;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const say = (line: string) => process.stdout.write(`${line}\n`);

say(`Best ${FIRST} routes of at most ${MAX_LENGTH} steps; seed ${SEED}, ${QUESTIONS} questions a graph, four ranks of evidence.`);
for (const [shape, draw] of [
  ["random, 4 steps a node", randomGraph(4)],
  ["random, 16 steps a node", randomGraph(16)],
  ["scale-free, 4 steps a node", scaleFreeGraph(4)],
] as const) {
  say(`\n${shape}`);
  say("relations      build       graph   median     p90   worst   routes   looked at   taken by a search");
  let before: { readonly relations: number; readonly median: number } | undefined;
  for (const relations of [1_000, 10_000, 100_000, 1_000_000]) {
    const random = seeded(SEED);
    const steps = draw(relations, random);
    collect();
    const began = performance.now();
    const graph = buildStepGraph(steps);
    const build = performance.now() - began;
    const size = bytesOf(graph);
    const { median, p90, worst, routes, looked, taken } = askMany(graph, random);
    const growth = before ? `   ${(median / before.median).toFixed(1)} times for ${relations / before.relations} times the relations` : "";
    say(
      `${String(relations).padStart(9)} ${ms(build)} ${mb(size)} ${ms(median)} ${ms(p90)} ${ms(worst)} ${String(routes).padStart(8)} ${String(looked).padStart(11)} ${mb(taken)}${growth}`,
    );
    before = { relations, median };
  }
}

say("\nCut: minimal sets of up to 3 tools that block, lower and touch every route");
say("   routes   tools   held by     time   sets that block, lower, touch");
for (const [routes, tools, heldBy] of [
  [1_000, 40, 8],
  [10_000, 40, 4],
  [10_000, 40, 8],
  [10_000, 40, 16],
  [10_000, 40, 24],
] as const) {
  const random = seeded(SEED);
  const held = Array.from({ length: routes }, (): HeldRoute => {
    // The first three tools hold every route between them, so that there are sets to be found.
    const one = Math.floor(random() * 3);
    const others = Array.from({ length: heldBy - 1 }, () => Math.floor(random() * tools));
    return {
      holds: [one, ...others].map((tool, index) => ({
        tool: `tool-${tool}`,
        grip: index === 0 ? "blocks" : (GRIPS[Math.floor(random() * 3)] ?? "little"),
      })),
    };
  });
  const times: number[] = [];
  let sets: readonly number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const began = performance.now();
    const cut = cutByGrade(held, { maxSize: 3, mostSets: 10_000, isTimeUp: () => false });
    times.push(performance.now() - began);
    sets = GRIPS.map((grip) => cut[grip].sets.length);
  }
  say(
    `${String(routes).padStart(9)} ${String(tools).padStart(7)} ${String(heldBy).padStart(9)} ${ms(quantile(times, 0.5))}   ${sets.join(", ")}`,
  );
}

function askMany(graph: StepGraph<null>, random: () => number) {
  const times: number[] = [];
  const looks: number[] = [];
  const counts: number[] = [];
  const taken: number[] = [];
  const pick = () => Math.floor(random() * graph.names.length);
  for (let question = 0; question < QUESTIONS; question++) {
    const [from, to] = [pick(), pick()];
    if (from === to) continue;
    let looked = 0;
    const onLooked = (arcs: number) => {
      looked += arcs;
    };
    if (question % 10 === 0) collect();
    const before = process.memoryUsage();
    const began = performance.now();
    const found = firstRoutes(
      graph,
      { sources: new Set([from]), targets: new Set([to]), maxLength: MAX_LENGTH, isTimeUp: () => false, onLooked },
      FIRST,
    );
    times.push(performance.now() - began);
    if (question % 10 === 0) {
      const after = process.memoryUsage();
      taken.push(after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers);
    }
    looks.push(looked);
    counts.push(found.routes.length);
  }
  return {
    median: quantile(times, 0.5),
    p90: quantile(times, 0.9),
    worst: quantile(times, 1),
    routes: quantile(counts, 0.5),
    looked: quantile(looks, 0.5),
    taken: quantile(taken, 0.5),
  };
}

type Draw = (relations: number, random: () => number) => readonly NamedStep<null>[];

function randomGraph(stepsPerNode: number): Draw {
  return (relations, random) => {
    const nodes = Math.ceil(relations / stepsPerNode);
    return drawSteps(relations, random, () => [Math.floor(random() * nodes), Math.floor(random() * nodes)]);
  };
}

/** Barabási and Albert 1999: a new node is joined to old ones, the more likely the more steps these have; each step points either way. */
function scaleFreeGraph(stepsPerNode: number): Draw {
  return (relations, random) => {
    const ends = [0, 1];
    return drawSteps(relations, random, (count) => {
      const node = 2 + Math.floor(count / stepsPerNode);
      const other = ends[Math.floor(random() * ends.length)] ?? 0;
      ends.push(node, other);
      return random() < 0.5 ? [node, other] : [other, node];
    });
  };
}

function drawSteps(
  relations: number,
  random: () => number,
  ends: (count: number) => readonly [number, number],
): readonly NamedStep<null>[] {
  const steps: NamedStep<null>[] = [];
  while (steps.length < relations) {
    const [from, to] = ends(steps.length);
    if (from === to) continue;
    steps.push({ from: `node-${from}`, to: `node-${to}`, tie: "leads_to", sign: 1, rank: Math.floor(random() * 4), step: null });
  }
  return steps;
}

/** Mulberry32: small, seeded, the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What the numbers of a graph take, without its names and steps. */
function bytesOf({ out, into, stepStart }: StepGraph<null>): number {
  return [out.start, out.node, out.rank, into.start, into.node, into.rank, stepStart].reduce(
    (bytes, numbers) => bytes + numbers.byteLength,
    0,
  );
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function ms(time: number): string {
  return `${time < 10 ? time.toFixed(2) : Math.round(time)} ms`.padStart(10);
}

function mb(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`.padStart(10);
}
