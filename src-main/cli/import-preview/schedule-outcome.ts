import type { Language } from '../../../shared/domain/calendar/wareki.ts';
import type { CommandContext } from '../../../shared/domain/commands/command.ts';
import { importSchedule } from '../../../shared/domain/commands/import-schedule.ts';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import { meetingOf, type Plan } from '../../../shared/domain/plan/plan.ts';
import { compareReturnedSchedule } from '../../../shared/exchange/compare-returned-schedule.ts';
import { settledRows } from '../../../shared/exchange/settled-rows.ts';
import { readCalendarSchedule } from '../../../shared/input/calendar/read-calendar-schedule.ts';
import { type ForeignFile, isCalendarFile } from '../../../shared/input/calendar-file.ts';
import {
  type Acceptance,
  acceptedImport,
  cellKey,
  takenItems,
} from '../../../shared/input/schedule/accepted.ts';
import { compareSchedule } from '../../../shared/input/schedule/compare.ts';
import { scheduleDoubtSentence } from '../../../shared/input/schedule/doubt-sentences.ts';
import { type ItemProposal, NO_CHOICES } from '../../../shared/input/schedule/proposal.ts';
import { readAnySchedule } from '../../../shared/input/schedule/read-any-schedule.ts';
import type { AppError } from '../../../shared/lib/errors.ts';
import { ok, type Result } from '../../../shared/lib/result.ts';
import {
  type CellChange,
  type FileOutcome,
  type FilePreview,
  type LineChange,
  refusedAs,
  wasTaken,
} from './file-preview.ts';

/** What a schedule or a calendar would change. */
export function scheduleOutcome(
  plan: Plan,
  file: ForeignFile,
  kind: 'schedule' | 'calendar',
  context: CommandContext,
  language: Language,
): Result<FileOutcome, AppError> {
  const near =
    orderedDays(plan).find(({ date }) => date !== null)?.date ?? `${meetingOf(plan).fiscalYear}-10-01`;
  const reading = isCalendarFile(file) ? readCalendarSchedule(file, plan) : readAnySchedule(file, near);
  if (!reading.ok) return reading;
  const returned = isCalendarFile(file)
    ? null
    : compareReturnedSchedule(plan, file, reading.value, NO_CHOICES);
  const proposal = returned?.proposal ?? compareSchedule(plan, reading.value);
  // Of a cell that was changed on both sides the plan's stays.
  const conflicts = [...(returned?.conflicts ?? [])].flatMap(([index, cells]) =>
    [...cells].map((cell) => cellKey(index, cell)),
  );
  const accepted: Acceptance = { left: new Set(), leftCells: new Set(conflicts), removed: new Set() };
  const taken = takenItems(proposal, accepted);
  const settled = returned ? settledRows(returned, accepted) : null;
  const line = (one: ItemProposal): LineChange => ({ name: one.fields.title, at: one.read.at });
  const changing = proposal.items.filter(({ verdict }) => verdict !== 'same').length;
  const preview: FilePreview = {
    file: file.name,
    kind,
    format: file.format,
    again: wasTaken(plan, file),
    added: taken.filter(({ verdict }) => verdict === 'added').map(line),
    changed: taken
      .filter(({ verdict }) => verdict === 'changed')
      .map((one) => ({ ...line(one), cells: [...one.changed].map((cell) => itemCell(one, cell)) })),
    same: proposal.items.length - changing,
    open: changing - taken.length,
    doubtful: (returned?.reading ?? reading.value).doubts.map((doubt) => ({
      at: doubt.at,
      why: scheduleDoubtSentence(doubt, language),
    })),
  };
  if (taken.length + (settled?.kept ?? 0) === 0) return ok({ preview, change: null });
  const change = importSchedule(
    plan,
    {
      ...acceptedImport(file.name.slice(0, 200), proposal, accepted),
      file: {
        sha256: file.sha256,
        modified: isCalendarFile(file) ? null : (file.modified ?? null),
        exportId: returned?.record.id ?? null,
      },
      ...(settled ? { settled: settled.rows } : {}),
    },
    context,
  );
  return change.ok ? ok({ preview, change: change.value }) : refusedAs(file, change.error);
}

function itemCell({ item, fields, read, people }: ItemProposal, cell: string): CellChange {
  if (cell === 'place') return { cell, before: item?.placeId ?? null, after: read.place };
  if (cell === 'people') return { cell, before: null, after: people.map(({ text }) => text) };
  if (cell === 'day') return { cell, before: item?.dayId ?? null, after: read.day };
  const value = (row: object | null): unknown =>
    Object.entries(row ?? {}).find(([name]) => name === cell)?.[1] ?? null;
  return { cell, before: value(item), after: value(fields) };
}
