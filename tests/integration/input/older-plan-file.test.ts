import 'fake-indexeddb/auto';
import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildRunSheet } from '../../../shared/documents/builders/run-sheet.ts';
import { COLLECTION_NAMES, collections } from '../../../shared/domain/collections/index.ts';
import { applyRows, invert, type RowChange } from '../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { fromPlanFile, type PlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { checkPlan } from '../../../shared/domain/rules/index.ts';
import { readPlanFile } from '../../../src-main/formats/plan-file/read-plan-file.ts';
import { writePlanFile } from '../../../src-main/formats/plan-file/write-plan-file.ts';
import { TsudoiDatabase } from '../../../src-renderer/storage/database.ts';
import { PlanRepository } from '../../../src-renderer/storage/plan-repository.ts';
import { doing, rowsOf } from '../../helpers/plans.ts';

/** Written by the program of version 0.1.0: no plans A and B, travel, vehicles, agenda, releases or actual times. */
const NAME = 'tsudoi-0.1.0.tsudoi';
const bytes = fs.readFileSync(path.join(import.meta.dirname, '../../fixtures/plan-files', NAME));

/** Collections that version 0.1.0 did not know. */
const LATER = [
  'travelTimes',
  'personHours',
  'vehicles',
  'rides',
  'agenda',
  'releases',
  'silences',
  'actuals',
] as const;

let db: TsudoiDatabase;
let plans: PlanRepository;

beforeEach(async () => {
  db = new TsudoiDatabase('older-plan');
  await db.open();
  plans = new PlanRepository(db, 'me');
});

afterEach(() => db.delete());

function read(): { file: PlanFile; plan: Plan } {
  const file = readPlanFile(bytes, NAME);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  const plan = fromPlanFile(file.value);
  if (!plan.ok) throw new Error(plan.error.why);
  return { file: file.value, plan: plan.value };
}

const said = (plan: Plan): string[] =>
  checkPlan(plan, { today: '2025-10-01' }).map(({ rule, message }) => `${rule}: ${message.ja}`);

test('a plan file of version 0.1.0 is read: what it says stands, what it could not say has its default', () => {
  const { file, plan } = read();
  // What it could not say: whose copy it was. What that copy had seen is read off its stamps.
  expect(file).toMatchObject({ version: 2, copy: '', names: {} });
  const old = file.rows.items?.[0]?.value;
  expect(old).not.toHaveProperty('variant');
  for (const name of LATER) {
    expect(file.rows).not.toHaveProperty(name);
    expect(plan.rows[name].size).toBe(0);
  }
  for (const [name, rows] of Object.entries(file.rows))
    for (const { key, value } of rows)
      expect(plan.rows[name as keyof Plan['rows']].get(key)).toMatchObject(value ?? {});
  const [item] = plan.rows.items.values();
  expect(item).toMatchObject({ variant: 'both', toPlaceId: null, transport: null, buffer: 0 });
  const [place] = plan.rows.places.values();
  expect(place).toMatchObject({ hours: [], closedWeekdays: [], closedDates: [], toilet: null });
  const person = [...plan.rows.attendees.values()].find(({ name }) => name === '見本 太郎');
  expect(person).toMatchObject({ proxyFor: '見本 花子', proxyOf: null, proxyActivityIds: [] });
  expect([...plan.rows.days.values()].map(({ variant }) => variant)).not.toContain('b');
});

test('it is taken in as it is and opens whole: rules, papers and a release work on it, and it can be written', async () => {
  const { file, plan } = read();
  await plans.adopt(file, plan, '2026-10-01T00:00:00.000Z');
  const opened = await plans.open(plan.id);
  if (!opened) throw new Error('not there');
  expect(rowsOf(opened.plan)).toEqual(rowsOf(plan));
  for (const name of COLLECTION_NAMES)
    for (const row of opened.plan.rows[name].values()) expect(v.is(collections[name].schema, row)).toBe(true);
  expect(said(opened.plan)).toEqual(said(plan));
  expect(said(plan).length).toBeGreaterThan(0);
  const paper = buildRunSheet(opened.plan, { language: 'ja', date: '2025-10-01', stampedAt: file.savedAt });
  expect(paper.blocks).toHaveLength(1);
  expect(doing(opened.plan, 'makeRelease', { note: '' }).rows.releases.size).toBe(1);
  expect(readPlanFile(writePlanFile(file), NAME)).toEqual({ ok: true, value: file });
});

test('what its own journal holds can still be undone', async () => {
  const { file, plan } = read();
  await plans.adopt(file, plan, '2026-10-01T00:00:00.000Z');
  const stored = file.rows.items?.[0];
  if (!stored) throw new Error('no item');
  // A line of the journal as version 0.1.0 wrote it, with the row it left behind.
  const after = { ...stored.value, title: '改めた題' };
  const rows = [
    { collection: 'items', key: stored.key, before: stored.value, after },
  ] as unknown as RowChange[];
  const seq = plan.seq + 2;
  const label = { code: 'row.edit', facts: {} };
  await db.journal.add({ plan: plan.id, seq, at: file.savedAt, kind: 'do', of: null, label });
  await db.journalRows.add({ plan: plan.id, seq, rows });
  await db.rows.put({
    plan: plan.id,
    collection: 'items',
    key: stored.key,
    value: after as never,
    stamps: {},
  });
  await db.plans.update(plan.id, { seq });

  const opened = await plans.open(plan.id);
  const entry = await plans.entry(plan.id, seq);
  if (!opened || !entry) throw new Error('not there');
  expect(opened.plan.rows.items.get(stored.key)).toMatchObject({ title: '改めた題', variant: 'both' });
  const undone = applyRows(opened.plan, invert(entry).rows);
  expect(rowsOf(undone)).toEqual(rowsOf(plan));
});
