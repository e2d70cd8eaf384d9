import { admissible } from "../admissible.ts";
import type { Semantics } from "../definition.ts";
import type { Framework } from "../framework.ts";
import { idealExtension } from "../ideal.ts";
import type { Accepted, Extension, Extensions, Mode } from "../search/extensions.ts";
import type { AspQuestion, AspSolver } from "./asp-solver.ts";

/** A solver, and how long it may take. */
export interface Asking extends Pick<AspQuestion, "timeLimit" | "signal"> {
  readonly solver: AspSolver;
}

/** As `searchOne`. */
export async function askOne(
  framework: Framework,
  semantics: Semantics,
  asking: Asking,
  holding: ArrayLike<number> = [],
): Promise<Extension | undefined> {
  const heuristic = { none: "", in: "#heuristic in(X) : arg(X). [1,true]\n", range: `${RANGE}#heuristic range(X) : arg(X). [1,true]\n` };
  const program = [semantics.program.base, heuristic[semantics.maximal], ...Array.from(holding, (argument) => `:- not in(${argument}).\n`)];
  const want = semantics.maximal === "none" ? "each" : "heuristic-maximal";
  return (await ask(framework, program.join(""), asking, { limit: 1, want })).extensions[0];
}

/** As `searchAll`. */
export function askAll(framework: Framework, semantics: Semantics, limit: number, asking: Asking): Promise<Extensions> {
  return ask(framework, whole(semantics), asking, { limit: limit + 1, want: "each" }).then(({ extensions, complete }) => ({
    extensions: extensions.slice(0, limit),
    complete: complete && extensions.length <= limit,
  }));
}

/** As `searchAcceptance`. */
export async function askAcceptance(
  framework: Framework,
  semantics: Semantics,
  argument: number,
  mode: Mode,
  asking: Asking,
): Promise<Accepted> {
  if (semantics.maximal === "in" && mode === "credulously") {
    // What holds the argument lies in something maximal that holds it, so this needs no second set to compare with.
    const extension = await askOne(framework, semantics, asking, [argument]);
    return { accepted: extension !== undefined, ...(extension ? { shownBy: extension } : {}) };
  }
  const wanted = mode === "credulously" ? `:- not in(${argument}).\n` : `:- in(${argument}).\n`;
  const [shownBy] = (await ask(framework, whole(semantics) + wanted, asking, { limit: 1, want: "each" })).extensions;
  return { accepted: (shownBy !== undefined) === (mode === "credulously"), ...(shownBy ? { shownBy } : {}) };
}

/** As `searchIdeal`. */
export async function askIdeal(framework: Framework, asking: Asking): Promise<Extension> {
  const { extensions } = await ask(framework, admissible.program.base, asking, { limit: 0, want: "brave" });
  const credulous = new Uint8Array(framework.size);
  for (const argument of extensions[0] ?? []) credulous[argument] = 1;
  return idealExtension(framework, credulous);
}

const RANGE = "range(X) :- in(X).\nrange(X) :- hit(X).\n";

function whole({ program }: Semantics): string {
  return program.base + (program.maximal ?? "");
}

async function ask(
  framework: Framework,
  program: string,
  { solver, ...limits }: Asking,
  question: Pick<AspQuestion, "limit" | "want">,
): Promise<Extensions> {
  const { answerSets, complete } = await solver.solve(program + factsOf(framework), { ...limits, ...question });
  return { extensions: answerSets.map(readExtension), complete };
}

/** The framework as facts `arg(a).` and `att(a,b).`, arguments as their numbers. */
export function factsOf(framework: Framework): string {
  const facts = framework.size > 0 ? [`arg(0..${framework.size - 1}).`] : [];
  for (let argument = 0; argument < framework.size; argument++) {
    for (let index = framework.targetStart[argument] ?? 0; index < (framework.targetStart[argument + 1] ?? 0); index++) {
      facts.push(`att(${argument},${framework.targets[index]}).`);
    }
  }
  return `${facts.join("\n")}\n`;
}

function readExtension(atoms: readonly string[]): Extension {
  return Int32Array.from(
    atoms.map((atom) => {
      const [, argument] = /^in\((\d+)\)$/.exec(atom) ?? [];
      if (argument === undefined) throw new Error(`An answer set shows "${atom}", not in/1.`);
      return Number(argument);
    }),
  ).sort();
}
