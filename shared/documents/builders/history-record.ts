import { dateSpan, eraFiscalYear, type Language, longDate } from '../../domain/calendar/wareki.ts';
import { attendanceGrid } from '../../domain/history/attendance-grid.ts';
import { hostTurns } from '../../domain/history/host-turns.ts';
import type { MeetingFacts, Member } from '../../domain/history/meeting-facts.ts';
import { fieldName } from '../../domain/reference/networks.ts';
import { nameOf } from '../../domain/reference/title-of.ts';
import type { Document, DocumentCell, DocumentTable } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { type DocumentWords, documentWords } from '../words.ts';
import { textColumn } from './head.ts';
import { countCell, countColumn } from './tally-tables.ts';

/** As many meetings as have room beside each other on a page. */
const WIDEST = 12;

/**
 * 開催の記録: all meetings of both series, whose turn it is, and how many came by city. It is of no one plan.
 * @param meetings each once, in order
 */
export function buildHistoryRecord(
  meetings: readonly MeetingFacts[],
  members: readonly Member[],
  { language, date }: Pick<DocumentOptions, 'language' | 'date'>,
): Document {
  const words = documentWords(language);
  const domestic = meetings.filter(({ summary }) => summary.meeting.series === 'uccn-jp');
  return {
    id: 'history-record',
    language,
    title: words.history.title,
    edition: words.asOf(longDate(date, language)),
    subtitle: [],
    marks: [],
    page: { size: 'A4', orientation: 'landscape' },
    blocks: [
      meetingsTable(meetings, language),
      ...turnsTable(domestic, members, language),
      ...attendanceTable(domestic, members, language),
    ],
    notes: [...turnNotes(domestic, members, language), words.history.note],
  };
}

function meetingsTable(meetings: readonly MeetingFacts[], language: Language): DocumentTable {
  const { history: words, comma, columns } = documentWords(language);
  const series = ['uccn-jp', 'uccn'] as const;
  return {
    kind: 'table',
    caption: words.meetings,
    columns: [
      { ...textColumn('nth', words.nthColumn, 5), align: 'center' },
      textColumn('year', words.year, 8),
      textColumn('dates', words.dates, 15),
      textColumn('host', words.host, 12),
      textColumn('mode', words.mode, 8),
      countColumn('people', words.people, 5),
      textColumn('remarks', columns.remarks, 22),
    ],
    sections: series.flatMap((one) => {
      const own = meetings.filter(({ summary }) => summary.meeting.series === one);
      if (own.length === 0) return [];
      return [
        {
          heading: words.series[one],
          rows: own.map(({ summary, attendance }) => {
            const { meeting, firstDate, lastDate } = summary;
            return {
              cells: [
                meeting.number === null
                  ? { text: '' }
                  : { text: words.nth(meeting.number), value: meeting.number },
                { text: yearText(meeting.fiscalYear, language) },
                { text: firstDate && lastDate ? dateSpan(firstDate, lastDate, language) : words.unknown },
                { text: (language === 'ja' ? summary.hostName : summary.hostNameEn) || words.unknown },
                { text: words.modes[meeting.mode] },
                known(attendance?.total ?? null, words),
                { text: [...meeting.programme, ...meeting.remarks].join(comma) },
              ],
            };
          }),
        },
      ];
    }),
  };
}

function turnsTable(
  domestic: readonly MeetingFacts[],
  members: readonly Member[],
  language: Language,
): DocumentTable[] {
  const { history: words, comma, columns, report } = documentWords(language);
  if (members.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: words.turns,
      columns: [
        countColumn('order', words.order, 5),
        textColumn('city', columns.city, 12),
        textColumn('field', report.field, 16),
        textColumn('hosted', words.hosted, 30),
      ],
      sections: [
        {
          heading: null,
          rows: turnsOf(domestic, members).turns.map(({ member, numbers }) => ({
            ref: member.id,
            cells: [
              countCell(member.order),
              { text: nameOf(member, language) },
              { text: fieldName(member.field, language) },
              { text: numbers.length === 0 ? words.notYet : numbers.map(words.nth).join(comma) },
            ],
          })),
        },
      ],
    },
  ];
}

function turnNotes(domestic: readonly MeetingFacts[], members: readonly Member[], language: Language) {
  const { history: words } = documentWords(language);
  const { next, outOfTurn } = turnsOf(domestic, members);
  const called = (id: string): string => {
    const member = members.find((one) => one.id === id);
    return member ? nameOf(member, language) : id;
  };
  return [
    ...(next ? [words.next(next.number, nameOf(next.member, language))] : []),
    ...outOfTurn.map((one) => words.outOfTurn(one.number, called(one.hostId), called(one.expectedId))),
  ];
}

const turnsOf = (domestic: readonly MeetingFacts[], members: readonly Member[]) =>
  hostTurns(
    members,
    domestic.flatMap(({ summary: { meeting } }) =>
      meeting.number === null ? [] : [{ number: meeting.number, hostId: meeting.hostId }],
    ),
  );

function attendanceTable(
  domestic: readonly MeetingFacts[],
  members: readonly Member[],
  language: Language,
): DocumentTable[] {
  const { history: words, columns } = documentWords(language);
  const shown = domestic.filter(({ attendance }) => attendance !== null).slice(-WIDEST);
  if (shown.length === 0) return [];
  const grid = attendanceGrid(shown, members);
  const row = (label: string, counts: readonly (number | null)[]) => ({
    cells: [{ text: label }, ...counts.map((count) => known(count, words))],
  });
  return [
    {
      kind: 'table',
      caption: words.attendance,
      columns: [
        textColumn('city', columns.city, 12),
        ...shown.map(({ summary: { id, meeting } }) =>
          countColumn(id, meeting.number === null ? '' : words.nth(meeting.number), 5),
        ),
      ],
      sections: [
        {
          heading: null,
          rows: [
            ...grid.cities.map(({ member, counts }) => row(nameOf(member, language), counts)),
            row(words.others, grid.others),
            { ...row(words.total, grid.totals), strong: true },
          ],
        },
      ],
    },
  ];
}

/** A figure, or the sign that it is not known. */
const known = (count: number | null, { unknown }: DocumentWords['history']): DocumentCell =>
  count === null ? { text: unknown } : countCell(count);

const yearText = (year: number, language: Language): string =>
  language === 'ja' ? eraFiscalYear(year) : String(year);
