import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { electronBinary } from '../../scripts/lib/electron-binary.mjs';
import type { Calendar } from '../../shared/documents/calendar.ts';
import type { Document } from '../../shared/documents/document.ts';
import type { AppUnderTest } from '../helpers/e2e/app-under-test.ts';
import { goTo, openMeeting } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const PAPER: Document = {
  id: 'attendee-list',
  language: 'ja',
  title: '出席者名簿',
  subtitle: [],
  marks: [],
  edition: '第1版',
  page: { size: 'A4', orientation: 'portrait' },
  blocks: [{ kind: 'paragraph', text: '山形市' }],
  notes: [],
};

/** A calendar without events: what is asked here is where its file goes. */
const CALENDAR: Calendar = {
  name: '第8回',
  edition: '第1版',
  zone: 'Asia/Tokyo',
  stampedAt: '2025-10-01T00:00:00.000Z',
  events: [],
};

/** Calls the preload's bridge from the page, as the renderer does. */
const call = (app: AppUnderTest, channel: string, argument: unknown) =>
  app.page.evaluate(
    ([name, value]) => {
      const { tsudoi } = globalThis as unknown as {
        tsudoi: { invoke(channel: string, argument: unknown): Promise<unknown> };
      };
      return tsudoi.invoke(name, value);
    },
    [channel, argument] as const,
  );

