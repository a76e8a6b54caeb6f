import { describe, expect, test } from 'vitest';
import { createPeopleIndex, narrows } from '../../../../../shared/domain/attendees/search-people.ts';
import { searchWords } from '../../../../../shared/text/search-key.ts';
import families from '../../../../fixtures/hard-names.json' with { type: 'json' };
import { attendee } from '../../../../helpers/sample-people.ts';

/**
 * Names that are hard to find: old and new forms, radicals of a PDF, variation selectors, 々, ヶ, long marks, small and
 * half-width kana, full-width Latin, spaces, middle dots, hyphens. Every spelling of a family must find all its people
 * and nobody else; a spelling that several families name finds the people of each of them.
 */
const people = families.flatMap((family, of) =>
  family.people.map(([name = '', reading = ''], n) => ({
    of,
    row: attendee(`${of}-${n}`, { name, reading }),
  })),
);
const spellings = new Set(families.flatMap(({ by }) => by));
const index = createPeopleIndex(new Map());

test('the table has well over 200 names', () => {
  expect(people.length).toBeGreaterThanOrEqual(270);
  expect(spellings.size).toBeGreaterThanOrEqual(500);
});

describe('a spelling finds whom it should and nobody else', () => {
  test.each([...spellings])('%s', (spelling) => {
    const words = searchWords(spelling);
    const found = people.filter(({ row }) => index.matches(row, words)).map(({ row }) => row.name);
    const expected = people
      .filter(({ of }) => families[of]?.by.includes(spelling))
      .map(({ row }) => row.name);
    expect(found).toEqual(expected);
  });
});

test('family and given name are found together and apart, in any order', () => {
  const row = attendee('a', { name: '髙橋 由美子', reading: 'たかはし ゆみこ' });
  for (const query of [
    'takahashi yumiko',
    'yumiko 高橋',
    'takahashiyumiko',
    'たかはしゆみこ',
    'yumi takaha',
  ]) {
    expect(index.matches(row, searchWords(query)), query).toBe(true);
  }
  for (const query of ['akahashi', 'yumika', 'takahashi taro', 'umiko']) {
    expect(index.matches(row, searchWords(query)), query).toBe(false);
  }
});

test('while a name is being typed in Latin letters it stays found', () => {
  const row = attendee('b', { name: '千葉 洋一', reading: 'ちば よういち' });
  for (const full of ['chiba', 'tiba', 'youichi', 'yoichi', 'yohichi'.slice(0, 3)]) {
    for (let length = 1; length <= full.length; length += 1) {
      expect(index.matches(row, searchWords(full.slice(0, length))), full.slice(0, length)).toBe(true);
    }
  }
});

test('typed on, a search finds nobody whom it had not found before, where it is said so', () => {
  const latin = [...spellings].filter((spelling) => /^[a-z]+$/.test(spelling));
  let told = 0;
  for (const spelling of latin) {
    for (let length = 1; length < spelling.length; length += 1) {
      const [before, after] = [
        searchWords(spelling.slice(0, length)),
        searchWords(spelling.slice(0, length + 1)),
      ];
      if (!narrows(before, after)) continue;
      told += 1;
      for (const { row } of people) {
        if (index.matches(row, after)) expect(index.matches(row, before), `${before} ${after}`).toBe(true);
      }
    }
  }
  expect(told).toBeGreaterThan(300);
  // m before b is n: who is found by namb is not found by nam.
  expect(narrows(['nam'], ['namb'])).toBe(false);
  expect(narrows(['高'], ['高橋'])).toBe(true);
  expect(narrows(['高橋', 'ta'], ['高橋'])).toBe(false);
});
