import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Bridge } from '../../../../shared/bridge/contract.ts';
import {
  createKeeper,
  type KeeperState,
  RETRY_AFTER_MS,
  SNAPSHOT_WITHIN_MS,
} from '../../../../src-renderer/store/keeper.ts';
import { keptChange, keptFile, keptFileAt } from '../../../helpers/faults/kept-plan.ts';

const file = keptFile();
const { planId } = file;

/** Main as far as the keeper sees it: what it was sent, and what it answers. */
function desk() {
  let state: KeeperState = { kept: {}, failure: null, status: null };
  let seq = 1;
  let isBroken = false;
  const sent: string[] = [];
  const invoke = async (
    channel: string,
    argument: { change?: { seq: number }; planFile?: { seq: number } },
  ) => {
    if (channel === 'vault.status') return { ok: false, error: { code: 'backup-failed', facts: {} } };
    sent.push(`${channel.slice(6)} ${argument.change?.seq ?? argument.planFile?.seq}`);
    if (isBroken) return { ok: false, error: { code: 'backup-failed', facts: { why: 'ENOSPC' } } };
    if (argument.change && argument.change.seq !== seq + 1)
      return { ok: true, value: { kind: 'needs-snapshot' } };
    seq = argument.change?.seq ?? argument.planFile?.seq ?? seq;
    return { ok: true, value: { kind: 'kept', seq } };
  };
  let stored = 1;
  const keeper = createKeeper(
    { invoke } as unknown as Bridge,
    async () => keptFileAt(file, stored),
    (change) => {
      state = { ...state, ...change(state) };
    },
  );
  const write = (n: number): Promise<void> => {
    stored = n;
    keeper.written(planId, keptChange(file, n));
    return keeper.settled();
  };
  return { keeper, sent, write, state: () => state, break: (is: boolean) => (isBroken = is) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a change goes over at once, and the whole plan within a minute of the first change, not of the last', async () => {
  const { write, sent, state } = desk();
  await write(2);
  expect(state().kept[planId]).toBe(2);
  await vi.advanceTimersByTimeAsync(SNAPSHOT_WITHIN_MS - 1);
  await write(3);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual(['append 2', 'append 3', 'snapshot 3']);
});

test('a change that does not follow is replaced by the whole plan at once', async () => {
  const { write, sent, state } = desk();
  await write(5);
  expect(sent).toEqual(['append 5', 'snapshot 5']);
  expect(state().kept[planId]).toBe(5);
});

test('nothing is called kept while main refuses; it is tried again by itself until main has all of it', async () => {
  const { write, state, break: setBroken } = desk();
  await write(2);
  setBroken(true);
  await write(3);
  expect(state()).toMatchObject({ kept: { [planId]: 2 }, failure: { facts: { why: 'ENOSPC' } } });
  await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS);
  expect(state().kept[planId]).toBe(2);
  setBroken(false);
  await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS);
  expect(state()).toMatchObject({ kept: { [planId]: 3 }, failure: null });
});

test('a bridge that throws is a failure that is told, not one that stops the desk', async () => {
  let state: KeeperState = { kept: {}, failure: null, status: null };
  const keeper = createKeeper(
    { invoke: () => Promise.reject(new Error('gone')) },
    async () => file,
    (change) => {
      state = { ...state, ...change(state) };
    },
  );
  expect(await keeper.start()).toBeNull();
  expect(await keeper.snapshot(planId)).toBe(false);
  expect(state.failure?.code).toBe('backup-failed');
});
