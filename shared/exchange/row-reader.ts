import type { CellKind } from '../domain/attendees/cells.ts';
import { organisationFinder } from '../domain/attendees/find-organisation.ts';
import type { ImportedFields } from '../domain/attendees/imported-fields.ts';
import type { ProposalCell } from '../domain/attendees/leave-cells.ts';
import type { Proposal } from '../domain/attendees/match-people.ts';
import { parseCell } from '../domain/attendees/parse-cell.ts';
import type { AnswerValue } from '../domain/collections/answers.ts';
import type { Attendee, ExportRecord } from '../domain/collections/index.ts';
import { plainCell } from '../domain/exchange/cell-hash.ts';
import { meetingOf, type Plan } from '../domain/plan/plan.ts';
import { groupBy } from '../lib/group-by.ts';
import type { Doubt } from '../reading/doubts.ts';
import type { ReadPerson } from '../reading/mapping.ts';
import { matchKey } from '../text/match-key.ts';
import { cellWordsOf } from './form-columns.ts';
import type { ReturnedRow } from './returned.ts';
import { changedIn, fieldOf } from './returned-cells.ts';
import { doubt } from './returned-doubts.ts';
import { changedFields, isSomebodyElse, merged, readPerson } from './returned-person.ts';

/** A row as it is offered: whose it is, what it changes, what is doubtful. */
export interface RowReading {
  readonly proposal: Proposal;
  readonly person: ReadPerson;
  readonly doubts: readonly Doubt[];
  readonly conflicts: ReadonlySet<ProposalCell>;
  /** The attendee whose row it was, where somebody else stands in it now. */
  readonly replaced: string | null;
}

/** Reads one row after the other: each person of the plan is found once. */
export class RowReader {
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
