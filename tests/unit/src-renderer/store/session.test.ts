import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import { PlanRepository } from '../../../../src-renderer/storage/plan-repository.ts';
import { useSession } from '../../../../src-renderer/store/session.ts';

const session = () => useSession.getState();

/** The app anew on the same database: what a restart sees. */
async function restarted() {
  vi.resetModules();
  const { useSession: anew } = await import('../../../../src-renderer/store/session.ts');
  await anew.getState().start();
  return anew;
}

beforeAll(() => session().start());

test('a first start holds the record of meetings, a second one does not double it', async () => {
  expect(session().phase).toBe('ready');
  expect(session().meetings).toHaveLength(13);
  expect((await restarted()).getState().meetings).toHaveLength(13);
});

test('a change, its undo and its redo survive a restart', async () => {
  const eighth = session().meetings.find((one) => one.meeting.number === 8)!;
  await session().openPlan(eighth.id);
  expect(session().history.undo).toEqual([]);
  session().run('addAttendee', { name: '髙橋 由美子' });
  session().run('addAttendee', { name: '鈴木' });
  await session().settled();
  expect(session().saveState.kind).toBe('saved');

  const second = await restarted();
  await second.getState().openPlan(eighth.id);
  expect(second.getState().plan?.rows.attendees.size).toBe(2);
  await second.getState().undo();
  await second.getState().settled();
  expect(second.getState().plan?.rows.attendees.size).toBe(1);

  const third = await restarted();
  await third.getState().openPlan(eighth.id);
  expect(third.getState().plan?.rows.attendees.size).toBe(1);
  await third.getState().redo();
  expect([...(third.getState().plan?.rows.attendees.values() ?? [])].map((one) => one.name)).toEqual([
    '髙橋 由美子',
    '鈴木',
  ]);
  await third.getState().settled();
});

test('two windows: the idle one follows, and the one that is behind is told, held and read anew', async () => {
  const eighth = session().meetings.find((one) => one.meeting.number === 8)!;
  const other = await restarted();
  const names = (of: typeof other) =>
    [...(of.getState().plan?.rows.places.values() ?? [])].map((one) => one.name);
  await session().openPlan(eighth.id);
  await other.getState().openPlan(eighth.id);
  session().run('addPlace', { kind: 'stop', name: '一', parentId: null });
  await vi.waitFor(() => expect(names(other)).toContain('一'));

  session().run('addPlace', { kind: 'stop', name: '二', parentId: null });
  other.getState().run('addPlace', { kind: 'stop', name: '三', parentId: null });
  await session().settled();
  await other.getState().settled();
  const behind = session().saveState.kind === 'stale' ? useSession : other;
  expect(behind.getState().saveState).toEqual({ kind: 'stale', waiting: 1 });
  expect(behind.getState().run('addPlace', { kind: 'stop', name: '四', parentId: null })).toMatchObject({
    ok: false,
    error: { code: 'stale' },
  });
  await behind.getState().discardUnsaved();
  expect(behind.getState().saveState.kind).toBe('saved');
  expect(names(behind as typeof other)).toEqual(
    names((behind === other ? useSession : other) as typeof other),
  );
});

test('what could not be written is not left behind: the plan stays open, can be undone, and is written later', async () => {
  const [seventh, eighth] = [7, 8].map((n) => session().meetings.find((one) => one.meeting.number === n)!);
  await session().openPlan(eighth!.id);
  const before = session().plan!.rows.places.size;
  const disk = vi
    .spyOn(PlanRepository.prototype, 'append')
    .mockRejectedValue(new Error('QuotaExceededError'));
  session().run('addPlace', { kind: 'stop', name: '五', parentId: null });
  session().run('addPlace', { kind: 'stop', name: '六', parentId: null });
  await session().settled();
  expect(session().saveState).toMatchObject({ kind: 'failed', waiting: 2 });
  expect(await session().openPlan(seventh!.id)).toBe('unsaved');
  expect(session().plan?.id).toBe(eighth!.id);
  await session().undo();
  expect(session().plan!.rows.places.size).toBe(before + 1);
  expect(session().saveState).toMatchObject({ kind: 'failed', waiting: 3 });
  disk.mockRestore();
  expect(await session().openPlan(seventh!.id)).toBe('opened');
  expect((await session().peek(eighth!.id))!.rows.places.size).toBe(before + 1);
});

test('a meeting that the disk refuses is not made, and the refusal is told', async () => {
  const disk = vi
    .spyOn(PlanRepository.prototype, 'append')
    .mockRejectedValue(new Error('QuotaExceededError'));
  const count = session().meetings.length;
  const input = { number: 20, fiscalYear: 2037, hostId: '', firstDate: null, fromId: null };
  expect(await session().createMeeting(input)).toMatchObject({ ok: false, error: { code: 'not-saved' } });
  expect(session().meetings).toHaveLength(count);
  disk.mockRestore();
});

test('a meeting taken off the list stays off it after a restart, and comes back whole', async () => {
  const fifth = session().meetings.find((one) => one.meeting.number === 5)!;
  await session().removeMeeting(fifth.id);
  const later = await restarted();
  expect(later.getState().meetings.some((one) => one.id === fifth.id)).toBe(false);
  expect(later.getState().removedMeetings.map((one) => one.id)).toEqual([fifth.id]);
  await later.getState().restoreMeeting(fifth.id);
  expect(later.getState().meetings.some((one) => one.id === fifth.id)).toBe(true);
  expect(await later.getState().openPlan(fifth.id)).toBe('opened');
});

test('a new meeting is made, listed and opened', async () => {
  const eighth = session().meetings.find((one) => one.meeting.number === 8)!;
  const made = await session().createMeeting({
    number: 12,
    fiscalYear: 2029,
    hostId: 'echizen',
    firstDate: '2029-10-16',
    fromId: eighth.id,
  });
  expect(made.ok && session().plan?.id).toBe(made.ok && made.value);
  expect((await restarted()).getState().meetings).toHaveLength(14);
});

test('undo pressed faster than the disk answers is obeyed each time', async () => {
  const eighth = session().meetings.find((one) => one.meeting.number === 8)!;
  await session().openPlan(eighth.id);
  const before = session().plan!.rows.places.size;
  for (const name of ['甲', '乙', '丙']) session().run('addPlace', { kind: 'stop', name, parentId: null });
  await Promise.all([session().undo(), session().undo(), session().undo()]);
  expect(session().plan!.rows.places.size).toBe(before);
  await Promise.all([session().redo(), session().redo()]);
  expect(session().plan!.rows.places.size).toBe(before + 2);
  await session().settled();
});
