import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHARACTER_MM, longestWord, MM_PER_CHARACTER } from '../../../../shared/documents/column-wish.ts';
import type { Document, DocumentColumn, DocumentTable } from '../../../../shared/documents/document.ts';
import { withFittedColumns } from '../../../../shared/documents/fit-columns.ts';
import { printedWidth } from '../../../../shared/text/printed-width.ts';

/** Full-width characters of a page of A4 upright: 170 mm. */
const PAGE = 170 / MM_PER_CHARACTER;

const column = (id: string, width: number, more: Partial<DocumentColumn> = {}): DocumentColumn => ({
  id,
  label: id,
  type: 'text',
  width,
  align: 'start',
  ...more,
});

function paper(
  columns: DocumentColumn[],
  rows: readonly (readonly string[])[],
  more: Partial<DocumentTable> = {},
): Document {
  return {
    id: 'list',
    language: 'ja',
    title: '',
    subtitle: [],
    marks: [],
    edition: '',
    page: { size: 'A4', orientation: 'portrait' },
    notes: [],
    blocks: [
      {
        kind: 'table',
        caption: null,
        columns,
        sections: [
          { heading: null, rows: rows.map((cells) => ({ cells: cells.map((text) => ({ text })) })) },
        ],
        ...more,
      },
    ],
  };
}

function widths(document: Document, at = 0): number[] {
  const block = withFittedColumns(document).blocks[at];
  if (block?.kind !== 'table') throw new Error('no table');
  return block.columns.map(({ width }) => width);
}

/** Whether a text stands on one line in a column of such a width. */
const fits = (text: string, width: number): boolean =>
  printedWidth(text) * CHARACTER_MM <= width * MM_PER_CHARACTER - 4.3;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('columns as wide as what stands in them', () => {
  test('in tighter type the air of a cell is as wide as ever: what just fits is not broken', () => {
    const dense: Document = {
      ...paper([column('on', 4, { align: 'center' }), column('rest', 30)], [['10 people', 'x']]),
      dense: true,
    };
    const drawn = (widths(dense)[0] ?? 0) * MM_PER_CHARACTER * (9.5 / 10.5);
    expect(drawn).toBeGreaterThanOrEqual(printedWidth('10 people') * CHARACTER_MM * (9.5 / 10.5) + 4.3);
  });

  test('a heading stands on one line where the page has room, and breaks where texts below others need it', () => {
    const columns = [
      column('activity', 30),
      column('waiting', 4, { label: 'キャンセル待ち', type: 'number', align: 'end' }),
    ];
    const headFits = (rows: readonly (readonly string[])[]): boolean =>
      printedWidth('キャンセル待ち') * CHARACTER_MM <=
      (widths(paper(columns, rows))[1] ?? 0) * MM_PER_CHARACTER - 3;
    expect(headFits([['視察（山寺コース）', '3']])).toBe(true);
    const long = '視察（山寺から立石寺をめぐり、紅花資料館で昼食をとる一日がかりの周遊コース）';
    expect(headFits(Array.from({ length: 20 }, () => [long, '3']))).toBe(false);
  });

  test('a time with its end stands on one line, whatever the builder thought', () => {
    const [time = 0] = widths(
      paper(
        [column('time', 3, { align: 'center' }), column('title', 30)],
        [['13:30～17:00', '意見交換'.repeat(12)]],
      ),
    );
    expect(fits('13:30～17:00', time)).toBe(true);
  });

  test('short texts stand on one line, the long one takes what is left', () => {
    const [city = 0, office = 0] = widths(
      paper(
        [column('city', 4), column('office', 4), column('remarks', 40)],
        [
          ['丹波篠山市', '文化芸術推進課', 'あ'.repeat(80)],
          ['神戸市', '企画課', ''],
        ],
      ),
    );
    expect(fits('丹波篠山市', city)).toBe(true);
    expect(fits('文化芸術推進課', office)).toBe(true);
  });

  test('one long text among many does not push the others aside', () => {
    const rows = Array.from({ length: 30 }, (_, n) => [
      '文化芸術推進部文化芸術推進課',
      n === 3 ? 'い'.repeat(30) : '太郎',
    ]);
    const [office = 0] = widths(paper([column('office', 10), column('name', 10), column('title', 10)], rows));
    expect(fits('文化芸術推進部文化芸術推進課', office)).toBe(true);
  });

  test('a column to be signed in keeps its width', () => {
    const [, sign = 0] = widths(
      paper(
        [column('name', 5), column('sign', 11), column('remarks', 20)],
        [['長谷川健太郎', '', 'う'.repeat(90)]],
        {
          rowHeight: 9,
        },
      ),
    );
    expect(sign).toBeGreaterThanOrEqual(11);
  });

  test('tables of the same columns stay alike', () => {
    const one = paper([column('name', 5), column('office', 20)], [['長谷川', 'え'.repeat(60)]]);
    const other = paper([column('name', 5), column('office', 20)], [['勅使河原龍之介', '課']]);
    const both = { ...one, blocks: [...one.blocks, ...other.blocks] };
    expect(widths(both, 0)).toEqual(widths(both, 1));
  });

  test('words are whole: Latin, times, telephone numbers; Japanese may break', () => {
    expect(longestWord('Division of Policies')).toBe(printedWidth('Division'));
    expect(longestWord('電話 023-695-2843')).toBe(printedWidth('023-695-2843'));
    expect(longestWord('菜食（ベジタリアン）')).toBe(6);
    expect(longestWord('観光文化交流局文化芸術推進課')).toBe(5);
  });

  test('whatever stands in a list, it fills the page and no more, and no column is lost', () => {
    const texts = fc.oneof(
      fc.constantFrom('', '□', '13:30～17:00', 'Secretariat', '観光文化交流局', '1\n2'),
      fc.string({ unit: fc.constantFrom('あ', '漢', 'a', ' ', '-', '9'), maxLength: 60 }),
    );
    const columns = fc.array(
      fc.record({
        width: fc.double({ min: 1, max: 40, noNaN: true }),
        align: fc.constantFrom('start' as const, 'center' as const, 'end' as const),
      }),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(columns, fc.array(fc.array(texts, { maxLength: 9 }), { maxLength: 12 }), (kinds, rows) => {
        const found = widths(
          paper(
            kinds.map(({ width, align }, at) => column(`c${at}`, width, { align })),
            rows,
          ),
        );
        expect(sum(found)).toBeCloseTo(PAGE, 0);
        for (const width of found) expect(width).toBeGreaterThan(0.5);
      }),
    );
  });
});

test('a long text in few rows is not set into a tower of lines', () => {
  const rows = Array.from({ length: 8 }, (_, n) => [
    '第1回',
    '名古屋城本丸御殿内でのトークイベント、工房訪問',
    n === 3 ? 'オンライン開催、CCNJ国際ネットワーク部会との合同会議開催に向けた検討を開始' : '',
  ]);
  const columns = [column('round', 4), column('programme', 16), column('remarks', 8)];
  const fitted = widths(paper(columns, rows));
  // 40 full-width characters in four lines at most.
  expect(fitted[2]).toBeGreaterThan(10);
});
