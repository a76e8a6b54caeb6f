import { useCallback, useMemo, useState } from 'react';
import { type GoneChoice, goneFrom } from '../../../shared/domain/attendees/gone-people.ts';
import { type ProposalCell, withoutCells } from '../../../shared/domain/attendees/leave-cells.ts';
import { matchPeople, type Proposal } from '../../../shared/domain/attendees/match-people.ts';
import type { Attendee, Organisation } from '../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { type FactLine, factLines, type ReplyFacts } from '../../../shared/domain/replies/reply-facts.ts';
import { comparePeople, type ReturnedPeople } from '../../../shared/exchange/compare-people.ts';
import { factsOf } from '../../../shared/exchange/returned-fields.ts';
import { activityRefs } from '../../../shared/input/activity-refs.ts';
import type { LearnedHeading } from '../../../shared/input/learned.ts';
import { mappingFor, proposeMapping } from '../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../shared/input/read-people.ts';
import type { TableFile } from '../../../shared/input/table-file.ts';
import { readingOfCity } from '../../../shared/intake/understand-file.ts';
import type { AppError } from '../../../shared/lib/errors.ts';
import { ok, type Result } from '../../../shared/lib/result.ts';
import type { ActivityRef, ColumnMeaning, Mapping, PeopleReading } from '../../../shared/reading/mapping.ts';
import { useLearnedHeadings } from '../../store/learned-headings.ts';
import { useSession } from '../../store/session.ts';

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
  /** A list or form of ours that has come back: its columns are known, and it is compared with what went out. */
  readonly returned: ReturnedPeople | null;
  readonly reading: Result<PeopleReading, AppError>;
  readonly proposals: readonly Proposal[];
  /** Proposals as they would be taken in: those that change something and were not left out, without cells left. */
  readonly taken: readonly Proposal[];
  /** Who the person said somebody is, by index; null: somebody new. */
  readonly chosen: ReadonlyMap<number, string | null>;
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
  /** What a form of ours that has come back says beside its people; of any other file nothing. */
  readonly facts: ReplyFacts;
  readonly factLines: readonly FactLine[];
  readonly chooseGone: (ids: readonly string[], choice: GoneChoice | null) => void;
}

/**
 * Works out the import of a file. Another file starts anew.
 * @param city whose file it is, where that was told otherwise than by what stands in it
 */
export function useImport(plan: Plan, file: TableFile, city: Organisation | null = null): ImportDraft {
  const { activities: rows } = plan.rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only its activities count here
  const activities = useMemo(() => activityRefs(plan), [rows]);
  const { learned, learn } = useLearnedHeadings();
  const start = (): Settled => ({
    file,
    mapping: proposeMapping(file, activities, learned),
    chosen: new Map(),
    ...NOTHING_LEFT,
  });
  const [kept, setKept] = useState(start);
  const now = kept.file === file ? kept : start();
  if (now !== kept) setKept(now);
  const { mapping, chosen, left, cells, gone: goneChoices } = now;

  const returned = useMemo(() => comparePeople(plan, file, chosen), [plan, file, chosen]);
  const reading = useMemo((): Result<PeopleReading, AppError> => {
    if (returned) return ok(returned.reading);
    if (!mapping.ok) return mapping;
    const read = readPeople(file, mapping.value, activities);
    return read.ok && city ? ok(readingOfCity(read.value, city)) : read;
  }, [returned, file, mapping, activities, city]);
  const proposals = useMemo(() => {
    if (returned) return returned.proposals;
    return reading.ok ? matchPeople(plan, reading.value, chosen) : [];
  }, [returned, plan, reading, chosen]);
  // Of a cell that was changed on both sides the plan's stays until the person chooses the other.
  const cellsLeft = useCallback(
    (index: number) => cells.get(index) ?? returned?.conflicts.get(index) ?? NO_CELLS,
    [cells, returned],
  );
  const taken = useMemo(
    () =>
      proposals
        .filter(({ index }) => !left.has(index))
        .map((one) => withoutCells(one, cellsLeft(one.index)))
        .filter(({ verdict }) => verdict !== 'same'),
    [proposals, left, cellsLeft],
  );
  const gone = useMemo(() => {
    if (returned) return returned.gone;
    return reading.ok ? goneFrom(plan, reading.value, proposals) : [];
  }, [returned, plan, reading, proposals]);

  const facts = useMemo(() => factsOf(returned?.reading.contact ?? null, returned?.topics ?? []), [returned]);
  const lines = useMemo(
    () => (returned?.organisationId ? factLines(plan, returned.organisationId, facts) : []),
    [plan, returned, facts],
  );

  /** Another reading of the file: who was chosen or left out is meant for the old one. */
  const remap = (next: Settled['mapping']): void =>
    setKept({ file, mapping: next, chosen: new Map(), ...NOTHING_LEFT });

  return {
    activities,
    mapping,
    returned,
    reading,
    proposals,
    taken,
    chosen,
    isLeft: (index) => left.has(index),
    setMeanings: (meanings) => {
      if (!mapping.ok) return;
      const columns = mapping.value.columns.map((one) => {
        const meaning = meanings.get(one.index);
        if (meaning === undefined) return one;
        // An activity that was added a moment ago is not among the activities of this drawing.
        learn(one.heading, meaning, activityRefs(useSession.getState().plan ?? plan));
        return { ...one, meaning, confidence: 'sure' as const, isLearned: false };
      });
      remap({ ok: true, value: { ...mapping.value, columns } });
    },
    setPlace: (sheetIndex, headingRow) =>
      remap(placed(file, { sheetIndex, headingRow }, activities, learned)),
    choose: (index, attendeeId) => setKept({ ...now, chosen: new Map(chosen).set(index, attendeeId) }),
    leave: (indexes, out) => {
      const next = new Set(left);
      for (const index of indexes) {
        if (out) next.add(index);
        else next.delete(index);
      }
      setKept({ ...now, left: next });
    },
    leftCells: cellsLeft,
    leaveCell: (index, cell, out) => {
      const next = new Set(cellsLeft(index));
      if (out) next.add(cell);
      else next.delete(cell);
      setKept({ ...now, cells: new Map(cells).set(index, next) });
    },
    gone,
    goneChoices,
    facts,
    factLines: lines,
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
  { sheetIndex, headingRow }: { readonly sheetIndex: number; readonly headingRow: number | null },
  activities: readonly ActivityRef[],
  learned: readonly LearnedHeading[],
): Result<Mapping, AppError> {
  const sheet = file.sheets[sheetIndex];
  if (headingRow !== null || !sheet)
    return mappingFor(file, sheetIndex, [headingRow ?? 1], activities, learned);
  const found = proposeMapping({ ...file, sheets: [sheet] }, activities, learned);
  return found.ok
    ? { ok: true, value: { ...found.value, sheetIndex } }
    : mappingFor(file, sheetIndex, [1], activities, learned);
}
