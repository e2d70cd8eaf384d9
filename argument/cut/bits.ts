/** A set of small whole numbers as the bits of 32-bit words. */
export type Bits = Uint32Array;

export function emptyBits(size: number): Bits {
  return new Uint32Array(Math.max(1, Math.ceil(size / 32)));
}

export function bitsOf(members: Iterable<number>, size: number): Bits {
  const bits = emptyBits(size);
  for (const member of members) addBit(bits, member);
  return bits;
}

export function addBit(bits: Bits, member: number): void {
  bits[member >>> 5] = (bits[member >>> 5] ?? 0) | (1 << (member & 31));
}

export function removeBit(bits: Bits, member: number): void {
  bits[member >>> 5] = (bits[member >>> 5] ?? 0) & ~(1 << (member & 31));
}

export function isSubset(small: Bits, large: Bits): boolean {
  for (let word = 0; word < small.length; word++) if (((small[word] ?? 0) & ~(large[word] ?? 0)) !== 0) return false;
  return true;
}

export function meets(a: Bits, b: Bits): boolean {
  for (let word = 0; word < a.length; word++) if (((a[word] ?? 0) & (b[word] ?? 0)) !== 0) return true;
  return false;
}

/** How many members two sets share. */
export function countShared(a: Bits, b: Bits): number {
  let count = 0;
  for (let word = 0; word < a.length; word++) count += popCount((a[word] ?? 0) & (b[word] ?? 0));
  return count;
}

/** The members, in rising order. */
export function membersOf(bits: Bits): number[] {
  const members: number[] = [];
  for (let word = 0; word < bits.length; word++)
    for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1) members.push(word * 32 + 31 - Math.clz32(rest & -rest));
  return members;
}

function popCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
