/** How much work a search may still do, counted in clauses looked at; shared by all searches that answer one question. */
export interface Budget {
  left: number;
  /** Asked now and then; true ends the search. */
  readonly isTimeUp?: () => boolean;
}

/** `stopped`: the budget or the time ran out first. */
export type Satisfied = "yes" | "no" | "stopped";

const UNSET = 0;
const TRUE = 1;
const FALSE = 2;
const NONE = -1;

/** Words before the literals of a clause in the arena: its length, and its glue (0 for a clause that was given, not learnt). */
const HEAD = 2;
const LENGTH = 0;
const GLUE = 1;

const RESTART_UNIT = 64;
const FIRST_LEARNT_LIMIT = 4_000;
const LEARNT_LIMIT_STEP = 1_000;
const ACTIVITY_GROWTH = 1 / 0.95;
const ACTIVITY_LIMIT = 1e100;
const WORK_PER_LOOK = 1 << 16;

export function positive(variable: number): number {
  return variable * 2;
}

/** Literals are numbers: twice the variable, plus one where it is negated. */
export function negated(literal: number): number {
  return literal ^ 1;
}

/**
 * Decides whether clauses can all be true at once: conflict-driven clause learning (Marques-Silva and Sakallah 1999, IEEE Transactions on
 * Computers 48) with two watched literals and activities that decay (Moskewicz et al. 2001, Chaff), under assumptions and incrementally
 * (Eén and Sörensson 2003, "An extensible SAT-solver"), forgetting learnt clauses by how many decision levels they join (Audemard and Simon
 * 2009). Deterministic: the same clauses and questions in the same order get the same models.
 *
 * Cost: exponential at worst, so every question has a budget; memory linear in the clauses. A variable is first tried true.
 */
export class SatSolver {
  readonly #variables: number;
  readonly #values: Uint8Array;
  readonly #levels: Int32Array;
  readonly #reasons: Int32Array;
  readonly #trail: Int32Array;
  #trailLength = 0;
  #head = 0;
  /** Where each decision level begins in the trail. */
  readonly #levelStarts: number[] = [];
  /** For each literal, pairs of another literal of the clause and the clause; the complement of the clause where it has two literals. */
  readonly #watches: number[][] = [];
  #arena: Int32Array;
  #arenaLength = 0;
  #learnt = 0;
  #learntLimit = FIRST_LEARNT_LIMIT;
  readonly #activities: Float64Array;
  #bump = 1;
  readonly #heap: Int32Array;
  readonly #heapPlaces: Int32Array;
  #heapLength = 0;
  readonly #phases: Uint8Array;
  readonly #seen: Uint8Array;
  readonly #levelStamps: Int32Array;
  #levelStamp = 0;
  readonly #clauseStamps: Int32Array;
  #clauseStamp = 0;
  #model: Uint8Array;
  #contradictory = false;
  #work = 0;
  /** The work at which the clock is looked at next, whatever the question. */
  #nextLook = 0;

  constructor(variables: number) {
    this.#variables = variables;
    this.#values = new Uint8Array(variables * 2);
    this.#levels = new Int32Array(variables);
    this.#reasons = new Int32Array(variables).fill(NONE);
    this.#trail = new Int32Array(variables);
    for (let literal = 0; literal < variables * 2; literal++) this.#watches.push([]);
    this.#arena = new Int32Array(1024);
    this.#activities = new Float64Array(variables);
    this.#heap = Int32Array.from({ length: variables }, (_, variable) => variable);
    this.#heapPlaces = this.#heap.slice();
    this.#heapLength = variables;
    this.#phases = new Uint8Array(variables).fill(TRUE);
    this.#seen = new Uint8Array(variables);
    this.#levelStamps = new Int32Array(variables * 2 + 1);
    this.#clauseStamps = new Int32Array(variables * 2);
    this.#model = new Uint8Array(0);
  }

