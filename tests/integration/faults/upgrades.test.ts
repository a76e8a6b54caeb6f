import 'fake-indexeddb/auto';
import fs from 'node:fs';
import path from 'node:path';
import type { Transaction } from 'dexie';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { COLLECTION_NAMES, collections } from '../../../shared/domain/collections/index.ts';
import { applyRows, invert } from '../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { fromPlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { readPlanFile } from '../../../src-main/formats/plan-file/read-plan-file.ts';
import { writePlanFile } from '../../../src-main/formats/plan-file/write-plan-file.ts';
import {
  DATABASE_VERSION,
  DATABASE_VERSIONS,
  type DatabaseVersion,
  type StoredRow,
  TsudoiDatabase,
} from '../../../src-renderer/storage/database.ts';
import { openStorage } from '../../../src-renderer/storage/open-storage.ts';
import { PlanRepository } from '../../../src-renderer/storage/plan-repository.ts';
import { record, scaled } from '../../helpers/faults/results.ts';
import { goldenDatabase, layOut } from '../../helpers/golden-database.ts';
import { doing, rowsOf } from '../../helpers/plans.ts';

const PLAN = 'golden';

/** Every row is what its collection says now, later fields included. */
function expectWhole(plan: Plan): void {
  for (const name of COLLECTION_NAMES)
    for (const row of plan.rows[name].values()) expect(v.is(collections[name].schema, row), name).toBe(true);
}

test.each(Array.from({ length: DATABASE_VERSION }, (_, n) => n + 1))(
  'the database of version %i opens whole, is written on, and its history is undone',
  async (version) => {
    const golden = goldenDatabase(version);
    const name = `golden-${version}`;
    await layOut(golden, name);
    const { plans, isNewer } = await openStorage(name);
    expect(isNewer).toBe(false);
    const opened = (await plans.open(PLAN))!;
    expectWhole(opened.plan);
    const stored = (golden.stores.rows!.rows as StoredRow[]).filter(({ value }) => value !== null);
    expect(stored.length).toBeGreaterThan(80);
    for (const { collection, key, value } of stored)
      expect(opened.plan.rows[collection].get(key as never), `${collection} ${key}`).toMatchObject(value!);

    expect([...opened.plan.rows.attendees.values()].map((one) => one.name)).toContain('金 花子');
    const added = (await plans.entry(PLAN, opened.plan.seq - 2))!;
    expect(added.label).toMatchObject({ code: 'attendee.add', facts: { name: '金 花子' } });
    const undone = { ...applyRows(opened.plan, invert(added).rows), seq: opened.plan.seq + 1 };
    const at = '2026-11-30T00:00:00.000Z';
    await plans.append(undone, { ...invert(added), seq: undone.seq, at, kind: 'undo', of: added.seq });
    const again = (await plans.open(PLAN))!.plan;
    expect([...again.rows.attendees.values()].map((one) => one.name)).not.toContain('金 花子');
  },
);

test.each(['tsudoi-0.1.0.tsudoi', 'format-2.tsudoi'])(
  'the plan file %s opens whole and is worked on',
  (name) => {
    const bytes = fs.readFileSync(path.join(import.meta.dirname, '../../fixtures/plan-files', name));
    const file = readPlanFile(bytes, name);
    if (!file.ok) throw new Error(JSON.stringify(file.error));
    const plan = fromPlanFile(file.value);
    if (!plan.ok) throw new Error(plan.error.why);
    expectWhole(plan.value);
    for (const [collection, rows] of Object.entries(file.value.rows))
      for (const { key, value } of rows)
        if (value) expect(plan.value.rows[collection as 'items'].get(key)).toMatchObject(value);
    const patch = { title: '改めた会議' };
    const changed = doing(plan.value, 'editRow', { collection: 'meeting', key: 'meeting', patch });
    expect(changed.rows.meeting.get('meeting')).toMatchObject(patch);
    expect(readPlanFile(writePlanFile(file.value), name)).toEqual(file);
  },
);

/** A version that is not there yet: a new store, and a field more in each person, written one by one. */
function nextVersion(step: (transaction: Transaction) => void): DatabaseVersion {
  return {
    stores: { extra: 'id' },
    upgrade: async (transaction) => {
      const rows = transaction.table<StoredRow>('rows');
      for (const row of await rows.toArray()) {
        step(transaction);
        await rows.put({ ...row, stamps: { ...row.stamps, upgraded: '-:0' } });
      }
      step(transaction);
      await transaction.table('extra').put({ id: 'upgraded' });
    },
  };
}

const FAULT = 'upgrade of the database broken off at each of its steps';
/** The long form stops at every step. */
const EACH = scaled(12, 1);

test('an upgrade that is broken off at any of its steps leaves the version before, whole; the next one ends', async () => {
  const golden = goldenDatabase(DATABASE_VERSION);
  const steps = golden.stores.rows!.rows.length + 1;
  const name = 'upgraded';
  await layOut(golden, name);
  const before = (await new PlanRepository(await opened(name), 'me').open(PLAN))!.plan;
  const stops = Array.from({ length: steps }, (_, n) => n + 1).filter((n) => n % EACH === 0 || n === steps);
  for (const stop of stops) {
    let step = 0;
    const broken = nextVersion((transaction) => {
      step += 1;
      if (step === stop) transaction.abort();
    });
    const db = new TsudoiDatabase(name, [...DATABASE_VERSIONS, broken]);
    await expect(db.open(), `step ${stop}`).rejects.toThrow();
    db.close();
    const old = await opened(name);
    expect(old.backendDB().version).toBe(DATABASE_VERSION * 10);
    expect(await old.rows.filter((row) => 'upgraded' in row.stamps).count()).toBe(0);
    expect(rowsOf((await new PlanRepository(old, 'me').open(PLAN))!.plan)).toEqual(rowsOf(before));
    old.close();
  }
  record(FAULT, stops.length, 0);

  const next = new TsudoiDatabase(name, [...DATABASE_VERSIONS, nextVersion(() => undefined)]);
  await next.open();
  expect(await next.rows.filter((row) => 'upgraded' in row.stamps).count()).toBe(steps - 1);
  expect(await next.table('extra').count()).toBe(1);
  next.close();
  // The program of today shows what the next one wrote, and does not write it.
  const shown = await openStorage(name);
  expect(shown.isNewer).toBe(true);
  expect(rowsOf((await shown.plans.open(PLAN))!.plan)).toEqual(rowsOf(before));
});

async function opened(name: string): Promise<TsudoiDatabase> {
  const db = new TsudoiDatabase(name);
  await db.open();
  return db;
}
