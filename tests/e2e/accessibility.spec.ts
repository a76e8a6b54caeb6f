import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { card, goTo, openMeeting } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

for (const theme of ['明るい', '暗い']) {
  test(`axe finds nothing on any screen (${theme})`, { tag: '@renderer' }, async ({ app }) => {
    const { page } = app;
    await page.getByRole('button', { name: '表示の設定' }).click();
    await page.getByRole('radio', { name: theme }).click();
    expect(await accessibilityProblems(page), '表示の設定').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await accessibilityProblems(page), '会議の一覧').toEqual([]);
    await openMeeting(page, /第8回/);
    const rail = page.getByRole('navigation', { name: '画面' }).getByRole('listitem').getByRole('button');
    // A screen that is new in the rail is looked at as well; 日程 comes last, for it is gone on with.
    const screens = (await rail.allTextContents()).map((text) => text.replace(/[\d,]+$|誤り.*$/, '').trim());
    expect(screens.length).toBeGreaterThanOrEqual(16);
    for (const screen of [...screens.filter((name) => name !== '日程'), '日程']) {
      await goTo(page, screen);
      await expect(rail.filter({ hasText: screen })).toHaveAttribute('aria-current', 'page');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await accessibilityProblems(page), screen).toEqual([]);
      for (const tab of await page.getByRole('tab', { selected: false }).allTextContents()) {
        await page.getByRole('tab', { name: tab, exact: true }).click();
        expect(await accessibilityProblems(page), `${screen}：${tab}`).toEqual([]);
      }
    }
    await card(page, 'UCCN国内都市会議').click();
    expect(await accessibilityProblems(page), '日程の編集欄').toEqual([]);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await accessibilityProblems(page), '操作を探す').toEqual([]);
  });
}
