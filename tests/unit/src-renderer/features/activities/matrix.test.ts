import { beforeEach, expect, test } from 'vitest';
import { cellsToFill, FILLS } from '../../../../../src-renderer/features/activities/matrix/matrix-cells.ts';
import { moveCursor } from '../../../../../src-renderer/features/activities/matrix/move.ts';
import { doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

test('the cursor stays in the grid, a page moves by rows, Ctrl goes to the edge', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const from = { id: 'b', column: 1 };
  const go = (key: string, ctrl = false) => moveCursor(from, { key, ctrl }, { ids }, 3, 2);
  expect(go('ArrowUp')).toEqual({ id: 'a', column: 1 });
  expect(go('Enter')).toEqual({ id: 'c', column: 1 });
  expect(go('PageDown')).toEqual({ id: 'd', column: 1 });
  expect(go('PageUp')).toEqual({ id: 'a', column: 1 });
  expect(go('End')).toEqual({ id: 'b', column: 2 });
  expect(go('ArrowLeft', true)).toEqual({ id: 'b', column: 0 });
  expect(go('End', true)).toEqual({ id: 'd', column: 2 });
  expect(go('o')).toBeNull();
});

test('a column is filled for those who are asked and not replaced; only the open ones where that is wished', () => {
  let plan = yamagata();
  const [activity] = [...plan.rows.activities.values()];
  plan = doing(plan, 'editRow', { collection: 'activities', key: activity!.id, patch: { network: null } });
  for (const name of ['言った人', '断った人', '黙っている人', '代わられた人'])
    plan = doing(plan, 'addAttendee', { name, organisationId: 'sapporo' });
  const [said, declined, silent, replaced] = [...plan.rows.attendees.keys()] as [
    string,
    string,
    string,
    string,
  ];
  const activityId = activity!.id;
  plan = doing(plan, 'setAnswer', { attendeeId: said, activityId, value: 'yes' });
  plan = doing(plan, 'setAnswer', { attendeeId: declined, activityId, value: 'no' });
  plan = doing(plan, 'makeProxy', {
    attendeeId: replaced,
    activityIds: [],
    person: { name: '代理', reading: '', department: '', jobTitle: '' },
  });
  const shown = plan.rows.activities.get(activityId)!;
  const fill = (bulk: keyof typeof FILLS) =>
    cellsToFill(plan, [said, declined, silent, replaced], [shown], FILLS[bulk]).map(
      ({ attendeeId }) => attendeeId,
    );
  expect(fill('yes')).toEqual([declined, silent]);
  expect(fill('open')).toEqual([silent]);
  expect(fill('no')).toEqual([said, silent]);
  expect(fill('clear')).toEqual([said, declined]);
});
