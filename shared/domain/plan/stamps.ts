import type { RowChange } from './change.ts';
import { sameRow } from './draft.ts';

/**
 * Stamps say by cause, not by clock, which change wrote a field: `copy:sequence`. Merge reads them;
 * storage keeps one per field beside the row, a removed row keeping its own under `*`. A field that two
 * copies wrote without knowing of each other carries both, with a space between.
 */
export type Stamps = Readonly<Record<string, string>>;

/** What a copy has seen: of each copy the highest sequence; all below it have been seen, too. */
export type Vector = Readonly<Record<string, number>>;

/** The stamp key of a removal. */
export const REMOVED = '*';

/** The stamp of a field that has none: everybody has seen it. */
export const UNSTAMPED = '-:0';

/** What ships with the program carries the same stamp in every copy, so that two desks' samples merge. */
export const SEED_STAMP = 'seed:1';

/** Builds a stamp. */
export const stamp = (copy: string, seq: number): string => `${copy}:${seq}`;

/** The single stamps of a field. */
export const stampsIn = (text: string): readonly string[] => text.split(' ');

/** The copy and the sequence of a single stamp; a stamp that is none counts as seen by everybody. */
export function partsOf(mark: string): { readonly copy: string; readonly seq: number } {
  const colon = mark.lastIndexOf(':');
  const seq = Number(mark.slice(colon + 1));
  return Number.isSafeInteger(seq) && colon > 0 ? { copy: mark.slice(0, colon), seq } : { copy: '-', seq: 0 };
}

/** Whether a copy that has seen so much has seen the change behind a stamp. */
export function hasSeen(seen: Vector, mark: string): boolean {
  const { copy, seq } = partsOf(mark);
  return seq <= (Object.hasOwn(seen, copy) ? (seen[copy] ?? 0) : 0);
}

/** What two copies have seen together. */
export function joinVectors(a: Vector, b: Vector): Vector {
  const all = Object.keys({ ...a, ...b }).sort();
  const of = (seen: Vector, copy: string): number => (Object.hasOwn(seen, copy) ? (seen[copy] ?? 0) : 0);
  return Object.fromEntries(all.map((copy) => [copy, Math.max(of(a, copy), of(b, copy))]));
}

/** What a copy must have seen, read off its stamps: for what older versions wrote without a vector. */
export function seenIn(all: Iterable<Stamps>): Vector {
  const seen = new Map<string, number>();
  for (const stamps of all)
    for (const text of Object.values(stamps))
      for (const mark of stampsIn(text)) {
        const { copy, seq } = partsOf(mark);
        if (seq > (seen.get(copy) ?? 0)) seen.set(copy, seq);
      }
  return Object.fromEntries([...seen].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The row's stamps after a write: every field that changed carries the new stamp. */
export function restamp(stamps: Stamps, before: object | null, after: object | null, mark: string): Stamps {
  if (after === null) return { ...stamps, [REMOVED]: mark };
  const next: Record<string, string> = { ...stamps };
  delete next[REMOVED];
  const old = (before ?? {}) as Record<string, unknown>;
  for (const [field, value] of Object.entries(after)) {
    if (!sameRow({ value: old[field] }, { value }) || !(field in next)) next[field] = mark;
  }
  return next;
}

/** A row as it is kept: its value, null once it is removed, and its stamps. */
export interface StampedRow {
  readonly collection: RowChange['collection'];
  readonly key: string;
  readonly value: object | null;
  readonly stamps: Stamps;
}
