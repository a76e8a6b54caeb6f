import { useMemo, useState } from 'react';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import {
  compareReturnedSchedule,
  type ReturnedSchedule,
} from '../../../../shared/exchange/compare-returned-schedule.ts';
import { type SettledRows, settledRows } from '../../../../shared/exchange/settled-rows.ts';
import { type ForeignFile, isCalendarFile } from '../../../../shared/input/calendar-file.ts';
import { type Acceptance, cellKey, takenItems } from '../../../../shared/input/schedule/accepted.ts';
import { compareSchedule } from '../../../../shared/input/schedule/compare.ts';
import type {
  Cell,
  ItemProposal,
  ScheduleChoices,
  ScheduleProposal,
} from '../../../../shared/input/schedule/proposal.ts';
import { NO_CHOICES } from '../../../../shared/input/schedule/proposal.ts';
import type { ScheduleReading } from '../../../../shared/input/schedule/reading.ts';
import type { AppError } from '../../../../shared/lib/errors.ts';
import { ok, type Result } from '../../../../shared/lib/result.ts';

/** What is read as a schedule. Another object is another file. */
export interface ScheduleSource {
  readonly name: string;
  /** Format and encoding, in words. */
  readonly format: string;
  readonly reading: Result<ScheduleReading, AppError>;
  /** What it was read from: a table of ours is compared with what went out. */
  readonly file: ForeignFile;
}

interface Settled extends Acceptance {
  /** The reading that it is about. */
  readonly reading: ScheduleSource['reading'];
  readonly choices: ScheduleChoices;
}

/** A schedule on its way into the plan: what was read, what it would change, what of it is taken. */
export interface ScheduleDraft {
  readonly reading: Result<ScheduleReading, AppError>;
  readonly proposal: ScheduleProposal | null;
  /** A schedule of ours that has come back; null for any other. */
  readonly returned: ReturnedSchedule | null;
  /** Of one of ours the rows about which nothing is open. */
  readonly settled: SettledRows | null;
  readonly accepted: Acceptance;
  readonly taken: readonly ItemProposal[];
  readonly leave: (indexes: readonly number[], left: boolean) => void;
  readonly leaveCells: (index: number, cells: readonly Cell[], left: boolean) => void;
  readonly remove: (itemId: string, removed: boolean) => void;
  readonly chooseDay: (day: number, to: string) => void;
  readonly chooseItem: (index: number, itemId: string | null) => void;
}

const fresh = (reading: ScheduleSource['reading']): Settled => ({
  reading,
  choices: NO_CHOICES,
  left: new Set(),
  leftCells: new Set(),
  removed: new Set(),
});

/** Works out the import of a schedule. Another file starts anew. */
export function useScheduleImport(plan: Plan, { reading, file }: ScheduleSource): ScheduleDraft {
  const [kept, setKept] = useState(() => fresh(reading));
  const now = kept.reading === reading ? kept : fresh(reading);
  if (now !== kept) setKept(now);
  const returned = useMemo(
    () =>
      reading.ok && !isCalendarFile(file)
        ? compareReturnedSchedule(plan, file, reading.value, now.choices)
        : null,
    [plan, file, reading, now.choices],
  );
  const proposal = useMemo(() => {
    if (returned) return returned.proposal;
    return reading.ok ? compareSchedule(plan, reading.value, now.choices) : null;
  }, [plan, reading, now.choices, returned]);
  // Of a cell that was changed on both sides the plan's stays until the person chooses the other.
  const accepted = useMemo((): Acceptance => {
    const conflicts = conflictKeys(returned);
    return conflicts.size === 0 ? now : { ...now, leftCells: eitherOf(conflicts, now.leftCells) };
  }, [now, returned]);
  const taken = useMemo(() => (proposal ? takenItems(proposal, accepted) : []), [proposal, accepted]);
  const settled = useMemo(() => (returned ? settledRows(returned, accepted) : null), [returned, accepted]);
  return {
    reading: returned ? ok(returned.reading) : reading,
    proposal,
    returned,
    settled,
    accepted,
    taken,
    leave: (indexes, out) =>
      setKept({ ...now, left: indexes.reduce((set, one) => toggled(set, one, out), now.left) }),
    leaveCells: (index, cells, out) =>
      setKept({
        ...now,
        leftCells: cells.reduce(
          (set, cell) =>
            toggled(set, cellKey(index, cell), out !== conflictKeys(returned).has(cellKey(index, cell))),
          now.leftCells,
        ),
      }),
    remove: (itemId, out) => setKept({ ...now, removed: toggled(now.removed, itemId, out) }),
    chooseDay: (day, to) =>
      setKept({
        ...fresh(reading),
        choices: { days: new Map(now.choices.days).set(day, to), items: new Map() },
      }),
    chooseItem: (index, itemId) =>
      setKept({
        ...now,
        removed: itemId === null ? now.removed : toggled(now.removed, itemId, false),
        choices: { ...now.choices, items: new Map(now.choices.items).set(index, itemId) },
      }),
  };
}

const conflictKeys = (returned: ReturnedSchedule | null): ReadonlySet<string> =>
  new Set(
    [...(returned?.conflicts ?? [])].flatMap(([index, cells]) =>
      [...cells].map((cell) => cellKey(index, cell)),
    ),
  );

/** What is in one of the two sets and not in the other. */
const eitherOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...[...a].filter((one) => !b.has(one)), ...[...b].filter((one) => !a.has(one))]);

function toggled<T>(set: ReadonlySet<T>, value: T, isIn: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (isIn) next.add(value);
  else next.delete(value);
  return next;
}
