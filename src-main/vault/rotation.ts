/** A snapshot that is kept: the plan's sequence in it, and when it was taken (ms since 1970, UTC). */
export interface Kept {
  readonly name: string;
  readonly seq: number;
  readonly at: number;
}

const HOUR = 3_600_000;
const LATEST = 14;

/** How many hours, days and months keep their latest snapshot. */
const TIERS: readonly { readonly count: number; readonly bucketOf: (at: number) => string | number }[] = [
  { count: 24, bucketOf: (at) => Math.floor(at / HOUR) },
  { count: 12, bucketOf: (at) => Math.floor(at / (24 * HOUR)) },
  { count: 12, bucketOf: (at) => new Date(at).toISOString().slice(0, 7) },
];

/**
 * The names of the snapshots that stay: the 14 latest, and the latest of each of the last 24 hours, 12
 * days and 12 months in which there are any. Latest is by sequence, never by the clock: a clock that
 * was ten years ahead for a day cannot push out what came after.
 */
export function keptSnapshots(all: readonly Kept[]): ReadonlySet<string> {
  const newestFirst = [...all].sort((a, b) => b.seq - a.seq || (a.name < b.name ? 1 : -1));
  const kept = new Set(newestFirst.slice(0, LATEST).map((one) => one.name));
  for (const { count, bucketOf } of TIERS) {
    const buckets = new Set<string | number>();
    for (const { name, at } of newestFirst) {
      const bucket = bucketOf(at);
      if (buckets.has(bucket)) continue;
      if (buckets.size === count) break;
      buckets.add(bucket);
      kept.add(name);
    }
  }
  return kept;
}
