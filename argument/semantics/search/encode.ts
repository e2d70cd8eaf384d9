import type { Semantics } from "../definition.ts";
import { attackersOf, type Framework, targetsOf } from "../framework.ts";
import { type Budget, negated, positive, SatSolver } from "./sat.ts";

/** The sets of a semantics' base as the models of clauses, and what its maximal sets have most of. */
export interface Encoding {
  readonly solver: SatSolver;
  /** That an argument is in; the models with the same arguments in are one. */
  readonly isIn: (argument: number) => number;
  /** For each argument, that it counts towards what is maximal; nothing where nothing is. */
  readonly measure: readonly number[];
}

/**
 * Clauses whose models are the conflict-free, admissible, complete or stable sets of a framework, and in which every literal of the measure
 * implies what it says (Besnard and Doutre 2004, "Checking the acceptability of a set of arguments", for the principle; for labellings as
 * clauses Cerutti, Dunne, Giacomin and Vallati 2013, arXiv:1310.4986).
 * Cost: linear. When time is up it leaves off and the budget is spent: the solver then stops, or says a no that further clauses cannot change.
 */
export function encode(framework: Framework, { base, maximal }: Pick<Semantics, "base" | "maximal">, budget: Budget): Encoding {
  const { size } = framework;
  const isLabelled = base === "AD" || base === "CO";
  const isOut = (argument: number) => positive(size + argument);
  const isReached = (argument: number) => positive((isLabelled ? 2 : 1) * size + argument);
  const solver = new SatSolver(size * ((isLabelled ? 2 : 1) + (maximal === "range" ? 1 : 0)));
  for (let argument = 0; argument < size; argument++) {
    if (argument % ARGUMENTS_PER_LOOK === 0 && budget.isTimeUp?.()) {
      budget.left = -1;
      break;
    }
    if (isLabelled) addLabels(framework, solver, argument, isOut, base === "CO");
    else {
      for (const target of targetsOf(framework, argument)) solver.addClause([negated(positive(argument)), negated(positive(target))]);
      if (base === "ST") solver.addClause([positive(argument), ...Array.from(attackersOf(framework, argument), positive)]);
    }
    if (maximal !== "range") continue;
    const reasons = isLabelled ? [isOut(argument)] : Array.from(attackersOf(framework, argument), positive);
    solver.addClause([negated(isReached(argument)), positive(argument), ...reasons]);
  }
  const measured = { none: undefined, in: positive, range: isReached }[maximal];
  return { solver, isIn: positive, measure: measured ? Array.from({ length: size }, (_, argument) => measured(argument)) : [] };
}

const ARGUMENTS_PER_LOOK = 1024;

/** An argument is in only where all attackers are out, and out exactly where one is in; of a complete set, in wherever all are out. */
function addLabels(
  framework: Framework,
  solver: SatSolver,
  argument: number,
  isOut: (argument: number) => number,
  isComplete: boolean,
): void {
  const attackers = attackersOf(framework, argument);
  const isIn = positive(argument);
  solver.addClause([negated(isIn), negated(isOut(argument))]);
  for (const attacker of attackers) {
    solver.addClause([negated(isIn), isOut(attacker)]);
    solver.addClause([negated(positive(attacker)), isOut(argument)]);
  }
  solver.addClause([negated(isOut(argument)), ...Array.from(attackers, positive)]);
  if (isComplete) solver.addClause([isIn, ...Array.from(attackers, (attacker) => negated(isOut(attacker)))]);
}
