import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citiesLike, readNoteLine } from '../../../../../shared/domain/agenda/note-line.ts';
import { inJoiningOrder } from '../../../../../shared/domain/hub/cities.ts';
import { yamagata } from '../../../../helpers/plans.ts';

const plan = yamagata();
const cities = inJoiningOrder(plan, plan.rows.organisations.keys()).map(
  (id) => plan.rows.organisations.get(id)!,
);
const read = (line: string) => readNoteLine(line, cities);

test.each([
  ['続けたい', 'remark', null, '', '続けたい'],
  ['名古屋：続けたい', 'remark', 'nagoya', '', '続けたい'],
  ['なご:続けたい', 'remark', 'nagoya', '', '続けたい'],
  ['Nagoya: we go on', 'remark', 'nagoya', '', 'we go on'],
  ['！名古屋（山田）：予算を通す', 'decision', 'nagoya', '山田', '予算を通す'],
  ['？ こうべ: 人手が足りない', 'concern', 'kobe', '', '人手が足りない'],
  ['＋続けること', 'advice', null, '', '続けること'],
])('%s', (line, kind, organisationId, speaker, text) => {
  expect(read(line)).toEqual({ kind, organisationId, speaker, text });
});

test('what stands before a colon and names no city stays in the text', () => {
  for (const line of ['14:05 に再開', '次回の予定：秋', '東京都：欠席', '：'])
    expect(read(line)).toMatchObject({ organisationId: null, text: line });
});

test('a city is found by the beginning of its name in any kana; nothing typed finds none', () => {
  expect(citiesLike('ナゴ', cities).map(({ id }) => id)).toEqual(['nagoya']);
  expect(citiesLike('', cities)).toEqual([]);
  expect(citiesLike('さ', cities).length).toBeGreaterThan(0);
});

test('no typed character is lost but signs, names and blanks at the ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const line = read(text);
      expect(text).toContain(line.text);
      if (line.organisationId === null)
        expect(
          text
            .trim()
            .replace(/^[!！?？+＋]/u, '')
            .trim(),
        ).toBe(line.text);
    }),
  );
});
