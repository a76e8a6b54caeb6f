import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import { useSession } from '../../../src-renderer/store/session.ts';

const session = () => useSession.getState();

/** The app anew on the same database: what a restart sees. */
async function restarted() {
  vi.resetModules();
  const { useSession: anew } = await import('../../../src-renderer/store/session.ts');
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

test('two windows: the one that is behind is told and can read again', async () => {
  const eighth = session().meetings.find((one) => one.meeting.number === 8)!;
  const other = await restarted();
  await session().openPlan(eighth.id);
  await other.getState().openPlan(eighth.id);
  session().run('addPlace', { kind: 'stop', name: '一', parentId: null });
  await session().settled();
  other.getState().run('addPlace', { kind: 'stop', name: '二', parentId: null });
  await other.getState().settled();
  expect(other.getState().saveState.kind).toBe('stale');
  await other.getState().openPlan(eighth.id);
  expect(other.getState().saveState.kind).toBe('saved');
  expect([...(other.getState().plan?.rows.places.values() ?? [])].map((one) => one.name)).toContain('一');
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
