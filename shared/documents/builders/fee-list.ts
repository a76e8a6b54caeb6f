import { groupComparer, groupKeyOf } from '../../domain/attendees/city-group.ts';
import { type Language, shortDate } from '../../domain/calendar/wareki.ts';
import { type FeeLine, feeLines, feeTotals } from '../../domain/money/fees.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Document, DocumentRow, DocumentTable } from '../document.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { handlingNotes, headLines, paperHead, textColumn } from './head.ts';
import { cityOf } from './late-answers.ts';
import { countCell, countColumn } from './tally-tables.ts';

/** 参加費一覧: every fee and how it stands, by activity; then the sums by activity and by city. */
export function buildFeeList(plan: Plan, options: DocumentOptions): Document {
  const { language } = options;
  const words = documentWords(language);
  const lines = feeLines(plan);
  return {
    ...paperHead(plan, 'fee-list', options),
    subtitle: [...headLines(plan, language), words.noHonorifics],
    marks: [words.confidential],
    page: { size: 'A4', orientation: 'landscape' },
    blocks:
      lines.length === 0 ? [] : [linesTable(plan, lines, language), ...feeTotalTables(plan, lines, language)],
    notes: lines.length === 0 ? [words.tally.noFees] : handlingNotes(plan, language),
  };
}

function linesTable(plan: Plan, lines: readonly FeeLine[], language: Language): DocumentTable {
  const words = documentWords(language);
  const compare = groupComparer(plan, 'joining');
  const activities = [...groupBy(lines, ({ activity }) => activity.id).values()];
  return {
    kind: 'table',
    caption: null,
    columns: [
      textColumn('city', words.columns.city, 6),
      textColumn('name', words.columns.name, 9),
      countColumn('heads', words.tally.feeHeads, 3),
      countColumn('due', words.tally.feeDue + words.tally.yen, 5),
      textColumn('state', words.tally.feeState, 4),
      countColumn('paid', words.tally.feePaid + words.tally.yen, 5),
      { ...textColumn('date', words.tally.feeDate, 7.5), type: 'date' },
      textColumn('receipt', words.tally.feeReceipt, 6),
    ],
    sectionLabel: words.columns.activity,
    readingLabel: words.columns.reading,
    sections: activities.map((own) => {
      const title = own[0] ? titleOf(own[0].activity, language) : '';
      const sorted = own.toSorted((a, b) => compare(groupKeyOf(a.person), groupKeyOf(b.person)));
      return { heading: title, name: title, rows: sorted.map((line) => lineRow(plan, line, language)) };
    }),
  };
}

function lineRow(plan: Plan, line: FeeLine, language: Language): DocumentRow {
  const words = documentWords(language);
  const { person, heads, due, state, paid, payment, receipt } = line;
  return {
    cells: [
      { text: cityOf(plan, person, language) },
      person.reading === '' ? { text: person.name } : { text: person.name, reading: person.reading },
      countCell(heads),
      countCell(due),
      { text: heads === 0 ? words.tally.notComing : words.tally.feeStates[state] },
      countCell(paid),
      payment?.date ? { text: shortDate(payment.date, language), value: payment.date } : { text: '' },
      { text: receipt ? words.tally.receiptNumber(receipt.number) : '' },
    ],
  };
}

/** The sums of fees by activity and by city (加盟順), each with the whole. */
export function feeTotalTables(plan: Plan, lines: readonly FeeLine[], language: Language): DocumentTable[] {
  const words = documentWords(language);
  const compare = groupComparer(plan, 'joining');
  const byActivity = groupBy(lines, ({ activity }) => titleOf(activity, language));
  const cities = [...groupBy(lines, ({ person }) => groupKeyOf(person))].sort(([a], [b]) => compare(a, b));
  const byCity = cities.map(([, own]): [string, FeeLine[]] => {
    const name = own[0] ? cityOf(plan, own[0].person, language) : '';
    return [name === '' ? words.noOrganisation : name, own];
  });
  return [
    totalsTable(words.tally.feeByActivity, words.columns.activity, [...byActivity], lines, language),
    totalsTable(words.tally.feeByCity, words.columns.city, byCity, lines, language),
  ];
}

function totalsTable(
  caption: string,
  label: string,
  groups: readonly (readonly [string, readonly FeeLine[]])[],
  all: readonly FeeLine[],
  language: Language,
): DocumentTable {
  const words = documentWords(language);
  const row = (name: string, lines: readonly FeeLine[]): DocumentRow => {
    const { due, advance, onDay, waived, open } = feeTotals(lines);
    return { cells: [{ text: name }, ...[due, advance, onDay, waived, open].map(countCell)] };
  };
  return {
    kind: 'table',
    caption: caption + words.tally.yen,
    columns: [
      textColumn('label', label, 16),
      countColumn('due', words.tally.feeDue),
      countColumn('advance', words.tally.feeAdvance),
      countColumn('on-day', words.tally.feeOnDay),
      countColumn('waived', words.tally.feeWaived),
      countColumn('open', words.tally.feeOpen),
    ],
    sections: [
      {
        heading: null,
        rows: [
          ...groups.map(([name, lines]) => row(name, lines)),
          { ...row(words.tally.everybody, all), strong: true },
        ],
      },
    ],
  };
}
