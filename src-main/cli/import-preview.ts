import { type AppError, appError } from '../../shared/bridge/errors.ts';
import { withoutCells } from '../../shared/domain/attendees/leave-cells.ts';
import { matchPeople, type Proposal } from '../../shared/domain/attendees/match-people.ts';
import type { Language } from '../../shared/domain/calendar/wareki.ts';
import { answerKey } from '../../shared/domain/collections/answers.ts';
import type { CommandContext, CommandError } from '../../shared/domain/commands/command.ts';
import { importAttendees } from '../../shared/domain/commands/import-attendees.ts';
import { importSchedule } from '../../shared/domain/commands/import-schedule.ts';
import { takeReply } from '../../shared/domain/commands/take-reply.ts';
import type { Change } from '../../shared/domain/plan/change.ts';
import { orderedDays } from '../../shared/domain/plan/ordered-days.ts';
import { byOrder, meetingOf, type Plan } from '../../shared/domain/plan/plan.ts';
import { comparePeople, type ReturnedPeople } from '../../shared/exchange/compare-people.ts';
import { compareReturnedSchedule } from '../../shared/exchange/compare-returned-schedule.ts';
import { factsOf } from '../../shared/exchange/returned-fields.ts';
import { settledRows } from '../../shared/exchange/settled-rows.ts';
import { readCalendarSchedule } from '../../shared/input/calendar/read-calendar-schedule.ts';
import { type ForeignFile, isCalendarFile } from '../../shared/input/calendar-file.ts';
import { doubtSentence } from '../../shared/input/doubt-sentences.ts';
import { proposeMapping } from '../../shared/input/propose-mapping.ts';
import { readPeople } from '../../shared/input/read-people.ts';
import {
  type Acceptance,
  acceptedImport,
  cellKey,
  takenItems,
} from '../../shared/input/schedule/accepted.ts';
import { compareSchedule } from '../../shared/input/schedule/compare.ts';
import { scheduleDoubtSentence } from '../../shared/input/schedule/doubt-sentences.ts';
import { type ItemProposal, NO_CHOICES } from '../../shared/input/schedule/proposal.ts';
import { readAnySchedule, whatIsIn } from '../../shared/input/schedule/read-any-schedule.ts';
import type { TableFile } from '../../shared/input/table-file.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';

interface CellChange {
  readonly cell: string;
  readonly before: unknown;
  readonly after: unknown;
}

interface LineChange {
  readonly name: string;
  /** Where it stands in the file. */
  readonly at: string;
  /** Of something that is in the plan: what would change. */
  readonly cells?: readonly CellChange[];
}

/** What taking one file in would do, as `import --preview --json` prints it. */
export interface FilePreview {
  readonly file: string;
  readonly kind: 'people' | 'schedule' | 'calendar';
  readonly format: ForeignFile['format'];
  /** The same bytes were taken in before. */
  readonly again: boolean;
  readonly added: readonly LineChange[];
  readonly changed: readonly LineChange[];
  readonly same: number;
  /** Lines that wait for a person's word (their day is not settled) and are not taken in. */
  readonly open: number;
  readonly doubtful: readonly { readonly at: string | null; readonly why: string }[];
}

export interface FileOutcome {
  readonly preview: FilePreview;
  /** null: nothing would change. */
  readonly change: Change | null;
}

/** What a file would change in a plan: what the import screen proposes before a person has touched anything. */
export function previewFile(
  plan: Plan,
  file: ForeignFile,
  context: CommandContext,
  language: Language,
): Result<FileOutcome, AppError> {
  if (isCalendarFile(file)) return scheduleOutcome(plan, file, 'calendar', context, language);
  return whatIsIn(file) === 'schedule'
    ? scheduleOutcome(plan, file, 'schedule', context, language)
    : peopleOutcome(plan, file, context, language);
}

const wasTaken = (plan: Plan, { sha256 }: ForeignFile): boolean =>
  [...plan.rows.imports.values()].some((one) => one.sha256 === sha256);

