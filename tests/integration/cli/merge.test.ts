import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { copyFile } from '../../../shared/domain/merge/state-of-file.ts';
import { fromPlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { runCommandLine } from '../../../src-main/cli/run-cli.ts';
import { lock } from '../../../src-main/formats/plan-file/passphrase.ts';
import { readPlanFile } from '../../../src-main/formats/plan-file/read-plan-file.ts';
import { writePlanFile } from '../../../src-main/formats/plan-file/write-plan-file.ts';
import { at, type DeskCopy, deskCopies } from '../../helpers/copies.ts';
import { rowsOf, yamagata } from '../../helpers/plans.ts';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-'));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => fs.rmSync(folder, { recursive: true }));

async function tsudoi(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await runCommandLine(args, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}

const inFolder = (name: string) => path.join(folder, name);
const about = { source: 't', savedAt: '2026-10-01T00:00:00.000Z' };

function put(name: string, copy: DeskCopy): string {
  fs.writeFileSync(inFolder(name), writePlanFile(copyFile(copy.state, { ...about, copy: copy.name })));
  return inFolder(name);
}

function broken(): string {
  fs.writeFileSync(inFolder('bad.tsudoi'), '{');
  return inFolder('bad.tsudoi');
}

function planIn(name: string) {
  const file = readPlanFile(fs.readFileSync(inFolder(name)), name);
  if (!file.ok) throw new Error(file.error.code);
  const plan = fromPlanFile(file.value);
  if (!plan.ok) throw new Error(plan.error.why);
  return { plan: plan.value, file: file.value };
}

const base = deskCopies(yamagata(), ['a', 'b']);
const [activityId = ''] = base.a.state.plan.rows.activities.keys();
const named = (copy: DeskCopy, title: string) =>
  at(copy, 'editRow', { collection: 'activities', key: activityId, patch: { title } });
const mine = at(named(base.a, '甲'), 'addAttendee', { name: '見本 太郎' });
const theirs = at(named(base.b, '乙'), 'addAttendee', { name: '見本 花子' });

test('two files are merged the same in either order; a conflict is listed and the exit code says so', async () => {
  vi.stubEnv('LC_ALL', 'ja_JP.UTF-8');
  const [m, t] = [put('mine.tsudoi', mine), put('theirs.tsudoi', theirs)];
  const one = await tsudoi('merge', '-', m, t, '--out', inFolder('one.tsudoi'));
  const two = await tsudoi('merge', t, m, '--out', inFolder('two.tsudoi'));
  expect([one.code, two.code, one.err]).toEqual([2, 2, '']);
  expect(rowsOf(planIn('one.tsudoi').plan)).toEqual(rowsOf(planIn('two.tsudoi').plan));
  expect([...planIn('one.tsudoi').plan.rows.attendees.values()].map(({ name }) => name).sort()).toEqual([
    '見本 太郎',
    '見本 花子',
  ]);
  expect(one.out).toMatch(/^\+\t参加者\t見本 花子$/m);
  expect(one.out).toMatch(/^!\t行事\t.* 題\t甲 \| 乙 \*$/m);
});

test('--json gives the rows and the conflicts as data', async () => {
  const [m, t] = [put('mine.tsudoi', mine), put('theirs.tsudoi', theirs)];
  const { out } = await tsudoi('merge', '-', m, t, '--out', inFolder('json.tsudoi'), '--json');
  const told = JSON.parse(out) as { conflicts: unknown[]; incoming: unknown[] };
  expect(told.conflicts).toEqual([
    {
      collection: 'activities',
      key: activityId,
      field: 'title',
      sides: [
        { field: 'title', stamps: 'a:2', value: '甲' },
        { field: 'title', stamps: 'b:2', value: '乙' },
      ],
    },
  ]);
  expect(told.incoming).toHaveLength(2);
});

test('files without stamps need the plan both came from, and merge by it', async () => {
  const bare = (name: string, copy: DeskCopy) => {
    const file = copyFile(copy.state, about);
    const rows = Object.fromEntries(
      Object.entries(file.rows).map(([key, all]) => [key, all.map((row) => ({ ...row, stamps: {} }))]),
    );
    fs.writeFileSync(inFolder(name), writePlanFile({ ...file, seen: {}, rows }));
    return inFolder(name);
  };
  const [b, m, t] = [bare('b0.tsudoi', base.a), bare('m0.tsudoi', mine), bare('t0.tsudoi', theirs)];
  const refused = await tsudoi('merge', '-', m, t, '--out', inFolder('none.tsudoi'));
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toContain('BASE');
  expect(fs.existsSync(inFolder('none.tsudoi'))).toBe(false);
  expect((await tsudoi('merge', b, m, t, '--out', inFolder('three.tsudoi'))).code).toBe(2);
  const { plan } = planIn('three.tsudoi');
  expect(plan.rows.attendees.size).toBe(2);
  expect([...plan.rows.conflicts.values()].map(({ field }) => field)).toEqual(['title']);
});

test('without a conflict it ends with 0; a merged file takes part in the next merge', async () => {
  const [m, t] = [put('m1.tsudoi', at(base.a, 'addAttendee', { name: '甲' })), put('t1.tsudoi', theirs)];
  expect((await tsudoi('merge', '-', m, t, '--out', inFolder('once.tsudoi'))).code).toBe(0);
  expect(
    (await tsudoi('merge', '-', inFolder('once.tsudoi'), t, '--out', inFolder('twice.tsudoi'))).code,
  ).toBe(0);
  expect(rowsOf(planIn('twice.tsudoi').plan)).toEqual(rowsOf(planIn('once.tsudoi').plan));
});

test('a locked file is opened with the passphrase of the environment', async () => {
  const bytes = writePlanFile(copyFile(theirs.state, { ...about, copy: 'b' }));
  fs.writeFileSync(inFolder('locked.tsudoi'), await lock(bytes, '果物'));
  const m = put('m2.tsudoi', base.a);
  const run = () => tsudoi('merge', '-', m, inFolder('locked.tsudoi'), '--out', inFolder('l.tsudoi'));
  expect((await run()).code).toBe(1);
  vi.stubEnv('TSUDOI_PASSPHRASE', '果物');
  expect((await run()).code).toBe(0);
});

test.each([
  [
    'another meeting',
    (m: string) => [
      '-',
      m,
      put('other.tsudoi', { ...base.b, state: { ...base.b.state, plan: { ...base.b.state.plan, id: 'x' } } }),
    ],
  ],
  ['a damaged file', (m: string) => ['-', m, broken()]],
  ['no such file', (m: string) => ['-', m, inFolder('nowhere.tsudoi')]],
  ['one file only', (m: string) => [m]],
])('%s: one line, nothing written', async (_what, args) => {
  const said = await tsudoi('merge', ...args(put('m3.tsudoi', mine)), '--out', inFolder('no.tsudoi'));
  expect(said).toMatchObject({ code: 1, out: '' });
  expect(said.err.trim().split('\n')).toHaveLength(1);
  expect(fs.existsSync(inFolder('no.tsudoi'))).toBe(false);
});
