import { deskNumbers } from '../../domain/attendees/desk-numbers.ts';
import { type Expected, expectedPeople } from '../../domain/attendees/expected.ts';
import type { Language } from '../../domain/calendar/wareki.ts';
import { type FeeLine, feeLines } from '../../domain/money/fees.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { titleOf } from '../../domain/reference/title-of.ts';
import { groupBy } from '../../lib/group-by.ts';
import { lineIn, MM_PER_CHARACTER } from '../column-wish.ts';
import type { Document, DocumentColumn, DocumentRow, DocumentTable } from '../document.ts';
import { fittedWidths } from '../fit-columns.ts';
import type { DocumentOptions } from '../options.ts';
import { textArea } from '../text-area.ts';
import { documentWords } from '../words.ts';
import { headLines, paperHead, textColumn } from './head.ts';
import { inPaperOrder, type Listed } from './people-order.ts';
import { pagesOf, ROW_MM } from './sign-in-pages.ts';

/** Blank lines at the foot of each page, for those who come unannounced. */
const WALK_INS = 5;

interface Entry extends Listed {
  readonly number: number;
  readonly as: Expected['as'];
  readonly fees: readonly FeeLine[];
}

/**
 * 受付簿: whom the desk expects, with a field to sign, page by page, each with blank lines and its sum. The number is
 * the one that the reception screen reads back, whatever the order of the lines.
 */
export function buildSignInSheet(plan: Plan, options: DocumentOptions): Document {
  const { language, who = 'all' } = options;
  const words = documentWords(language);
  const entries = entriesOf(plan, options);
  const hasFees = entries.some(({ fees }) => fees.length > 0);
  const pages = pagesOf(
    entries,
    (entry) => [...textsOf(entry, language), entry.city],
    roomOf(pageTable(entries, 1, hasFees, language)),
    WALK_INS,
  );
  const activity = who === 'all' ? undefined : plan.rows.activities.get(who.activityId);
  return {
    ...paperHead(plan, 'sign-in', options),
    subtitle: [...headLines(plan, language), ...(activity ? [titleOf(activity, language)] : [])],
    marks: [words.confidential],
    page: { size: 'A4', orientation: 'portrait' },
    blocks: pages.flatMap((page, at): Document['blocks'] => [
      {
        kind: 'heading',
        text: words.lists.sheet(at + 1, pages.length, spanOf(page, options)),
        ...(at > 0 ? { newPage: true } : {}),
      },
      pageTable(page, at + 1, hasFees, language),
    ]),
    notes:
      entries.length === 0
        ? [words.noPeople]
        : [words.lists.wholeSum(entries.length), words.lists.walkInNote, words.lists.numberNote],
  };
}

/** Full-width characters on a line of position, name, remarks and city, once the columns are as wide as what stands in them. */
function roomOf(table: DocumentTable): number[] {
  const page = textArea({ size: 'A4', orientation: 'portrait' }).width / MM_PER_CHARACTER;
  const widths = fittedWidths([table], page, true);
  return ['jobTitle', 'name', 'remarks', 'city'].map((id) =>
    lineIn(widths[table.columns.findIndex((column) => column.id === id)] ?? 0),
  );
}

function entriesOf(plan: Plan, options: DocumentOptions): Entry[] {
  const { who = 'all' } = options;
  const expected = new Map(
    expectedPeople(plan, who === 'all' ? 'all' : [who.activityId]).map((one) => [one.person, one.as]),
  );
  const numbers = new Map(deskNumbers(options.whole ?? plan).map((person, at) => [person, at + 1]));
  const lines = feeLines(plan).filter(({ activity }) => who === 'all' || activity.id === who.activityId);
  const fees = groupBy(lines, ({ person }) => person.id);
  return inPaperOrder(plan, [...expected.keys()], options).map(({ person, city }) => ({
    person,
    city,
    number: numbers.get(person) ?? 0,
    as: expected.get(person) ?? 'open',
    fees: fees.get(person.id) ?? [],
  }));
}

