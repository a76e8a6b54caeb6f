import { buildAttendeeList } from '../documents/builders/attendee-list.ts';
import { cellText } from '../domain/attendees/cell-text.ts';
import type { CellWrite } from '../domain/attendees/cell-write.ts';
import type { CellKind } from '../domain/attendees/cells.ts';
import { organisationFinder } from '../domain/attendees/find-organisation.ts';
import type { ImportedFields } from '../domain/attendees/imported-fields.ts';
import type { ProposalCell } from '../domain/attendees/leave-cells.ts';
import type { Proposal } from '../domain/attendees/match-people.ts';
import { parseCell } from '../domain/attendees/parse-cell.ts';
import type { AnswerValue } from '../domain/collections/answers.ts';
import { answerKey } from '../domain/collections/answers.ts';
import type { Attendee, ExportRecord } from '../domain/collections/index.ts';
import { plainCell } from '../domain/exchange/cell-hash.ts';
import { sameRow } from '../domain/plan/draft.ts';
import { meetingOf, type Plan } from '../domain/plan/plan.ts';
import type { Doubt } from '../input/doubts.ts';
import type { PeopleReading, ReadContact, ReadPerson } from '../input/mapping.ts';
import type { TableFile } from '../input/table-file.ts';
import { groupBy } from '../lib/group-by.ts';
import { matchKey } from '../text/match-key.ts';
import { cellWordsOf, formColumns } from './form-columns.ts';
import { type Returned, type ReturnedRow, returnedRows, valuesOf } from './returned-rows.ts';
import { sheetTableOf } from './sheet-table.ts';

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
  /** What was written to the topics of the agenda by their ids, and topics that the city proposes. */
  readonly agenda: ReadonlyMap<string, string>;
  readonly proposed: readonly string[];
}

const LIST_CELLS: Readonly<Record<string, CellKind>> = {
  city: { kind: 'organisation' },
  department: { kind: 'text', field: 'department' },
  jobTitle: { kind: 'text', field: 'jobTitle' },
  name: { kind: 'text', field: 'name' },
  'name-reading': { kind: 'text', field: 'reading' },
};

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
    ...agendaOf(returned),
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

function cellsOfRecord(plan: Plan, { kind, organisationId, language, columns }: ExportRecord) {
  const own: ReadonlyMap<string, CellKind> =
    kind === 'reply-form'
      ? new Map(formColumns(plan, organisationId ?? '', language).map(({ id, cell }) => [id, cell]))
      : new Map(Object.entries(LIST_CELLS));
  return new Map(
    columns.flatMap(({ id }) => {
      const cell = own.get(id);
      return cell ? [[id, cell] as const] : [];
    }),
  );
}

/** How the plan would fill each cell today. */
function nowTexts(plan: Plan, record: ExportRecord, cells: ReadonlyMap<string, CellKind>) {
  const { language } = record;
  const words = cellWordsOf(plan, language);
  const paper =
    record.kind === 'attendee-list'
      ? sheetTableOf(buildAttendeeList(plan, { language, date: '2026-01-01' }))
      : null;
  const listed = new Map((paper?.rows ?? []).map(({ ref, values }) => [ref, values]));
  return (person: Attendee, id: string): string => {
    const at = paper?.columns.findIndex((column) => column.id === id) ?? -1;
    const text = at === -1 ? undefined : listed.get(person.id)?.[at];
    const cell = cells.get(id);
    return plainCell(text ?? (cell ? cellText(plan, person, cell, words) : ''));
  };
}

interface RowReading {
  readonly proposal: Proposal;
  readonly person: ReadPerson;
  readonly doubts: readonly Doubt[];
  readonly conflicts: ReadonlySet<ProposalCell>;
  /** The attendee whose row it was, where somebody else stands in it now. */
  readonly replaced: string | null;
}

/** Reads one row after the other: each person of the plan is found once. */
class RowReader {
  private readonly taken = new Set<string>();
  private readonly find;
  private readonly byName;

  constructor(
    private readonly plan: Plan,
    private readonly record: ExportRecord,
    private readonly cells: ReadonlyMap<string, CellKind>,
    private readonly now: (person: Attendee, columnId: string) => string,
  ) {
    this.find = organisationFinder(plan.rows.organisations);
    this.byName = groupBy(plan.rows.attendees.values(), ({ name }) => matchKey(name));
  }

