import { argumentsForEach, type Dispute, type DisputeArgument } from "./dispute.ts";
import { supportOrder } from "./support-order.ts";

/** What a node of the framework stands for. */
export type ConstructedNode =
  /** `!s`: a source says it; `granted`: the reader takes it as given, and nothing attacks it. */
  | { readonly is: "assertion" | "grant"; readonly statement: string }
  /** An argument, however its premises are supplied. */
  | { readonly is: "argument"; readonly argument: DisputeArgument }
  /** The same, in ways that do not rest on one statement of a circle: it supplies a premise there and attacks nothing else. */
  | { readonly is: "copy"; readonly argument: DisputeArgument }
  /** That nothing supplies a premise: attacked by all that would, attacks all that need it. */
  | { readonly is: "lack"; readonly statement: string }
  /** The reader denies it: attacks all that speaks for it. */
  | { readonly is: "denial"; readonly statement: string };

/** The nodes that can be built from what is asserted or granted, with the attacks by which a lack of premises speaks. */
export interface Supply {
  readonly nodes: ConstructedNode[];
  readonly attackers: number[];
  readonly attacked: number[];
  /** Per statement: its assertion, its grant, and the arguments for it that can be built. */
  readonly speaksFor: ReadonlyMap<string, readonly number[]>;
  /** Per argument that can be built without resting on its own conclusion, its node. */
  readonly nodeOf: ReadonlyMap<DisputeArgument, number>;
  /** Per argument, its node and all copies of it: an attack on it falls on each. */
  readonly copiesOf: ReadonlyMap<DisputeArgument, readonly number[]>;
}

/** No construction may have more nodes; only circles of support that are long and wide come near. */
const MOST_NODES = 2_000_000;

/** What supplies a premise; `within` names the suppliers where a circle of support leaves some out. */
interface Supplied {
  readonly premise: string;
  readonly within?: string;
  readonly by: readonly number[];
}

/**
 * Builds every argument that what is asserted or granted supplies (see construct.ts for what that stands for). An argument none of whose ways
 * is free of its own conclusion is not built: no statement rests on itself.
 */
export function supply(dispute: Dispute, granted: ReadonlySet<string>): Supply {
  const argumentsFor = argumentsForEach(dispute);
  const asserted = new Set(dispute.statements.flatMap(({ id, asserted }) => (asserted ? [id] : [])));
  const nodes: ConstructedNode[] = [];
  const attackers: number[] = [];
  const attacked: number[] = [];
  const lacks = new Map<string, number>();
  const lacksWithin = new Map<string, number>();
  const speaksFor = new Map<string, number[]>();
  const nodeOf = new Map<DisputeArgument, number>();
  const copiesOf = new Map<DisputeArgument, number[]>();

  for (const circle of supportOrder(dispute, argumentsFor)) {
    const [statement] = circle;
    if (circle.length === 1 && statement !== undefined) buildOn(statement);
    else buildCircle(circle);
  }
  for (const argument of dispute.arguments) if (argument.end.stance !== "for") build(argument, "argument", outside);
  return { nodes, attackers, attacked, speaksFor, nodeOf, copiesOf };

  /** Where support does not run in a circle: only an argument that rests on its own conclusion is left out. */
  function buildOn(statement: string) {
    const speaking = assert(statement);
    speaksFor.set(statement, speaking);
    for (const argument of argumentsFor.get(statement) ?? []) {
      const node = argument.premises.includes(statement) ? undefined : build(argument, "argument", outside);
      if (node !== undefined) speaking.push(node);
    }
  }

  function buildCircle(circle: readonly string[]) {
    const inCircle = new Set(circle);
    const assertions = new Map(circle.map((statement) => [statement, assert(statement)]));
    for (const statement of circle) speaksFor.set(statement, [...(assertions.get(statement) ?? [])]);
    const known = new Map<string, readonly number[]>();

    const withoutResting =
      (without: string, steps: number) =>
      (premise: string): Supplied => {
        if (!inCircle.has(premise)) return outside(premise);
        if (premise === without) return { premise, by: [] };
        if (steps === 0) return { premise, within: JSON.stringify([premise]), by: assertions.get(premise) ?? [] };
        const within = JSON.stringify([premise, without, steps]);
        const by = known.get(within) ?? [...(assertions.get(premise) ?? []), ...copiesFor(premise, without, steps)];
        known.set(within, by);
        return { premise, within, by };
      };
    const copiesFor = (statement: string, without: string, steps: number) =>
      (argumentsFor.get(statement) ?? []).flatMap((argument) =>
        argument.premises.includes(statement) ? [] : (build(argument, "copy", withoutResting(without, steps - 1)) ?? []),
      );
    for (const statement of circle)
      for (const argument of argumentsFor.get(statement) ?? []) {
        const node = build(argument, "argument", withoutResting(statement, circle.length - 1));
        if (node !== undefined) speaksFor.get(statement)?.push(node);
      }
  }

  function assert(statement: string): number[] {
    const said: number[] = [];
    if (asserted.has(statement)) said.push(add({ is: "assertion", statement }));
    if (granted.has(statement)) said.push(add({ is: "grant", statement }));
    return said;
  }

  function outside(premise: string): Supplied {
    return { premise, by: speaksFor.get(premise) ?? [] };
  }

  /** Adds an argument, if each of its premises is supplied. */
  function build(argument: DisputeArgument, is: "argument" | "copy", suppliedBy: (premise: string) => Supplied): number | undefined {
    const supplied = (argument.premises.length > 1 ? [...new Set(argument.premises)] : argument.premises).map(suppliedBy);
    if (supplied.some(({ by }) => by.length === 0)) return undefined;
    const node = add({ is, argument });
    for (const premise of supplied) attack(lackOf(premise), node);
    if (is === "argument") nodeOf.set(argument, node);
    const copies = copiesOf.get(argument);
    if (copies) copies.push(node);
    else copiesOf.set(argument, [node]);
    return node;
  }

  function lackOf({ premise, within, by }: Supplied): number {
    const known = within === undefined ? lacks.get(premise) : lacksWithin.get(within);
    if (known !== undefined) return known;
    const lack = add({ is: "lack", statement: premise });
    for (const supplier of by) attack(supplier, lack);
    if (within === undefined) lacks.set(premise, lack);
    else lacksWithin.set(within, lack);
    return lack;
  }

  function attack(from: number, to: number) {
    attackers.push(from);
    attacked.push(to);
  }

  function add(node: ConstructedNode): number {
    if (nodes.length >= MOST_NODES)
      throw new RangeError(`More than ${MOST_NODES} nodes: support runs in circles that are too long and too wide.`);
    return nodes.push(node) - 1;
  }
}
