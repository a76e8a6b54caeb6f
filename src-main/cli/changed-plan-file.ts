import type { Change } from '../../shared/domain/plan/change.ts';
import type { PlanFile } from '../../shared/domain/plan/plan-file.ts';
import { restamp, stamp } from '../../shared/domain/plan/stamps.ts';

type Stored = Map<string, PlanFile['rows'][string][number]>;

/**
 * A plan file with a change in it, as a copy of its own would have written it: every field that changed carries the
 * stamp of that copy, so that a merge with other copies sees what was done here.
 * @param copy id of the copy that writes
 */
export function changedPlanFile(file: PlanFile, change: Change, copy: string): PlanFile {
  const seq = file.seq + 1;
  const mark = stamp(copy, seq);
  const rows: Record<string, Stored> = Object.fromEntries(
    Object.entries(file.rows).map(([name, stored]) => [name, new Map(stored.map((row) => [row.key, row]))]),
  );
  for (const { collection, key, before, after } of change.rows) {
    const stored: Stored = rows[collection] ?? new Map();
    rows[collection] = stored;
    const stamps = restamp(stored.get(key)?.stamps ?? {}, before, after, mark);
    stored.set(key, { key, value: after === null ? null : { ...after }, stamps: { ...stamps } });
  }
  return {
    ...file,
    copy,
    seq,
    seen: { ...file.seen, [copy]: seq },
    rows: Object.fromEntries(Object.entries(rows).map(([name, stored]) => [name, [...stored.values()]])),
  };
}
