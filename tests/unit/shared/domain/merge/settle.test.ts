import { beforeEach, describe, expect, test } from 'vitest';
import { COMES_BACK, STAYS_REMOVED } from '../../../../../shared/domain/merge/choose.ts';
import { finishMerge, proposeMerge } from '../../../../../shared/domain/merge/merge.ts';
import { applyRows } from '../../../../../shared/domain/plan/change.ts';
import {
  at,
  type DeskCopy,
  deskCopies,
  finishing,
  joining,
  openIn,
  seenByAll,
  undoing,
} from '../../../../helpers/copies.ts';
import { dangling, overfull } from '../../../../helpers/dangling.ts';
import { answer, leave, person, start, value } from '../../../../helpers/merge-examples.ts';
import { resetIds, rowsOf, testContext } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

const NAME = (key: string) => `attendees/${key}/name`;
const name = (text: string) => person({ name: text });
const settle = (copy: DeskCopy, key: string, side: number) =>
  at(copy, 'settleConflicts', { choices: [{ key, side }] });

describe('a choice is a change that covers both sides', () => {
  test('it settles the conflict everywhere, in whatever order the copies meet', () => {
    const s = start();
    const { a, b, c } = deskCopies(s.plan, ['a', 'b', 'c']);
    const [mine, theirs] = [name('甲')(a, s), name('乙')(b, s)];
    const open = joining(mine, theirs);
    const standing = value(open.state.plan, 'attendees', s.x, 'name');
    const [first, last] = open.state.plan.rows.conflicts.get(NAME(s.x))!.sides;
    expect([first?.value, last?.value]).toEqual(['甲', '乙']);
    expect(standing).toBe('乙');
    for (const [side, chosen] of [
      [0, '甲'],
      [1, '乙'],
    ] as const) {
      const settled = settle(open, NAME(s.x), side);
      expect(openIn(settled)).toEqual([]);
      for (const copy of [
        joining(settled, theirs),
        joining(theirs, settled),
        joining(joining(c, mine), settled),
      ]) {
        expect(openIn(copy)).toEqual([]);
        expect(value(copy.state.plan, 'attendees', s.x, 'name')).toBe(chosen);
      }
    }
  });

  test('two people who choose differently have a conflict anew; who chooses alike has none', () => {
    const s = start();
    const { a, b } = deskCopies(s.plan, ['a', 'b']);
    const [here, there] = [name('甲')(a, s), name('乙')(b, s)];
    const [mine, theirs] = [joining(here, there), joining(there, here)];
    expect(openIn(joining(settle(mine, NAME(s.x), 0), settle(theirs, NAME(s.x), 1)))).toEqual([NAME(s.x)]);
    expect(openIn(joining(settle(mine, NAME(s.x), 0), settle(theirs, NAME(s.x), 0)))).toEqual([]);
  });

  test('writing the field by any command settles it; another field does not', () => {
    const s = start();
    const { a, b } = deskCopies(s.plan, ['a', 'b']);
    const open = joining(name('甲')(a, s), name('乙')(b, s));
    expect(openIn(person({ phone: '1' })(open, s))).toEqual([NAME(s.x)]);
    expect(openIn(name('丙')(open, s))).toEqual([]);
    expect(openIn(leave('x')(open, s))).toEqual([]);
  });

  test('undo opens it again, and the choice can be made anew', () => {
    const s = start();
    const { a, b } = deskCopies(s.plan, ['a', 'b']);
    const open = joining(name('甲')(a, s), name('乙')(b, s));
    const again = undoing(settle(open, NAME(s.x), 0));
    expect(openIn(again)).toEqual([NAME(s.x)]);
    expect(value(again.state.plan, 'attendees', s.x, 'name')).toBe('乙');
    const settled = settle(again, NAME(s.x), 0);
    expect(value(settled.state.plan, 'attendees', s.x, 'name')).toBe('甲');
    expect(openIn(joining(settled, open))).toEqual([]);
  });

  test('an answer goes with when and from where it was given', () => {
    const s = start();
    const { a, b } = deskCopies(s.plan, ['a', 'b']);
    const open = joining(answer('z', 'yes')(a, s), answer('z', 'no')(b, s));
    const key = `answers/${s.z}|${s.free}/value`;
    const settled = settle(open, key, 0);
    expect(settled.state.plan.rows.answers.get(`${s.z}|${s.free}`)).toMatchObject({
      value: 'yes',
      place: 'in',
    });
    expect(settled.state.plan.rows.conflicts.size).toBe(0);
  });

  test('a row that one took out and the other edited stays out or comes back, as the person says', () => {
    const s = start();
    const { a, b } = deskCopies(s.plan, ['a', 'b']);
    const open = joining(leave('z')(a, s), person({ phone: '1' })(b, { ...s, x: s.z }));
    const key = `attendees/${s.z}/*`;
    const back = settle(open, key, COMES_BACK);
    expect(back.state.plan.rows.attendees.get(s.z)).toMatchObject({ name: '渡辺 六郎', phone: '1' });
    const out = settle(open, key, STAYS_REMOVED);
    expect(out.state.plan.rows.attendees.has(s.z)).toBe(false);
    for (const copy of [back, out]) {
      expect(openIn(copy)).toEqual([]);
      expect(seenByAll(joining(open, copy))).toEqual(seenByAll(copy));
      expect(seenByAll(undoing(copy)).attendees).toEqual(seenByAll(open).attendees);
    }
  });

  test('no such side, no such conflict: refused', () => {
    const s = start();
    const { a, b } = deskCopies(s.plan, ['a', 'b']);
    const open = joining(name('甲')(a, s), name('乙')(b, s));
    expect(() => settle(open, NAME(s.x), 2)).toThrow('out-of-range');
    expect(() => settle(open, NAME(s.y), 0)).toThrow('not-found');
  });
});