  read(row: ReturnedRow, index: number, choice: string | null | undefined): RowReading {
    const { plan } = this;
    const known = plan.rows.attendees.get(row.sent?.ref ?? '') ?? null;
    const other = known !== null && isSomebodyElse(row, known);
    const alike = (this.byName.get(matchKey(row.cells.get('name') ?? '')) ?? []).filter(
      ({ id }) => !this.taken.has(id),
    );
    const own = alike.filter((one) => this.isOfCity(one, row));
    const found =
      choice !== undefined
        ? (plan.rows.attendees.get(choice ?? '') ?? null)
        : known !== null && !other
          ? known
          : own.length === 1
            ? (own[0] ?? null)
            : null;
    if (found) this.taken.add(found.id);
    const isKnown = known !== null && found?.id === known.id;
    // Of somebody who is new in the row everything counts that stands in it.
    const wanted = isKnown
      ? row.edited
      : new Set([...row.cells].flatMap(([id, text]) => (text === '' ? [] : [id])));
    const doubts: Doubt[] = [];
    const { fields, answers } = this.parsed(row, wanted, index, doubts);
    const changed = found ? changedFields(plan, found, fields, answers) : new Set<string>();
    const conflicts = isKnown ? this.conflicts(row, found, changed, index, doubts) : new Set<string>();
    if (other && !isKnown)
      doubts.push(
        doubt('other-person', index, 'name', { text: row.cells.get('name') ?? '', read: known.name }),
      );
    const candidates = [...new Set([...(known && !isKnown ? [known] : []), ...alike])].filter(
      (one) => one !== found,
    );
    return {
      proposal: {
        index,
        fields,
        answers,
        attendee: found,
        verdict: found === null ? 'added' : changed.size > 0 ? 'changed' : 'same',
        changed,
        candidates,
      },
      person: readPerson(row, fields, answers),
      doubts,
      conflicts,
      replaced: other && !isKnown ? known.id : null,
    };
  }

  private isOfCity(one: Attendee, row: ReturnedRow): boolean {
    const { organisationId } = this.record;
    if (organisationId !== null) return one.organisationId === organisationId;
    return one.organisationId === (this.find(row.cells.get('city') ?? '')?.id ?? null);
  }

  private parsed(row: ReturnedRow, wanted: ReadonlySet<string>, index: number, doubts: Doubt[]) {
    const { plan, record } = this;
    let fields: ImportedFields = record.organisationId === null ? {} : this.cityFields(row);
    const answers: Record<string, AnswerValue | null> = {};
    const context = {
      words: cellWordsOf(plan, record.language),
      findOrganisation: this.find,
      near: `${meetingOf(plan).fiscalYear}-10-01`,
    };
    for (const [id, cell] of this.cells) {
      if (!wanted.has(id)) continue;
      const text = row.cells.get(id) ?? '';
      const write = parseCell(cell, text, context);
      if (!write.ok) {
        const heading = record.columns.find((column) => column.id === id)?.label ?? id;
        doubts.push(doubt('not-understood', index, fieldOf(cell), { text, heading }));
      } else ({ fields } = merged(fields, answers, write.value));
    }
    return { fields, answers };
  }

  /** A form is of one city: who is new in it comes from there. */
  private cityFields(row: ReturnedRow): ImportedFields {
    const { organisationId } = this.record;
    return row.sent?.ref != null && this.plan.rows.attendees.has(row.sent.ref)
      ? {}
      : { organisationId, organisationText: '' };
  }

  /** Cells that the plan has changed as well since both sides agreed, and differently. */
  private conflicts(
    row: ReturnedRow,
    person: Attendee | null,
    changed: ReadonlySet<string>,
    index: number,
    doubts: Doubt[],
  ): ReadonlySet<ProposalCell> {
    const found = new Set<ProposalCell>();
    for (const [at, { id, label }] of this.record.columns.entries()) {
      const cell = this.cells.get(id);
      if (!cell || !person || !row.edited.has(id)) continue;
      const sent = plainCell(row.sent?.values[at] ?? '');
      const now = this.now(person, id);
      // What a form leaves open was not shown to the city, so that it cannot have been changed there.
      const wasShown = this.record.kind !== 'reply-form' || sent !== '';
      if (!wasShown || now === sent || !changedIn(cell, changed)) continue;
      found.add(fieldOf(cell));
      const text = row.cells.get(id) ?? '';
      doubts.push(
        doubt('changed-meanwhile', index, fieldOf(cell), { heading: label, text, read: now, sent }),
      );
    }
    return found;
  }
}

