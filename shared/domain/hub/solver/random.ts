/** Numbers from 0 up to 1 that are the same for the same seed on every machine (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A copy in an order drawn by the numbers given (Fisher–Yates). */
export function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const drawn = [...values];
  for (let at = drawn.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = drawn[at] as T;
    drawn[at] = drawn[other] as T;
    drawn[other] = kept;
  }
  return drawn;
}
