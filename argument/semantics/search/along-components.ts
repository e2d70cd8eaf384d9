import { attackersOf, buildFramework, type Framework, targetsOf } from "../framework.ts";
import { argumentsLabelled, IN, OUT } from "../labelling.ts";
import { preferred } from "../preferred.ts";
import { stronglyConnectedComponents } from "../strongly-connected.ts";
import { type Extension, type Searched, searchOne } from "./extensions.ts";
import type { Budget } from "./sat.ts";

/** Deeper than this a component is searched as it is: each level is another split of what the level above left of one component. */
const DEEPEST = 40;

/**
 * One preferred extension, found one strongly connected component after another along the attacks: preferred semantics is SCC-recursive
 * (Baroni, Giacomin and Guida 2005, Artificial Intelligence 168). What an accepted argument of an earlier component attacks is out and falls
 * away, and the rest of the component may split again. What an undecided argument of an earlier component attacks can be out but never in; here
 * that is said by letting it attack itself. So it is only within a component that a set has to be shown to be maximal.
 */
export function searchPreferred(framework: Framework, budget: Budget, depth = 0): Searched<Extension> {
  const components = depth > DEEPEST ? [] : stronglyConnectedComponents(framework);
  if (components.length <= 1) return searchWhole(framework, budget);
  const { size } = framework;
  const labelling = new Uint8Array(size);
  const isBlocked = new Uint8Array(size);
  const places = new Int32Array(size).fill(-1);
  for (const component of components) {
    const left = component.filter((argument) => labelling[argument] !== OUT);
    const found = searchComponent(framework, left, { isWhole: left.length === component.length, isBlocked, places }, budget, depth);
    if (found.outcome === "stopped") return found;
    for (const place of found.value) labelling[left[place] ?? 0] = IN;
    for (const place of found.value) for (const target of targetsOf(framework, left[place] ?? 0)) labelling[target] = OUT;
    for (const argument of left)
      if (labelling[argument] !== IN && labelling[argument] !== OUT)
        for (const target of targetsOf(framework, argument)) isBlocked[target] = 1;
  }
  return { outcome: "answered", value: argumentsLabelled(labelling, IN) };
}

interface Surroundings {
  /** Nothing of the component fell away. */
  readonly isWhole: boolean;
  /** Attacked by something undecided of an earlier component. */
  readonly isBlocked: Uint8Array;
  /** Scratch: −1 everywhere, and again afterwards. */
  readonly places: Int32Array;
}

function searchComponent(
  framework: Framework,
  members: Int32Array,
  { isWhole, isBlocked, places }: Surroundings,
  budget: Budget,
  depth: number,
): Searched<Extension> {
  const [only = 0] = members;
  if (members.length === 0) return { outcome: "answered", value: members };
  if (members.length === 1) {
    const canBeIn = isBlocked[only] !== 1 && !attackersOf(framework, only).includes(only);
    return { outcome: "answered", value: canBeIn ? Int32Array.of(0) : new Int32Array(0) };
  }
  for (let place = 0; place < members.length; place++) places[members[place] ?? 0] = place;
  const attackers: number[] = [];
  const attacked: number[] = [];
  for (let place = 0; place < members.length; place++) {
    const member = members[place] ?? 0;
    for (const target of targetsOf(framework, member)) {
      const end = places[target] ?? -1;
      if (end < 0) continue;
      attackers.push(place);
      attacked.push(end);
    }
    if (isBlocked[member] !== 1) continue;
    attackers.push(place);
    attacked.push(place);
  }
  for (const member of members) places[member] = -1;
  const part = buildFramework(members.length, attackers, attacked);
  return isWhole ? searchWhole(part, budget) : searchPreferred(part, budget, depth + 1);
}

function searchWhole(framework: Framework, budget: Budget): Searched<Extension> {
  const found = searchOne(framework, preferred, budget);
  return found.outcome === "stopped" ? found : { outcome: "answered", value: found.value ?? new Int32Array(0) };
}
