import { beforeEach, describe, expect, test } from 'vitest';
import { arrange } from '../../../../../shared/domain/attendees/arrange.ts';
import { conditionsTest } from '../../../../../shared/domain/attendees/conditions.ts';
import { idsOf } from '../../../../../shared/domain/attendees/sections.ts';
import { titleRank } from '../../../../../shared/domain/attendees/title-rank.ts';
import type { Condition } from '../../../../../shared/domain/collections/views.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { attempt, doing, resetIds } from '../../../../helpers/plans.ts';
import { peopledPlan } from '../../../../helpers/sample-people.ts';

const everybody = (): boolean => true;
const activitiesOf = (plan: Plan): string[] => [...plan.rows.activities.keys()];

function found(plan: Plan, ...conditions: Condition[]): string[] {
  const passes = conditionsTest(plan, conditions);
  return [...plan.rows.attendees.values()].filter(passes).map(({ id }) => id);
}

describe('conditions', () => {
  beforeEach(resetIds);

  test('hold together: answers, kinds, cities, networks, what is filled in', () => {
    const plan = peopledPlan();
    const activity = activitiesOf(plan)[0]!;
    const answered: Condition = { column: activity, op: 'any', values: ['yes', 'maybe'] };
    expect(found(plan, answered)).toEqual(['p1', 'p2', 'p3', 'p6']);
    expect(found(plan, { ...answered, values: [''] })).toEqual(['p5', 'p7', 'p8']);
    expect(found(plan, { column: activity, op: 'none', values: ['yes', ''] })).toEqual(['p3', 'p4']);
    expect(found(plan, answered, { column: 'organisation', op: 'any', values: ['@nagoya'] })).toEqual([
      'p2',
      'p3',
    ]);
    expect(found(plan, { column: 'kind', op: 'none', values: ['member'] })).toEqual(['p5', 'p7', 'p8']);
    expect(found(plan, { column: 'mode', op: 'any', values: ['online'] })).toEqual(['p6']);
    expect(found(plan, { column: 'diet', op: 'filled', values: [] })).toEqual(['p1']);
    expect(found(plan, { column: 'reading', op: 'empty', values: [] })).toEqual(['p5']);
    expect(found(plan, { column: 'proxyFor', op: 'filled', values: [] })).toEqual(['p3']);
    expect(found(plan, { column: 'name', op: 'contains', values: ['高橋'] })).toEqual(['p2']);
    // 越前市 joined after this meeting's day.
    expect(found(plan, { column: 'network', op: 'any', values: [''] })).toEqual(['p5', 'p7', 'p8']);
    expect(found(plan, { column: 'answers', op: 'empty', values: [] })).toHaveLength(8);
  });

  test('懇親会〇・視察×, a reception yes and an excursion no', () => {
    let plan = peopledPlan();
    const [first, second] = activitiesOf(plan) as [string, string];
    plan = doing(plan, 'setAnswer', { attendeeId: 'p2', activityId: second, value: 'no' });
    expect(
      found(
        plan,
        { column: first, op: 'any', values: ['yes'] },
        { column: second, op: 'any', values: ['no'] },
      ),
    ).toEqual(['p2']);
  });

  test('own fields: choices, numbers as numbers, dates', () => {
    let plan = doing(peopledPlan(), 'addCustomField', { name: '泊', type: 'number', choices: [] });
    plan = doing(plan, 'addCustomField', { name: '到着', type: 'date', choices: [] });
    const [nights, arrival] = [...plan.rows.customFields.keys()] as [string, string];
    plan = doing(plan, 'editCells', {
      how: 'edit',
      edits: [
        { who: 'p1', write: { kind: 'custom', fieldId: nights, value: 9 } },
        { who: 'p2', write: { kind: 'custom', fieldId: nights, value: 10 } },
        { who: 'p2', write: { kind: 'custom', fieldId: arrival, value: '2026-10-20' } },
      ],
    });
    expect(found(plan, { column: nights, op: 'at-least', values: ['10'] })).toEqual(['p2']);
    expect(found(plan, { column: nights, op: 'at-most', values: ['9'] })).toEqual(['p1']);
    expect(found(plan, { column: arrival, op: 'at-most', values: ['2026-10-21'] })).toEqual(['p2']);
  });

  test('a condition on what is gone is met by nobody', () => {
    expect(found(peopledPlan(), { column: 'gone', op: 'filled', values: [] })).toEqual([]);
  });

  test('a view is kept under a name that no other has, changed, and removed', () => {
    const conditions: Condition[] = [{ column: 'diet', op: 'filled', values: [] }];
    let plan = doing(peopledPlan(), 'saveView', { id: null, name: ' 食事 ', conditions });
    const [view] = [...plan.rows.views.values()];
    expect(view).toMatchObject({ name: '食事', conditions });
    expect(attempt(plan, 'saveView', { id: null, name: '食事', conditions: [] })).toMatchObject({
      error: { code: 'duplicate' },
    });
    plan = doing(plan, 'saveView', { id: view!.id, name: '食事', conditions: [] });
    expect(plan.rows.views.get(view!.id)?.conditions).toEqual([]);
    expect(doing(plan, 'removeView', { id: view!.id }).rows.views.size).toBe(0);
  });
});

describe('orders and groups of the table', () => {
  beforeEach(resetIds);

  test('by a column, stably, what is empty last in either direction', () => {
    const plan = peopledPlan();
    const activity = activitiesOf(plan)[0]!;
    const by = (column: string, descending: boolean) =>
      idsOf(arrange(plan, { column, descending }, everybody)).join(' ');
    expect(by(activity, false)).toBe('p1 p2 p6 p3 p4 p5 p7 p8');
    expect(by(activity, true)).toBe('p4 p3 p1 p2 p6 p5 p7 p8');
    expect(by('reading', false).startsWith('p4 p1 p7 p6 p2')).toBe(true);
    expect(by('reading', false).endsWith('p5')).toBe(true);
  });

  test('役職順, and groups by network and by answer', () => {
    const plan = peopledPlan();
    expect(idsOf(arrange(plan, 'office', everybody)).slice(0, 4)).toEqual(['p5', 'p6', 'p3', 'p4']);
    const networks = arrange(plan, 'joining', everybody, 'network');
    expect(networks.at(-1)).toMatchObject({ heading: { kind: 'network', key: '' }, ids: ['p7', 'p5', 'p8'] });
    expect(networks.flatMap(({ ids }) => ids).sort()).toEqual([...plan.rows.attendees.keys()].sort());
    const answers = arrange(plan, 'joining', everybody, { activityId: activitiesOf(plan)[0]! });
    expect(
      answers.map(({ heading, ids }) => [heading && 'key' in heading && heading.key, ids.length]),
    ).toEqual([
      ['yes', 3],
      ['maybe', 1],
      ['no', 1],
      ['', 3],
    ]);
  });

  test('offices from the top: a deputy follows, what is unknown comes late, nothing last', () => {
    const titles = [
      '市長',
      '副市長',
      '局長',
      '部長',
      '次長',
      '課長',
      '副課長',
      '課長補佐',
      '係長',
      '主査',
      '主任',
      '主事',
      '世話人',
      '',
    ];
    const ranks = titles.map(titleRank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(titles.length);
  });
});
