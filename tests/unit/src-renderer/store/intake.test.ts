import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ok } from '../../../../shared/lib/result.ts';
import { useIntake } from '../../../../src-renderer/store/intake.ts';
import { useSession } from '../../../../src-renderer/store/session.ts';
import { tableFile } from '../../../helpers/table.ts';

/** Files whose reading has been asked for, in that order; each is answered when told to. */
const asked = vi.hoisted(() => [] as { name: string; answer: () => void }[]);
vi.mock('../../../../src-renderer/platform/read-foreign-file.ts', () => ({
  readForeignFile: (file: File) =>
    new Promise((resolve) => {
      const rows = [
        ['都市名', '氏名', 'ふりがな'],
        ['神戸市', `山田 ${file.name}`, 'やまだ'],
      ];
      const sha256 = file.name.padStart(64, '0');
      asked.push({
        name: file.name,
        answer: () => resolve(ok({ ...tableFile(rows), name: file.name, sha256 })),
      });
    }),
}));

const intake = () => useIntake.getState();
const folder = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ file: new File(['x'], `回答${n}.xlsx`), folder: '' }));
const kinds = () => intake().entries.map(({ status }) => status.kind);
const count = (kind: string): number => kinds().filter((one) => one === kind).length;

/** Answers what is asked until so many have been. */
async function answered(until: number): Promise<void> {
  for (let n = 0; n < until; n += 1) {
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(n), { interval: 1 });
    asked[n]!.answer();
  }
}

beforeAll(async () => {
  const session = useSession.getState();
  await session.start();
  const eighth = useSession.getState().meetings.find((one) => one.meeting.number === 8)!;
  await session.openPlan(eighth.id);
});
beforeEach(() => {
  intake().clear();
  asked.length = 0;
});
const planId = (): string => useSession.getState().plan!.id;

test('200 files, stopped on the way: what has been read stays, and going on reads the rest once each', async () => {
  intake().add(planId(), folder(200));
  await answered(50);
  await vi.waitFor(() => expect(count('read')).toBe(50));
  intake().stop();
  expect(intake().isRunning).toBe(false);
  // What was under way when it was stopped comes too late, and changes nothing.
  for (const one of asked.slice(50)) one.answer();
  await Promise.resolve();
  expect([count('read'), count('waiting')]).toEqual([50, 150]);
  const before = asked.length;
  expect(before).toBeLessThanOrEqual(52);

  intake().goOn();
  expect(intake().isRunning).toBe(true);
  await answered(before + 150);
  await vi.waitFor(() => expect(intake().isRunning).toBe(false));
  expect(count('read')).toBe(200);
  expect(asked.length).toBe(before + 150);
  expect(new Set(asked.map(({ name }) => name)).size).toBe(200);
});

test('never more than two are on their way at once', async () => {
  intake().add(planId(), folder(20));
  await answered(10);
  await vi.waitFor(() => expect(count('read')).toBe(10));
  expect(asked.length).toBe(12);
});

test('a folder that is put away takes nothing more in', async () => {
  intake().add(planId(), folder(5));
  await answered(1);
  intake().clear();
  for (const one of asked) one.answer();
  await Promise.resolve();
  expect(intake().entries).toEqual([]);
  expect(intake().isRunning).toBe(false);
});
