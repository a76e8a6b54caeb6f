import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildAttendeeList } from '../../../../shared/documents/builders/attendee-list.ts';
import { buildSchedule } from '../../../../shared/documents/builders/schedule.ts';
import type { Document } from '../../../../shared/documents/document.ts';
import { samplePlan } from '../../../../shared/domain/seed/record-plans.ts';
import { unguardFormula } from '../../../../shared/text/formula-guard.ts';
import { writeCsv } from '../../../../src-main/formats/csv/write-document.ts';
import { parse } from '../../../helpers/parse-csv.ts';
import { peopledPlan } from '../../../helpers/sample-people.ts';

const OPTIONS = { language: 'ja', date: '2025-10-01' } as const;
const textOf = (document: Document): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(document));

test('begins with a BOM, ends each record with CRLF, and has one heading row', () => {
  const text = textOf(buildAttendeeList(peopledPlan(), OPTIONS));
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const [heading, first, ...rest] = parse(text);
  expect(heading).toEqual(['No.', '都市', '所属', '職名', '氏名', 'ふりがな', '備考']);
  expect(first).toEqual([
    '1',
    '名古屋市',
    '観光文化交流局文化芸術推進課',
    '主査',
    '髙橋一郎',
    'たかはしいちろう',
    '',
  ]);
  expect(rest).toHaveLength(7);
});

test('the schedule repeats each day in a column of its own', () => {
  const rows = parse(textOf(buildSchedule(samplePlan().plan, OPTIONS)));
  expect(rows[0]).toEqual(['期日', '案', '時刻', '内容', '場所', '担当', '備考']);
  expect(rows.slice(1).map(([date, , time]) => `${date} ${time}`)).toEqual([
    '10月14日（火） 13:30～',
    '10月14日（火） ～17:00',
    '10月15日（水） 午前～15:00',
    '10月15日（水） 午前～15:00',
    '10月15日（水） 時刻未定',
    '10月16日（木） 時刻未定',
  ]);
});

const table = (cells: readonly string[]): Document => ({
  ...buildAttendeeList(peopledPlan(), OPTIONS),
  blocks: [
    {
      kind: 'table',
      caption: null,
      columns: cells.map((_, at) => ({
        id: `c${at}`,
        label: `c${at}`,
        type: 'text',
        width: 5,
        align: 'start',
      })),
      sections: [{ heading: null, rows: [{ cells: cells.map((text) => ({ text })) }] }],
    },
  ],
});

test.each(['=1+1', '+81 3', '-5', '@x', '\t=1', '|x', '＝1+1', '＋81', '－5', '＠sum', "'=1", "''＝x"])(
  '%j is guarded by one apostrophe',
  (text) => {
    expect(parse(textOf(table([text])))[1]).toEqual([`'${text}`]);
  },
);

test.each(['－', '－地域の魅力－', '＋α', '＝', "'81", 'a=1', '○'])(
  '%j is no formula, and stays as it is',
  (text) => {
    expect(parse(textOf(table([text])))[1]).toEqual([text]);
  },
);

test('a second parser reads back any text, but for the guard and line breaks, and our own import takes that off', () => {
  const sign = fc.constantFrom("'", '=', '＝', '-', '－', '@', '1', 'あ');
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: sign, maxLength: 5 }));
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (cells) => {
      const back = parse(textOf(table(cells)))[1] ?? [];
      const wanted = cells.map((one) => one.replace(/\r\n?/g, '\n'));
      for (const [at, one] of back.entries()) expect([wanted[at], `'${wanted[at]}`]).toContain(one);
      expect(back.map(unguardFormula)).toEqual(wanted);
      for (const one of back) expect(one).not.toMatch(/^[=+\-@\t\r\n|＝]./);
    }),
  );
});

test('control characters and halves of characters are left out, and a tab stays', () => {
  expect(parse(textOf(table(['a\u0000\u0001\u000bb\ud800c\ufffe', 'd\te\r\nf'])))[1]).toEqual([
    'abc',
    'd\te\nf',
  ]);
});
