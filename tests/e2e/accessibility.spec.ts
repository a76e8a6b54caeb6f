import type { Page } from '@playwright/test';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { openPlanFile } from '../helpers/e2e/plan-file.ts';
import { card, goTo, openMeeting } from '../helpers/e2e/screens.ts';
import { livelyMeeting } from '../helpers/lively-meeting.ts';
import { expect, test } from './fixtures.ts';

const THEMES = ['明るい', '暗い'];

async function chooseTheme(page: Page, theme: string): Promise<void> {
  await page.getByRole('button', { name: '表示の設定' }).click();
  await page.getByRole('radio', { name: theme }).click();
}

/** Looks at every screen of the rail and every tab of each: one that is new is looked at as well. 日程 comes last. */
async function walk(page: Page): Promise<string[]> {
  const rail = page.getByRole('navigation', { name: '画面' }).getByRole('listitem').getByRole('button');
  const screens = (await rail.allTextContents()).map((text) => text.replace(/[\d,]+$|誤り.*$/, '').trim());
  for (const screen of [...screens.filter((name) => name !== '日程'), '日程']) {
    await goTo(page, screen);
    await expect(rail.filter({ hasText: screen })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await accessibilityProblems(page), screen).toEqual([]);
    const tabs = page.getByRole('tab');
    for (let at = 0; at < (await tabs.count()); at += 1) {
      if ((await tabs.nth(at).getAttribute('aria-selected')) === 'true') continue;
      await tabs.nth(at).click();
      expect(await accessibilityProblems(page), `${screen}：${await tabs.nth(at).textContent()}`).toEqual([]);
    }
  }
  return screens;
}

for (const theme of THEMES) {
  test(`axe finds nothing on any screen (${theme})`, { tag: '@renderer' }, async ({ app }) => {
    test.slow();
    const { page } = app;
    await chooseTheme(page, theme);
    expect(await accessibilityProblems(page), '表示の設定').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await accessibilityProblems(page), '会議の一覧').toEqual([]);
    await openMeeting(page, /第8回/);
    expect((await walk(page)).length).toBeGreaterThanOrEqual(16);
    await card(page, 'UCCN国内都市会議').click();
    expect(await accessibilityProblems(page), '日程の編集欄').toEqual([]);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await accessibilityProblems(page), '操作を探す').toEqual([]);
  });

  test(`axe finds nothing where people, answers, needs and money stand on the screens (${theme})`, {
    tag: '@renderer',
  }, async ({ app }) => {
    test.slow();
    const { page } = app;
    await page.clock.setFixedTime('2025-10-14T14:00:00+09:00');
    await chooseTheme(page, theme);
    await page.keyboard.press('Escape');
    // With three people a meal has nobody with a need, with forty each list is there.
    for (const count of theme === '暗い' ? [40] : [3, 40]) {
      const id = `0199a000-0000-7000-8000-0000000001${count.toString().padStart(2, '0')}`;
      await openPlanFile(page, { ...livelyMeeting(count), id });
      expect(await walk(page)).toContain('食い違い');
    }
  });
}
