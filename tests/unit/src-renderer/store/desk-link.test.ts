import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Argument } from '../../../../shared/bridge/contract.ts';
import { appError } from '../../../../shared/lib/errors.ts';
import { fail, ok } from '../../../../shared/lib/result.ts';
import { decodeTicks, encodeTick } from '../../../../src-main/desks/tick-lines.ts';
import { TestDesk } from '../../../helpers/desks.ts';
import { doing, resetIds, yamagata } from '../../../helpers/plans.ts';

/** A shared folder in memory that can be away, tear what is written, lose an answer, be emptied. */
class Share {
  readonly files = new Map<string, Uint8Array>();
  isAway = false;
  tear: number | null = null;
  loseAnswer = false;

  exchange = async ({ desk, add, from }: Argument<'desks.exchange'>) => {
    const gone = fail(appError('desks-unreachable', { name: 'share' }));
    if (this.isAway) return gone;
    const old = this.files.get(desk) ?? new Uint8Array(0);
    const seal = old.length > 0 && old.at(-1) !== 10 ? '\n' : '';
    const bytes = new TextEncoder().encode(add.length > 0 ? seal + add.map(encodeTick).join('') : '');
    const kept = this.tear === null ? bytes : bytes.subarray(0, this.tear % (bytes.length + 1));
    if (add.length > 0) this.files.set(desk, new Uint8Array([...old, ...kept]));
    if (this.tear !== null || this.loseAnswer) return gone;
    const reached: Record<string, number> = {};
    const ticks = [...this.files].flatMap(([name, all]) => {
      const start = (from[name] ?? 0) > all.length ? 0 : (from[name] ?? 0);
      const read = decodeTicks(all.subarray(start));
      reached[name] = start + read.length;
      return read.ticks;
    });
    return ok({ ticks, reached });
  };
}

function desks(count: number) {
  resetIds();
  const share = new Share();
  let plan = yamagata();
  for (const name of ['青木', '伊藤', '上田', '江口']) plan = doing(plan, 'addAttendee', { name });
  plan = { ...plan, seq: 0 };
  let minute = 0;
  const all = Array.from({ length: count }, (_, n) => {
    // Each desk's clock is off by hours: nothing may hang on it.
    const clock = () => {
      minute += 1;
      return new Date(Date.UTC(2026, 9, 1, n * 5, minute)).toISOString();
    };
    return new TestDesk(
      plan,
      { desk: `desk-${n}`, deskName: `受付${n}` },
      clock,
      share.exchange,
      50_000 + n * 999,
    );
  });
  return { share, all, activityId: [...plan.rows.activities.keys()][0]! };
}

/** Everybody reads until nobody has anything new to tell. */
async function settle(all: readonly TestDesk[]): Promise<void> {
  for (let n = 0; n < 3; n += 1) for (const desk of all) await desk.round();
}

const step = fc.record({
  desk: fc.nat(2),
  what: fc.constantFrom(
    'in',
    'in',
    'in',
    'out',
    'undo',
    'walk-in',
    'round',
    'round',
    'away',
    'back',
    'tear',
    'lose',
    'restart',
  ),
  who: fc.nat(9),
  n: fc.nat(),
});

test('whatever happens to desks and share: all agree in the end, and nobody is there twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const { share, all, activityId } = desks(3);
      for (const { desk: at, what, who, n } of steps) {
        const desk = all[at]!;
        const people = [...desk.plan.rows.attendees.keys()];
        const subject = { attendeeId: people[who % people.length]!, activityId, itemId: null };
        share.tear = null;
        share.loseAnswer = false;
        if (what === 'in') desk.run('checkIn', { ...subject, desk: desk.name.deskName });
        else if (what === 'out') desk.run('undoCheckIn', subject);
        else if (what === 'undo') desk.undo();
        else if (what === 'walk-in')
          desk.run('walkIn', {
            activityId,
            itemId: null,
            name: `当日${who}`,
            organisationText: '札幌',
            desk: desk.name.deskName,
          });
        else if (what === 'restart') desk.restart();
        else if (what === 'away' || what === 'back') share.isAway = what === 'away';
        else {
          if (what === 'tear') share.tear = n;
          share.loseAnswer = what === 'lose';
          await desk.round();
        }
      }
      share.isAway = false;
      share.tear = null;
      share.loseAnswer = false;
      await settle(all);
      const [first, ...rest] = all.map((desk) => desk.here());
      for (const other of rest) expect(other).toEqual(first);
      const before = all.map((desk) => desk.plan);
      await settle(all);
      expect(all.map((desk) => desk.plan)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test('while the share is away a desk goes on, says how many it has to tell, and catches up', async () => {
  const { share, all, activityId } = desks(2);
  const [here, there] = all as [TestDesk, TestDesk];
  const ids = [...here.plan.rows.attendees.keys()];
  const tick = (n: number, desk: TestDesk) =>
    desk.run('checkIn', { attendeeId: ids[n]!, activityId, itemId: null, desk: desk.name.deskName });
  tick(0, here);
  expect(await here.round()).toMatchObject({ kind: 'joined', others: [] });
  share.isAway = true;
  tick(1, here);
  tick(2, here);
  tick(2, there);
  expect(await here.round()).toMatchObject({
    kind: 'away',
    waiting: 2,
    error: { code: 'desks-unreachable' },
  });
  here.restart();
  expect(await here.round()).toMatchObject({ kind: 'away' });
  share.isAway = false;
  await settle(all);
  expect(Object.keys(there.here())).toEqual(['上田 ', '伊藤 ', '青木 ']);
  expect(there.here()).toEqual(here.here());
  expect(await there.round()).toMatchObject({ kind: 'joined', others: ['受付0'] });
});

test('undo at a desk takes back what was done there, not what another desk has done since', async () => {
  const { all, activityId } = desks(2);
  const [here, there] = all as [TestDesk, TestDesk];
  const ids = [...here.plan.rows.attendees.keys()];
  const subject = (n: number) => ({ attendeeId: ids[n]!, activityId, itemId: null });
  here.run('checkIn', { ...subject(0), desk: '受付0' });
  there.run('checkIn', { ...subject(1), desk: '受付1' });
  await settle(all);
  expect(Object.keys(here.here())).toHaveLength(2);
  here.undo();
  await settle(all);
  expect(Object.keys(there.here())).toEqual(['伊藤 ']);
  expect(here.here()).toEqual(there.here());
});

test('a walk-in of one desk is on the list of the other, under one id, and leaves it when taken back', async () => {
  const { all, activityId } = desks(2);
  const [here, there] = all as [TestDesk, TestDesk];
  const before = there.plan.rows.attendees.size;
  here.run('walkIn', { activityId, itemId: null, name: '林 健', organisationText: '札幌', desk: '受付0' });
  await settle(all);
  expect([...there.plan.rows.attendees.values()].at(-1)).toMatchObject({
    name: '林 健',
    organisationId: 'sapporo',
    id: [...here.plan.rows.attendees.keys()].at(-1),
  });
  here.undo();
  await settle(all);
  expect(there.plan.rows.attendees.size).toBe(before);
  expect(there.here()).toEqual({});
});

test('an emptied folder is filled again by those who had told', async () => {
  const { share, all, activityId } = desks(1);
  const [here] = all as [TestDesk];
  const [attendeeId] = here.plan.rows.attendees.keys();
  here.run('checkIn', { attendeeId: attendeeId!, activityId, itemId: null, desk: '受付0' });
  await here.round();
  share.files.clear();
  await here.round();
  expect(decodeTicks(share.files.get('desk-0')!).ticks).toHaveLength(1);
});
