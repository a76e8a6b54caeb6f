import { beforeEach, describe, expect, test } from 'vitest';
import { createPeopleIndex } from '../../../../../shared/domain/attendees/search-people.ts';
import { searchWords } from '../../../../../shared/text/search-key.ts';
import { doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

function found(query: string): string[] {
  let plan = yamagata();
  for (const person of [
    {
      name: '髙橋 由美子',
      reading: 'たかはし ゆみこ',
      organisationId: 'nagoya',
      department: '文化芸術推進課',
      email: 'y.takahashi@example.jp',
    },
    {
      name: '石⼾ 直⼈',
      reading: 'いしど なおと',
      organisationId: 'kobe',
      department: '市⺠局',
      diet: 'えび',
    },
    { name: '⻑谷川 民雄', reading: 'はせがわ たみお', organisationText: '東北芸術工科大学' },
  ]) {
    plan = doing(plan, 'addAttendee', person);
  }
  const index = createPeopleIndex(plan.rows);
  return [...plan.rows.attendees.values()]
    .filter(index.find(searchWords(query)))
    .map(({ reading }) => reading);
}

describe('the search of people', () => {
  beforeEach(resetIds);

  test.each([
    'たかはし',
    'タカハシ',
    'ﾀｶﾊｼ',
    '高橋',
    '髙橋',
    'ゆみこ',
    '文化芸術',
    'takahashi@',
    '髙橋 名古屋',
    'なごや',
  ])('finds 髙橋 by %s', (query) => {
    expect(found(query)).toEqual(['たかはし ゆみこ']);
  });

  test.each([
    ['石戸', 'いしど なおと'],
    ['石⼾', 'いしど なおと'],
    ['直人', 'いしど なおと'],
    ['市民局', 'いしど なおと'],
    ['市⺠局', 'いしど なおと'],
    ['長谷川', 'はせがわ たみお'],
    ['⻑谷川', 'はせがわ たみお'],
    ['工科大', 'はせがわ たみお'],
  ])('folds the radicals of a PDF: %s', (query, reading) => {
    expect(found(query)).toEqual([reading]);
  });

  test('never finds anybody by what is veiled', () => {
    expect(found('えび')).toEqual([]);
  });

  test('wants every word', () => {
    expect(found('髙橋 神戸')).toEqual([]);
    expect(found('')).toHaveLength(3);
  });
});