  /** From now on one of these literals must be true. */
  addClause(literals: readonly number[]): void {
    if (this.#contradictory) return;
    this.#work += literals.length;
    const kept: number[] = [];
    this.#clauseStamp++;
    for (const literal of literals) {
      const value = this.#values[literal] ?? UNSET;
      if (value === TRUE || this.#clauseStamps[negated(literal)] === this.#clauseStamp) return;
      if (value === FALSE || this.#clauseStamps[literal] === this.#clauseStamp) continue;
      this.#clauseStamps[literal] = this.#clauseStamp;
      kept.push(literal);
    }
    const [first] = kept;
    if (first === undefined) this.#contradictory = true;
    else if (kept.length === 1) this.#assign(first, NONE);
    else this.#store(kept, 0);
  }

  /** Asks for a model in which all `assumptions` are true; `isTrue` then tells it, until the next question. */
  solve(assumptions: ArrayLike<number>, budget: Budget): Satisfied {
    this.#work += this.#variables >> 2;
    const answer = this.#search(assumptions, budget);
    if (answer === "yes") this.#model = this.#values.slice();
    this.#backtrack(0);
    return answer;
  }

  isTrue(literal: number): boolean {
    return this.#model[literal] === TRUE;
  }

  #search(assumptions: ArrayLike<number>, budget: Budget): Satisfied {
    let restarts = 0;
    let conflictsLeft = RESTART_UNIT;
    for (;;) {
      if (this.#contradictory) return "no";
      const before = this.#work;
      const conflict = this.#propagate();
      budget.left -= this.#work - before;
      if (conflict !== NONE) {
        if (this.#levelStarts.length === 0) {
          this.#contradictory = true;
          return "no";
        }
        this.#learnFrom(conflict);
        conflictsLeft--;
        continue;
      }
      if (budget.left < 0) return "stopped";
      if (this.#work >= this.#nextLook) {
        this.#nextLook = this.#work + WORK_PER_LOOK;
        if (budget.isTimeUp?.()) return "stopped";
      }
      if (conflictsLeft <= 0) {
        restarts++;
        conflictsLeft = RESTART_UNIT * luby(restarts);
        this.#backtrack(Math.min(assumptions.length, this.#levelStarts.length));
        if (this.#learnt > this.#learntLimit) {
          this.#backtrack(0);
          this.#forget();
        }
        continue;
      }
      const decision = this.#decide(assumptions);
      if (decision === "impossible") return "no";
      if (decision === "done") return "yes";
    }
  }

  #decide(assumptions: ArrayLike<number>): "decided" | "impossible" | "done" {
    while (this.#levelStarts.length < assumptions.length) {
      const literal = assumptions[this.#levelStarts.length] ?? 0;
      const value = this.#values[literal];
      if (value === FALSE) return "impossible";
      this.#levelStarts.push(this.#trailLength);
      if (value === UNSET) {
        this.#assign(literal, NONE);
        return "decided";
      }
    }
    for (;;) {
      const variable = this.#popMostActive();
      if (variable === NONE) return "done";
      if (this.#values[positive(variable)] !== UNSET) continue;
      this.#levelStarts.push(this.#trailLength);
      this.#assign(this.#phases[variable] === TRUE ? positive(variable) : negated(positive(variable)), NONE);
      return "decided";
    }
  }

  #assign(literal: number, reason: number): void {
    const variable = literal >> 1;
    this.#values[literal] = TRUE;
    this.#values[literal ^ 1] = FALSE;
    this.#levels[variable] = this.#levelStarts.length;
    this.#reasons[variable] = reason;
    this.#trail[this.#trailLength++] = literal;
  }

  /** Draws every consequence of what is assigned; the clause that is violated, or `NONE`. */
  #propagate(): number {
    const values = this.#values;
    const arena = this.#arena;
    let conflict = NONE;
    while (this.#head < this.#trailLength) {
      const falsified = (this.#trail[this.#head++] ?? 0) ^ 1;
      const watched = this.#watches[falsified] ?? [];
      const length = watched.length;
      this.#work += 1 + (length >> 1);
      let read = 0;
      let kept = 0;
      while (read < length) {
        const blocker = watched[read] ?? 0;
        const clause = watched[read + 1] ?? 0;
        read += 2;
        if (values[blocker] === TRUE) {
          watched[kept++] = blocker;
          watched[kept++] = clause;
          continue;
        }
        if (clause < 0) {
          watched[kept++] = blocker;
          watched[kept++] = clause;
          if (values[blocker] === FALSE) {
            conflict = ~clause;
            break;
          }
          this.#assign(blocker, ~clause);
          continue;
        }
        const start = clause + HEAD;
        let first = arena[start] ?? 0;
        if (first === falsified) {
          first = arena[start + 1] ?? 0;
          arena[start] = first;
          arena[start + 1] = falsified;
        }
        if (values[first] === TRUE) {
          watched[kept++] = first;
          watched[kept++] = clause;
          continue;
        }
        const end = start + (arena[clause + LENGTH] ?? 0);
        let place = start + 2;
        while (place < end && values[arena[place] ?? 0] === FALSE) place++;
        if (place < end) {
          const literal = arena[place] ?? 0;
          arena[start + 1] = literal;
          arena[place] = falsified;
          this.#watches[literal]?.push(first, clause);
          continue;
        }
        watched[kept++] = first;
        watched[kept++] = clause;
        if (values[first] === FALSE) {
          conflict = clause;
          break;
        }
        this.#assign(first, clause);
      }
      if (read !== kept) {
        while (read < length) watched[kept++] = watched[read++] ?? 0;
        watched.length = kept;
      }
      if (conflict !== NONE) {
        this.#head = this.#trailLength;
        return conflict;
      }
    }
    return NONE;
  }

  /** Learns the clause of the first unique implication point, goes back to where it bites, and draws its consequence. */
  #learnFrom(conflict: number): void {
    const level = this.#levelStarts.length;
    const learnt: number[] = [0];
    const marked: number[] = [];
    let clause = conflict;
    let open = 0;
    let place = this.#trailLength;
    let literal = NONE;
    do {
      const length = this.#arena[clause + LENGTH] ?? 0;
      for (let index = clause + HEAD; index < clause + HEAD + length; index++) {
        const other = this.#arena[index] ?? 0;
        const variable = other >> 1;
        if (other === literal || this.#seen[variable] === 1 || this.#levels[variable] === 0) continue;
        this.#seen[variable] = 1;
        marked.push(variable);
        this.#raise(variable);
        if (this.#levels[variable] === level) open++;
        else learnt.push(other);
      }
      do literal = this.#trail[--place] ?? 0;
      while (this.#seen[literal >> 1] !== 1);
      clause = this.#reasons[literal >> 1] ?? NONE;
      open--;
    } while (open > 0);
    learnt[0] = negated(literal);
    const kept = learnt.filter((other, index) => index === 0 || !this.#followsFromRest(other));
    for (const variable of marked) this.#seen[variable] = 0;
    this.#bump *= ACTIVITY_GROWTH;

    let back = 0;
    for (let index = 1; index < kept.length; index++) {
      const other = kept[index] ?? 0;
      if ((this.#levels[other >> 1] ?? 0) > back) {
        back = this.#levels[other >> 1] ?? 0;
        kept[index] = kept[1] ?? 0;
        kept[1] = other;
      }
    }
    const glue = this.#countLevels(kept);
    this.#backtrack(back);
    const [consequence = 0] = kept;
    if (kept.length === 1) this.#assign(consequence, NONE);
    else {
      this.#assign(consequence, this.#store(kept, glue));
      this.#learnt++;
    }
  }

  /** Whether a literal of a learnt clause is implied to be false by its other literals, so that it can be left out. */
  #followsFromRest(literal: number): boolean {
    const reason = this.#reasons[literal >> 1] ?? NONE;
    if (reason === NONE) return false;
    const length = this.#arena[reason + LENGTH] ?? 0;
    for (let index = reason + HEAD; index < reason + HEAD + length; index++) {
      const variable = (this.#arena[index] ?? 0) >> 1;
      if (this.#seen[variable] !== 1 && this.#levels[variable] !== 0) return false;
    }
    return true;
  }

  #countLevels(literals: readonly number[]): number {
    this.#levelStamp++;
    let count = 0;
    for (const literal of literals) {
      const level = this.#levels[literal >> 1] ?? 0;
      if (this.#levelStamps[level] === this.#levelStamp) continue;
      this.#levelStamps[level] = this.#levelStamp;
      count++;
    }
    return count;
  }

  #backtrack(level: number): void {
    if (this.#levelStarts.length <= level) return;
    const start = this.#levelStarts[level] ?? 0;
    for (let place = this.#trailLength - 1; place >= start; place--) {
      const literal = this.#trail[place] ?? 0;
      const variable = literal >> 1;
      this.#values[literal] = UNSET;
      this.#values[literal ^ 1] = UNSET;
      this.#phases[variable] = (literal & 1) === 0 ? TRUE : FALSE;
      if (this.#heapPlaces[variable] === NONE) this.#insert(variable);
    }
    this.#trailLength = start;
    this.#head = Math.min(this.#head, start);
    this.#levelStarts.length = level;
  }

  #store(literals: readonly number[], glue: number): number {
    const clause = this.#arenaLength;
    const needed = clause + HEAD + literals.length;
    if (needed > this.#arena.length) {
      const larger = new Int32Array(Math.max(needed, this.#arena.length * 2));
      larger.set(this.#arena.subarray(0, clause));
      this.#arena = larger;
    }
    this.#arena[clause + LENGTH] = literals.length;
    this.#arena[clause + GLUE] = glue;
    this.#arena.set(literals, clause + HEAD);
    this.#arenaLength = needed;
    this.#watch(clause);
    return clause;
  }

  #watch(clause: number): void {
    const first = this.#arena[clause + HEAD] ?? 0;
    const second = this.#arena[clause + HEAD + 1] ?? 0;
    const mark = this.#arena[clause + LENGTH] === 2 ? ~clause : clause;
    this.#watches[first]?.push(second, mark);
    this.#watches[second]?.push(first, mark);
  }

  /** Drops the half of the learnt clauses that joins most levels, and all that are true for good. Only without decisions. */
  #forget(): void {
    if (this.#propagate() !== NONE) {
      this.#contradictory = true;
      return;
    }
    const glues: number[] = [];
    for (let clause = 0; clause < this.#arenaLength; clause += HEAD + (this.#arena[clause + LENGTH] ?? 0)) {
      const glue = this.#arena[clause + GLUE] ?? 0;
      if (glue > 0) glues.push(glue);
    }
    glues.sort((a, b) => a - b);
    const middle = glues[glues.length >> 1] ?? 0;
    for (const watched of this.#watches) watched.length = 0;
    let write = 0;
    this.#learnt = 0;
    let next: number;
    for (let clause = 0, end = this.#arenaLength; clause < end; clause = next) {
      const length = this.#arena[clause + LENGTH] ?? 0;
      next = clause + HEAD + length;
      const glue = this.#arena[clause + GLUE] ?? 0;
      if (glue > 2 && glue >= middle) continue;
      if (this.#arena.subarray(clause + HEAD, next).some((literal) => this.#values[literal] === TRUE)) continue;
      this.#arena.copyWithin(write, clause, next);
      this.#watch(write);
      write += HEAD + length;
      if (glue > 0) this.#learnt++;
    }
    this.#arenaLength = write;
    for (let place = 0; place < this.#trailLength; place++) this.#reasons[(this.#trail[place] ?? 0) >> 1] = NONE;
    this.#learntLimit += LEARNT_LIMIT_STEP;
  }

  #raise(variable: number): void {
    const activity = (this.#activities[variable] ?? 0) + this.#bump;
    this.#activities[variable] = activity;
    if (activity > ACTIVITY_LIMIT) {
      for (let each = 0; each < this.#variables; each++) this.#activities[each] = (this.#activities[each] ?? 0) / ACTIVITY_LIMIT;
      this.#bump /= ACTIVITY_LIMIT;
    }
    if (this.#heapPlaces[variable] !== NONE) this.#siftUp(this.#heapPlaces[variable] ?? 0);
  }

  #insert(variable: number): void {
    this.#heap[this.#heapLength] = variable;
    this.#heapPlaces[variable] = this.#heapLength;
    this.#siftUp(this.#heapLength++);
  }

  #popMostActive(): number {
    if (this.#heapLength === 0) return NONE;
    const top = this.#heap[0] ?? 0;
    const last = this.#heap[--this.#heapLength] ?? 0;
    this.#heapPlaces[top] = NONE;
    if (this.#heapLength > 0) {
      this.#heap[0] = last;
      this.#heapPlaces[last] = 0;
      this.#siftDown(0);
    }
    return top;
  }

  #siftUp(from: number): void {
    const variable = this.#heap[from] ?? 0;
    const activity = this.#activities[variable] ?? 0;
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = this.#heap[parent] ?? 0;
      if ((this.#activities[above] ?? 0) >= activity) break;
      this.#heap[place] = above;
      this.#heapPlaces[above] = place;
      place = parent;
    }
    this.#heap[place] = variable;
    this.#heapPlaces[variable] = place;
  }

  #siftDown(from: number): void {
    const variable = this.#heap[from] ?? 0;
    const activity = this.#activities[variable] ?? 0;
    let place = from;
    for (;;) {
      let child = place * 2 + 1;
      if (child >= this.#heapLength) break;
      const right = child + 1;
      if (right < this.#heapLength && (this.#activities[this.#heap[right] ?? 0] ?? 0) > (this.#activities[this.#heap[child] ?? 0] ?? 0))
        child = right;
      const below = this.#heap[child] ?? 0;
      if ((this.#activities[below] ?? 0) <= activity) break;
      this.#heap[place] = below;
      this.#heapPlaces[below] = place;
      place = child;
    }
    this.#heap[place] = variable;
    this.#heapPlaces[variable] = place;
  }
}

/** 1, 1, 2, 1, 1, 2, 4, … from the first on (Luby, Sinclair and Zuckerman 1993, Information Processing Letters 47). */
function luby(index: number): number {
  let size = 1;
  while (size < index + 1) size = size * 2 + 1;
  let rest = index;
  while (size - 1 !== rest) {
    size = (size - 1) >> 1;
    rest %= size;
  }
  return (size + 1) >> 1;
}
