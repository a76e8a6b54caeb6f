import { shortDate } from '../../domain/calendar/wareki.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { nameOf } from '../../domain/reference/title-of.ts';
import { boardCounts, type CityReply, replyBoard } from '../../domain/replies/reply-board.ts';
import type { Document, DocumentCell, DocumentColumn, DocumentRow } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { headLines, paperHead, textColumn } from './head.ts';

/**
 * 受取状況一覧: which city has answered, when, from which file, and what is still open. No person is named on it.
 * Days are counted from the options' date; an instant is printed as the day it has there in UTC+9, the meeting's own.
 */
export function buildReplyBoard(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const board = replyBoard(plan, options.date);
  return {
    ...paperHead(plan, 'reply-board', options),
    subtitle: [...headLines(plan, language), words.replyCounts(boardCounts(board))],
    marks: [],
    page: { size: 'A4', orientation: 'landscape' },
    blocks:
      board.length === 0
        ? []
        : [
            {
              kind: 'table',
              caption: null,
              columns: columnsOf(options),
              sections: [{ heading: null, rows: board.map((city, n) => rowOf(city, n, options)) }],
            },
          ],
    notes: board.length === 0 ? [words.noReplies] : [],
  };
}

function columnsOf({ language }: DocumentOptions): DocumentColumn[] {
  const { columns, replyColumns } = documentWords(language);
  return [
    numberColumn('number', columns.number, 4),
    textColumn('city', columns.city, 12),
    textColumn('state', replyColumns.state, 6),
    { ...textColumn('deadline', replyColumns.deadline, 8), type: 'date' },
    { ...textColumn('received', replyColumns.received, 8), type: 'date' },
    textColumn('file', replyColumns.file, 24),
    numberColumn('people', replyColumns.people, 5),
    numberColumn('owing', replyColumns.owing, 5),
    numberColumn('doubtful', replyColumns.doubtful, 5),
    textColumn('remarks', columns.remarks, 14),
  ];
}

function rowOf(city: CityReply, n: number, { language }: DocumentOptions): DocumentRow {
  const words = documentWords(language);
  const day = (date: string | null): DocumentCell =>
    date === null ? { text: '' } : { text: shortDate(date, language), value: date };
  return {
    cells: [
      count(n + 1),
      { text: nameOf(city.organisation, language) },
      { text: words.replyStates[city.state] },
      day(city.deadline),
      day(city.receivedAt === null ? null : dayInJapan(city.receivedAt)),
      { text: city.files[0]?.fileName ?? '' },
      count(city.people),
      count(city.owing),
      count(city.doubtful),
      { text: city.reply?.note ?? '' },
    ],
    ...(city.state === 'waiting' || city.state === 'to-check' ? { strong: true } : {}),
  };
}

const NINE_HOURS = 9 * 60 * 60 * 1000;

/** The calendar day of an instant in Japan, which has no summer time. */
const dayInJapan = (instant: string): string =>
  new Date(new Date(instant).getTime() + NINE_HOURS).toISOString().slice(0, 10);

const count = (value: number): DocumentCell => ({ text: String(value), value });

const numberColumn = (id: string, label: string, width: number): DocumentColumn => ({
  id,
  label,
  type: 'number',
  width,
  align: 'end',
});