/** Runs the program's executable on the test's own data and gives what it printed. */
async function runProgram(app: AppUnderTest, args: readonly string[]) {
  const executable =
    app.host === 'double' ? path.join(ROOT, 'dist/tests/electron-double/electron') : electronBinary();
  const child = spawn(executable ?? '', [ROOT, ...args], {
    env: { ...process.env, CHROMIUM: findChromium() ?? '', TSUDOI_USER_DATA: app.folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
  });
  const [code] = await once(child, 'exit');
  return { code, out };
}

test.describe('the Electron host', () => {
  test('saves through the dialog and gives back the name alone', async ({ app }) => {
    let reply: unknown;
    const file = await app.saveNext(async () => {
      reply = await call(app, 'calendar.export', { calendar: CALENDAR, suggestedName: '日程/第8回' });
    });
    expect(reply).toEqual({ ok: true, value: { kind: 'saved', name: '日程_第8回.ics' } });
    expect(path.basename(file)).toBe('日程_第8回.ics');
    expect(fs.readFileSync(file, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  test('a workbook that cannot be replaced stays, what was made lies beside it, and the screen says so', async ({
    app,
  }) => {
    const { page } = app;
    const { main } = app as unknown as { main: import('@playwright/test').ElectronApplication };
    await openMeeting(page, /第8回UCCN/);
    await goTo(page, '帳票・書出し');
    const excel = () => page.getByRole('button', { name: 'Excel', exact: true }).click();
    const file = await app.saveNext(excel);
    const before = fs.readFileSync(file);
    // As a file that Excel holds: it cannot be replaced.
    test.skip(spawnSync('chattr', ['+i', file]).status !== 0, 'no file can be held here');
    try {
      await main.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = (async () => ({
          canceled: false,
          filePath,
        })) as typeof dialog.showSaveDialog;
      }, file);
      await excel();
      await expect(
        page.getByText(/日程表.*\.xlsx」は Excel などで開かれています。.* \(2\)\.xlsx」に保存しました。/),
      ).toBeVisible();
      expect(fs.readFileSync(file).equals(before)).toBe(true);
      expect(fs.readdirSync(path.dirname(file))).toHaveLength(2);
    } finally {
      spawnSync('chattr', ['-i', file]);
    }
  });

  test('gives up quietly when the dialog is closed', async ({ app }) => {
    test.skip(app.host === 'electron', 'the real dialog waits for a person');
    const reply = await call(app, 'calendar.export', { calendar: CALENDAR, suggestedName: 'a' });
    expect(reply).toEqual({ ok: true, value: { kind: 'cancelled' } });
  });

  test('prints a paper as a PDF', async ({ app }) => {
    const request = { suggestedName: '名簿', document: PAPER };
    const file = await app.printToPdf(() => call(app, 'print.pdf', request));
    expect(fs.readFileSync(file).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(path.basename(file)).toBe('名簿.pdf');
  });

  test('reads a table in a process of its own, and says what is wrong with a bad one', async ({ app }) => {
    const read = (name: string, bytes: number[]) =>
      app.page.evaluate(
        ([file, content]) => {
          const { tsudoi } = globalThis as unknown as {
            tsudoi: { invoke(channel: string, argument: unknown): Promise<unknown> };
          };
          return tsudoi.invoke('file.read', { name: file, bytes: new Uint8Array(content) });
        },
        [name, bytes] as const,
      );
    const good = await read('名簿.csv', [...new TextEncoder().encode('氏名,所属\r\n山田 太郎,山形市\r\n')]);
    expect(good).toMatchObject({ ok: true, value: { name: '名簿.csv', format: 'csv', encoding: 'utf-8' } });
    expect(await read('空.csv', [])).toMatchObject({ ok: false, error: { code: 'file-empty' } });
    expect(await read('壊.xlsx', [0x50, 0x4b, 3, 4, 0, 0])).toMatchObject({ ok: false });
  });

  test('runs once: a second start ends at once and brings the first to the front', async ({ app }) => {
    const { main } = app as unknown as { main: import('@playwright/test').ElectronApplication };
    const focused = main.evaluate(
      ({ app: electronApp }) =>
        new Promise((resolve) => electronApp.once('second-instance', () => resolve(true))),
    );
    expect(await runProgram(app, [])).toMatchObject({ code: 0 });
    expect(await focused).toBe(true);
  });

  test('takes the command line’s commands, beside the window', async ({ app }) => {
    const file = path.join(app.folder, '見本.tsudoi');
    // Another profile: the first one belongs to the window.
    const aside = { ...app, host: app.host, folder: path.join(app.folder, 'aside') } as AppUnderTest;
    expect(await runProgram(aside, ['sample', '--out', file])).toMatchObject({ code: 0 });
    const { code, out } = await runProgram(aside, ['check', file, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toBeInstanceOf(Array);
  });

  test('refuses a call that breaks the contract', async ({ app }) => {
    const replies = await app.page.evaluate(async () => {
      const { tsudoi } = globalThis as unknown as {
        tsudoi: {
          invoke(channel: string, argument: unknown): Promise<{ ok: boolean; error?: { code: string } }>;
        };
      };
      const calls: [string, unknown][] = [
        ['app.info', { surplus: 1 }],
        ['file.read', { name: '', bytes: new Uint8Array([1]) }],
        ['file.read', { name: 'a.csv', bytes: 'text' }],
        ['__proto__', {}],
        ['fs.read', { path: '/etc/passwd' }],
        // A file is read by its bytes, never by a path.
        ['file.read', { path: '/etc/passwd' }],
      ];
      return Promise.all(
        calls.map(async ([channel, argument]) => (await tsudoi.invoke(channel, argument)).error?.code),
      );
    });
    expect(replies).toEqual([
      'bad-argument',
      'bad-argument',
      'bad-argument',
      'unknown-channel',
      'unknown-channel',
      'bad-argument',
    ]);
  });

  test('opens no window and leaves its page for no other', async ({ app }) => {
    app.allowProblems(/ERR_ABORTED|ERR_BLOCKED|Failed to load resource|navigate|Not allowed/);
    const before = app.page.url();
    expect(await app.page.evaluate(() => String(window.open('https://example.com/')))).toBe('null');
    await app.page.evaluate(() => {
      location.href = 'https://example.com/';
    });
    // The refusal is over when the page answers again.
    await expect.poll(() => app.page.evaluate(() => document.readyState)).toBe('complete');
    expect(app.page.url()).toBe(before);
    expect(app.page.context().pages()).toHaveLength(1);
  });
});
