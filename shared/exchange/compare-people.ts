import type { ProposalCell } from '../domain/attendees/leave-cells.ts';
import type { Proposal } from '../domain/attendees/match-people.ts';
import type { Attendee } from '../domain/collections/index.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { ReplyFacts } from '../domain/replies/reply-facts.ts';
import type { TableFile } from '../input/table-file.ts';
import type { PeopleReading } from '../reading/mapping.ts';
import type { Returned } from './returned.ts';
import { cellsOfRecord, nowTexts } from './returned-cells.ts';
import { fileDoubt } from './returned-doubts.ts';
import { contactOf, topicsOf } from './returned-fields.ts';
import { returnedRows, valuesOf } from './returned-rows.ts';
import { RowReader } from './row-reader.ts';

/** A list or reply form of ours that has come back, beside what went out and beside the plan. */
export interface ReturnedPeople {
  readonly returned: Returned;
  /** The city a reply form was sent to; null for a list. */
  readonly organisationId: string | null;
  readonly reading: PeopleReading;
  readonly proposals: readonly Proposal[];
  /** Of each proposal, by index, the export's row and what it says; null for a row that was put in. */
  readonly rows: readonly ({ readonly code: string; readonly values: readonly string[] } | null)[];
  /** Cells that were changed on both sides, by the proposal's index: the plan's stays until somebody chooses. */
  readonly conflicts: ReadonlyMap<number, ReadonlySet<ProposalCell>>;
  /** People whose row went out and is not there any more, or is somebody else's now. */
  readonly gone: readonly Attendee[];
  /** What was written to the agenda. */
  readonly topics: ReplyFacts['topics'];
}

/**
 * Compares cell by cell: as both sides last knew it, now in the plan, in the file. A cell that the file leaves as it
 * was changes nothing, whatever the plan says by now; one that both have changed is a conflict. Null for a file that
 * is no list of people of ours.
 * @param chosen attendee ids that the person looking at it chose, by index; null: somebody new
 */
export function comparePeople(
  plan: Plan,
  file: TableFile,
  chosen: ReadonlyMap<number, string | null> = new Map(),
): ReturnedPeople | null {
  const returned = returnedRows(plan, file);
  if (!returned || returned.record.kind === 'schedule') return null;
  const { record } = returned;
  const cells = cellsOfRecord(plan, record);
  const reader = new RowReader(plan, record, cells, nowTexts(plan, record, cells));
  const fresh = returned.rows.filter((row) => row.edited.size > 0 && (row.cells.get('name') ?? '') !== '');
  const readings = fresh.map((row, index) => reader.read(row, index, chosen.get(index)));
  const emptied = returned.rows.filter(
    (row) => row.sent?.ref != null && row.edited.has('name') && row.cells.get('name') === '',
  );
  const kept = new Set(readings.flatMap(({ proposal }) => (proposal.attendee ? [proposal.attendee.id] : [])));
  const left = [
    ...returned.missing.map(({ ref }) => ref),
    ...emptied.map(({ sent }) => sent?.ref ?? null),
    ...readings.flatMap(({ replaced }) => (replaced ? [replaced] : [])),
  ];
  const city = plan.rows.organisations.get(record.organisationId ?? '');
  return {
    returned,
    organisationId: record.organisationId,
    reading: {
      city: city ? { id: city.id, name: city.name } : null,
      asked: [...cells.values()].flatMap((cell) => (cell.kind === 'answer' ? [cell.activity.id] : [])),
      people: readings.map(({ person }) => person),
      contact: contactOf(returned),
      doubtful: [
        ...readings.flatMap(({ doubts }) => doubts),
        ...returned.foreign.map((heading) => fileDoubt('foreign-column', heading)),
        ...returned.lost.map((heading) => fileDoubt('lost-column', heading)),
      ],
      passedOver: [],
    },
    proposals: readings.map(({ proposal }) => proposal),
    rows: fresh.map((row) => (row.sent ? { code: row.sent.code, values: valuesOf(record, row) } : null)),
    conflicts: new Map(readings.map(({ conflicts }, index) => [index, conflicts])),
    gone: [...new Set(left)].flatMap((id) => {
      const person = plan.rows.attendees.get(id ?? '');
      return person && !kept.has(person.id) ? [person] : [];
    }),
    topics: topicsOf(returned),
  };
}

/** A reply form of ours that has come back; null for any other file. */
export function compareForm(
  plan: Plan,
  file: TableFile,
  chosen?: ReadonlyMap<number, string | null>,
): ReturnedPeople | null {
  return file.trace?.kind === 'reply-form' ? comparePeople(plan, file, chosen) : null;
}
