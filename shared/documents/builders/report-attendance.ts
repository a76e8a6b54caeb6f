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

/**
 * People of one office or city who took part: by their answers, and by the reception's ticks where there was one. Of
 * people who are only numbers now the activity to which most of an office came counts them once.
 */
interface Part {
  readonly key: string;
  readonly organisationId: string | null;
  readonly said: number;
  readonly came: number;
}

/** How many came: by activity and by network, with what the figures go by. */
export function attendanceBlocks(plan: Plan, language: Language): DocumentBlock[] {
  const { report } = documentWords(language);
  const { withDesk, everybody } = presenceIn(plan);
  if (everybody.length === 0) return [];
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
  const own = groupBy(everybody, ({ organisationId }) => organisationId);
  const ranks = joiningRanks(plan);
  const rankOf = (id: string): number => ranks.get(id) ?? Number.MAX_SAFE_INTEGER;
  const cities = [...plan.rows.organisations.values()]
    .filter(({ id }) => own.has(id))
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
        countCell(sumOf(own.get(city.id), 'said')),
        ...(withDesk ? [countCell(sumOf(own.get(city.id), 'came'))] : []),
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
  const partsAt = (ids: readonly string[]): Part[] => {
    const present = new Set(ids.flatMap((id) => ticks.get(id) ?? []).map(({ attendeeId }) => attendeeId));
    const came = [...present].flatMap((id) => plan.rows.attendees.get(id) ?? []);
    return [
      ...itemAttendees(plan, { activityIds: [...ids] }).map((one) => ({ ...partOf(one), said: 1, came: 0 })),
      ...came.map((one) => ({ ...partOf(one), said: 0, came: 1 })),
      ...[...plan.rows.headcounts.values()].map((row) => {
        const { organisationId, organisation } = row;
        const counts = row.activities.filter(({ activityId }) => ids.includes(activityId));
        return {
          ...partOf({ organisationId, organisationText: organisation }),
          said: Math.max(0, ...counts.map(({ yes }) => yes)),
          came: Math.max(0, ...counts.map((one) => one.came)),
        };
      }),
    ].filter((part) => part.said + part.came > 0);
  };
  const everybody = partsAt(activities.map(({ id }) => id));
  return { activities, partsAt, everybody, withDesk: sumOf(everybody, 'came') > 0 };
}

const partOf = (
  one: Pick<Attendee, 'organisationId' | 'organisationText'>,
): Pick<Part, 'key' | 'organisationId'> => ({ key: groupKeyOf(one), organisationId: one.organisationId });

const sumOf = (parts: readonly Part[] | undefined, what: 'said' | 'came'): number =>
  (parts ?? []).reduce((sum, part) => sum + part[what], 0);

function activityTable(plan: Plan, language: Language): DocumentTable[] {
  const { report, columns } = documentWords(language);
  const { activities, partsAt, everybody, withDesk } = presenceIn(plan);
  const rows = activities
    .map(({ id, ...activity }) => ({ title: titleOf(activity, language), parts: partsAt([id]) }))
    .filter(({ parts }) => parts.length > 0);
  return withCaption(
    report.byActivity,
    plainTable(countColumns(columns.activity, withDesk, language), [
      ...rows.map(({ title, parts }) => ({ cells: countCells(title, parts, withDesk) })),
      { cells: countCells(report.distinct, everybody, withDesk), strong: true },
    ]),
  );
}

/** Cities of two networks are a part of their own, so that nobody is counted twice. */
function networkTable(plan: Plan, language: Language): DocumentTable[] {
  const { report, tally } = documentWords(language);
  const { everybody, withDesk } = presenceIn(plan);
  const networks = networksByCity(plan);
  const byNetwork = groupBy(everybody, ({ organisationId }) =>
    (networks.get(organisationId ?? '') ?? []).join(' '),
  );
  const order = meetingOf(plan).networks;
  const rank = (ids: string): number =>
    ids === '' ? Number.POSITIVE_INFINITY : order.indexOf(ids.split(' ')[0] ?? '');
  const sorted = [...byNetwork].sort(([a], [b]) => rank(a) - rank(b) || a.length - b.length);
  const nameOfNetworks = (ids: string): string =>
    ids === ''
      ? tally.noNetwork
      : ids
          .split(' ')
          .map((id) => networkName(id, language))
          .join(tally.bothNetworks);
  return withCaption(
    report.byNetwork,
    plainTable(
      countColumns(report.networks, withDesk, language),
      sorted.map(([ids, parts]) => ({ cells: countCells(nameOfNetworks(ids), parts, withDesk) })),
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

function countCells(title: string, parts: readonly Part[], withDesk: boolean): DocumentCell[] {
  const [said, came] = [sumOf(parts, 'said'), sumOf(parts, 'came')];
  const counted = parts.filter((part) => said === 0 || part.said > 0);
  const bodies = new Set(counted.map(({ key }) => key).filter((key) => key !== NO_GROUP)).size;
  return [
    { text: title },
    countCell(bodies),
    countCell(said),
    // Where nobody was ticked off there was no desk.
    ...(withDesk ? [came === 0 ? { text: '' } : countCell(came)] : []),
  ];
}

const withCaption = (caption: string, tables: readonly DocumentTable[]): DocumentTable[] =>
  tables.map((table) => ({ ...table, caption }));
