import { attackersOf, type Framework, targetsOf } from "../semantics/framework.ts";
/** temporary */
export const UNDECIDED = 0,
  IN = 1,
  OUT = 2;
export function groundedLabels(framework: Framework, absent?: Uint8Array): Uint8Array {
  const labels = new Uint8Array(framework.size);
  const left = new Int32Array(framework.size);
  const queue: number[] = [];
  for (let a = 0; a < framework.size; a++) {
    if (absent?.[a]) {
      labels[a] = OUT;
      continue;
    }
    let n = 0;
    for (const b of attackersOf(framework, a)) if (!absent?.[b]) n++;
    left[a] = n;
    if (n === 0) {
      labels[a] = IN;
      queue.push(a);
    }
  }
  for (let head = 0; head < queue.length; head++) {
    for (const b of targetsOf(framework, queue[head] ?? 0)) {
      if (labels[b] !== UNDECIDED) continue;
      labels[b] = OUT;
      for (const c of targetsOf(framework, b)) {
        if (labels[c] !== UNDECIDED) continue;
        left[c] = (left[c] ?? 0) - 1;
        if (left[c] === 0) {
          labels[c] = IN;
          queue.push(c);
        }
      }
    }
  }
  return labels;
}
