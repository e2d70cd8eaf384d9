import { GRADUAL_SEMANTICS } from "#argument/gradual/all-semantics.ts";
import type { Backing } from "#argument/gradual/backing.ts";
import { frameworkOf } from "#argument/gradual/of-dispute.ts";
import { strengths } from "#argument/gradual/strengths.ts";
import type { Grade } from "#argument/vocabulary.ts";
import type { Dispute } from "#argument/weigh/dispute.ts";
import { weigh } from "#argument/weigh.ts";

export interface Given {
  readonly dispute: Dispute;
  /** Per id: its grade, and its sources. */
  readonly behind: Readonly<Record<string, { readonly grade?: Grade; readonly sources: readonly string[] }>>;
}

/** Milliseconds of each part. */
export interface Run {
  readonly grounded: number;
  readonly gradual: number;
}

/** Weighs a whole corpus as a page would, again and again. */
export function weighWhole({ dispute, behind }: Given, runs: number): readonly Run[] {
  const backing: Backing = { grade: (id) => behind[id]?.grade, sources: (id) => behind[id]?.sources ?? [] };
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    weigh(dispute);
    const weighed = performance.now();
    const { framework } = frameworkOf(dispute, backing);
    for (const semantics of GRADUAL_SEMANTICS) strengths(framework, semantics);
    return { grounded: weighed - start, gradual: performance.now() - weighed };
  });
}
