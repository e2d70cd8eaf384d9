import { attackersOf, buildFramework, type Framework, targetsOf } from "./framework.ts";

/** Some arguments of a framework and the attacks among them; argument `i` of the part is `members[i]` of the whole. */
export interface Part {
  readonly framework: Framework;
  /** Ascending. */
  readonly members: Int32Array;
}

/** The arguments in `members` (ascending) with the attacks among them. Cost: linear in the whole's arguments and the members' attacks. */
export function restrict(framework: Framework, members: Int32Array): Part {
  const places = new Int32Array(framework.size).fill(-1);
  for (let place = 0; place < members.length; place++) places[members[place] ?? 0] = place;
  return partOf(framework, members, places);
}

/**
 * The parts that no attack joins, among `members` (ascending): weakly connected components, each led by its least argument and in that order.
 * Extensions of the whole are unions of extensions of the parts, one of each, under every semantics here. Cost: linear.
 */
export function independentParts(framework: Framework, members: Int32Array): readonly Part[] {
  const places = new Int32Array(framework.size).fill(-1);
  const isMember = new Uint8Array(framework.size);
  for (const argument of members) isMember[argument] = 1;
  const parts: Part[] = [];
  const found = new Int32Array(members.length);
  for (const first of members) {
    if (isMember[first] !== 1) continue;
    let count = 0;
    found[count++] = first;
    isMember[first] = 0;
    for (let next = 0; next < count; next++) {
      const argument = found[next] ?? 0;
      for (const neighbours of [attackersOf(framework, argument), targetsOf(framework, argument)]) {
        for (const neighbour of neighbours) {
          if (isMember[neighbour] !== 1) continue;
          isMember[neighbour] = 0;
          found[count++] = neighbour;
        }
      }
    }
    const part = found.slice(0, count).sort();
    for (let place = 0; place < count; place++) places[part[place] ?? 0] = place;
    parts.push(partOf(framework, part, places));
    for (const argument of part) places[argument] = -1;
  }
  return parts;
}

/** The argument and everything from which attacks lead to it, ascending. Cost: linear in what is found. */
export function ancestorsOf(framework: Framework, argument: number): Int32Array {
  const isFound = new Uint8Array(framework.size);
  const found = [argument];
  isFound[argument] = 1;
  for (let next = 0; next < found.length; next++) {
    for (const attacker of attackersOf(framework, found[next] ?? 0)) {
      if (isFound[attacker] === 1) continue;
      isFound[attacker] = 1;
      found.push(attacker);
    }
  }
  return Int32Array.from(found).sort();
}

/** `places` has the place of each member and −1 for every other argument. */
function partOf(framework: Framework, members: Int32Array, places: Int32Array): Part {
  if (members.length === framework.size) return { framework, members };
  let attacks = 0;
  for (const member of members) for (const target of targetsOf(framework, member)) if ((places[target] ?? -1) >= 0) attacks++;
  const attackers = new Int32Array(attacks);
  const attacked = new Int32Array(attacks);
  let next = 0;
  for (let place = 0; place < members.length; place++) {
    for (const target of targetsOf(framework, members[place] ?? 0)) {
      const end = places[target] ?? -1;
      if (end < 0) continue;
      attackers[next] = place;
      attacked[next++] = end;
    }
  }
  return { framework: buildFramework(members.length, attackers, attacked), members };
}
