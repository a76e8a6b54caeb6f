import { type AppError, appError } from '../../shared/bridge/errors.ts';
import { matchPeople, type Proposal } from '../../shared/domain/attendees/match-people.ts';
import type { Language } from '../../shared/domain/calendar/wareki.ts';
import { answerKey } from '../../shared/domain/collections/answers.ts';
import type { CommandContext } from '../../shared/domain/commands/command.ts';
import { importAttendees } from '../../shared/domain/commands/import-attendees.ts';
import { importSchedule } from '../../shared/domain/commands/import-schedule.ts';
import type { Change } from '../../shared/domain/plan/change.ts';
import { orderedDays } from '../../shared/domain/plan/ordered-days.ts';
import { byOrder, meetingOf, type Plan } from '../../shared/domain/plan/plan.ts';
import { readCalendarSchedule } from '../../shared/input/calendar/read-calendar-schedule.ts';
import { type ForeignFile, isCalendarFile } from '../../shared/input/calendar-file.ts';
import { doubtSentence } from '../../shared/input/doubt-sentences.ts';
import { proposeMapping } from '../../shared/input/propose-mapping.ts';
import { readPeople } from '../../shared/input/read-people.ts';
import { acceptedImport, takenItems } from '../../shared/input/schedule/accepted.ts';
import { compareSchedule } from '../../shared/input/schedule/compare.ts';
import { scheduleDoubtSentence } from '../../shared/input/schedule/doubt-sentences.ts';
import type { ItemProposal } from '../../shared/input/schedule/proposal.ts';
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
const refusedAs = (file: ForeignFile, code: string) =>
  fail(appError('bad-argument', { why: `${file.name}: ${code}` }));

function peopleOutcome(
  plan: Plan,
  file: TableFile,
  context: CommandContext,
  language: Language,
): Result<FileOutcome, AppError> {
  const activities = [...plan.rows.activities.values()].sort(byOrder);
  const mapping = proposeMapping(file, activities);
  if (!mapping.ok) return mapping;
  const reading = readPeople(file, mapping.value, activities);
  if (!reading.ok) return reading;
  const { people, doubtful, city, asked } = reading.value;
  const proposals = matchPeople(plan, reading.value);
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
  if (taken.length === 0) return ok({ preview, change: null });
  const change = importAttendees(
    plan,
    {
      fileName: file.name.slice(0, 200),
      sha256: file.sha256,
      modified: file.modified ?? null,
      organisationId: city?.id ?? null,
      people: taken.map(({ attendee, fields, answers }) => ({
        attendeeId: attendee?.id ?? null,
        fields,
        answers,
      })),
      asked,
    },
    context,
  );
  return change.ok ? ok({ preview, change: change.value }) : refusedAs(file, change.error.code);
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
  const proposal = compareSchedule(plan, reading.value);
  const nothingLeft = { left: new Set<number>(), leftCells: new Set<string>(), removed: new Set<string>() };
  const taken = takenItems(proposal, nothingLeft);
  const line = (one: ItemProposal): LineChange => ({ name: one.fields.title, at: one.read.at });
  const changing = proposal.items.filter(({ verdict }) => verdict !== 'same').length;
  const preview: FilePreview = {
    file: file.name,
    kind,
    format: file.format,
    again: false,
    added: taken.filter(({ verdict }) => verdict === 'added').map(line),
    changed: taken
      .filter(({ verdict }) => verdict === 'changed')
      .map((one) => ({ ...line(one), cells: [...one.changed].map((cell) => itemCell(one, cell)) })),
    same: proposal.items.length - changing,
    open: changing - taken.length,
    doubtful: reading.value.doubts.map((doubt) => ({
      at: doubt.at,
      why: scheduleDoubtSentence(doubt, language),
    })),
  };
  if (taken.length === 0) return ok({ preview, change: null });
  const change = importSchedule(
    plan,
    acceptedImport(file.name.slice(0, 200), proposal, nothingLeft),
    context,
  );
  return change.ok ? ok({ preview, change: change.value }) : refusedAs(file, change.error.code);
}

function itemCell({ item, fields, read, people }: ItemProposal, cell: string): CellChange {
  if (cell === 'place') return { cell, before: item?.placeId ?? null, after: read.place };
  if (cell === 'people') return { cell, before: null, after: people.map(({ text }) => text) };
  if (cell === 'day') return { cell, before: item?.dayId ?? null, after: read.day };
  const value = (row: object | null): unknown =>
    Object.entries(row ?? {}).find(([name]) => name === cell)?.[1] ?? null;
  return { cell, before: value(item), after: value(fields) };
}
