import { v7 } from 'uuid';

/** A new UUIDv7 (RFC 9562 5.7): sorts by the time it was made. */
export const newId = (): string => v7();

/**
 * Ids for shipped reference plans: valid UUIDv7s that are the same in every copy, so that two
 * desks that open the same sample hold the same rows.
 */
export function seededIds(seed: number): () => string {
  let count = 0;
  const msecs = Date.UTC(2026, 0, 1) + seed;
  return () => {
    count += 1;
    const random = new Uint8Array(16);
    new DataView(random.buffer).setUint32(12, count);
    return v7({ msecs, seq: count, random });
  };
}
