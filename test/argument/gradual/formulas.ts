/**
 * The formulas of the literature once more, each as one expression over the strengths of attackers and supporters, and nothing shared with the
 * library: aggregation and influence are not kept apart here.
 */
export type Formula = (weight: number, attackers: readonly number[], supporters: readonly number[]) => number;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const left = (values: readonly number[]) => values.reduce((product, value) => product * (1 - value), 1);
const max = (values: readonly number[]) => Math.max(0, ...values);

/** DF-QuAD as Rago et al. 2016 write it: the combined strengths of both sides first, then which of them is larger. */
const dfQuad = (weight: number, attack: number, support: number) =>
  attack >= support ? weight - weight * (attack - support) : weight + (1 - weight) * (support - attack);

const saturate = (x: number, p: number) => Math.max(x, 0) ** p / (1 + Math.max(x, 0) ** p);
const energy = (weight: number, e: number, p: number) => weight - weight * saturate(-e, p) + (1 - weight) * saturate(e, p);
const euler = (weight: number, e: number) => 1 - (1 - weight ** 2) / (1 + weight * Math.E ** e);

export const FORMULAS: Readonly<Record<string, Formula>> = {
  "df-quad": (w, a, s) => dfQuad(w, 1 - left(a), 1 - left(s)),
  "quadratic-energy": (w, a, s) => energy(w, sum(s) - sum(a), 2),
  "euler-based": (w, a, s) => euler(w, sum(s) - sum(a)),
  "euler-top": (w, a, s) => euler(w, max(s) - max(a)),
  "mlp-based": (w, a, s) => (w === 0 || w === 1 ? w : 1 / (1 + Math.exp(-(Math.log(w / (1 - w)) + sum(s) - sum(a))))),
  "df-quad-1-max": (w, a, s) => energy(w, left(a) - left(s), 1),
  "df-quad-squared-product": (w, a, s) => dfQuad(w, 1 - left(a) ** 2, 1 - left(s) ** 2),
  "weighted-h-categorizer": (w, a) => w / (1 + sum(a)),
  "weighted-max-based": (w, a) => w / (1 + max(a)),
  "weighted-card-based": (w, a) => {
    const founded = a.filter((strength) => strength > 0);
    return founded.length === 0 ? w : w / (1 + founded.length + sum(founded) / founded.length);
  },
};
