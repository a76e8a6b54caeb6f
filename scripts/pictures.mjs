import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium, findChromium } from './lib/chromium.mjs';
import { ROOT, runScript } from './lib/run.mjs';

/**
 * `npm run pictures`: builds the program, opens the plan beside the README's pictures (invented people), and takes
 * them anew. To be run when a screen of them has changed; the pictures are then looked at and committed.
 */
const IMAGES = path.join(ROOT, 'docs/images');
const LARGE = { width: 1440, height: 900 };
const SMALL = { width: 1200, height: 750 };
/** The afternoon of the first day, in the middle of a session: the clock of every picture. */
const NOW = new Date('2025-10-14T14:20:00+09:00');

if ((await runScript('build.mjs')) !== 0) process.exit(1);
ensureChromium();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-pictures-'));
const host = spawn(
  process.execPath,
  [path.join(ROOT, 'dist/main/browser-host.cjs'), '--port', '0', '--data', path.join(folder, 'data')],
  { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
);
try {
  const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
    ...(findChromium() ? { executablePath: findChromium() ?? '' } : {}),
    chromiumSandbox: process.getuid?.() !== 0,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: LARGE,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.clock.setFixedTime(NOW);
  await page.goto(await addressOf(host));
  await page.getByTestId('plan-file').setInputFiles(path.join(IMAGES, 'plan.tsudoi'));
  await page.getByText('控え済み').waitFor();
  const rail = page.getByRole('navigation', { name: '画面' });
  /** @param {string} name */
  const go = (name) => rail.getByRole('button', { name }).click();
  /** @param {string} name */
  const take = (name) => page.screenshot({ path: path.join(IMAGES, `${name}.png`), animations: 'disabled' });
  await page.getByText('開きました').waitFor({ state: 'hidden' });

  await go('日程');
  await page.getByRole('radio', { name: /10月14日/ }).check({ force: true });
  await page.getByText('受付', { exact: true }).last().click();
  await take('schedule');
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: /15日/ }).check({ force: true });
  await page.getByRole('radio', { name: '進行表' }).check({ force: true });
  await page.setViewportSize(SMALL);
  await take('run-sheet');
  await page.getByRole('radio', { name: '時間割' }).check({ force: true });
  await take('excursion');
  await go('当日');
  await take('today');
  await go('帳票・書出し');
  await take('papers');
  await go('これまでの会議');
  await take('history');
  await context.close();
} finally {
  host.kill();
  fs.rmSync(folder, { recursive: true, force: true });
}

/** The address that the host prints. @param {import('node:child_process').ChildProcess} child */
async function addressOf(child) {
  let text = '';
  for await (const part of child.stdout ?? []) {
    text += String(part);
    const found = /http:\S+/.exec(text);
    if (found) return found[0];
  }
  throw new Error('the host has ended');
}
