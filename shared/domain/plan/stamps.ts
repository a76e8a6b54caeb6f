import { sameRow } from './draft.ts';

/**
 * Stamps say by cause, not by clock, which change wrote a field: `copy:sequence`. Merge reads them;
 * storage keeps one per field beside the row, a removed row keeping its own under `*`.
 */
export type Stamps = Readonly<Record<string, string>>;

/** The stamp key of a removal. */
export const REMOVED = '*';

/** Builds a stamp. */
export const stamp = (copy: string, seq: number): string => `${copy}:${seq}`;

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
