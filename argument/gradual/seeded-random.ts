/**
 * Numbers from 0 up to, not including, 1, the same for the same seed on every machine: the xorshift generator with 32 bits of state (Marsaglia 2003,
 * Journal of Statistical Software 8), which is enough for sampling orders and not for secrets.
 */
export function seededRandom(seed: number): () => number {
  // Neighbouring seeds are spread out, and a state of zero, at which the generator would stay, cannot arise.
  let state = Math.imul((seed | 0) ^ 0x9e3779b9, 0x85ebca6b) || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let skipped = 0; skipped < 8; skipped++) next();
  return next;
}
