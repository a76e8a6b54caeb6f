import { useMemo, useState } from 'react';
import type { AppError } from '../../../shared/bridge/errors.ts';
import { type GoneChoice, goneFrom } from '../../../shared/domain/attendees/gone-people.ts';
import { type ProposalCell, withoutCells } from '../../../shared/domain/attendees/leave-cells.ts';
import { matchPeople, type Proposal } from '../../../shared/domain/attendees/match-people.ts';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
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
  /** Cells that stay as they are in the plan, by the person's index. */
  readonly cells: ReadonlyMap<number, ReadonlySet<ProposalCell>>;
  readonly gone: ReadonlyMap<string, GoneChoice>;
}

const NOTHING_LEFT = { left: new Set<number>(), cells: new Map(), gone: new Map() } as const;
const NO_CELLS: ReadonlySet<ProposalCell> = new Set();

/** A file on its way into the plan: how its columns are read, who is in it, who is taken. */
export interface ImportDraft {
  readonly activities: readonly ActivityRef[];
  readonly mapping: Result<Mapping, AppError>;
  readonly reading: Result<PeopleReading, AppError>;
  readonly proposals: readonly Proposal[];
  /** Proposals as they would be taken in: those that change something and were not left out, without cells left. */
  readonly taken: readonly Proposal[];
  readonly isLeft: (index: number) => boolean;
  /** Says what columns mean, by their index. */
  readonly setMeanings: (meanings: ReadonlyMap<number, ColumnMeaning>) => void;
  readonly setPlace: (sheetIndex: number, headingRow: number | null) => void;
  readonly choose: (index: number, attendeeId: string | null) => void;
  readonly leave: (indexes: readonly number[], left: boolean) => void;
  /** The cells of a person that stay as they are. */
  readonly leftCells: (index: number) => ReadonlySet<ProposalCell>;
  readonly leaveCell: (index: number, cell: ProposalCell, left: boolean) => void;
  /** Those of the file's city who are not in it. */
  readonly gone: readonly Attendee[];
  /** What becomes of them, by attendee id. */
  readonly goneChoices: ReadonlyMap<string, GoneChoice>;
  readonly chooseGone: (ids: readonly string[], choice: GoneChoice | null) => void;
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
    ...NOTHING_LEFT,
  });
  const [kept, setKept] = useState(start);
  const now = kept.file === file ? kept : start();
  if (now !== kept) setKept(now);
  const { mapping, chosen, left, cells, gone: goneChoices } = now;

  const reading = useMemo(
    () => (mapping.ok ? readPeople(file, mapping.value, activities) : mapping),
    [file, mapping, activities],
  );
  const proposals = useMemo(
    () => (reading.ok ? matchPeople(plan, reading.value, chosen) : []),
    [plan, reading, chosen],
  );
  const taken = useMemo(
    () =>
      proposals
        .filter(({ index }) => !left.has(index))
        .map((one) => withoutCells(one, cells.get(one.index) ?? NO_CELLS))
        .filter(({ verdict }) => verdict !== 'same'),
    [proposals, left, cells],
  );
  const gone = useMemo(
    () => (reading.ok ? goneFrom(plan, reading.value, proposals) : []),
    [plan, reading, proposals],
  );

  /** Another reading of the file: who was chosen or left out is meant for the old one. */
  const remap = (next: Settled['mapping']): void =>
    setKept({ file, mapping: next, chosen: new Map(), ...NOTHING_LEFT });

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
    leftCells: (index) => cells.get(index) ?? NO_CELLS,
    leaveCell: (index, cell, out) => {
      const next = new Set(cells.get(index));
      if (out) next.add(cell);
      else next.delete(cell);
      setKept({ ...now, cells: new Map(cells).set(index, next) });
    },
    gone,
    goneChoices,
    chooseGone: (ids, choice) => {
      const next = new Map(goneChoices);
      for (const id of ids) {
        if (choice === null) next.delete(id);
        else next.set(id, choice);
      }
      setKept({ ...now, gone: next });
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
