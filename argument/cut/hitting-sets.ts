import { addBit, type Bits, bitsOf, countShared, emptyBits, isSubset, meets, membersOf, removeBit } from "./bits.ts";

export interface HittingLimits {
  /** Most members of a set. */
  readonly maxSize: number;
  /** Most sets listed. */
  readonly first: number;
  /** Asked now and then; true ends the search. */
  readonly isTimeUp: () => boolean;
}

/** Most pairs of families compared. Leaving out what is implied saves time and changes no answer, so it must not cost more than it saves. */
const MOST_COMPARED = 4_000_000;

export interface HittingSets {
  /** Minimal by inclusion; smallest first, then in order of their members. */
  readonly sets: readonly (readonly number[])[];
  /** All minimal sets of up to this many members are among them. */
  readonly completeUpTo: number;
  readonly stoppedBy?: "first" | "time";
  /** No set has fewer members than this; null where there is none of any size. */
  readonly atLeast: number | null;
}

/**
 * Lists the minimal sets of elements that have a member in each of the families: minimal hitting sets, in rising order of size.
 *
 * Elements are 0 to `elements` − 1. Families that contain another are implied by it and left out first. For each size in turn the sets are
 * grown as in MMCS (Murakami and Uno 2014, Discrete Applied Mathematics 170, 83-94; the tree is that of Reiter 1987, Artificial Intelligence
 * 32, 57-95, without its repetitions): the family with the fewest candidates is hit next, and an element that leaves another without a
 * family of its own is not taken, so nothing that is not minimal is ever visited. A branch ends where families that share no
 * candidate are more than the members left to add. No families: the empty set. An empty family: nothing.
 *
 * Cost: at most 4 million comparisons to leave out what is implied; then for each set visited its uncovered families. The number
 * of minimal sets may grow as (elements choose maxSize), hence the limits; sizes done before a limit struck are whole.
 */
export function minimalHittingSets(families: Iterable<Iterable<number>>, elements: number, limits: HittingLimits): HittingSets {
  const kept = withoutImplied(Array.from(families, (family) => bitsOf(family, elements)));
  if (kept.some((family) => family.every((word) => word === 0))) return { sets: [], completeUpTo: limits.maxSize, atLeast: null };
  if (kept.length === 0) return { sets: [[]], completeUpTo: limits.maxSize, atLeast: 0 };
  const search = new Search(kept, elements, limits);
  const least = search.disjointFamilies();
  let sizesDone = least - 1;
  while (sizesDone < limits.maxSize) {
    const found = search.sets.length;
    const end = search.ofSize(sizesDone + 1);
    search.sortFrom(found);
    if (end !== "done") return { sets: search.sets, completeUpTo: sizesDone, stoppedBy: end, atLeast: atLeast(search.sets, sizesDone) };
    sizesDone += 1;
  }
  return { sets: search.sets, completeUpTo: limits.maxSize, atLeast: atLeast(search.sets, sizesDone) };
}

/** The size of the smallest set found, which no smaller one can undercut since sizes come in order; else one more than what was searched. */
function atLeast(sets: readonly (readonly number[])[], sizesDone: number): number {
  return Math.min(sets[0]?.length ?? Number.POSITIVE_INFINITY, sizesDone + 1);
}

/** Distinct families, smallest first, without those that contain another; where there are very many, only the smaller ones are compared. */
function withoutImplied(families: readonly Bits[]): readonly Bits[] {
  const distinct = [...new Map(families.map((family) => [family.join(), family])).values()];
  const bySize = distinct.map((family) => ({ family, members: membersOf(family) })).sort((a, b) => a.members.length - b.members.length);
  // A family within another has its first member there, so only those under the other's members need be looked at.
  const keptByFirst = new Map<number | undefined, Bits[]>();
  const kept: Bits[] = [];
  let compared = 0;
  for (const { family, members } of bySize) {
    if (kept[0]?.every((word) => word === 0)) break;
    const isWithin = (smaller: Bits) => {
      compared += 1;
      return isSubset(smaller, family);
    };
    if (compared < MOST_COMPARED && members.some((member) => keptByFirst.get(member)?.some(isWithin))) continue;
    kept.push(family);
    const same = keptByFirst.get(members[0]);
    if (same) same.push(family);
    else keptByFirst.set(members[0], [family]);
  }
  return kept;
}

type SearchEnd = "done" | "first" | "time";

class Search {
  readonly sets: (readonly number[])[] = [];
  readonly #families: readonly Bits[];
  /** For each element, the families that it hits. */
  readonly #hits: readonly Bits[];
  readonly #candidates: Bits;
  readonly #limits: HittingLimits;
  readonly #chosen: number[] = [];