/** A refused command is the whole file refused: nothing of it is taken. */
const refusedAs = (file: ForeignFile, { code, facts }: CommandError) =>
  fail(appError('bad-argument', { why: [`${file.name}:`, code, ...Object.values(facts)].join(' ') }));

function peopleOutcome(
  plan: Plan,
  file: TableFile,
  context: CommandContext,
  language: Language,
): Result<FileOutcome, AppError> {
  const returned = comparePeople(plan, file);
  const found = returned ? ok(returned) : readList(plan, file);
  if (!found.ok) return found;
  const { reading } = found.value;
  const { people, doubtful, city, asked } = reading;
  // Of a cell that was changed on both sides the plan's stays.
  const proposals = found.value.proposals.map((one, n) =>
    withoutCells(one, returned?.conflicts.get(n) ?? new Set()),
  );
  const taken = proposals.filter(({ verdict }) => verdict !== 'same');
  const line = (one: Proposal): LineChange => ({
    name: one.fields.name ?? '',
    at: people[one.index]?.at ?? '',
  });
  const preview: FilePreview = {
    file: file.name,
    kind: 'people',
    format: file.format,
    again: wasTaken(plan, file),
    added: taken.filter(({ verdict }) => verdict === 'added').map(line),
    changed: taken
      .filter(({ verdict }) => verdict === 'changed')
      .map((one) => ({ ...line(one), cells: [...one.changed].map((cell) => personCell(plan, one, cell)) })),
    same: proposals.length - taken.length,
    open: 0,
    doubtful: doubtful.map((doubt) => ({
      at: doubt.person === null ? null : (people[doubt.person]?.at ?? null),
      why: doubtSentence(doubt, language),
    })),
  };
  const organisationId = returned?.organisationId;
  // A form of ours that changes nobody is an answer all the same.
  if (taken.length === 0 && (!organisationId || preview.again)) return ok({ preview, change: null });
  const input = {
    fileName: file.name.slice(0, 200),
    sha256: file.sha256,
    modified: file.modified ?? null,
    organisationId: city?.id ?? null,
    people: taken.map(({ index, attendee, fields, answers }) => {
      const row = returned?.rows[index];
      return { attendeeId: attendee?.id ?? null, fields, answers, ...(row ? { returned: row } : {}) };
    }),
    asked,
    ...(returned ? { exportId: returned.returned.record.id } : {}),
  };
  // A form of ours is its city's reply, wherever it is taken in.
  const change = organisationId
    ? takeReply(
        plan,
        {
          ...input,
          organisationId,
          isOpen: doubtful.length > 0 || (returned?.gone ?? []).length > 0,
          facts: factsOf(reading.contact, returned?.topics ?? []),
        },
        context,
      )
    : importAttendees(plan, input, context);
  return change.ok ? ok({ preview, change: change.value }) : refusedAs(file, change.error);
}

/** Somebody's own list beside the plan. */
function readList(
  plan: Plan,
  file: TableFile,
): Result<Pick<ReturnedPeople, 'reading' | 'proposals'>, AppError> {
  const activities = [...plan.rows.activities.values()].sort(byOrder);
  const mapping = proposeMapping(file, activities);
  if (!mapping.ok) return mapping;
  const reading = readPeople(file, mapping.value, activities);
  if (!reading.ok) return reading;
  return ok({ reading: reading.value, proposals: matchPeople(plan, reading.value) });
}

function personCell(plan: Plan, { attendee, fields, answers }: Proposal, cell: string): CellChange {
  const activityId = /^answers\.(.+)$/.exec(cell)?.[1];
  if (activityId === undefined || attendee === null) {
    const before =
      attendee === null ? null : (Object.entries(attendee).find(([name]) => name === cell)?.[1] ?? null);
    return { cell, before, after: Object.entries(fields).find(([name]) => name === cell)?.[1] ?? null };
  }
  const before = plan.rows.answers.get(answerKey(attendee.id, activityId))?.value ?? null;
  return { cell, before, after: answers[activityId] ?? null };
}

function scheduleOutcome(
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
