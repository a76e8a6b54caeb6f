import { groupKeyOf, NO_GROUP } from '../../domain/attendees/city-group.ts';
import { itemAttendees } from '../../domain/attendees/headcount.ts';
import { joiningRanks } from '../../domain/attendees/joining-order.ts';
import { eraFiscalYear, type Language } from '../../domain/calendar/wareki.ts';
import type { Attendee } from '../../domain/collections/index.ts';
import { byOrder, meetingOf, type Plan } from '../../domain/plan/plan.ts';
import { type HeldMeeting, MEETINGS } from '../../domain/reference/meetings.ts';
import { fieldName, MEMBER_CITIES } from '../../domain/reference/networks.ts';
import { nameOf, titleOf } from '../../domain/reference/title-of.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { DocumentBlock, DocumentColumn, DocumentRow, DocumentTable } from '../document.ts';
import { hostName } from '../paper-texts.ts';
import { documentWords } from '../words.ts';
import { textColumn } from './head.ts';
import { countCell, countColumn } from './tally-tables.ts';

/** The figures and lists of the report. */

const table = (columns: readonly DocumentColumn[], rows: readonly DocumentRow[]): DocumentTable[] =>
  rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: null,
          columns: [...columns],
          sections: [{ heading: null, rows: [...rows] }],
        },
      ];

/** How many came: by activity who had said yes and, where there was a desk, who was there. */
export function attendanceTable(plan: Plan, language: Language): DocumentTable[] {
  const { report, columns } = documentWords(language);
  const there = groupBy(
    [...plan.rows.checkIns.values()].filter(({ itemId }) => itemId === null),
    ({ activityId }) => activityId,
  );
  const activities = [...plan.rows.activities.values()].filter(({ cancelled }) => !cancelled).sort(byOrder);
  const rows = activities.map((activity) => ({
    title: titleOf(activity, language),
    people: itemAttendees(plan, { activityIds: [activity.id] }),
    there: there.get(activity.id)?.length ?? 0,
  }));
  const everybody = itemAttendees(plan, { activityIds: activities.map(({ id }) => id) });
  const present = new Set([...there.values()].flat().map(({ attendeeId }) => attendeeId));
  const withDesk = present.size > 0;
  const row = (title: string, people: readonly Attendee[], came: number): DocumentRow => ({
    cells: [
      { text: title },
      countCell(bodies(people)),
      countCell(people.length),
      ...(withDesk ? [countCell(came)] : []),
    ],
  });
  if (everybody.length === 0 && !withDesk) return [];
  return table(
    [
      textColumn('activity', columns.activity, 20),
      countColumn('organisations', columns.organisations, 7),
      countColumn('persons', report.said, 7),
      ...(withDesk ? [countColumn('present', report.present, 7)] : []),
    ],
    [
      ...rows
        .filter(({ people, there: came }) => people.length + came > 0)
        .map(({ title, people, there: came }) => row(title, people, came)),
      { ...row(report.distinct, everybody, present.size), strong: true },
    ],
  );
}

const bodies = (people: readonly Attendee[]): number =>
  new Set(people.map(groupKeyOf).filter((key) => key !== NO_GROUP)).size;

/** The cities that took part, in 加盟順, each with its field, the year of its designation and how many came. */
export function cityTable(plan: Plan, language: Language): DocumentTable[] {
  const { report, columns } = documentWords(language);
  const ranks = joiningRanks(plan);
  const activityIds = [...plan.rows.activities.keys()];
  const people = groupBy(itemAttendees(plan, { activityIds }), ({ organisationId }) => organisationId);
  const cities = [...plan.rows.organisations.values()]
    .filter(({ id }) => people.has(id))
    .sort((a, b) => rankOf(ranks, a.id) - rankOf(ranks, b.id) || (a.id < b.id ? -1 : 1));
  return table(
    [
      { ...textColumn('number', columns.number, 4), type: 'number', align: 'end' },
      textColumn('city', columns.city, 10),
      textColumn('field', report.field, 14),
      { ...textColumn('designated', report.designated, 7), align: 'center' },
      countColumn('persons', columns.persons, 5),
    ],
    cities.map((city, at) => ({
      ref: city.id,
      cells: [
        { text: String(at + 1), value: at + 1 },
        { text: nameOf(city, language) },
        { text: fieldName(city.field, language) },
        { text: city.designated?.slice(0, 4) ?? '' },
        countCell(people.get(city.id)?.length ?? 0),
      ],
    })),
  );
}

const rankOf = (ranks: ReadonlyMap<string, number>, id: string): number =>
  ranks.get(id) ?? Number.MAX_SAFE_INTEGER;

/** 開催実績: the domestic meetings so far, this one at the end. Nothing for a meeting of another series. */
export function recordTable(plan: Plan, language: Language): DocumentTable[] {
  const meeting = meetingOf(plan);
  const { report, columns, comma } = documentWords(language);
  if (meeting.series !== 'uccn-jp' || meeting.number === null) return [];
  const { number } = meeting;
  const row = (
    held: Pick<HeldMeeting, 'number' | 'fiscalYear' | 'programme' | 'remarks' | 'mode'>,
    host: string,
  ) => ({
    cells: [
      { text: report.nth(held.number), value: held.number },
      { text: yearText(held.fiscalYear, language) },
      { text: host },
      { text: held.programme.join(comma) },
      {
        text: [held.mode === 'online' ? report.online : '', ...held.remarks]
          .filter((one) => one !== '')
          .join('\n'),
      },
    ],
  });
  return table(
    [
      { ...textColumn('nth', report.nthColumn, 4), align: 'center' },
      textColumn('year', report.year, 7.2),
      textColumn('city', report.hostCity, language === 'ja' ? 6 : 8.5),
      textColumn('programme', report.culture, 15),
      textColumn('remarks', columns.remarks, 11),
    ],
    [
      ...MEETINGS.domestic
        .filter((held) => held.number < number)
        .map((held) => row(held, cityName(plan, held.host, language))),
      row(
        { ...meeting, number, mode: meeting.mode === 'online' ? 'online' : 'in-person' },
        hostName(plan, language),
      ),
    ],
  );
}

/** 次回会議の概要: what is known of the next one, and what is not. */
export function comingFacts(plan: Plan, language: Language): DocumentBlock[] {
  const { report, letter, space } = documentWords(language);
  const { fiscalYear, series } = meetingOf(plan);
  const next =
    series === 'uccn-jp' ? MEETINGS.planned.find((planned) => planned.fiscalYear > fiscalYear) : undefined;
  return [
    {
      kind: 'facts',
      rows: [
        {
          label: report.when,
          text: next ? [yearText(next.fiscalYear, language), report.dateOpen].join(space) : letter.undecided,
        },
        {
          label: report.hostCity,
          text: next
            ? `${cityName(plan, next.host, language)}${report.nextNumber(next.number)}`
            : letter.undecided,
        },
        { label: letter.venue, text: letter.undecided },
      ],
    },
    { kind: 'paragraph', look: 'hint', text: report.writeComing },
  ];
}

const yearText = (year: number, language: Language): string =>
  language === 'ja' ? eraFiscalYear(year) : String(year);

/** A city of the record by its reference id, as this plan calls it. */
function cityName(plan: Plan, id: string, language: Language): string {
  const own = plan.rows.organisations.get(id);
  if (own) return nameOf(own, language);
  return MEMBER_CITIES.find((city) => city.id === id)?.[language] ?? id;
}