  constructor(families: readonly Bits[], elements: number, limits: HittingLimits) {
    this.#families = families;
    this.#limits = limits;
    this.#hits = Array.from({ length: elements }, () => emptyBits(families.length));
    families.forEach((family, index) => {
      for (const element of membersOf(family)) addBit(this.#hits[element] ?? emptyBits(0), index);
    });
    this.#candidates = bitsOf(Array.from({ length: elements }).keys(), elements);
  }

  /** A lower bound on the size of any set: families found one after the other that share no element. */
  disjointFamilies(): number {
    return this.#look(bitsOf(this.#families.keys(), this.#families.length), Number.POSITIVE_INFINITY).disjoint;
  }

  /** Lists the minimal sets with exactly this many members. */
  ofSize(size: number): SearchEnd {
    const none = emptyBits(this.#families.length);
    return this.#grow(none, none, size);
  }

  sortFrom(start: number): void {
    const inOrder = this.sets.slice(start).sort(byMembers);
    this.sets.splice(start, inOrder.length, ...inOrder);
  }

  /** `once` are the families hit at least once by the chosen, `twice` those hit at least twice. */
  #grow(once: Bits, twice: Bits, left: number): SearchEnd {
    if (this.#limits.isTimeUp()) return "time";
    const open = once.map((word, index) => ~word & lastWordMask(this.#families.length, index));
    if (open.every((word) => word === 0)) return left === 0 ? this.#list(this.#chosen) : "done";
    if (left === 0) return "done";
    if (left === 1) return this.#finish(once, twice, open);
    const { disjoint, fewest } = this.#look(open, left);
    if (disjoint > left || !fewest) return "done";
    const branches = membersOf(fewest.map((word, index) => word & (this.#candidates[index] ?? 0)));
    for (const element of branches) removeBit(this.#candidates, element);
    let end: SearchEnd = "done";
    for (const element of branches) {
      const hits = this.#hits[element] ?? once;
      const twiceNow = twice.map((word, index) => word | ((once[index] ?? 0) & (hits[index] ?? 0)));
      if (this.#leavesAnyIdle(twiceNow)) continue;
      this.#chosen.push(element);
      end = this.#grow(
        once.map((word, index) => word | (hits[index] ?? 0)),
        twiceNow,
        left - 1,
      );
      this.#chosen.pop();
      addBit(this.#candidates, element);
      if (end !== "done") break;
    }
    for (const element of branches) addBit(this.#candidates, element);
    return end;
  }

  /** The last member must hit all that is open. */
  #finish(once: Bits, twice: Bits, open: Bits): SearchEnd {
    for (const element of membersOf(this.#candidates)) {
      const hits = this.#hits[element] ?? once;
      if (!isSubset(open, hits)) continue;
      if (this.#leavesAnyIdle(twice.map((word, index) => word | ((once[index] ?? 0) & (hits[index] ?? 0))))) continue;
      const end = this.#list([...this.#chosen, element]);
      if (end !== "done") return end;
    }
    return "done";
  }

  /** Whether one of the chosen hits no family by itself. */
  #leavesAnyIdle(twice: Bits): boolean {
    return this.#chosen.some((element) => isSubset(this.#hits[element] ?? twice, twice));
  }

  #list(set: readonly number[]): SearchEnd {
    if (this.sets.length >= this.#limits.first) return "first";
    this.sets.push(set.toSorted((a, b) => a - b));
    return "done";
  }

  /** The open family with the fewest candidates, and how many of the open ones share none, counted until they are too many. */
  #look(open: Bits, most: number): { readonly disjoint: number; readonly fewest: Bits | undefined } {
    let fewest: Bits | undefined;
    let fewestCount = Number.POSITIVE_INFINITY;
    let disjoint = 0;
    const used = emptyBits(this.#candidates.length * 32);
    for (const index of membersOf(open)) {
      const family = this.#families[index] ?? used;
      const count = countShared(family, this.#candidates);
      if (count === 0) return { disjoint: Number.POSITIVE_INFINITY, fewest: undefined };
      if (count < fewestCount) [fewest, fewestCount] = [family, count];
      const ofIt = family.map((word, at) => word & (this.#candidates[at] ?? 0));
      if (meets(ofIt, used)) continue;
      disjoint += 1;
      if (disjoint > most) return { disjoint, fewest };
      for (let at = 0; at < used.length; at++) used[at] = (used[at] ?? 0) | (ofIt[at] ?? 0);
    }
    return { disjoint, fewest };
  }
}

/** All ones, but in the last word only as many as there are families. */
function lastWordMask(count: number, word: number): number {
  const bits = count - word * 32;
  return bits >= 32 ? -1 : (1 << bits) - 1;
}

function byMembers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((member, index) => member !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
