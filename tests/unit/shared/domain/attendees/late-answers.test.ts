import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lateAnswersText } from '../../../../../shared/documents/builders/late-answers.ts';
import { lateAnswers } from '../../../../../shared/domain/attendees/late-answers.ts';
import { lineOf, seatsOf } from '../../../../../shared/domain/attendees/line.ts';
import { byOrder, type Plan } from '../../../../../shared/domain/plan/plan.ts';
import { clockwork } from '../../../../helpers/clockwork.ts';
import { yamagata } from '../../../../helpers/plans.ts';

/** A plan with people, one minute later at each step. */
function meeting(names: readonly string[]) {
  const desk = clockwork(yamagata(), '2025-10-01T00:00:00.000Z');
  for (const name of names) desk.do('addAttendee', { name, organisationId: 'kobe' });
  const [first, second] = [...desk.plan.rows.activities.values()].sort(byOrder);
  if (!first || !second) throw new Error('the sample has too few activities');
  const idOf = (name: string): string =>
    [...desk.plan.rows.attendees.values()].find((one) => one.name === name)?.id ?? '';
  const answer = (name: string, value: 'yes' | 'no' | 'maybe' | null, activityId = first.id) =>
    desk.do('setAnswer', { attendeeId: idOf(name), activityId, value });
  return { desk, first, second, idOf, answer };
}

const told = (plan: Plan): string[] =>
  (lateAnswers(plan)?.answers ?? []).map(
    ({ person, before, now }) => `${person.name} ${before?.value ?? '-'}→${now?.value ?? '-'}`,
  );

describe('answers that changed after a release', () => {
  test('before the first release there are none to speak of', () => {
    expect(lateAnswers(yamagata())).toBeNull();
  });

  test('given, changed and taken back, the newest first; what was said before counts as before', () => {
    const { desk, answer, first } = meeting(['甲', '乙', '丙', '丁']);
    answer('甲', 'yes');
    answer('乙', 'maybe');
    answer('丁', 'yes');
    desk.do('makeRelease', { note: '' });
    expect(lateAnswers(desk.plan)).toMatchObject({ answers: [], balances: [] });
    answer('甲', 'no');
    answer('丙', 'yes');
    answer('乙', null);
    expect(told(desk.plan)).toEqual(['乙 maybe→-', '丙 -→yes', '甲 yes→no']);
    expect(lateAnswers(desk.plan)?.balances).toMatchObject([
      { activity: { id: first.id }, more: 1, fewer: 1 },
    ]);
  });

  test('to and fro is no change, and the next release begins anew', () => {
    const { desk, answer } = meeting(['甲', '乙']);
    answer('甲', 'yes');
    desk.do('makeRelease', { note: '' });
    answer('甲', 'no');
    answer('甲', 'yes');
    answer('乙', 'yes');
    expect(told(desk.plan)).toEqual(['乙 -→yes']);
    // A schedule that stands as it was handed out is no new edition.
    const [item] = [...desk.plan.rows.items.values()];
    desk.do('editRow', { collection: 'items', key: item?.id ?? '', patch: { title: '改めた題' } });
    desk.do('makeRelease', { note: '' });
    expect(told(desk.plan)).toEqual([]);
  });

  test('who moves up from the line is told, and takes the place of who went', () => {
    const { desk, answer, first } = meeting(['甲', '乙']);
    desk.do('editRow', { collection: 'activities', key: first.id, patch: { capacity: 1 } });
    answer('甲', 'yes');
    answer('乙', 'yes');
    desk.do('makeRelease', { note: '' });
    answer('甲', 'no');
    const late = lateAnswers(desk.plan);
    expect(late?.answers.map(({ person, before, now }) => [person.name, before?.place, now?.place])).toEqual(
      expect.arrayContaining([['乙', 'waiting', 'in']]),
    );
    expect(late?.balances).toMatchObject([{ more: 1, fewer: 1 }]);
  });

  test('a proxy who says yes takes the place that was held; one who says no leaves it', () => {
    for (const [value, balances] of [
      ['yes', []],
      ['no', [{ more: 0, fewer: 1 }]],
    ] as const) {
      const { desk, answer, idOf } = meeting(['甲']);
      answer('甲', 'yes');
      desk.do('makeRelease', { note: '' });
      desk.do('makeProxy', { attendeeId: idOf('甲'), activityIds: [], person: { name: '代理' } });
      answer('代理', value);
      expect(told(desk.plan)).toEqual([`代理 -→${value}`]);
      expect(lateAnswers(desk.plan)?.balances).toMatchObject(balances);
    }
  });

  test('whatever is answered, places then and what changed since come to the places now', () => {
    const names = ['甲', '乙', '丙', '丁', '戊'];
    const step = fc.record({
      name: fc.constantFrom(...names),
      value: fc.constantFrom('yes' as const, 'no' as const, 'maybe' as const, null),
      other: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step), fc.array(step), fc.option(fc.nat(4)), (early, late, capacity) => {
        const { desk, answer, first, second } = meeting(names);
        desk.do('editRow', { collection: 'activities', key: first.id, patch: { capacity } });
        const all = (steps: typeof early): void => {
          for (const { name, value, other } of steps) answer(name, value, other ? second.id : first.id);
        };
        const places = (): number[] =>
          [first, second].map(({ id }) => {
            const activity = desk.plan.rows.activities.get(id)!;
            return seatsOf(lineOf(desk.plan, activity).inside);
          });
        all(early);
        desk.do('makeRelease', { note: '' });
        const then = places();
        all(late);
        const { balances = [] } = lateAnswers(desk.plan) ?? {};
        const change = [first, second].map(({ id }) => {
          const one = balances.find(({ activity }) => activity.id === id);
          return one ? one.more - one.fewer : 0;
        });
        expect(places()).toEqual(then.map((n, at) => n + change[at]!));
      }),
      { numRuns: 60 },
    );
  });

  test('the text tells what, how many and who, and nothing that is private', () => {
    const { desk, answer } = meeting(['甲', '乙']);
    desk.do('makeRelease', { note: '' });
    answer('甲', 'yes');
    answer('乙', 'no');
    const late = lateAnswers(desk.plan)!;
    expect(lateAnswersText(desk.plan, late, { language: 'ja', date: '2025-10-01' })).toBe(
      [
        '第1版（令和7年10月1日（水））のあとに、次の変更がありました。',
        '',
        '■UCCN国内都市会議：増1名、現在1名',
        '　　神戸市　乙　様　未回答→欠席',
        '　　神戸市　甲　様　未回答→出席',
        '',
      ].join('\n'),
    );
    expect(lateAnswersText(desk.plan, late, { language: 'en', date: '2025-10-01' })).toContain(
      '1 more, now 1',
    );
  });
});
