import { groupKeyOf, NO_GROUP } from '../../domain/attendees/city-group.ts';
import { itemAttendees } from '../../domain/attendees/headcount.ts';
import { joiningRanks } from '../../domain/attendees/joining-order.ts';
import { networksByCity } from '../../domain/attendees/networks-of-city.ts';
import type { Language } from '../../domain/calendar/wareki.ts';
import type { Attendee } from '../../domain/collections/index.ts';
import { byOrder, meetingOf, type Plan } from '../../domain/plan/plan.ts';
import { fieldName, networkName } from '../../domain/reference/networks.ts';
import { nameOf, titleOf } from '../../domain/reference/title-of.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { DocumentBlock, DocumentCell, DocumentColumn, DocumentTable } from '../document.ts';
import { documentWords } from '../words.ts';
import { textColumn } from './head.ts';
import { plainTable } from './plain-table.ts';
import { countCell, countColumn } from './tally-tables.ts';

/** Who took part: by their answers, and by the reception's ticks where there was one. */
interface Presence {
  readonly said: readonly Attendee[];
  readonly came: readonly Attendee[];
}

/** How many came: by activity and by network, with what the figures go by. */
export function attendanceBlocks(plan: Plan, language: Language): DocumentBlock[] {
  const { report } = documentWords(language);
  const { withDesk, everybody } = presenceIn(plan);
  if (everybody.said.length + everybody.came.length === 0) return [];
  return [
    ...activityTable(plan, language),
    ...networkTable(plan, language),
    { kind: 'paragraph', text: withDesk ? report.saidAndCame : report.saidOnly },
  ];
}

/** The cities that took part, in 加盟順, each with its field, the year of its designation and how many came. */
export function cityTable(plan: Plan, language: Language): DocumentTable[] {
  const { report, columns } = documentWords(language);
  const { withDesk, everybody } = presenceIn(plan);
  const said = groupBy(everybody.said, ({ organisationId }) => organisationId);
  const came = groupBy(everybody.came, ({ organisationId }) => organisationId);
  const ranks = joiningRanks(plan);
  const rankOf = (id: string): number => ranks.get(id) ?? Number.MAX_SAFE_INTEGER;
  const cities = [...plan.rows.organisations.values()]
    .filter(({ id }) => said.has(id) || came.has(id))
    .sort((a, b) => rankOf(a.id) - rankOf(b.id) || (a.id < b.id ? -1 : 1));
  return plainTable(
    [
      { ...textColumn('number', columns.number, 4), type: 'number', align: 'end' },
      textColumn('city', columns.city, 10),
      textColumn('field', report.field, 14),
      { ...textColumn('designated', report.designated, 7), align: 'center' },
      ...(withDesk
        ? [countColumn('persons', report.said, 6), countColumn('present', report.present, 6)]
        : [countColumn('persons', columns.persons, 5)]),
    ],
    cities.map((city, at) => ({
      ref: city.id,
      cells: [
        { text: String(at + 1), value: at + 1 },
        { text: nameOf(city, language) },
        { text: fieldName(city.field, language) },
        { text: city.designated?.slice(0, 4) ?? '' },
        countCell(said.get(city.id)?.length ?? 0),
        ...(withDesk ? [countCell(came.get(city.id)?.length ?? 0)] : []),
      ],
    })),
  );
}

function presenceIn(plan: Plan) {
  const activities = [...plan.rows.activities.values()].filter(({ cancelled }) => !cancelled).sort(byOrder);
  const ticks = groupBy(
    [...plan.rows.checkIns.values()].filter(({ itemId }) => itemId === null),
    ({ activityId }) => activityId,
  );
  const cameTo = (ids: readonly string[]): Attendee[] => {
    const present = new Set(ids.flatMap((id) => ticks.get(id) ?? []).map(({ attendeeId }) => attendeeId));
    return [...present].flatMap((id) => plan.rows.attendees.get(id) ?? []);
  };
  const presenceAt = (ids: readonly string[]): Presence => ({
    said: itemAttendees(plan, { activityIds: [...ids] }),
    came: cameTo(ids),
  });
  const everybody = presenceAt(activities.map(({ id }) => id));
  return { activities, presenceAt, everybody, withDesk: everybody.came.length > 0 };
}

function activityTable(plan: Plan, language: Language): DocumentTable[] {
  const { report, columns } = documentWords(language);
  const { activities, presenceAt, everybody, withDesk } = presenceIn(plan);
  const rows = activities
    .map((activity) => ({ title: titleOf(activity, language), ...presenceAt([activity.id]) }))
    .filter(({ said, came }) => said.length + came.length > 0);
  return withCaption(
    report.byActivity,
    plainTable(countColumns(columns.activity, withDesk, language), [
      ...rows.map((row) => ({ cells: countCells(row.title, row, withDesk) })),
      { cells: countCells(report.distinct, everybody, withDesk), strong: true },
    ]),
  );
}

/** Cities of two networks are a part of their own, so that nobody is counted twice. */
function networkTable(plan: Plan, language: Language): DocumentTable[] {
  const { report, tally } = documentWords(language);
  const { everybody, withDesk } = presenceIn(plan);
  const networks = networksByCity(plan);
  const partOf = ({ organisationId }: Attendee): string =>
    (networks.get(organisationId ?? '') ?? []).join(' ');
  const said = groupBy(everybody.said, partOf);
  const came = groupBy(everybody.came, partOf);
  const order = meetingOf(plan).networks;
  const rank = (part: string): number =>
    part === '' ? Number.POSITIVE_INFINITY : order.indexOf(part.split(' ')[0] ?? '');
  const parts = [...new Set([...said.keys(), ...came.keys()])].sort(
    (a, b) => rank(a) - rank(b) || a.length - b.length,
  );
  const nameOfPart = (part: string): string =>
    part === ''
      ? tally.noNetwork
      : part
          .split(' ')
          .map((id) => networkName(id, language))
          .join(tally.bothNetworks);
  return withCaption(
    report.byNetwork,
    plainTable(
      countColumns(report.networks, withDesk, language),
      parts.map((part) => ({
        cells: countCells(
          nameOfPart(part),
          { said: said.get(part) ?? [], came: came.get(part) ?? [] },
          withDesk,
        ),
      })),
    ),
  );
}

function countColumns(label: string, withDesk: boolean, language: Language): DocumentColumn[] {
  const { report, columns } = documentWords(language);
  return [
    textColumn('of', label, 20),
    countColumn('organisations', columns.organisations, 7),
    countColumn('persons', report.said, 7),
    ...(withDesk ? [countColumn('present', report.present, 7)] : []),
  ];
}

const countCells = (title: string, { said, came }: Presence, withDesk: boolean): DocumentCell[] => [
  { text: title },
  countCell(bodies(said.length === 0 ? came : said)),
  countCell(said.length),
  // Where nobody was ticked off there was no desk.
  ...(withDesk ? [came.length === 0 ? { text: '' } : countCell(came.length)] : []),
];

const bodies = (people: readonly Attendee[]): number =>
  new Set(people.map(groupKeyOf).filter((key) => key !== NO_GROUP)).size;

const withCaption = (caption: string, tables: readonly DocumentTable[]): DocumentTable[] =>
  tables.map((table) => ({ ...table, caption }));
