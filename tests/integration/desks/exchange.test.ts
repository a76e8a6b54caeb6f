import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DeskTick } from '../../../shared/domain/check-in/desk-tick.ts';
import { exchangeTicks } from '../../../src-main/desks/exchange.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-share-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const tick = (desk: string, seq: number): DeskTick => ({
  desk,
  deskName: `受付${desk}`,
  seq,
  clock: 1,
  attendeeId: `person-${seq}`,
  activityId: 'tour',
  itemId: null,
  at: '2026-10-01T00:00:00.000Z',
  state: 'in',
  person: null,
});
const add = async (desk: string, ...ticks: DeskTick[]) => {
  const reply = await exchangeTicks(folder, { planId: 'plan', desk, add: ticks, from: {} });
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
};

test('each desk writes to its own file and reads on where it had stopped', async () => {
  await add('a', tick('a', 1), tick('a', 2));
  const { ticks, reached } = await add('b', tick('b', 1));
  expect(ticks).toEqual([tick('a', 1), tick('a', 2), tick('b', 1)]);
  await add('a', tick('a', 3));
  const next = await exchangeTicks(folder, { planId: 'plan', desk: 'b', add: [], from: reached });
  expect(next).toMatchObject({ ok: true, value: { ticks: [tick('a', 3)] } });
  // Another meeting's desks share the folder and are not heard.
  const other = await exchangeTicks(folder, { planId: 'plan2', desk: 'a', add: [], from: {} });
  expect(other).toEqual({ ok: true, value: { ticks: [], reached: {} } });
});

test('a line torn in the middle spoils none that follows, and is read when its writer tells it again', async () => {
  await add('a', tick('a', 1), tick('a', 2));
  const file = path.join(folder, 'plan_a.ticks');
  fs.truncateSync(file, fs.statSync(file).size - 20);
  const torn = await add('b');
  expect(torn.ticks).toEqual([tick('a', 1)]);
  await add('a', tick('a', 2), tick('a', 3));
  const healed = await exchangeTicks(folder, { planId: 'plan', desk: 'b', add: [], from: torn.reached });
  expect(healed).toMatchObject({ ok: true, value: { ticks: [tick('a', 2), tick('a', 3)] } });
});

test('a folder that is gone is said by its name alone, and nothing is made in its place', async () => {
  fs.rmSync(folder, { recursive: true });
  const reply = await exchangeTicks(folder, { planId: 'plan', desk: 'a', add: [tick('a', 1)], from: {} });
  expect(reply).toMatchObject({
    ok: false,
    error: { code: 'desks-unreachable', facts: { name: path.basename(folder), why: 'ENOENT' } },
  });
  expect(fs.existsSync(folder)).toBe(false);
});
