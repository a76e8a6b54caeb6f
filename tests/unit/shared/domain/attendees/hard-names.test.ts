import { describe, expect, test } from 'vitest';
import { createPeopleIndex } from '../../../../../shared/domain/attendees/search-people.ts';
import type { Attendee } from '../../../../../shared/domain/collections/index.ts';
import { groupBy } from '../../../../../shared/lib/group-by.ts';
import { searchKey, searchWords } from '../../../../../shared/text/search-key.ts';
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

/**
 * Characters that stand for each other: those at the same place of two spellings of one family. Whatever else is joined
 * with one of them is a fault: 田 is no 由, 藤 no 東.
 */
const variants = new Map<string, Set<string>>();
const bare = (text: string): string[] => [
  ...text.normalize('NFKC').replace(/\s|[\u{e0100}-\u{e01ef}]/gu, ''),
];
const isHan = (character: string): boolean => /\p{Unified_Ideograph}/u.test(character);

for (const { by, people: named } of families) {
  const written = by.map(bare).filter((spelling) => spelling.some(isHan));
  const lengths = new Set(written.map(({ length }) => length));
  // Where all are of one length the names of the people begin with them, too: 斎籐 is in no list of spellings.
  const [length] = lengths;
  if (lengths.size === 1) written.push(...named.map(([name = '']) => bare(name).slice(0, length)));
  for (const one of written) {
    for (const other of written) {
      if (one.length !== other.length) continue;
      one.forEach((character, at) => {
        const set = variants.get(character) ?? new Set();
        set.add(other[at] ?? '');
        variants.set(character, set);
      });
    }
  }
}
/** Rarer forms that no name of the table has. */
const ALSO = '実實 薫薰 渉涉 斎齋斉齊斊齎 島嶋嶌隝隯 松枩柗 岩嵓巌巖巗 徳德悳 梅楳 剣釼劔劍剱劒 渋澁澀';

test('no character of the names is found by another one that is no form of it', () => {
  const all = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, n) => String.fromCodePoint(0x4e00 + n));
  const byKey = groupBy(all, searchKey);
  const names = new Set(people.flatMap(({ row }) => bare(row.name)).filter(isHan));
  expect(names.size).toBeGreaterThan(250);
  const strangers: string[] = [];
  for (const character of names) {
    const forms = new Set([character]);
    // A form of a form is one as well.
    for (const form of forms) for (const next of variants.get(form) ?? []) forms.add(next);
    const also = ALSO.split(' ').find((group) => group.includes(character)) ?? '';
    for (const other of byKey.get(searchKey(character)) ?? [])
      if (!forms.has(other) && !also.includes(other)) strangers.push(`${character} ${other}`);
  }
  expect(strangers).toEqual([]);
});
