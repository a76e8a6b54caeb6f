import type { Draft } from '../plan/draft.ts';

/** What both sides know now of a row of a workbook of ours that has come back. */
export interface AgreedRow {
  readonly ref: string | null;
  readonly values: readonly string[];
  /** What the line above it stands for now; not said: as it was. */
  readonly section?: string | null;
}

/**
 * Keeps of the rows that were taken in what both sides know now: the next copy of the file is compared with that.
 * @param rows by their codes
 */
export function agree(
  draft: Draft,
  exportId: string | undefined,
  rows: ReadonlyMap<string, AgreedRow>,
): void {
  const record = draft.plan.rows.exports.get(exportId ?? '');
  if (!record || rows.size === 0) return;
  const known = record.rows.map((row) => {
    const now = rows.get(row.code);
    if (!now) return row;
    return { ...row, ref: now.ref, section: now.section ?? row.section, values: [...now.values] };
  });
  draft.put('exports', { ...record, rows: known });
}