/** From which to which city, or person, a page goes: several desks share the sheets by it. */
function spanOf(page: readonly Entry[], { language, byPerson = false }: DocumentOptions): string {
  const name = (entry: Entry | undefined): string =>
    entry === undefined ? '' : byPerson ? entry.person.reading || entry.person.name : entry.city;
  return documentWords(language).lists.span(name(page[0]), name(page.at(-1)));
}

function pageTable(
  page: readonly Entry[],
  sheet: number,
  hasFees: boolean,
  language: Language,
): DocumentTable {
  const words = documentWords(language);
  const columns = columnsOf(hasFees, language);
  const blank: DocumentRow = { paperOnly: true, cells: columns.map(() => ({ text: '' })) };
  const sum = new Map([
    ['jobTitle', words.lists.pageSum(page.length)],
    ['signature', words.lists.pageCame],
  ]);
  return {
    kind: 'table',
    caption: null,
    columns,
    ...(hasFees ? {} : { allColumns: columnsOf(true, language) }),
    sectionLabel: words.lists.sheetColumn,
    readingLabel: words.columns.reading,
    rowHeight: ROW_MM,
    sections: [
      ...[...groupBy(page, ({ city }) => city).values()].map((entries) => ({
        heading: null,
        name: String(sheet),
        rows: entries.map((entry): DocumentRow => {
          const [position = '', name = '', remarks = ''] = textsOf(entry, language);
          return {
            ref: entry.person.id,
            cells: [
              { text: String(entry.number), value: entry.number },
              { text: entry.city },
              { text: position },
              entry.person.reading === '' ? { text: name } : { text: name, reading: entry.person.reading },
              ...(hasFees ? [{ text: feeText(entry.fees, language) }] : []),
              { text: '' },
              { text: remarks },
            ],
          };
        }),
      })),
      {
        heading: null,
        name: String(sheet),
        rows: [
          ...Array.from({ length: WALK_INS }, () => blank),
          {
            paperOnly: true,
            strong: true,
            cells: columns.map(({ id }) => ({ text: sum.get(id) ?? '' })),
          },
        ],
      },
    ],
  };
}

function columnsOf(hasFees: boolean, language: Language): DocumentColumn[] {
  const words = documentWords(language);
  return [
    { ...textColumn('number', words.columns.number, 4), type: 'number', align: 'end' },
    textColumn('city', words.columns.city, 7),
    textColumn('jobTitle', words.columns.jobTitle, hasFees ? 8 : 10),
    textColumn('name', words.columns.name, 9),
    ...(hasFees ? [{ ...textColumn('fee', words.lists.fee, 6.5), align: 'center' as const }] : []),
    textColumn('signature', words.lists.signature, hasFees ? 8 : 11),
    textColumn('remarks', words.columns.remarks, hasFees ? 4 : 6),
  ];
}

/** Position (the office where none is known), name and remarks: what may need more than a line. */
function textsOf({ person, as }: Entry, language: Language): readonly string[] {
  const words = documentWords(language);
  const remarks = [
    ...(as === 'held' || as === 'maybe' ? [words.lists.answers[as]] : []),
    ...(person.proxyFor === '' ? [] : [words.proxyFor(person.proxyFor)]),
  ];
  return [person.jobTitle || person.department, person.name, remarks.join(words.comma)];
}

/** □ 5,000円 while anything is to be taken at the desk; 済 once all is. */
function feeText(fees: readonly FeeLine[], language: Language): string {
  const { lists } = documentWords(language);
  const asked = fees.filter(({ due, state }) => due > 0 && state !== 'waived');
  if (asked.length === 0) return '';
  const open = asked.reduce((sum, { due, paid }) => sum + Math.max(0, due - paid), 0);
  return open === 0 ? lists.feePaid : lists.feeDue(open.toLocaleString('ja-JP'));
}
