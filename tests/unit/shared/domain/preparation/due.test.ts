import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueTasks } from '../../../../../shared/domain/preparation/due.ts';
import { daysBeforeText, parseDue } from '../../../../../shared/domain/preparation/parse-due.ts';
import { standardTasks } from '../../../../../shared/domain/preparation/template.ts';
import { doing, yamagata } from '../../../../helpers/plans.ts';

const NEAR = '2026-10-20';

test('a due date is read as people type it', () => {
  const days = (daysBefore: number) => ({ daysBefore, date: null });
  expect(parseDue('3か月前', NEAR)).toEqual(days(90));
  expect(parseDue('３ヶ月前', NEAR)).toEqual(days(90));
  expect(parseDue('2週間前', NEAR)).toEqual(days(14));
  expect(parseDue('会議の10日前', NEAR)).toEqual(days(10));
  expect(parseDue('当日', NEAR)).toEqual(days(0));
  expect(parseDue('0日後', NEAR)).toEqual(days(0));
  expect(parseDue('1週間後', NEAR)).toEqual(days(-7));
  expect(parseDue('45', NEAR)).toEqual(days(45));
  expect(parseDue('2 weeks before', NEAR)).toEqual(days(14));
  expect(parseDue('10/1', NEAR)).toEqual({ daysBefore: null, date: '2026-10-01' });
  expect(parseDue('令和8年9月1日', NEAR)).toEqual({ daysBefore: null, date: '2026-09-01' });
  expect(parseDue(' ', NEAR)).toEqual({ daysBefore: null, date: null });
  for (const text of ['そのうち', '2/30', '99か月前', '500日後'])
    expect(parseDue(text, NEAR), text).toBeUndefined();
});

test('what is shown of any number of days is read back as the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 999 }), fc.constantFrom('ja', 'en'), (days, language) => {
      if (days === 0) return;
      expect(parseDue(daysBeforeText(days, language as 'ja' | 'en'), NEAR)).toEqual({
        daysBefore: days,
        date: null,
      });
    }),
  );
  expect(parseDue(daysBeforeText(0, 'ja'), NEAR)).toEqual({ daysBefore: 0, date: null });
});

test('tasks hang on the first day: what is due first stands first, with what is left of it', () => {
  const plan = doing(yamagata(), 'addLines', { list: 'checklist', rows: standardTasks('ja') });
  // The first day is 14 October 2025.
  const due = dueTasks(plan, '2025-09-15');
  expect(due.map((one) => one.due)).toEqual([...due.map((one) => one.due)].sort());
  const of = (title: string) => due.find(({ task }) => task.title.startsWith(title));
  expect(of('当日の朝')).toMatchObject({ due: '2025-10-14', state: 'open', left: 29 });
  expect(of('食事・アレルギー')).toMatchObject({ due: '2025-09-14', state: 'overdue', left: -1 });
  expect(of('配布資料')).toMatchObject({ due: '2025-09-23', state: 'soon', left: 8 });
  const id = of('食事・アレルギー')!.task.id;
  const done = dueTasks(doing(plan, 'markDone', { ids: [id], date: '2025-09-15' }), '2025-09-20');
  expect(done.find(({ task }) => task.id === id)?.state).toBe('done');
  const moved = dueTasks(doing(plan, 'setFirstDay', { date: '2025-10-21' }), '2025-09-15');
  expect(moved.find(({ task }) => task.id === id)).toMatchObject({ due: '2025-09-21', state: 'soon' });
});

test('while the first day is open, nothing is overdue', () => {
  let plan = doing(yamagata(), 'addLines', { list: 'checklist', rows: standardTasks('en') });
  plan = doing(plan, 'setFirstDay', { date: null });
  const due = dueTasks(plan, '2030-01-01');
  expect(new Set(due.map(({ state }) => state))).toEqual(new Set(['undated']));
  expect(due[0]?.task.daysBefore).toBe(360);
});
