import { type Expected, expectedPeople } from '../../domain/attendees/expected.ts';
import { type Claim, lineOf } from '../../domain/attendees/line.ts';
import type { Language } from '../../domain/calendar/wareki.ts';
import type { Activity, Attendee } from '../../domain/collections/index.ts';
import { byOrder, type Plan } from '../../domain/plan/plan.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import type { Document, DocumentCell, DocumentColumn, DocumentTable } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { headLines, paperHead, textColumn } from './head.ts';
import { inPaperOrder } from './people-order.ts';

/**
 * 行事別名簿: a sheet for each activity that takes place (or for the one asked for) with its people, how they have
 * answered and whom they bring along, and below it who waits for a place.
 */
export function buildActivityLists(plan: Plan, options: DocumentOptions): Document {
  const { language, who = 'all' } = options;
  const words = documentWords(language);
  const activities = [...plan.rows.activities.values()]
    .filter(({ id, cancelled }) => (who === 'all' ? !cancelled : id === who.activityId))
    .sort(byOrder)
    .map((activity) => listOf(plan, activity, options));
  // The column stands in all lists or in none, so that they are one table as data.
  const some = activities.some(
    ({ people, line }) =>
      people.some(({ companions }) => companions > 0) || line.some(({ seats }) => seats > 1),
  );
  const filled = activities.filter(({ people, line }) => people.length + line.length > 0);
  const empty = activities.filter((list) => !filled.includes(list));
  return {
    ...paperHead(plan, 'activity-lists', options),
    subtitle: [...headLines(plan, language), words.noHonorifics],
    marks: [words.confidential],
    page: { size: 'A4', orientation: 'portrait' },
    blocks: filled.flatMap((list, at) => listBlocks(plan, list, options, { newPage: at > 0, some })),
    notes:
      activities.length === 0
        ? [words.lists.noActivities]
        : empty.length === 0
          ? []
          : [words.lists.nobodyYet(empty.map(({ title }) => title).join(words.comma))],
  };
}

interface ActivityList {
  readonly activity: Activity;
  readonly title: string;
  readonly people: readonly Expected[];
  readonly line: readonly Claim[];
}

const listOf = (
  plan: Plan,
  activity: Activity,
  { language, waiting = true }: DocumentOptions,
): ActivityList => ({
  activity,
  title: titleOf(activity, language),
  people: expectedPeople(plan, [activity.id], { online: true }),
  line: waiting ? lineOf(plan, activity).waiting : [],
});

function listBlocks(
  plan: Plan,
  { activity, title, people, line }: ActivityList,
  options: DocumentOptions,
  { newPage, some }: { readonly newPage: boolean; readonly some: boolean },
): Document['blocks'] {
  const counts = countsOf(activity, people, line.length, options.language);
  return [
    { kind: 'heading', text: title, ...(newPage ? { newPage: true } : {}) },
    { kind: 'paragraph', text: counts.join(documentWords(options.language).space) },
    ...(people.length === 0 ? [] : [peopleTable(plan, title, people, options, some)]),
    ...(line.length === 0 ? [] : [waitingTable(plan, line, options, some)]),
  ];
}

function countsOf(
  { capacity, cancelled }: Activity,
  people: readonly Expected[],
  waiting: number,
  language: Language,
): string[] {
  const { lists: words } = documentWords(language);
  const count = (as: Expected['as']): number => people.filter((one) => one.as === as).length;
  const coming = people.filter(({ as }) => as === 'sure' || as === 'held');
  const companions = coming.reduce((sum, one) => sum + one.companions, 0);
  return [
    ...(cancelled ? [words.cancelled] : []),
    words.comers(coming.length, companions),
    ...(count('held') > 0 ? [words.heldCount(count('held'))] : []),
    ...(count('maybe') > 0 ? [words.maybeCount(count('maybe'))] : []),
    ...(waiting > 0 ? [words.waitingCount(waiting)] : []),
    ...(capacity === null ? [] : [words.capacity(capacity)]),
  ];
}

