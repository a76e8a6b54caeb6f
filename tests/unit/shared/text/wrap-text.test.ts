import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../../../shared/text/text-width.ts';
import { wrapText } from '../../../../shared/text/wrap-text.ts';

test('a long line is broken within its places, and the rest stands below its beginning', () => {
  const line = '・13:30～15:10　UCCN国内都市会議（各都市主催事業における加盟都市間の連携について）';
  expect(wrapText(line, 40)).toEqual([
    '・13:30～15:10　UCCN国内都市会議（各都市',
    '　主催事業における加盟都市間の連携につい',
    '　て）',
  ]);
});

test('no line begins with 、 or 」, none ends with an opening bracket, and no word is cut', () => {
  expect(wrapText('出席者は、部長、課長、係長、主査です。', 12)).toEqual([
    '出席者は、部',
    '長、課長、係',
    '長、主査です。',
  ]);
  expect(wrapText('会場はホテル「霞城」です', 14)).toEqual(['会場はホテル', '「霞城」です']);
  expect(wrapText('bunka@city.example.lg.jpまで', 10)).toEqual(['bunka@city.example.lg.jp', 'まで']);
});

test('nothing is lost or added but the indent, and only what may not be broken is longer', () => {
  const text = fc.stringMatching(/^[あ-んア-ン、。（）「」a-zA-Z0-9 ]{0,80}$/);
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 60 }), (line, places) => {
      const lines = wrapText(line, places);
      expect(lines.join('').replace(/\s/g, '')).toBe(line.replace(/\s/g, ''));
      for (const one of lines) {
        const body = one.replace(/[、。）」]+$/u, '');
        if (textWidth(body) > places) expect(body.trim()).toMatch(/^[（「]*[a-zA-Z0-9]+$/u);
      }
    }),
  );
});
