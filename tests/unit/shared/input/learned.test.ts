import { describe, expect, it } from 'vitest';
import { forget, type LearnedHeading, learn } from '../../../../shared/input/learned.ts';
import { proposeMapping } from '../../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../../shared/input/read-people.ts';
import type { ActivityRef } from '../../../../shared/reading/mapping.ts';
import { tableFile as table } from '../../../helpers/table.ts';

const ACTIVITIES: readonly ActivityRef[] = [
  { id: 'a1', title: '懇親会' },
  { id: 'a2', title: '視察' },
];

function mapped(
  rows: readonly (readonly string[])[],
  learned: readonly LearnedHeading[],
  activities = ACTIVITIES,
) {
  const mapping = proposeMapping(table(rows), activities, learned);
  if (!mapping.ok) throw new Error(mapping.error.code);
  return mapping.value;
}

const ROWS = [
  ['氏名', '所属', '合言葉', '夕べの集い'],
  ['山田 太郎', '名古屋市', 'やまだ たろう', '○'],
];

describe('headings that were corrected once', () => {
  it('are read so the next time, as sure and marked, however they are spaced', () => {
    let learned = learn([], '合言葉', { kind: 'field', field: 'kana' }, ACTIVITIES);
    learned = learn(learned, '夕べの集い', { kind: 'answer', activities: ['a1'] }, ACTIVITIES);
    const rows = [['氏名', '所属', '合 言 葉', '夕べの集い'], ROWS[1]!];
    const mapping = mapped(rows, learned);
    expect(mapping.columns[2]).toMatchObject({
      meaning: { kind: 'field', field: 'kana' },
      confidence: 'sure',
      isLearned: true,
    });
    const reading = readPeople(table(rows), mapping, ACTIVITIES);
    expect(reading.ok && reading.value.people[0]).toMatchObject({
      kana: 'やまだ たろう',
      answers: { a1: 'yes' },
    });
    expect(mapped(rows, []).columns[2]).toMatchObject({ meaning: null });
  });

  it('an answer goes by the activity’s title: next year’s ids are others, and a meeting without it is left alone', () => {
    const learned = learn([], '夕べの集い', { kind: 'answer', activities: ['a1'] }, ACTIVITIES);
    expect(mapped(ROWS, learned, [{ id: 'z9', title: '懇親会' }]).columns[3]?.meaning).toEqual({
      kind: 'answer',
      activities: ['z9'],
    });
    expect(mapped(ROWS, learned, [{ id: 'z9', title: '観劇' }]).columns[3]?.isLearned).toBeUndefined();
  });

  it('count before every guess, also that a column is of no use', () => {
    const learned = learn([], '所属', 'ignored', ACTIVITIES);
    expect(mapped(ROWS, learned).columns[1]).toMatchObject({ meaning: 'ignored', isLearned: true });
    expect(mapped(ROWS, learn(learned, '所属', null, ACTIVITIES)).columns[1]).toMatchObject({
      meaning: null,
    });
  });

  it('find a heading row in which nothing else is recognised', () => {
    const rows = [
      ['出席なさる方', 'おところ'],
      ['山田 太郎', '名古屋市'],
    ];
    expect(proposeMapping(table(rows), ACTIVITIES).ok).toBe(false);
    let learned = learn([], '出席なさる方', { kind: 'field', field: 'name' }, ACTIVITIES);
    learned = learn(learned, 'おところ', { kind: 'field', field: 'organisation' }, ACTIVITIES);
    expect(mapped(rows, learned).headingRows).toEqual([1]);
  });

  it('are forgotten one by one, and the latest word on a heading holds', () => {
    let learned = learn([], '合言葉', 'ignored', ACTIVITIES);
    learned = learn(learned, '合言葉 ', { kind: 'field', field: 'kana' }, ACTIVITIES);
    expect(learned).toHaveLength(1);
    expect(forget(learned, '合言葉')).toEqual([]);
  });

  it('an empty heading, or an answer to an activity that is gone, teaches nothing', () => {
    expect(learn([], ' ', 'ignored', ACTIVITIES)).toEqual([]);
    expect(learn([], '謎', { kind: 'answer', activities: ['gone'] }, ACTIVITIES)).toEqual([]);
  });

  it('the desk does not fill up: the oldest give way', () => {
    let learned: readonly LearnedHeading[] = [];
    for (let n = 0; n < 310; n += 1) learned = learn(learned, `見出し${n}`, 'ignored', ACTIVITIES);
    expect(learned).toHaveLength(300);
    expect(learned[0]?.heading).toBe('見出し10');
  });
});