function peopleTable(
  plan: Plan,
  title: string,
  people: readonly Expected[],
  options: DocumentOptions,
  some: boolean,
): DocumentTable {
  const { language } = options;
  const words = documentWords(language);
  const of = new Map(people.map((one) => [one.person, one]));
  const rows = inPaperOrder(plan, [...of.keys()], options).map(({ person, city }, at) => ({
    ref: person.id,
    cells: [
      { text: String(at + 1), value: at + 1 },
      ...personCells(person, city, language),
      { text: words.lists.answers[of.get(person)?.as ?? 'open'] },
      ...(some ? [companionsCell(of.get(person)?.companions ?? 0)] : []),
      { text: remarksOf(person, language) },
    ],
  }));
  const columns = (withCompanions: boolean): DocumentColumn[] => [
    { ...textColumn('number', words.columns.number, 4), type: 'number', align: 'end' },
    ...personColumns(language),
    { ...textColumn('answer', words.lists.answer, 4.5), align: 'center' },
    ...(withCompanions ? [companionsColumn(language)] : []),
    textColumn('remarks', words.columns.remarks, 7),
  ];
  return {
    kind: 'table',
    caption: null,
    columns: columns(some),
    ...(some ? {} : { allColumns: columns(true) }),
    sectionLabel: words.columns.activity,
    readingLabel: words.columns.reading,
    sections: [{ heading: null, name: title, rows }],
  };
}

function waitingTable(
  plan: Plan,
  line: readonly Claim[],
  options: DocumentOptions,
  some: boolean,
): DocumentTable {
  const { language } = options;
  const words = documentWords(language);
  const cities = new Map(
    inPaperOrder(
      plan,
      line.map(({ person }) => person),
      options,
    ).map(({ person, city }) => [person, city]),
  );
  return {
    kind: 'table',
    caption: words.lists.waitingList,
    columns: [
      { ...textColumn('place', words.lists.waitingOrder, 4), type: 'number', align: 'end' },
      ...personColumns(language),
      ...(some ? [companionsColumn(language)] : []),
      textColumn('remarks', words.columns.remarks, 11),
    ],
    readingLabel: words.columns.reading,
    sections: [
      {
        heading: null,
        rows: line.map(({ person, seats }, at) => ({
          ref: person.id,
          cells: [
            { text: String(at + 1), value: at + 1 },
            ...personCells(person, cities.get(person) ?? '', language),
            ...(some ? [companionsCell(seats - 1)] : []),
            { text: remarksOf(person, language) },
          ],
        })),
      },
    ],
  };
}

const personColumns = (language: Language) => {
  const { columns, lists } = documentWords(language);
  return [
    textColumn('city', columns.city, 7),
    textColumn('office', lists.office, 12),
    textColumn('name', columns.name, 9),
  ];
};

const personCells = (person: Attendee, city: string, language: Language): DocumentCell[] => [
  { text: city },
  { text: documentWords(language).lists.officeOf(person.department, person.jobTitle) },
  person.reading === '' ? { text: person.name } : { text: person.name, reading: person.reading },
];

/** Stands where somebody brings somebody along. */
const companionsColumn = (language: Language): DocumentColumn => ({
  ...textColumn('companions', documentWords(language).lists.companions, 4),
  type: 'number',
  align: 'end',
});

const companionsCell = (n: number): DocumentCell => (n === 0 ? { text: '' } : { text: String(n), value: n });

function remarksOf(person: Attendee, language: Language): string {
  const words = documentWords(language);
  return [
    ...(person.proxyFor === '' ? [] : [words.proxyFor(person.proxyFor)]),
    ...(person.mode === 'online' ? [words.online] : []),
    ...(person.unconfirmed.length > 0 ? [words.unconfirmed] : []),
  ].join(words.comma);
}
