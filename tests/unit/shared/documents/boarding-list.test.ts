import * as v from 'valibot';
import { expect, test } from 'vitest';
import { buildBoardingList } from '../../../../shared/documents/builders/boarding-list.ts';
import { documentSchema } from '../../../../shared/documents/document.ts';
import { boardingPlan } from '../../../helpers/excursion.ts';

const OPTIONS = { language: 'ja', date: '2025-10-01' } as const;

/** Tables of the paper as texts. */
function sheetsOf(options: Parameters<typeof buildBoardingList>[1] = OPTIONS) {
  const document = buildBoardingList(boardingPlan(), options);
  expect(v.is(documentSchema, document)).toBe(true);
  const tables = document.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          {
            heads: block.columns.map(({ label }) => label),
            rows: block.sections.flatMap(({ rows }) =>
              rows.map(({ cells }) => cells.map(({ text }) => text)),
            ),
          },
        ]
      : [],
  );
  return { document, tables };
}

test('a sheet for each group of vehicles, with who attends and how many ride', () => {
  const { document } = sheetsOf();
  const said = document.blocks.flatMap((block) => (block.kind === 'table' ? [] : [block]));
  expect(said).toEqual([
    { kind: 'heading', text: '10月15日（水）　1号車' },
    { kind: 'paragraph', text: '1号車（旭観光・座席45）' },
    { kind: 'paragraph', text: '添乗　山田、佐藤' },
    { kind: 'paragraph', text: '乗車 3名・添乗 2名　計5名' },
    { kind: 'paragraph', text: '旭川駅 2名、科学館 1名' },
    { kind: 'heading', text: '10月15日（水）　車両未定', newPage: true },
    { kind: 'paragraph', text: '乗車 2名' },
  ]);
  expect(document.marks).toEqual(['取扱注意']);
});

test('everybody who said yes and comes in person, by city in joining order, with a box for each leg', () => {
  const [first, second] = sheetsOf().tables;
  expect(first?.heads).toEqual([
    'No.',
    '都市',
    '氏名',
    '乗車地・備考',
    '点呼 9:10発 旭川駅',
    '点呼 10:30発 科学館',
  ]);
  expect(first?.rows).toEqual([
    ['1', '名古屋市', '名古屋 一', '旭川駅', '□', '□'],
    ['2', '山形市', '山形 一', '旭川駅、山形 零の代理', '□', '□'],
    ['3', '山形市', '山形 二', '科学館', '－', '□'],
  ]);
  expect(second?.rows.map((row) => row[2])).toEqual(['名古屋 一', '山形 一']);
});

test('telephone numbers only when asked for', () => {
  expect(JSON.stringify(sheetsOf().document)).not.toContain('090-0000-0001');
  const { tables } = sheetsOf({ ...OPTIONS, phones: true });
  expect(tables[0]?.heads).toContain('携帯');
  expect(tables[0]?.rows[0]).toContain('090-0000-0001');
});
