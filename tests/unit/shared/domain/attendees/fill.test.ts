import { beforeEach, expect, test } from 'vitest';
import { cellsOf } from '../../../../../shared/domain/attendees/cells.ts';
import { fillCells } from '../../../../../shared/domain/attendees/fill.ts';
import { answerKey } from '../../../../../shared/domain/collections/answers.ts';
import { doing, resetIds } from '../../../../helpers/plans.ts';
import { peopledPlan } from '../../../../helpers/sample-people.ts';

beforeEach(resetIds);

test('filling repeats the sources in turn, as they are and not as text', () => {
  const plan = peopledPlan();
  const cells = cellsOf(plan).filter(({ id }) => id === 'kind' || id === 'organisation');
  const edits = fillCells(plan, ['p5', 'p6'], ['p1', 'p2', 'p3'], cells);
  const next = doing(plan, 'editCells', { how: 'fill', edits });
  expect(['p1', 'p2', 'p3'].map((id) => next.rows.attendees.get(id)!.kind)).toEqual([
    'guest',
    'member',
    'guest',
  ]);
  expect(next.rows.attendees.get('p1')!.organisationText).toBe('東北芸術工科大学');
  expect(next.rows.attendees.get('p2')!.organisationId).toBe('sapporo');
});

test('one row goes into all others; from nobody nothing is written', () => {
  const plan = peopledPlan();
  const cells = cellsOf(plan).filter(({ id }) => id === 'kind');
  const edits = fillCells(plan, ['p5'], ['p1', 'p2'], cells);
  expect(edits.map(({ who }) => who)).toEqual(['p1', 'p2']);
  const next = doing(plan, 'editCells', { how: 'fill', edits });
  for (const id of ['p1', 'p2'])
    expect(next.rows.attendees.get(id)?.kind).toBe(plan.rows.attendees.get('p5')?.kind);
  expect(fillCells(plan, ['gone'], ['p1', 'p2'], cells)).toEqual([]);
});

test('answers are filled as they stand: yes, undecided, and none at all', () => {
  let plan = peopledPlan();
  const cells = cellsOf(plan)
    .filter(({ cell }) => cell.kind === 'answer')
    .slice(0, 1);
  const [answer] = cells;
  if (answer?.cell.kind !== 'answer') throw new Error('the plan asks nothing');
  const activityId = answer.cell.activity.id;
  const given = (id: string) => plan.rows.answers.get(answerKey(id, activityId))?.value ?? null;
  const before = { p1: 'maybe', p2: 'yes', p3: 'no', p4: 'no', p5: 'no', p6: null } as const;
  const values = Object.entries(before).map(([attendeeId, value]) => ({ attendeeId, activityId, value }));
  plan = doing(plan, 'setAnswers', { cells: values });
  const edits = fillCells(plan, ['p1', 'p2', 'p6'], ['p3', 'p4', 'p5'], cells);
  plan = doing(plan, 'editCells', { how: 'fill', edits });
  expect(['p3', 'p4', 'p5'].map(given)).toEqual(['maybe', 'yes', null]);
});
