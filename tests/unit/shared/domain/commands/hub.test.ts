import { describe, expect, test } from 'vitest';
import { hubMeetingKey } from '../../../../../shared/domain/collections/hub-meetings.ts';
import { problemOf } from '../../../../../shared/domain/hub/problem-of.ts';
import { hubOf } from '../../../../../shared/domain/hub/slots.ts';
import { hubFaults, standingsOf } from '../../../../../shared/domain/hub/standing.ts';
import { applyRows, invert } from '../../../../../shared/domain/plan/change.ts';
import { FOUR, hubPlan, planned, rankOf } from '../../../../helpers/hub-plan.ts';
import { at, attempt, doing, rowsOf, yamagata } from '../../../../helpers/plans.ts';

const [YAMAGATA, NAGOYA, KOBE, SAPPORO] = FOUR;
const key = hubMeetingKey;

describe('wishes', () => {
  test('stand in ranks without gaps; one that is put in moves the others down', () => {
    let plan = hubPlan([
      [YAMAGATA, NAGOYA],
      [YAMAGATA, KOBE],
    ]);
    plan = doing(plan, 'setWish', { fromId: YAMAGATA, toId: SAPPORO, rank: 1 });
    expect([SAPPORO, NAGOYA, KOBE].map((to) => rankOf(plan, YAMAGATA, to))).toEqual([1, 2, 3]);
    plan = doing(plan, 'setWish', { fromId: YAMAGATA, toId: NAGOYA, rank: null });
    expect([SAPPORO, NAGOYA, KOBE].map((to) => rankOf(plan, YAMAGATA, to))).toEqual([1, null, 2]);
  });

  test('nobody wants itself, or a city that takes no part', () => {
    const plan = hubPlan();
    expect(attempt(plan, 'setWish', { fromId: KOBE, toId: KOBE, rank: 1 })).toMatchObject({ ok: false });
    const other = [...plan.rows.organisations.keys()].find((id) => !plan.rows.hubCities.has(id))!;
    expect(attempt(plan, 'setWish', { fromId: KOBE, toId: other, rank: 1 })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  test('an invitation from the stage is a wish with what it is about, and begins a hub where there is none', () => {
    const invitation = { fromId: KOBE, toId: NAGOYA, text: '共同展示' };
    const plan = doing(yamagata(), 'recordInvitation', invitation);
    expect(hubOf(plan)).not.toBeNull();
    expect(plan.rows.hubWishes.get(`${KOBE}|${NAGOYA}`)).toMatchObject({
      rank: 1,
      source: 'stage',
      text: '共同展示',
    });
    const again = doing(plan, 'recordInvitation', { ...invitation, text: '翻訳' });
    expect(again.rows.hubWishes.get(`${KOBE}|${NAGOYA}`)).toMatchObject({ rank: 1, text: '共同展示\n翻訳' });
  });
});

describe('the timetable', () => {
  const wished = () =>
    hubPlan([
      [YAMAGATA, NAGOYA],
      [NAGOYA, YAMAGATA],
      [KOBE, SAPPORO],
      [KOBE, YAMAGATA],
    ]);

  test('is taken over as one change that one undo takes back', () => {
    const plan = wished();
    const after = planned(plan);
    expect([...after.rows.hubMeetings.keys()].sort()).toEqual(
      [key(YAMAGATA, NAGOYA), key(KOBE, SAPPORO), key(KOBE, YAMAGATA)].sort(),
    );
    expect(hubOf(after)?.result).toMatchObject({ proved: true, gap: 0 });
    expect(hubFaults(after)).toEqual([]);
    expect(standingsOf(after).find(({ id }) => id === KOBE)).toMatchObject({ met: 2 });
  });

  test('planning anew leaves what is locked, held or written about, and puts nothing into what is over', () => {
    let plan = planned(wished());
    const [first] = [...plan.rows.hubMeetings.values()].filter(({ slot }) => slot === 0);
    plan = doing(plan, 'closeSlots', { count: 1 });
    expect(plan.rows.hubMeetings.get(key(first!.aId, first!.bId))).toMatchObject({ held: true });
    // One that did not take place after all is planned again, later.
    plan = doing(plan, 'markHubMeetings', { keys: [key(first!.aId, first!.bId)], patch: { held: false } });
    const { problem } = problemOf(plan, hubOf(plan)!);
    expect(problem.closed).toEqual([0]);
    const again = planned(plan);
    expect(again.rows.hubMeetings.get(key(first!.aId, first!.bId))!.slot).toBeGreaterThan(0);
    for (const [id, meeting] of plan.rows.hubMeetings)
      if (meeting.held) expect(again.rows.hubMeetings.get(id)).toEqual(meeting);
  });

  test('a city that is away has no meeting meanwhile', () => {
    let plan = wished();
    plan = doing(plan, 'editRow', {
      collection: 'hubCities',
      key: YAMAGATA,
      patch: { away: [{ from: at('13:40'), to: at('14:05') }] },
    });
    const after = planned(plan);
    const slots = [...after.rows.hubMeetings.values()].filter(({ aId, bId }) =>
      [aId, bId].includes(YAMAGATA),
    );
    expect(slots).toHaveLength(1);
    expect(slots[0]!.slot).toBe(2);
  });

  test('by hand: onto a free table, or two change places; never one city in two places', () => {
    let plan = hubPlan();
    const place = (aId: string, bId: string, slot: number, table: number) => ({ aId, bId, slot, table });
    plan = doing(plan, 'placeHubMeeting', place(YAMAGATA, NAGOYA, 0, 0));
    plan = doing(plan, 'placeHubMeeting', place(KOBE, SAPPORO, 0, 1));
    plan = doing(plan, 'placeHubMeeting', place(YAMAGATA, KOBE, 1, 0));
    expect(attempt(plan, 'placeHubMeeting', place(NAGOYA, SAPPORO, 0, 1))).toMatchObject({
      error: { code: 'full' },
    });
    expect(attempt(plan, 'placeHubMeeting', place(YAMAGATA, KOBE, 0, 1))).toMatchObject({
      error: { code: 'busy' },
    });
    const swapped = doing(plan, 'placeHubMeeting', place(YAMAGATA, NAGOYA, 0, 1));
    expect(swapped.rows.hubMeetings.get(key(KOBE, SAPPORO))).toMatchObject({ slot: 0, table: 0 });
    expect(attempt(plan, 'placeHubMeeting', place(NAGOYA, SAPPORO, 7, 0))).toMatchObject({
      error: { code: 'out-of-range' },
    });
  });

  test('what was proved is forgotten once something is moved or asked for', () => {
    const plan = planned(wished());
    const [[meeting]] = [[...plan.rows.hubMeetings.keys()]];
    expect(hubOf(doing(plan, 'removeHubMeeting', { key: meeting! }))?.result).toBeNull();
    expect(hubOf(doing(plan, 'setWish', { fromId: SAPPORO, toId: KOBE, rank: 1 }))?.result).toBeNull();
  });

  test('what a merge can bring about is said: two places at once, one table twice, a slot that is no more', () => {
    let plan = planned(wished());
    plan = doing(plan, 'setHub', { end: at('13:50') });
    expect(new Set(hubFaults(plan).map(({ kind }) => kind))).toContain('no-slot');
  });
});

describe('taking part', () => {
  test('a city with a record stays; one without goes with its wishes and meetings', () => {
    let plan = planned(
      hubPlan([
        [KOBE, NAGOYA],
        [YAMAGATA, SAPPORO],
      ]),
    );
    plan = doing(plan, 'editRow', {
      collection: 'hubMeetings',
      key: key(KOBE, NAGOYA),
      patch: { agreed: '合意' },
    });
    expect(attempt(plan, 'removeHubCity', { id: KOBE })).toMatchObject({ error: { code: 'in-use' } });
    const without = doing(plan, 'removeHubCity', { id: SAPPORO });
    expect(without.rows.hubWishes.size).toBe(1);
    expect(without.rows.hubMeetings.size).toBe(1);
  });

  test('the hub taken out comes back whole with one undo', () => {
    const plan = planned(hubPlan([[KOBE, NAGOYA]]));
    const change = attempt(plan, 'removeHub', {});
    if (!change.ok) throw new Error(change.error.code);
    const without = applyRows(plan, change.value.rows);
    expect(without.rows.hubWishes.size + without.rows.hubMeetings.size + without.rows.hub.size).toBe(0);
    expect(rowsOf(applyRows(without, invert(change.value).rows))).toEqual(rowsOf(plan));
  });
});
