import { beforeEach, describe, expect, test } from 'vitest';
import { applyRows, invert } from '../../../../../shared/domain/plan/change.ts';
import { changesSince, comparePlans } from '../../../../../shared/domain/release/compare.ts';
import { lastRelease, releasesOf } from '../../../../../shared/domain/release/last-release.ts';
import { readRelease } from '../../../../../shared/domain/release/read-release.ts';
import { at, attempt, doing, resetIds, rowsOf, withItem, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

const release = (plan: ReturnType<typeof yamagata>, note = '') => doing(plan, 'makeRelease', { note });

describe('makeRelease', () => {
  test('numbers from one on, with note and instant, and keeps both plans and which one holds', () => {
    const plan = yamagata();
    const item = [...plan.rows.items.values()][0]!;
    const dayId = [...plan.rows.days.keys()][0]!;
    const rain = doing(plan, 'editRow', { collection: 'items', key: item.id, patch: { variant: 'b' } });
    const chosen = doing(rain, 'editRow', { collection: 'days', key: dayId, patch: { variant: 'b' } });
    const once = release(chosen, '  各市へ送付  ');
    const first = lastRelease(once)!;
    expect(first).toMatchObject({ number: 1, note: '各市へ送付', at: '2026-10-01T00:00:00.000Z' });
    expect(readRelease(first).rows.items.get(item.id)?.variant).toBe('b');
    expect(readRelease(first).rows.days.get(dayId)?.variant).toBe('b');
    const twice = release(doing(once, 'shiftItems', { ids: [item.id], minutes: 0 + 5 }));
    expect(releasesOf(twice).map(({ number }) => number)).toEqual([2, 1]);
  });

  test('holds no attendee and no answer', () => {
    const { rows } = lastRelease(release(yamagata()))!;
    expect(Object.keys(rows)).not.toContain('attendees');
    expect(Object.keys(rows)).not.toContain('answers');
    expect(Object.keys(rows)).not.toContain('personHours');
  });

  test('the same once more is refused, and allowed again after a change', () => {
    const once = release(yamagata());
    expect(attempt(once, 'makeRelease', { note: 'もう一度' })).toMatchObject({
      ok: false,
      error: { code: 'unchanged', facts: { number: 1 } },
    });
    expect(attempt(withItem(once, { title: '追加', dayId: null }).plan, 'makeRelease', { note: '' }).ok).toBe(
      true,
    );
  });

  test('a release is not touched by edits of the plan, nor by editRow; its note can be mended', () => {
    const once = release(yamagata());
    const first = lastRelease(once)!;
    const before = structuredClone(first);
    const edited = doing(once, 'removeItems', { ids: [...once.rows.items.keys()] });
    expect(lastRelease(edited)).toEqual(before);
    expect(
      attempt(once, 'editRow', { collection: 'releases', key: first.id, patch: { number: 7 } }),
    ).toMatchObject({ ok: false, error: { code: 'frozen' } });
    const noted = doing(once, 'editReleaseNote', { id: first.id, note: '会議室を変更' });
    expect(lastRelease(noted)).toEqual({ ...before, note: '会議室を変更' });
    expect(attempt(once, 'editReleaseNote', { id: 'none', note: '' })).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});

describe('restoreRelease', () => {
  test('puts back what was moved and removed, takes away what was added; undo brings all of it again', () => {
    const once = release(yamagata());
    const [moved, removed] = [...once.rows.items.keys()];
    let plan = doing(once, 'shiftItems', { ids: [moved!], minutes: 30 });
    plan = doing(plan, 'removeItems', { ids: [removed!] });
    plan = withItem(plan, { title: '写真撮影', dayId: null, start: null }).plan;
    plan = doing(plan, 'addPlace', { kind: 'stop', name: '新しい場所', parentId: null });
    const result = attempt(plan, 'restoreRelease', { id: lastRelease(plan)!.id });
    if (!result.ok) throw new Error(result.error.code);
    const restored = applyRows(plan, result.value.rows);
    expect(rowsOf(restored)).toEqual(rowsOf(once));
    expect(changesSince(restored)).toMatchObject({ changes: [], others: [] });
    expect(rowsOf(applyRows(restored, invert(result.value).rows))).toEqual(rowsOf(plan));
  });

  test('an activity with answers stays with them, and the label says which', () => {
    const once = release(yamagata());
    let plan = doing(once, 'addActivity', { title: '酒蔵見学', kind: 'side-tour' } as never);
    const activityId = [...plan.rows.activities.keys()].at(-1)!;
    plan = doing(plan, 'addAttendee', { name: '山田' });
    const attendeeId = [...plan.rows.attendees.keys()].at(-1)!;
    plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: 'yes' });
    plan = doing(plan, 'shiftItems', { ids: [[...plan.rows.items.keys()][0]!], minutes: 10 });
    const result = attempt(plan, 'restoreRelease', { id: lastRelease(plan)!.id });
    if (!result.ok) throw new Error(result.error.code);
    expect(result.value.label).toEqual({
      code: 'release.restore',
      facts: { number: 1, kept: '酒蔵見学' },
    });
    const restored = applyRows(plan, result.value.rows);
    expect(restored.rows.answers).toBe(plan.rows.answers);
    expect(restored.rows.attendees).toBe(plan.rows.attendees);
    expect(restored.rows.activities.has(activityId)).toBe(true);
    expect(changesSince(restored).changes).toEqual([]);
  });

  test('a person who has left the list comes back as a name', () => {
    let plan = doing(yamagata(), 'addAttendee', { name: '髙橋花子' });
    const attendeeId = [...plan.rows.attendees.keys()].at(-1)!;
    const { plan: withOne, id } = withItem(plan, { title: '講演', dayId: null, start: at('10:00') });
    plan = doing(withOne, 'setItemPeople', {
      itemId: id,
      people: [{ role: 'speaker', attendeeId, text: '髙橋花子' }],
    });
    plan = release(plan);
    const first = lastRelease(plan)!;
    plan = doing(plan, 'setItemPeople', { itemId: id, people: [] });
    plan = doing(plan, 'removeAttendees', { ids: [attendeeId] });
    plan = doing(plan, 'restoreRelease', { id: first.id });
    expect([...plan.rows.itemPeople.values()].filter(({ itemId }) => itemId === id)).toMatchObject([
      { attendeeId: null, text: '髙橋花子', role: 'speaker' },
    ]);
    expect(comparePlans(readRelease(first), plan)).toEqual({ changes: [], others: [] });
  });

  test('what is already so, and what is not there, is refused', () => {
    const plan = release(yamagata());
    expect(attempt(plan, 'restoreRelease', { id: lastRelease(plan)!.id })).toMatchObject({
      error: { code: 'nothing-to-do' },
    });
    expect(attempt(plan, 'restoreRelease', { id: 'none' })).toMatchObject({ error: { code: 'not-found' } });
  });
});