describe('a merge is one entry', () => {
  test('with the choices made in its preview; undone it leaves what was there', () => {
    const s = start();
    const { a, b } = deskCopies(s.plan, ['a', 'b']);
    const [mine, theirs] = [name('甲')(a, s), person({ name: '乙', phone: '1' })(b, s)];
    const proposal = proposeMerge(mine.state, theirs.state);
    expect(proposal.conflicts).toEqual([NAME(s.x)]);
    const done = finishing(mine, theirs, new Map([[NAME(s.x), 0]]));
    expect(openIn(done)).toEqual([]);
    expect(done.state.plan.rows.attendees.get(s.x)).toMatchObject({ name: '甲', phone: '1' });
    expect(done.state.plan.rows.conflicts.size).toBe(0);
    expect(seenByAll(joining(theirs, done))).toEqual(seenByAll(done));
    expect(rowsOf(undoing(done).state.plan)).toEqual(rowsOf(mine.state.plan));
  });

  test('somebody who comes back in the preview comes with the answers that went too', () => {
    const s = start();
    const { a, b } = deskCopies(s.plan, ['a', 'b']);
    const mine = person({ phone: '1' })(a, s);
    const done = finishing(mine, leave('x')(b, s), new Map([[`attendees/${s.x}/*`, COMES_BACK]]));
    expect(done.state.plan.rows.attendees.get(s.x)).toMatchObject({ phone: '1' });
    const answers = (copy: DeskCopy) =>
      [...copy.state.plan.rows.answers.values()].filter((row) => row.attendeeId === s.x).length;
    expect(answers(mine)).toBeGreaterThan(0);
    expect(answers(done)).toBe(answers(mine));
    expect(dangling(done.state.plan)).toEqual([]);
  });

  test('a copy that knows nothing new is told to be so', () => {
    const s = start();
    const { a, b } = deskCopies(s.plan, ['a', 'b']);
    expect(proposeMerge(a.state, b.state).isNothing).toBe(true);
    const done = finishing(a, name('乙')(b, s));
    expect(proposeMerge(done.state, name('乙')(b, s).state).isNothing).toBe(true);
  });
});

describe('after a merge the plan is brought to order, and that is said', () => {
  test('an answer of somebody who was taken out goes', () => {
    const s = start();
    const { a, b } = deskCopies(s.plan, ['a', 'b']);
    const [mine, theirs] = [leave('z')(a, s), answer('z', 'yes')(b, s)];
    const merge = finishMerge(
      mine.state,
      proposeMerge(mine.state, theirs.state),
      new Map(),
      { mark: 'a:9', names: {}, from: '' },
      testContext,
    );
    expect(dangling(applyRows(mine.state.plan, merge.change.rows))).toEqual([]);
    expect(merge.findings).toContainEqual({ code: 'references', count: 1, about: '' });
  });

  test('of two who took the last place one waits', () => {
    const s = start();
    const { a, b } = deskCopies(
      at(deskCopies(s.plan, ['o']).o, 'editRow', {
        collection: 'activities',
        key: s.free,
        patch: { capacity: 1 },
      }).state.plan,
      ['a', 'b'],
    );
    const [mine, theirs] = [answer('z', 'yes')(a, s), answer('x', 'yes')(b, s)];
    const done = finishing(mine, theirs);
    expect(overfull(done.state.plan)).toEqual([]);
    expect(
      [...done.state.plan.rows.answers.values()]
        .filter((row) => row.activityId === s.free)
        .map((row) => row.place)
        .sort(),
    ).toEqual(['in', 'waiting']);
  });

  test('one number on two releases, twins and new errors are said', () => {
    const s = start();
    const { a, b } = deskCopies(s.plan, ['a', 'b']);
    const add = (copy: DeskCopy) => at(copy, 'addAttendee', { name: '見本 太郎', email: 'm@example.jp' });
    const mine = at(add(a), 'makeRelease', { note: '' });
    const theirs = at(add(b), 'makeRelease', { note: '' });
    const merge = finishMerge(
      mine.state,
      proposeMerge(mine.state, theirs.state),
      new Map(),
      { mark: 'a:9', names: {}, from: '' },
      testContext,
    );
    expect(merge.findings).toContainEqual({ code: 'release-number', count: 2, about: '1' });
    expect(merge.findings).toContainEqual({ code: 'twins', count: 1, about: '' });
  });
});
