import type { WrittenChange } from '../../shared/bridge/vault-channels.ts';
import type { JournalEntry } from '../../shared/domain/plan/journal.ts';
import type { StoredRow } from './database.ts';

/** An entry as it was written, for the second copy of the plan. */
export function writtenChange(entry: JournalEntry, rows: readonly StoredRow[], copy: string): WrittenChange {
  const { seq, at, label, merged } = entry;
  return {
    seq,
    at,
    label: { code: label.code, facts: { ...label.facts } },
    copy,
    rows: rows.map(({ collection, key, value, stamps }) => ({
      collection,
      key,
      value: value === null ? null : { ...value },
      stamps: { ...stamps },
    })),
    ...(merged ? { seen: { ...merged.seen }, names: { ...merged.names } } : {}),
  };
}
