import type { Attendee } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { kindsOf } from '../reference/person-kinds.ts';
import { customOf } from './cell-write.ts';
import type { CellKind } from './cells.ts';
import { groupComparer, groupKeyOf } from './city-group.ts';
import { answerOf } from './filter-people.ts';
import { packedReading, sortReading } from './gojuon.ts';
import { titleRank } from './title-rank.ts';

/** A column to sort by. */
export interface ColumnSort {
  readonly column: string;
  readonly descending: boolean;
}

type Key = string | number;

const ANSWER_RANK: Readonly<Record<string, number>> = { yes: 0, maybe: 1, no: 2 };
/** Behind everything else, in either direction: what is not filled in. */
const LAST = Number.POSITIVE_INFINITY;

const readings = new WeakMap<Attendee, string>();

/** The (packed) 五十音 key of a person, made once for each of his or her states; '' without a reading. */
export function readingOf(person: Attendee): string {
  const known = readings.get(person);
  if (known !== undefined) return known;
  const reading = sortReading(person);
  const key = reading === '' ? '' : packedReading(reading);
  readings.set(person, key);
  return key;
}

const ordered = new WeakMap<Plan['rows']['attendees'], readonly Attendee[]>();

/** Everybody in the hand-made order, put in order once for each state of the list. */
export function inOrder({ rows: { attendees } }: Pick<Plan, 'rows'>): readonly Attendee[] {
  const known = ordered.get(attendees);
  if (known) return known;
  const people = byHand([...attendees.values()]);
  ordered.set(attendees, people);
  return people;
}

/** People in the hand-made order; the same list where they stand in it, as a plan's mostly do. */
export function byHand(people: readonly Attendee[]): readonly Attendee[] {
  let before = '';
  for (const { order } of people) {
    if (order < before) return [...people].sort(byOrder);
    before = order;
  }
  return people;
}

/**
 * Puts people in the order of a column, stably: those with the same value stay as they were. Empty ones come last
 * in either direction.
 */
export function sortByColumn(
  plan: Plan,
  people: readonly Attendee[],
  cell: CellKind,
  descending: boolean,
): readonly Attendee[] {
  const keyOf = columnKey(plan, cell);
  return sortByKey(people, keyOf, descending);
}

/**
 * People who stand in the order of a column, in its other direction: those with the same value stay as they are, and
 * those without any stay last.
 */
export function turnedRound(plan: Plan, people: readonly Attendee[], cell: CellKind): readonly Attendee[] {
  const keys = people.map(columnKey(plan, cell));
  let filled = people.length;
  while (filled > 0 && isEmpty(keys[filled - 1])) filled -= 1;
  const turned: Attendee[] = [];
  for (let end = filled; end > 0; ) {
    let from = end - 1;
    while (from > 0 && keys[from - 1] === keys[end - 1]) from -= 1;
    turned.push(...people.slice(from, end));
    end = from;
  }
  return [...turned, ...people.slice(filled)];
}

const isEmpty = (key: Key | undefined): boolean => key === LAST || key === '';

/** Sorts by keys that are made once; numbers and text are not mixed but for LAST. */
export function sortByKey(
  people: readonly Attendee[],
  keyOf: (person: Attendee) => Key,
  descending = false,
): readonly Attendee[] {
  const filled: { readonly key: Key; readonly person: Attendee }[] = [];
  const empty: Attendee[] = [];
  for (const person of people) {
    const key = keyOf(person);
    if (isEmpty(key)) empty.push(person);
    else filled.push({ key, person });
  }
  const sign = descending ? -1 : 1;
  filled.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0));
  return [...filled.map(({ person }) => person), ...empty];
}

function columnKey(plan: Plan, cell: CellKind): (person: Attendee) => Key {
  switch (cell.kind) {
    case 'text':
      if (cell.field === 'reading' || cell.field === 'name') return readingOf;
      if (cell.field === 'jobTitle') return ({ jobTitle }) => (jobTitle === '' ? LAST : titleRank(jobTitle));
      return (person) => person[cell.field].toLowerCase();
    case 'organisation':
      return cityRank(plan);
    case 'kind':
      return kindRank(plan);
    case 'honorific':
      return ({ honorific }) => honorific;
    case 'mode':
      return ({ mode }) => (mode === null ? LAST : mode === 'in-person' ? 0 : 1);
    case 'answer':
      return ({ id }) => ANSWER_RANK[answerOf(plan, id, cell.activity.id) ?? ''] ?? LAST;
    case 'custom': {
      const { id: fieldId, type, choices } = cell.field;
      return ({ id }) => {
        const value = customOf(plan, id, fieldId);
        if (value === null) return LAST;
        if (type === 'choice') return choices.indexOf(String(value));
        if (type === 'yes-no') return value === true ? 0 : 1;
        return typeof value === 'boolean' ? Number(value) : value;
      };
    }
  }
}

/** The place of each person's kind in the plan's order. */
function kindRank(plan: Plan): (person: Attendee) => number {
  const ranks = new Map(kindsOf(plan).map(({ id }, n) => [id, n]));
  return ({ kind }) => ranks.get(kind) ?? LAST;
}

/** The place of each person's city in 加盟順. */
function cityRank(plan: Plan): (person: Attendee) => number {
  const compare = groupComparer(plan, 'joining');
  const keys = [...new Set([...plan.rows.attendees.values()].map(groupKeyOf))].sort(compare);
  const ranks = new Map(keys.map((key, n) => [key, key === '' ? LAST : n]));
  return (person) => ranks.get(groupKeyOf(person)) ?? LAST;
}
