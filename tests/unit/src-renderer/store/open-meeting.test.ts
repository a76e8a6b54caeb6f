import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { PlanRepository } from '../../../../src-renderer/storage/plan-repository.ts';
import { useSession } from '../../../../src-renderer/store/session.ts';
import { openMeeting } from '../../../../src-renderer/store/use-open-meeting.ts';
import { useView } from '../../../../src-renderer/store/view.ts';

const session = () => useSession.getState();
const view = () => useView.getState();
const meeting = (number: number): string =>
  session().meetings.find((one) => one.meeting.number === number)!.id;

/** A disk that answers each reading of a plan when told to, in the order they were asked for. */
function slowDisk() {
  const open = PlanRepository.prototype.open;
  const answers: (() => void)[] = [];
  vi.spyOn(PlanRepository.prototype, 'open').mockImplementation(async function (this: PlanRepository, id) {
    const read = await open.call(this, id);
    await new Promise<void>((done) => answers.push(done));
    return read;
  });
  return {
    asked: (count: number) => vi.waitFor(() => expect(answers).toHaveLength(count)),
    answer: (which: number) => answers[which]!(),
  };
}

beforeAll(() => session().start());
beforeEach(async () => {
  vi.restoreAllMocks();
  await session().openPlan(meeting(8));
  view().setPlanId(meeting(8));
  view().go('meetings');
});

test('a meeting that opens goes to its schedule, or to the screen asked for', async () => {
  await openMeeting('', meeting(8));
  expect(view().screen).toBe('schedule');
  await openMeeting('', meeting(7), 'overview');
  expect(view()).toMatchObject({ screen: 'overview', planId: meeting(7) });
});

test('who has gone elsewhere before the disk answered is not pulled back', async () => {
  const disk = slowDisk();
  const opening = openMeeting('', meeting(7));
  await disk.asked(1);
  view().go('activities');
  disk.answer(0);
  await opening;
  expect(view()).toMatchObject({ screen: 'activities', planId: meeting(7) });
});

test('of two meetings asked for, the later one is open and remembered, whichever is read first', async () => {
  const disk = slowDisk();
  const first = openMeeting('', meeting(7));
  await disk.asked(1);
  const second = openMeeting('', meeting(6));
  await disk.asked(2);
  disk.answer(1);
  await second;
  disk.answer(0);
  await first;
  expect(session().plan?.id).toBe(meeting(6));
  expect(view().planId).toBe(meeting(6));
});

test('who opens a meeting gets there, though its rows are brought up to date from a backup meanwhile', async () => {
  const disk = slowDisk();
  const clicked = openMeeting('', meeting(8));
  await disk.asked(1);
  const anew = session().readAnew(meeting(8));
  await disk.asked(2);
  disk.answer(0);
  disk.answer(1);
  await Promise.all([clicked, anew]);
  expect(view()).toMatchObject({ screen: 'schedule', planId: meeting(8) });
});

test('the open plan that is brought up to date does not come back before the one that was asked for', async () => {
  const disk = slowDisk();
  const clicked = openMeeting('', meeting(7));
  await disk.asked(1);
  const anew = session().readAnew(meeting(8));
  disk.answer(0);
  await Promise.all([clicked, anew]);
  expect(session().plan?.id).toBe(meeting(7));
  expect(view()).toMatchObject({ screen: 'overview', planId: meeting(7) });
});

test('what is changed while a plan is read is kept: in the same plan, and in the one that is left', async () => {
  const before = session().plan!.rows.places.size;
  const disk = slowDisk();
  const again = openMeeting('', meeting(8));
  await disk.asked(1);
  session().run('addPlace', { kind: 'stop', name: '一', parentId: null });
  disk.answer(0);
  await again;
  expect(session().plan!.rows.places.size).toBe(before + 1);

  const other = openMeeting('', meeting(7));
  await disk.asked(2);
  session().run('addPlace', { kind: 'stop', name: '二', parentId: null });
  disk.answer(1);
  await other;
  expect(session().plan?.id).toBe(meeting(7));
  vi.restoreAllMocks();
  expect((await session().peek(meeting(8)))!.rows.places.size).toBe(before + 2);
});
