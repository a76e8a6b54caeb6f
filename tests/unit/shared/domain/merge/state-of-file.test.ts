import { beforeEach, expect, test } from 'vitest';
import { copyFile, stateOfFile } from '../../../../../shared/domain/merge/state-of-file.ts';
import { fromPlanFile, type PlanFile } from '../../../../../shared/domain/plan/plan-file.ts';
import { readPlanFile } from '../../../../../src-main/formats/plan-file/read-plan-file.ts';
import { writePlanFile } from '../../../../../src-main/formats/plan-file/write-plan-file.ts';
import { at, type DeskCopy, deskCopies, joining, openIn, seenByAll } from '../../../../helpers/copies.ts';
import { everything } from '../../../../helpers/everything.ts';
import { resetIds } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

const about = { source: 't', savedAt: '2026-10-01T00:00:00.000Z', copy: 'a' };

/** The copy after a way through the bytes of a file. */
function throughFile({ name, state, done }: DeskCopy): DeskCopy {
  const read = readPlanFile(writePlanFile(copyFile(state, about)), 'x.tsudoi');
  if (!read.ok) throw new Error(read.error.code);
  const file: PlanFile = read.value;
  const plan = fromPlanFile(file);
  if (!plan.ok) throw new Error(plan.error.why);
  return { name, state: stateOfFile(file, plan.value), done };
}

test('a file says all that merging needs: what was removed, what was seen, what is open', () => {
  const { plan, third, fourth } = everything();
  const { a, b } = deskCopies(plan, ['a', 'b']);
  const edit = (copy: DeskCopy, name: string) =>
    at(copy, 'editRow', { collection: 'attendees', key: third, patch: { name } });
  const mine = at(edit(a, '高橋 三朗'), 'removeAttendees', { ids: [fourth] });
  const theirs = edit(b, '髙橋 三郎');
  const both = joining(mine, theirs);
  expect(openIn(both)).toEqual([`attendees/${third}/name`]);
  const back = throughFile(both);
  expect(back.state.seen).toEqual(both.state.seen);
  expect(seenByAll(back)).toEqual(seenByAll(both));
  expect(seenByAll(joining(theirs, throughFile(both)))).toEqual(seenByAll(both));
  expect(seenByAll(joining(throughFile(theirs), throughFile(mine)))).toEqual(seenByAll(both));
});