const changedIn = (cell: CellKind, changed: ReadonlySet<string>): boolean =>
  cell.kind === 'organisation'
    ? changed.has('organisationId') || changed.has('organisationText')
    : changed.has(fieldOf(cell));

/** The cell of the preview that a column stands for. */
const fieldOf = (cell: CellKind): ProposalCell =>
  cell.kind === 'text' ? cell.field : cell.kind === 'answer' ? `answers.${cell.activity.id}` : cell.kind;

/** Another name altogether in somebody's row: it begins otherwise, and so does its reading. */
function isSomebodyElse({ cells, edited }: ReturnedRow, { name, reading }: Attendee): boolean {
  if (!edited.has('name')) return false;
  const first = (text: string): string => [...matchKey(text)][0] ?? '';
  if (first(cells.get('name') ?? '') === first(name)) return false;
  const read = cells.get('reading') ?? cells.get('name-reading') ?? '';
  return read === '' || reading === '' || first(read) !== first(reading);
}

function merged(
  fields: ImportedFields,
  answers: Record<string, AnswerValue | null>,
  write: CellWrite,
): { fields: ImportedFields } {
  if (write.kind === 'answer') answers[write.activityId] = write.value;
  return { fields: write.kind === 'fields' ? { ...fields, ...write.patch } : fields };
}

function changedFields(
  plan: Plan,
  person: Attendee,
  fields: ImportedFields,
  answers: Readonly<Record<string, AnswerValue | null>>,
): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [field, value] of Object.entries(fields))
    if (!sameRow({ value: person[field as keyof ImportedFields] }, { value })) changed.add(field);
  for (const [activity, value] of Object.entries(answers)) {
    const now = plan.rows.answers.get(answerKey(person.id, activity))?.value ?? null;
    if (value !== null && value !== now) changed.add(`answers.${activity}`);
  }
  return changed;
}

/** A row as the preview searches and names it. */
function readPerson(
  { cells, row }: ReturnedRow,
  fields: ImportedFields,
  answers: Readonly<Record<string, AnswerValue | null>>,
): ReadPerson {
  const text = (id: string): string | null => cells.get(id) || null;
  return {
    name: text('name') ?? '',
    kana: text('reading') ?? text('name-reading'),
    organisation: text('city'),
    department: text('department'),
    jobTitle: text('jobTitle'),
    phone: text('phone'),
    mobile: null,
    email: text('email'),
    answers,
    diet: text('diet'),
    mode: fields.mode == null ? null : fields.mode === 'online' ? 'online' : 'inPerson',
    proxyFor: text('proxyFor'),
    remarks: text('remarks'),
    other: {},
    at: `A${row + 1}`,
  };
}

function contactOf({ fields }: Returned): ReadContact | null {
  const of = (name: string): string | null => fields.get(`contact:${name}`) || null;
  const contact = { name: of('name'), department: of('department'), phone: of('phone'), email: of('email') };
  return Object.values(contact).every((text) => text === null) ? null : contact;
}

function agendaOf({ fields }: Returned): Pick<ReturnedPeople, 'agenda' | 'proposed'> {
  const filled = [...fields].filter(([, text]) => text !== '');
  const own = (kind: string) => filled.filter(([ref]) => ref.startsWith(`${kind}:`));
  return {
    agenda: new Map(own('agenda').map(([ref, text]) => [ref.slice('agenda:'.length), text])),
    proposed: own('proposal').map(([, text]) => text),
  };
}

const doubt = (code: Doubt['code'], person: number, field: string | null, facts: Doubt['facts']): Doubt => ({
  code,
  person,
  field,
  facts,
});

const fileDoubt = (code: 'foreign-column' | 'lost-column', heading: string): Doubt => ({
  code,
  person: null,
  field: null,
  facts: { heading },
});
