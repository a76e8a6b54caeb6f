import { badgeCode } from '../../domain/attendees/badge-code.ts';
import { deskNumbers } from '../../domain/attendees/desk-numbers.ts';
import { expectedPeople } from '../../domain/attendees/expected.ts';
import { honorificOf } from '../../domain/attendees/honorific.ts';
import { networksByCity } from '../../domain/attendees/networks-of-city.ts';
import type { Language } from '../../domain/calendar/wareki.ts';
import type { Activity, Attendee } from '../../domain/collections/index.ts';
import { HONORIFICS } from '../../domain/collections/person-kinds.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { fieldName, networkName } from '../../domain/reference/networks.ts';
import { kindById, kindName } from '../../domain/reference/person-kinds.ts';
import type { Document, DocumentCell, DocumentColumn } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { choicesOf, onPages, onSheets } from './card-paper.ts';
import { textColumn } from './head.ts';
import { inPaperOrder, type Listed } from './people-order.ts';
import { wantedCards } from './wanted-cards.ts';

/** 名札: city and field above, a large name with its reading, office and title below, a QR code for the reception. */
export function buildBadges(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const { code, marks } = choicesOf(options);
  const networks = networksByCity(plan);
  const comers = new Map(marks.map((kind) => [kind, comersTo(plan, kind)]));
  const rows = cardPeople(plan, options).map((listed) => {
    const { person } = listed;
    const organisation = plan.rows.organisations.get(person.organisationId ?? '');
    const own = networks.get(organisation?.id ?? '') ?? [];
    const kind = kindById(plan, person.kind);
    const isMember = kind.member && own.length > 0;
    return {
      ref: person.id,
      cells: [
        ...personCells(plan, listed, options),
        { text: fieldName(organisation?.field ?? null, language) },
        {
          text: isMember ? own.map((id) => networkName(id, language)).join(words.comma) : '',
          value: isMember ? own.join(' ') : '',
        },
        { text: isMember ? '' : kindName(kind, language) },
        {
          text: marks
            .filter((one) => comers.get(one)?.has(person.id))
            .map((one) => words.cards.marks[one])
            .join(words.comma),
        },
        ...(code ? [{ text: badgeCode(person.id) }] : []),
      ],
    };
  });
  const columns = [
    ...personColumns(language),
    textColumn('field', words.cards.columns.field, 8),
    textColumn('network', words.cards.columns.network, 14),
    textColumn('kind', words.columns.kind, 6),
    textColumn('marks', words.cards.columns.marks, 8),
    ...(code ? [textColumn('code', words.cards.columns.code, 24)] : []),
  ];
  return onSheets(
    plan,
    {
      id: 'badges',
      style: 'badge',
      columns,
      rows: wantedCards(plan, 'badges', columns, rows, options),
      empty: words.noPeople,
    },
    options,
  );
}

/** 卓上名札: an A4 sheet folded in three, the name to be read from either side. */
export function buildTableTents(plan: Plan, options: DocumentOptions): Document {
  const columns = personColumns(options.language);
  const rows = personRows(plan, options);
  return onPages(
    plan,
    {
      id: 'table-tents',
      style: 'tent',
      columns,
      rows: wantedCards(plan, 'table-tents', columns, rows, options),
      empty: documentWords(options.language).noPeople,
    },
    options,
    { size: 'A4', orientation: 'portrait' },
  );
}

/** 席札: flat cards to lay on the seats. */
export function buildPlaceCards(plan: Plan, options: DocumentOptions): Document {
  const columns = personColumns(options.language);
  const rows = personRows(plan, options);
  return onSheets(
    plan,
    {
      id: 'place-cards',
      style: 'place-card',
      columns,
      rows: wantedCards(plan, 'place-cards', columns, rows, options),
      empty: documentWords(options.language).noPeople,
    },
    options,
  );
}

const personRows = (plan: Plan, options: DocumentOptions) =>
  cardPeople(plan, options).map((listed) => ({
    ref: listed.person.id,
    cells: personCells(plan, listed, options),
  }));

/** Whom the desk expects, in the order of the paper. */
function cardPeople(plan: Plan, options: DocumentOptions): Listed[] {
  const { who = 'all' } = options;
  const expected = expectedPeople(plan, who === 'all' ? 'all' : [who.activityId]);
  return inPaperOrder(
    plan,
    expected.map(({ person }) => person),
    options,
  );
}

/** Ids of those who come to an activity of a kind. */
function comersTo(plan: Plan, kind: Activity['kind']): ReadonlySet<string> {
  const ids = [...plan.rows.activities.values()].flatMap((activity) =>
    activity.kind === kind && !activity.cancelled ? [activity.id] : [],
  );
  return new Set(
    expectedPeople(plan, ids).flatMap(({ person, as }) =>
      as === 'sure' || as === 'held' ? [person.id] : [],
    ),
  );
}

const personColumns = (language: Language): DocumentColumn[] => {
  const { columns, cards } = documentWords(language);
  return [
    { ...textColumn('number', columns.number, 4), type: 'number', align: 'end' },
    textColumn('city', columns.city, 8),
    textColumn('department', columns.department, 12),
    textColumn('jobTitle', columns.jobTitle, 8),
    textColumn('name', columns.name, 9),
    textColumn('honorific', cards.columns.honorific, 4),
  ];
};

function personCells(plan: Plan, { person, city }: Listed, options: DocumentOptions): DocumentCell[] {
  const number = numbersOf(options.whole ?? plan).get(person.id) ?? 0;
  return [
    { text: String(number), value: number },
    { text: person.organisationId === null && person.organisationText.trim() === '' ? '' : city },
    { text: person.department },
    { text: person.jobTitle },
    person.reading === ''
      ? { text: person.name.trim() }
      : { text: person.name.trim(), reading: person.reading },
    { text: choicesOf(options).honorifics ? addressOf(plan, person) : '' },
  ];
}

/** 様 for a name that was not written with a form of address already. */
const addressOf = (plan: Plan, person: Attendee): string =>
  HONORIFICS.some((one) => person.name.trim().endsWith(one)) ? '' : honorificOf(plan, person);

const known = new WeakMap<object, ReadonlyMap<string, number>>();

/** The desk's number of each person, made once for a state of the list. */
function numbersOf(plan: Plan): ReadonlyMap<string, number> {
  const people = deskNumbers(plan);
  const numbers = known.get(people) ?? new Map(people.map(({ id }, at) => [id, at + 1]));
  known.set(people, numbers);
  return numbers;
}
