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
    for (const screen of [
      '概要',
      '参加者',
      '行事・回答',
      '場所・移動',
      '回答票',
      '取込',
      '帳票・書出し',
      '当日',
      '受付',
      '準備・引継ぎ',
      'これまでの会議',
      '日程',
    ]) {
      await goTo(page, screen);
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
