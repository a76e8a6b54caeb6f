import { describe, expect, test } from 'vitest';
import { createPeopleIndex } from '../../../../../shared/domain/attendees/search-people.ts';
import type { Attendee } from '../../../../../shared/domain/collections/index.ts';
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
const indexOf = (rows: readonly Attendee[]) =>
  createPeopleIndex({
    attendees: new Map(rows.map((row) => [row.id, row])),
    organisations: new Map(),
    customValues: new Map(),
  });
const index = indexOf(people.map(({ row }) => row));

test('the table has well over 200 names', () => {
  expect(people.length).toBeGreaterThanOrEqual(270);
  expect(spellings.size).toBeGreaterThanOrEqual(500);
});

describe('a spelling finds whom it should and nobody else', () => {
  test.each([...spellings])('%s', (spelling) => {
    const finds = index.find(searchWords(spelling));
    const found = people.filter(({ row }) => finds(row)).map(({ row }) => row.name);
    const expected = people
      .filter(({ of }) => families[of]?.by.includes(spelling))
      .map(({ row }) => row.name);
    expect(found).toEqual(expected);
  });
});

const finds = (row: Attendee, query: string): boolean => indexOf([row]).find(searchWords(query))(row);

test('family and given name are found together and apart, in any order', () => {
  const row = attendee('a', { name: '髙橋 由美子', reading: 'たかはし ゆみこ' });
  for (const query of [
    'takahashi yumiko',
    'yumiko 高橋',
    'takahashiyumiko',
    'たかはしゆみこ',
    'yumi takaha',
  ]) {
    expect(finds(row, query), query).toBe(true);
  }
  for (const query of ['akahashi', 'yumika', 'takahashi taro', 'umiko']) {
    expect(finds(row, query), query).toBe(false);
  }
});

test('while a name is being typed in Latin letters it stays found', () => {
  const row = attendee('b', { name: '千葉 洋一', reading: 'ちば よういち' });
  for (const full of ['chiba', 'tiba', 'youichi', 'yoichi', 'yohichi'.slice(0, 3)]) {
    for (let length = 1; length <= full.length; length += 1) {
      expect(finds(row, full.slice(0, length)), full.slice(0, length)).toBe(true);
    }
  }
});
