import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { importFile, reply } from '../helpers/e2e/people.ts';
import { goTo, openMeeting } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

test('answers that change after an edition are listed with where they came from, and undone', {
  tag: '@renderer',
}, async ({ app }) => {
  const { page } = app;
  await openMeeting(page, /第8回/);
  await goTo(page, '行事・回答');
  await page.getByRole('tab', { name: '版のあと' }).click();
  await expect(page.getByText('まだ版を確定していません')).toBeVisible();
  await page.getByRole('button', { name: '日程を開く' }).click();
  await page.getByTestId('release-chip').click();
  const drawer = page.getByRole('dialog', { name: '版と変更' });
  await drawer.getByRole('button', { name: '第1版を確定' }).click();
  await drawer.getByRole('button', { name: '閉じる' }).click();
  await goTo(page, '行事・回答');
  await expect(page.getByText('版を確定したあとに変わった回答はありません')).toBeVisible();

  await importFile(page, reply('04'));
  await goTo(page, '行事・回答');
  const rows = page.getByTestId('late');
  await expect(rows.first()).toContainText('ファイル「04_札幌市');
  await expect(rows.filter({ hasText: '未回答 → 出席' }).first()).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '視察' })).toContainText(/増\d+名現在\d+名/);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityProblems(page), colorScheme).toEqual([]);
  }
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(rows).toHaveCount(0);
});
