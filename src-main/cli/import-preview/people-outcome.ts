import { withoutCells } from '../../../shared/domain/attendees/leave-cells.ts';
import { matchPeople, type Proposal } from '../../../shared/domain/attendees/match-people.ts';
import type { Language } from '../../../shared/domain/calendar/wareki.ts';
import { answerKey } from '../../../shared/domain/collections/answers.ts';
import type { CommandContext } from '../../../shared/domain/commands/command.ts';
import { importAttendees } from '../../../shared/domain/commands/import-attendees.ts';
import { takeReply } from '../../../shared/domain/commands/take-reply.ts';
import { byOrder, type Plan } from '../../../shared/domain/plan/plan.ts';
import { comparePeople, type ReturnedPeople } from '../../../shared/exchange/compare-people.ts';
import { factsOf } from '../../../shared/exchange/returned-fields.ts';
import { doubtSentence } from '../../../shared/input/doubt-sentences.ts';
import { proposeMapping } from '../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../shared/input/read-people.ts';
import type { TableFile } from '../../../shared/input/table-file.ts';
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

/** What a list of people, or a reply form of ours, would change. */
export function peopleOutcome(
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
