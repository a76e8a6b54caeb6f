import { describe, expect, it } from 'vitest';
import { matchKey } from '../../../../../../shared/text/match-key.ts';
import {
  parsePeople,
  peopleCell,
} from '../../../../../../src-renderer/features/schedule/run-sheet/people-text.ts';
import { schedule as EN } from '../../../../../../src-renderer/i18n/en/schedule.ts';
import { schedule as JA } from '../../../../../../src-renderer/i18n/ja/schedule.ts';

const MARKS = { colon: '：', comma: '、' };
const ids = new Map([
  [matchKey('山口太郎'), ['p1']],
  [matchKey('鈴木花子'), ['p2', 'p3']],
]);

describe('parsePeople', () => {
  it('takes names without a role as those in charge, and a role word for all names after it', () => {
    expect(parsePeople('観光課、司会：山口 太郎、木村、発表：鈴木花子', [], ids)).toEqual([
      { role: 'staff', text: '観光課', attendeeId: null },
      { role: 'chair', text: '山口 太郎', attendeeId: 'p1' },
      { role: 'chair', text: '木村', attendeeId: null },
      // Two attendees of that name: which is meant is not guessed.
      { role: 'speaker', text: '鈴木花子', attendeeId: null },
    ]);
  });

  it('keeps who somebody was when the name is left as it stands', () => {
    const before = [{ role: 'speaker' as const, text: '鈴木花子', attendeeId: 'p3' }];
    expect(parsePeople('発表：鈴木花子、佐藤', before, ids)[0]).toEqual(before[0]);
  });

  it('reads English role words, and keeps a word that is no role as part of the name', () => {
    expect(parsePeople('Chair: Yamada, Guide: Sato', [], ids).map(({ role, text }) => [role, text])).toEqual([
      ['chair', 'Yamada'],
      ['host', 'Sato'],
    ]);
    expect(parsePeople('受付：田中', [], ids)).toEqual([
      { role: 'staff', text: '受付：田中', attendeeId: null },
    ]);
    expect(parsePeople(' 、 ', [], ids)).toEqual([]);
  });

  it.each([
    ['ja', JA.roles, MARKS],
    ['en', EN.roles, { colon: ': ', comma: ', ' }],
  ] as const)('reads back what the cell shows (%s)', (_, roles, marks) => {
    const people = [
      { role: 'staff' as const, text: '観光課', attendeeId: null },
      { role: 'chair' as const, text: '山口太郎', attendeeId: 'p1' },
      { role: 'speaker' as const, text: '木村', attendeeId: null },
      { role: 'host' as const, text: '案内人の会', attendeeId: null },
    ];
    expect(parsePeople(peopleCell(people, roles, marks), [], ids)).toEqual(people);
  });
});
