import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WrittenChange } from '../../../../shared/bridge/vault-channels.ts';
import { splitRowId } from '../../../../shared/domain/merge/copy-state.ts';
import { joinCopies } from '../../../../shared/domain/merge/join-copies.ts';
import { copyFile } from '../../../../shared/domain/merge/state-of-file.ts';
import { applyRows, type Change, invert } from '../../../../shared/domain/plan/change.ts';
import type { JournalEntry } from '../../../../shared/domain/plan/journal.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { fromPlanFile, type PlanFile, toPlanFile } from '../../../../shared/domain/plan/plan-file.ts';
import { samplePlan } from '../../../../shared/domain/seed/record-plans.ts';
import { readPlanFile } from '../../../../src-main/formats/plan-file/read-plan-file.ts';
import { writePlanFile } from '../../../../src-main/formats/plan-file/write-plan-file.ts';
import { applyChanges } from '../../../../src-main/vault/apply-changes.ts';
import { TsudoiDatabase } from '../../../../src-renderer/storage/database.ts';
import { openStorage } from '../../../../src-renderer/storage/open-storage.ts';
import { PlanRepository } from '../../../../src-renderer/storage/plan-repository.ts';
import { StalePlanError, WrittenByNewerError } from '../../../../src-renderer/storage/write-errors.ts';
import { at, deskCopies } from '../../../helpers/copies.ts';
import { attempt, rowsOf } from '../../../helpers/plans.ts';

let db: TsudoiDatabase;
let plans: PlanRepository;
let count = 0;

beforeEach(async () => {
  count += 1;
  db = new TsudoiDatabase(`test-${count}`);
  await db.open();
  plans = new PlanRepository(db, 'me');
});

afterEach(() => db.delete());

const entryOf = (
  change: Change,
  seq: number,
  kind: JournalEntry['kind'] = 'do',
  of: number | null = null,
): JournalEntry => ({
  ...change,
  seq,
  at: '2026-10-01T00:00:00.000Z',
  kind,
  of,
});

/** Writes a change to a plan as its next entry. */
async function write(
  plan: Plan,
  change: Change,
  kind: JournalEntry['kind'] = 'do',
  of: number | null = null,
): Promise<Plan> {
  const after = { ...applyRows(plan, change.rows), seq: plan.seq + 1 };
  await plans.append(after, entryOf(change, after.seq, kind, of));
  return after;
}

async function seeded(): Promise<Plan> {
  const { plan, change } = samplePlan();
  await plans.append(plan, entryOf(change, 1));
  return plan;
}

