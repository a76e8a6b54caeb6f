import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCalendar } from '../../../shared/documents/builders/calendar.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { fromPlanFile, toPlanFile } from '../../../shared/domain/plan/plan-file.ts';
import { runCommandLine } from '../../../src-main/cli/run-cli.ts';
import { writeIcs } from '../../../src-main/formats/ics/write-calendar.ts';
import { readPlanFile } from '../../../src-main/formats/plan-file/read-plan-file.ts';
import { writePlanFile } from '../../../src-main/formats/plan-file/write-plan-file.ts';
import { createNodeSpawner } from '../../../src-main/worker/node-spawner.ts';
import { type BuiltWorker, buildParseWorker } from '../../helpers/parse-worker.ts';
import { doing, yamagata } from '../../helpers/plans.ts';
import { REPLIES } from '../../helpers/replies.ts';
import { exported } from '../../helpers/traced.ts';

const SAMPLES = path.resolve(import.meta.dirname, '../../fixtures/samples');
const SAVED = { source: 'test', savedAt: '2026-01-01T00:00:00.000Z' };
let worker: BuiltWorker;
let planPath = '';

beforeAll(async () => {
  worker = await buildParseWorker();
  planPath = path.join(worker.folder, '第8回.tsudoi');
  await run('sample', '--out', planPath);
}, 60_000);
afterAll(() => worker.remove());

async function run(...args: string[]) {
  const written = { out: '', err: '' };
  const code = await runCommandLine(args, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    spawner: createNodeSpawner(worker.file),
  });
  return { code, ...written };
}

function planAt(file: string): Plan {
  const read = readPlanFile(new Uint8Array(readFileSync(file)), 'plan');
  if (!read.ok) throw new Error(read.error.code);
  const plan = fromPlanFile(read.value);
  if (!plan.ok) throw new Error(plan.error.why);
  return plan.value;
}

/** A copy of the sample plan in a folder of its own. */
function freshPlan(name: string): string {
  const folder = path.join(worker.folder, name);
  mkdirSync(folder);
  const file = path.join(folder, 'plan.tsudoi');
  copyFileSync(planPath, file);
  return file;
}

const reply = (start: string): string =>
  path.join(REPLIES, readdirSync(REPLIES).find((name) => name.startsWith(start)) ?? '');

describe('the command import', () => {
  it('previews lists and calendars, told apart, and changes no file', async () => {
    const before = readFileSync(planPath);
    const calendar = path.join(worker.folder, '会議.ics');
    writeFileSync(
      calendar,
      writeIcs(buildCalendar(planAt(planPath), { language: 'ja', date: '2025-09-01' }).calendar),
    );
    const { code, out, err } = await run('import', planPath, reply('01'), calendar, '--preview', '--json');
    expect([code, err]).toEqual([0, '']);
    const { applied, files } = JSON.parse(out);
    expect(applied).toBe(false);
    expect(files.map(({ kind }: { kind: string }) => kind)).toEqual(['people', 'calendar']);
    expect(files[0].added.length).toBeGreaterThan(2);
    // Our own calendar read back changes nothing.
    expect(files[1]).toMatchObject({ added: [], changed: [], open: 0 });
    expect(files[1].same).toBeGreaterThan(3);
    expect(readFileSync(planPath)).toEqual(before);
  });

  it('applies a reply and its correction in turn, with stamps of its own, and finds nothing the second time', async () => {
    const plan = freshPlan('apply');
    const first = await run('import', plan, reply('02_'), reply('02b'), '--apply', '--json');
    expect([first.code, first.err]).toEqual([0, '']);
    const [sent, corrected] = JSON.parse(first.out).files;
    expect(sent.added.length).toBeGreaterThan(0);
    expect(corrected.changed.length + corrected.added.length).toBeGreaterThan(0);
    for (const { cells } of corrected.changed)
      for (const { before, after } of cells) expect(after).not.toEqual(before);
    const after = planAt(plan);
    expect(after.rows.attendees.size).toBe(sent.added.length + corrected.added.length);
    expect(after.rows.imports.size).toBe(2);
    expect(after.seq).toBe(planAt(planPath).seq + 2);
    const again = await run('import', plan, reply('02b'), '--preview', '--json');
    expect(JSON.parse(again.out).files[0]).toMatchObject({ added: [], changed: [], again: true });
  });

  it('takes a schedule in and writes to another file where asked to', async () => {
    const plan = freshPlan('out');
    const before = readFileSync(plan);
    const out = path.join(path.dirname(plan), 'new.tsudoi');
    const schedule = path.join(worker.folder, '日程.csv');
    writeFileSync(schedule, '日付,時間,内容,会場\n2025/10/14,18:00～20:00,懇親会,市民ホテル\n');
    const { code } = await run('import', plan, schedule, '--apply', '--out', out);
    expect(code).toBe(0);
    expect(readFileSync(plan)).toEqual(before);
    expect([...planAt(out).rows.items.values()].map(({ title }) => title)).toContain('懇親会');
  });

  it('knows a schedule of ours that was edited in Excel: merged by cell, remembered, nothing the second time', async () => {
    const sent = await exported(yamagata(), 'schedule');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(sent.bytes.slice().buffer as never);
    const { ref, code } = sent.plan.rows.exports.get(sent.exportId)!.rows[0]!;
    const sheet = book.worksheets[0]!;
    sheet.eachRow((row) => {
      const values = row.values as unknown[];
      const at = values.indexOf(code);
      if (at > 0) row.getCell(at + 1).value = '特別講演';
    });
    const folder = path.join(worker.folder, 'returned');
    mkdirSync(folder);
    const file = path.join(folder, '日程表（修正）.xlsx');
    writeFileSync(file, new Uint8Array(await book.xlsx.writeBuffer()));
    const plan = path.join(folder, 'plan.tsudoi');
    // The title has been changed here too, and stays; its place has not.
    const own = doing(sent.plan, 'editRow', { collection: 'items', key: ref!, patch: { title: '基調講演' } });
    for (const [now, title, isKept] of [
      [sent.plan, '特別講演', false],
      [own, '基調講演', true],
    ] as const) {
      writeFileSync(plan, writePlanFile(toPlanFile(now, () => ({}), SAVED)));
      const first = JSON.parse((await run('import', plan, file, '--apply', '--json')).out).files[0];
      expect(first).toMatchObject({ kind: 'schedule', again: false, added: [] });
      expect(first.changed.length).toBe(isKept ? 0 : 1);
      expect(planAt(plan).rows.items.get(ref!)!.title).toBe(title);
      const again = JSON.parse((await run('import', plan, file, '--preview', '--json')).out).files[0];
      expect(again).toMatchObject({ again: true, changed: [], added: [], doubtful: [] });
    }
  });

  it('writes nothing where one of the files cannot be taken in', async () => {
    const plan = freshPlan('broken');
    const before = readFileSync(plan);
    const { code, out, err } = await run(
      'import',
      plan,
      reply('01'),
      path.join(SAMPLES, 'calendars/thunderbird.ics'),
      '--apply',
    );
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^tsudoi: [^\n]+\n$/);
    expect(readFileSync(plan)).toEqual(before);
    expect(readdirSync(path.dirname(plan))).toEqual(['plan.tsudoi']);
  });

  it.each([
    [['--preview']],
    [['a.xlsx']],
    [['a.xlsx', '--preview', '--apply']],
    [['missing.xlsx', '--apply']],
  ])('refuses %j with one line', async (args) => {
    const { code, err } = await run('import', planPath, ...args);
    expect(code).toBe(1);
    expect(err).toMatch(/^tsudoi: [^\n]+\n$/);
  });
});
