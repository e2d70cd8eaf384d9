import { readFileSync } from "node:fs";
import type { Dispute, DisputeArgument } from "#argument/weigh/dispute.ts";
import { readOutsideDispute } from "#argument/weigh/outside-dispute.ts";
import type { Places } from "./framework-picture.ts";

/* The disputes that docs/weighing draws, and where in the pictures everything stands. */

export interface ToDraw {
  readonly dispute: Dispute;
  readonly disputePlaces: Places;
  readonly frameworkPlaces: Places;
}

/** The toy of shared/weighing 2, which the page tells readers to weigh themselves. */
export const TOY: ToDraw = {
  dispute: readDispute("docs/weighing/toy.json"),
  disputePlaces: { a: [0, 0], b: [0, 2], c: [2, 1], x: [4.85, 1], A1: [3, 0], A2: [4, 2], A3: [3, 1.5], A4: [1, 0.5], A5: [1, 1.5] },
  frameworkPlaces: {
    said_a: [0, 0],
    lack_a: [1, 0],
    said_b: [0, 3],
    lack_b: [1, 3],
    a4: [2, 0.85],
    a5: [2, 2.15],
    lack_c: [3, 1.5],
    a3: [4, 1.5],
    a1: [5, 0],
    a2: [5, 3],
  },
};

const PAIR = { said_a: [0, 0], lack_a: [1, 0], a1: [2, 0], said_b: [0, 1.3], lack_b: [1, 1.3], a2: [2, 1.3] } as const;

/** Both ways: they contradict each other. */
export const REBUTTAL: ToDraw = {
  dispute: { statements: [said("a"), said("b"), ours("c")], arguments: [forIt("A1", "a", "c"), against("A2", "b", "c")] },
  disputePlaces: { a: [0, 0], A1: [1, 0], b: [0, 1.3], A2: [1, 1.3], c: [2.05, 0.65] },
  frameworkPlaces: PAIR,
};

/** One way: the step is attacked, not its end. */
export const UNDERCUT: ToDraw = {
  dispute: { statements: [said("a"), said("b"), ours("c")], arguments: [forIt("A1", "a", "c"), undercuts("A2", "b", "A1")] },
  disputePlaces: { a: [0, 0], A1: [1, 0], b: [0, 1.3], A2: [1, 1.3], c: [2.05, 0] },
  frameworkPlaces: PAIR,
};

/** No attack: the target can stand beside it. */
export const WEAKENING: ToDraw = {
  dispute: {
    statements: [said("a"), said("b"), ours("c")],
    arguments: [forIt("A1", "a", "c"), { ...against("A2", "b", "c"), weakens: true }],
  },
  disputePlaces: REBUTTAL.disputePlaces,
  frameworkPlaces: PAIR,
};

/** Two statements that support each other, each with a reason of its own, one of them undercut. */
export const CIRCLE: ToDraw = {
  dispute: {
    statements: [said("a"), said("b"), said("c"), ours("p"), ours("q")],
    arguments: [forIt("A1", "a", "p"), forIt("A2", "b", "q"), forIt("A3", "q", "p"), forIt("A4", "p", "q"), undercuts("A5", "c", "A1")],
  },
  disputePlaces: {
    a: [0, 0.9],
    A1: [1, 0.9],
    c: [0, 0],
    A5: [1, 0],
    p: [2, 0.9],
    A3: [2.5, 1.9],
    A4: [1.5, 1.9],
    q: [2, 2.9],
    b: [0, 2.9],
    A2: [1, 2.9],
  },
  frameworkPlaces: {
    said_c: [5.4, 0],
    lack_c: [4.35, 0],
    a5: [3.3, 0],
    a1: [2.2, 0],
    copy_A1: [2.2, 1.3],
    lack_p: [3.3, 1.3],
    a4: [4.35, 1.3],
    said_a: [0, 0.65],
    lack_a: [1.05, 0.65],
    copy_A2: [2.2, 2.3],
    lack_q: [3.3, 2.3],
    a3: [4.35, 2.3],
    a2: [2.2, 3.6],
    said_b: [0, 2.95],
    lack_b: [1.05, 2.95],
  },
};

function readDispute(file: string): Dispute {
  const found = readOutsideDispute(JSON.parse(readFileSync(file, "utf8")));
  if (found.outcome === "refused") throw new Error(`${file} is no dispute: ${JSON.stringify(found.misfits)}`);
  return found.read.dispute;
}

function said(id: string) {
  return { id, asserted: true, practical: false };
}

function ours(id: string) {
  return { id, asserted: false, practical: false };
}

function forIt(id: string, premise: string, statement: string): DisputeArgument {
  return { id, premises: [premise], end: { stance: "for", statement }, weakens: false };
}

function against(id: string, premise: string, statement: string): DisputeArgument {
  return { id, premises: [premise], end: { stance: "against", statement }, weakens: false };
}

function undercuts(id: string, premise: string, argument: string): DisputeArgument {
  return { id, premises: [premise], end: { stance: "undercuts", argument }, weakens: false };
}
