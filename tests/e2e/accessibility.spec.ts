import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { card, goTo, openMeeting } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it stands: rule and the elements it names. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

for (const theme of ['明るい', '暗い']) {
  test(`axe finds nothing on any screen (${theme})`, async ({ app }) => {
    const { page } = app;
    await page.getByRole('button', { name: '表示の設定' }).click();
    await page.getByRole('radio', { name: theme }).click();
    expect(await findings(page), '表示の設定').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await findings(page), '会議の一覧').toEqual([]);
    await openMeeting(page, /第8回/);
    for (const screen of ['概要', '参加者', '取込', '帳票・書出し', '日程']) {
      await goTo(page, screen);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await findings(page), screen).toEqual([]);
    }
    await card(page, 'UCCN国内都市会議').click();
    expect(await findings(page), '日程の編集欄').toEqual([]);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await findings(page), '操作を探す').toEqual([]);
  });
}
