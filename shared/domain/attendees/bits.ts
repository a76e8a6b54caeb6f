/** Sets of people as bits, 32 a word: two sets of 2,000 meet in 63 steps. A shorter set lacks the rest. */

/** Puts the one at a place into the set; nobody has no place. */
export function mark(bits: Uint32Array, n: number | undefined): void {
  if (n !== undefined) bits[n >>> 5] = (bits[n >>> 5] ?? 0) | (1 << (n & 31));
}

/** All that are in one of the sets. */
export function union(sets: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(Math.max(0, ...sets.map((set) => set.length)));
  for (const set of sets) for (let w = 0; w < set.length; w += 1) all[w] = (all[w] ?? 0) | (set[w] ?? 0);
  return all;
}

/** All of the first set that are not in the second. */
export function without(set: Uint32Array, taken: Uint32Array): Uint32Array {
  const rest = new Uint32Array(set.length);
  for (let w = 0; w < set.length; w += 1) rest[w] = (set[w] ?? 0) & ~(taken[w] ?? 0);
  return rest;
}

/** Whether the one at a place is in the set; nobody has no place. */
export const hasBit = (set: Uint32Array, place: number | undefined): boolean =>
  place !== undefined && (((set[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;

/** How many are in the set. */
export function bitCount(set: Uint32Array): number {
  let sum = 0;
  for (let w = 0; w < set.length; w += 1) sum += ones(set[w] ?? 0);
  return sum;
}

/** How many are in both sets. */
export function commonCount(a: Uint32Array, b: Uint32Array): number {
  let sum = 0;
  for (let w = Math.min(a.length, b.length) - 1; w >= 0; w -= 1) sum += ones((a[w] ?? 0) & (b[w] ?? 0));
  return sum;
}

/** The places of the first few that are in both sets. */
export function firstCommon(a: Uint32Array, b: Uint32Array, most: number): number[] {
  const found: number[] = [];
  const length = Math.min(a.length, b.length);
  for (let w = 0; w < length; w += 1) {
    let word = (a[w] ?? 0) & (b[w] ?? 0);
    while (word !== 0) {
      if (found.length === most) return found;
      const lowest = word & -word;
      found.push(w * 32 + 31 - Math.clz32(lowest));
      word ^= lowest;
    }
  }
  return found;
}

/** Ones of a word, added up in pairs, nibbles and bytes. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
