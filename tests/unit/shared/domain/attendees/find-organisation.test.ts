import { describe, expect, test } from 'vitest';
import {
  organisationFields,
  organisationFinder,
} from '../../../../../shared/domain/attendees/find-organisation.ts';
import { BLANK_POST } from '../../../../../shared/domain/collections/blank.ts';
import type { Organisation } from '../../../../../shared/domain/collections/index.ts';
import { yamagata } from '../../../../helpers/plans.ts';

const cities = yamagata().rows.organisations;

const fuchu = (id: string, prefecture: string): Organisation => ({
  id,
  kind: 'city',
  name: '府中市',
  reading: 'ふちゅうし',
  nameEn: 'Fuchu',
  aliases: [],
  prefecture,
  code: null,
  field: null,
  designated: null,
  ...BLANK_POST,
  unconfirmed: [],
});

describe('organisationFinder', () => {
  test.each([
    ['札幌市', 'sapporo'],
    ['札幌', 'sapporo'],
    ['北海道札幌市', 'sapporo'],
    ['北海道 札幌', 'sapporo'],
    ['さっぽろし', 'sapporo'],
    ['さっぽろ', 'sapporo'],
    ['ｻｯﾎﾟﾛ', 'sapporo'],
    ['SAPPORO', 'sapporo'],
    ['Ｓａｐｐｏｒｏ', 'sapporo'],
    ['丹波篠山', 'tambasasayama'],
  ])('%s is a member city', (text, id) => {
    expect(organisationFinder(cities)(text)?.id).toBe(id);
  });

  test.each(['', '札', '札幌市役所', '北海道', '山形県', '市', '東北芸術工科大学'])(
    '%s is none of them',
    (text) => expect(organisationFinder(cities)(text)).toBeNull(),
  );

  test('every member city is found by its name with and without 市, its reading and its English name', () => {
    const find = organisationFinder(cities);
    for (const { id, name, reading, nameEn, aliases } of cities.values()) {
      for (const text of [name, name.replace(/[市町]$/, ''), reading, nameEn, ...aliases]) {
        expect(find(text)?.id, text).toBe(id);
      }
    }
  });

  test('a name that two cities have is settled only with the prefecture', () => {
    const find = organisationFinder(
      new Map([
        ['a', fuchu('a', '東京都')],
        ['b', fuchu('b', '広島県')],
      ]),
    );
    expect(find('府中市')).toBeNull();
    expect(find('府中')).toBeNull();
    expect(find('ふちゅう')).toBeNull();
    expect(find('広島県府中市')?.id).toBe('b');
  });

  test('a text that is no organisation of the plan stays as it is written', () => {
    const find = organisationFinder(cities);
    expect(organisationFields(find, ' 札幌 ')).toEqual({ organisationId: 'sapporo', organisationText: '' });
    expect(organisationFields(find, ' 札幌商工会議所 ')).toEqual({
      organisationId: null,
      organisationText: '札幌商工会議所',
    });
  });
});
