import { useMemo, useState } from 'react';
import type { AppError } from '../../../shared/bridge/errors.ts';
import { matchPeople, type Proposal } from '../../../shared/domain/attendees/match-people.ts';
import { byOrder, type Plan } from '../../../shared/domain/plan/plan.ts';
import type { ActivityRef, ColumnMeaning, Mapping, PeopleReading } from '../../../shared/input/mapping.ts';
import { mappingFor, proposeMapping } from '../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../shared/input/read-people.ts';
import type { TableFile } from '../../../shared/input/table-file.ts';
import type { Result } from '../../../shared/lib/result.ts';

/** What the person has settled about the file that is open. */
interface Settled {
  readonly file: TableFile;
  readonly mapping: Result<Mapping, AppError>;
  readonly chosen: ReadonlyMap<number, string | null>;
  readonly left: ReadonlySet<number>;
}

/** A file on its way into the plan: how its columns are read, who is in it, who is taken. */
export interface ImportDraft {
  readonly activities: readonly ActivityRef[];
  readonly mapping: Result<Mapping, AppError>;
  readonly reading: Result<PeopleReading, AppError>;
  readonly proposals: readonly Proposal[];
  /** Proposals that would be taken in: those that change something and were not left out. */
  readonly taken: readonly Proposal[];
  readonly isLeft: (index: number) => boolean;
  /** Says what columns mean, by their index. */
  readonly setMeanings: (meanings: ReadonlyMap<number, ColumnMeaning>) => void;
  readonly setPlace: (sheetIndex: number, headingRow: number | null) => void;
  readonly choose: (index: number, attendeeId: string | null) => void;
  readonly leave: (indexes: readonly number[], left: boolean) => void;
}

/** Works out the import of a file. Another file starts anew. */
export function useImport(plan: Plan, file: TableFile): ImportDraft {
  const { activities: rows } = plan.rows;
  const activities = useMemo(
    () => [...rows.values()].sort(byOrder).map(({ id, title }): ActivityRef => ({ id, title })),
    [rows],
  );
  const start = (): Settled => ({
    file,
    mapping: proposeMapping(file, activities),
    chosen: new Map(),
    left: new Set(),
  });
  const [kept, setKept] = useState(start);
  const now = kept.file === file ? kept : start();
  if (now !== kept) setKept(now);
  const { mapping, chosen, left } = now;

  const reading = useMemo(
    () => (mapping.ok ? readPeople(file, mapping.value, activities) : mapping),
    [file, mapping, activities],
  );
  const proposals = useMemo(
    () => (reading.ok ? matchPeople(plan, reading.value, chosen) : []),
    [plan, reading, chosen],
  );
  const taken = useMemo(
    () => proposals.filter(({ index, verdict }) => verdict !== 'same' && !left.has(index)),
    [proposals, left],
  );

  /** Another reading of the file: who was chosen or left out is meant for the old one. */
  const remap = (next: Settled['mapping']): void =>
    setKept({ file, mapping: next, chosen: new Map(), left: new Set() });

  return {
    activities,
    mapping,
    reading,
    proposals,
    taken,
    isLeft: (index) => left.has(index),
    setMeanings: (meanings) => {
      if (!mapping.ok) return;
      const columns = mapping.value.columns.map((one) => {
        const meaning = meanings.get(one.index);
        return meaning === undefined ? one : { ...one, meaning, confidence: 'sure' as const };
      });
      remap({ ok: true, value: { ...mapping.value, columns } });
    },
    setPlace: (sheetIndex, headingRow) => remap(placed(file, sheetIndex, headingRow, activities)),
    choose: (index, attendeeId) => setKept({ ...now, chosen: new Map(chosen).set(index, attendeeId) }),
    leave: (indexes, out) => {
      const next = new Set(left);
      for (const index of indexes) {
        if (out) next.add(index);
        else next.delete(index);
      }
      setKept({ ...now, left: next });
    },
  };
}

/** The mapping for another sheet or heading row; on another sheet the heading is looked for first. */
function placed(
  file: TableFile,
  sheetIndex: number,
  headingRow: number | null,
  activities: readonly ActivityRef[],
): Result<Mapping, AppError> {
  const sheet = file.sheets[sheetIndex];
  if (headingRow !== null || !sheet) return mappingFor(file, sheetIndex, [headingRow ?? 1], activities);
  const found = proposeMapping({ ...file, sheets: [sheet] }, activities);
  return found.ok
    ? { ok: true, value: { ...found.value, sheetIndex } }
    : mappingFor(file, sheetIndex, [1], activities);
}