function change(plan: Plan): Change {
  const result = attempt(plan, 'addAttendee', { name: '髙橋 由美子' });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

test('a plan comes back as it was written, with its history and its last entry', async () => {
  const first = await seeded();
  const plan = await write(first, change(first));
  const opened = await plans.open(plan.id);
  expect(opened?.plan.seq).toBe(2);
  expect(rowsOf(opened!.plan)).toEqual(rowsOf(plan));
  expect(opened?.history.undo).toEqual([2]);
  expect(opened?.last).toMatchObject({ seq: 2, label: { code: 'attendee.add' } });
  expect(await plans.list()).toMatchObject([{ id: plan.id, attendees: 1, hostName: '山形市' }]);
});

test('undo survives: the entry is read from the journal and its inverse takes it back', async () => {
  const first = await seeded();
  const second = await write(first, change(first));
  const entry = await plans.entry(second.id, 2);
  const third = await write(second, invert(entry!), 'undo', 2);
  expect(rowsOf((await plans.open(third.id))!.plan)).toEqual(rowsOf(first));
  expect((await plans.open(third.id))!.history).toEqual({ undo: [], redo: [2] });
});

test('a second writer that is behind is refused and writes nothing', async () => {
  const first = await seeded();
  const done = change(first);
  await write(first, done);
  await expect(write(first, done)).rejects.toBeInstanceOf(StalePlanError);
  expect((await plans.open(first.id))!.plan.rows.attendees.size).toBe(1);
  expect(await db.journal.count()).toBe(2);
});

test('rows and journal are written together or not at all', async () => {
  const first = await seeded();
  await db.journalRows.add({ plan: first.id, seq: 2, rows: [] });
  await expect(write(first, change(first))).rejects.toThrow();
  const opened = (await plans.open(first.id))!;
  expect([opened.plan.seq, opened.plan.rows.attendees.size]).toEqual([1, 0]);
});

test('every row carries the stamp of the entry that wrote its fields; a removed one keeps its own', async () => {
  const first = await seeded();
  const added = change(first);
  const second = await write(first, added);
  const key = added.rows[0]!.key;
  expect((await plans.copy(second.id))!.state.stamps.get(`attendees/${key}`)).toMatchObject({ name: 'me:2' });
  await write(second, invert(added), 'undo', 2);
  expect((await plans.copy(second.id))!.state.stamps.get(`attendees/${key}`)).toMatchObject({
    name: 'me:2',
    '*': 'me:3',
  });
});

test('a plan file is taken in with its stamps, and never over a plan that is there', async () => {
  const { plan } = samplePlan();
  const file = toPlanFile(plan, () => ({ title: 'other:4' }), {
    source: 't',
    savedAt: '2026-10-01T00:00:00.000Z',
  });
  const read = fromPlanFile(file);
  expect(read.ok && (await plans.adopt(file, read.value, file.savedAt))).toBe(true);
  expect(rowsOf((await plans.open(plan.id))!.plan)).toEqual(rowsOf(plan));
  expect([...(await plans.copy(plan.id))!.state.stamps.values()][0]).toEqual({ title: 'other:4' });
  expect((await plans.open(plan.id))?.last).toMatchObject({ seq: 2, label: { code: 'plan.open' } });
  expect((await plans.open(plan.id))?.history).toEqual({ undo: [], redo: [] });
  expect(read.ok && (await plans.adopt(file, read.value, file.savedAt))).toBe(false);
});

test('a merge is one entry that brings the other copy’s stamps; undone, it is a change of this copy', async () => {
  const first = await seeded();
  const { plan: shipped } = samplePlan();
  const there = at(deskCopies(shipped, ['other']).other, 'addAttendee', { name: '見本 太郎' });
  const here = (await plans.copy(first.id))!;
  const joined = joinCopies(here.state, there.state);
  const stamps = [...joined.stamps].map(([id, own]) => ({ ...splitRowId(id)!, stamps: own }));
  const label = { code: 'merge', facts: {} };
  const after = { ...applyRows(first, joined.rows), seq: 2 };
  const merged = { seen: joined.seen, stamps, names: { other: '佐藤' } };
  await plans.append(after, { ...entryOf({ label, rows: joined.rows }, 2), merged });

  const now = (await plans.copy(first.id))!;
  const key = [...there.state.plan.rows.attendees.keys()][0]!;
  expect(now.state.stamps.get(`attendees/${key}`)).toMatchObject({ name: 'other:2' });
  expect(now.state.seen).toEqual({ me: 2, other: 2, seed: 1 });
  expect(now.names).toEqual({ other: '佐藤' });
  expect(rowsOf(now.state.plan)).toEqual(rowsOf(there.state.plan));
  expect((await plans.entry(first.id, 2))?.merged).toBeUndefined();

  await write(after, invert((await plans.entry(first.id, 2))!), 'undo', 2);
  const back = (await plans.copy(first.id))!;
  expect(rowsOf(back.state.plan)).toEqual(rowsOf(first));
  expect(back.state.stamps.get(`attendees/${key}`)).toMatchObject({ '*': 'me:3' });
  expect(back.state.seen).toEqual({ me: 3, other: 2, seed: 1 });
});

test('after a state from before was brought back, changes carry a new copy’s stamps', async () => {
  const first = await seeded();
  const second = await write(first, change(first));
  await plans.renewCopy(first.id);
  const renewed = (await plans.copy(first.id))!;
  expect(renewed.id).not.toBe('me');
  await write(second, change(second));
  const { state } = (await plans.copy(first.id))!;
  const key = [...state.plan.rows.attendees.keys()].at(-1)!;
  expect(state.stamps.get(`attendees/${key}`)).toMatchObject({ name: `${renewed.id}:3` });
  expect(state.seen).toMatchObject({ me: 2, [renewed.id]: 3 });
});

test('what main has kept of each change is the plan: snapshot and changes give the rows, stamps and vector of storage', async () => {
  const { plan } = samplePlan();
  await plans.append({ ...plan, seq: 1 }, entryOf(samplePlan().change, 1));
  const about = { source: 'test', savedAt: '2026-10-01T00:00:00.000Z', names: {} };
  const first = await plans.copy(plan.id);
  const snapshot = copyFile(first!.state, { ...about, copy: first!.id });
  const written: WrittenChange[] = [];
  let now = first!.state.plan;
  for (const name of ['一', '二', '三']) {
    const added = attempt(now, 'addPlace', { kind: 'stop', name, parentId: null });
    if (!added.ok) throw new Error(added.error.code);
    const change = added.value;
    now = { ...applyRows(now, change.rows), seq: now.seq + 1 };
    written.push(await plans.append(now, entryOf(change, now.seq)));
  }
  const undone = invert({
    label: { code: 'x', facts: {} },
    rows: (await plans.entry(plan.id, now.seq))!.rows,
  });
  now = { ...applyRows(now, undone.rows), seq: now.seq + 1 };
  written.push(await plans.append(now, entryOf(undone, now.seq, 'undo', now.seq - 1)));
  const last = await plans.copy(plan.id);
  const sorted = (file: PlanFile) =>
    Object.fromEntries(
      Object.entries(file.rows).map(([name, rows]) => [name, rows.map((row) => JSON.stringify(row)).sort()]),
    );
  const wanted = copyFile(last!.state, { ...about, copy: last!.id });
  const kept = applyChanges(snapshot, [...written].reverse());
  expect(sorted(kept)).toEqual(sorted(wanted));
  expect(kept).toMatchObject({ seq: wanted.seq, seen: wanted.seen, copy: wanted.copy });
});

test('going on from the second copy is above all it has, under a new copy id, and its rows are what is opened', async () => {
  const { plan, change } = samplePlan();
  await plans.append({ ...plan, seq: 1 }, entryOf(change, 1));
  const stored = await plans.copy(plan.id);
  const file: PlanFile = {
    ...copyFile(stored!.state, {
      source: 'test',
      savedAt: '2026-10-01T00:00:00.000Z',
      copy: 'me',
      names: {},
    }),
    seq: 40,
    seen: { me: 40 },
  };
  const later = fromPlanFile(file);
  if (!later.ok) throw new Error('not a plan');
  await plans.resume(plan.id, { file, plan: later.value }, 40, '2026-10-02T00:00:00.000Z');
  const after = await plans.copy(plan.id);
  expect(after?.state.plan.seq).toBe(41);
  expect(after?.id).not.toBe('me');
  expect(after?.state.seen).toMatchObject({ me: 40, [after!.id]: 41 });
  expect((await plans.open(plan.id))?.history.undo).toEqual([]);
  await plans.resume(plan.id, null, 60, '2026-10-03T00:00:00.000Z');
  expect((await plans.copy(plan.id))?.state.plan.seq).toBe(61);
});

test('a meeting taken off the list stays off it when it comes back from the second copy', async () => {
  const { plan, change } = samplePlan();
  await plans.append({ ...plan, seq: 1 }, entryOf(change, 1));
  await plans.setRemoved(plan.id, '2026-10-02T00:00:00.000Z');
  const stored = await plans.copy(plan.id);
  expect(stored?.removedAt).toBe('2026-10-02T00:00:00.000Z');
  const about = { source: 'test', savedAt: '2026-10-02T00:00:00.000Z', copy: 'me', names: {} };
  const bytes = writePlanFile({ ...copyFile(stored!.state, about), removedAt: stored!.removedAt! });
  const back = readPlanFile(bytes, 'backup');
  const kept = back.ok ? fromPlanFile(back.value) : back;
  if (!back.ok || !kept.ok) throw new Error('not read back');
  await db.delete();
  await db.open();
  await plans.resume(plan.id, { file: back.value, plan: kept.value }, 1, '2026-10-03T00:00:00.000Z');
  expect(await plans.list()).toEqual([]);
  expect((await plans.listRemoved()).map(({ id }) => id)).toEqual([plan.id]);
  // Going on from what is here leaves it off the list, too; a copy that stands on the list puts it back.
  await plans.resume(plan.id, null, 5, '2026-10-04T00:00:00.000Z');
  expect(await plans.list()).toEqual([]);
  const { removedAt: _, ...listed } = back.value;
  await plans.resume(plan.id, { file: listed, plan: kept.value }, 9, '2026-10-05T00:00:00.000Z');
  expect((await plans.list()).map(({ id }) => id)).toEqual([plan.id]);
});

test('a database that a newer program wrote is read, and not one byte of it is written', async () => {
  const { plan, change } = samplePlan();
  const name = `newer-${count}`;
  const older = await openStorage(name);
  await older.plans.append({ ...plan, seq: 1 }, entryOf(change, 1));
  await new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 20);
    request.onupgradeneeded = () => request.result.createObjectStore('extra');
    request.onerror = reject;
    request.onsuccess = () => resolve(request.result.close());
  });
  const storage = await openStorage(name);
  expect(storage.isNewer).toBe(true);
  expect(await storage.plans.list()).toHaveLength(1);
  await expect(
    storage.plans.append({ ...plan, seq: 2 }, entryOf({ label: change.label, rows: [] }, 2)),
  ).rejects.toBeInstanceOf(WrittenByNewerError);
  await expect(storage.plans.setRemoved(plan.id, '2026-10-01T00:00:00.000Z')).rejects.toBeInstanceOf(
    WrittenByNewerError,
  );
});
