import type { WrittenChange } from '../../shared/bridge/vault-channels.ts';
import type { PlanFile } from '../../shared/domain/plan/plan-file.ts';
import { joinVectors } from '../../shared/domain/plan/stamps.ts';

/**
 * A snapshot carried on by the changes that follow it without a gap; others are left alone.
 * @param changes in any order, doubles allowed
 */
export function applyChanges(snapshot: PlanFile, changes: readonly WrittenChange[]): PlanFile {
  const bySeq = new Map(changes.map((change) => [change.seq, change]));
  const rows = new Map(
    Object.entries(snapshot.rows).map(([name, stored]) => [
      name,
      new Map(stored.map((row) => [row.key, row])),
    ]),
  );
  let file = snapshot;
  for (let next = bySeq.get(file.seq + 1); next; next = bySeq.get(file.seq + 1)) {
    for (const { collection, key, value, stamps } of next.rows) {
      const collected = rows.get(collection) ?? new Map<string, PlanFile['rows'][string][number]>();
      rows.set(collection, collected);
      // A conflict that was settled leaves nothing: it has no stamps of its own.
      if (value === null && collection === 'conflicts') collected.delete(key);
      else collected.set(key, { key, value, stamps });
    }
    const seen = joinVectors(joinVectors(file.seen, next.seen ?? {}), { [next.copy]: next.seq });
    file = {
      ...file,
      seq: next.seq,
      savedAt: next.at,
      copy: next.copy,
      seen: { ...seen },
      names: { ...file.names, ...next.names },
    };
  }
  return {
    ...file,
    rows: Object.fromEntries([...rows].map(([name, stored]) => [name, [...stored.values()]])),
  };
}
