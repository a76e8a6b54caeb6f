import { openPlanFile } from '../helpers/e2e/plan-file.ts';
import { byArrows, goTo } from '../helpers/e2e/screens.ts';
import { doing, yamagata } from '../helpers/plans.ts';
import { expect, test } from './fixtures.ts';

test('pair after pair by keyboard: merged field by field, told apart, undone; the keyboard is never lost @renderer', async ({
  app,
}) => {
  const { page } = app;
  let plan = yamagata();
  for (const [name, organisationId, phone, diet] of [
    ['髙橋 一郎', 'sapporo', '011-111-1111', '卵'],
    ['高橋　一郎', 'sapporo', '011-222-2222', 'そば'],
    ['林 健', 'kobe', '', ''],
    ['林　健', 'kobe', '', ''],
  ] as const)
    plan = doing(plan, 'addAttendee', { name, organisationId, phone, diet });
  await openPlanFile(page, { ...plan, id: '0199ffff-0000-7000-8000-00000000acac' });
  await goTo(page, '行事・回答');
  await byArrows(page, '行事', 'ArrowRight', '重複');
  const card = page.locator('button[aria-current="true"]').filter({ hasText: /一郎|健/ });

  // Diet is veiled until it is asked for.
  const pair = (name: RegExp) => page.getByRole('button', { name });
  await pair(/一郎/).press('Enter');
  await expect(page.getByText('伏せています').first()).toBeVisible();
  await expect(page.getByText('そば', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: '食事・配慮を表示' }).press('Enter');
  await expect(page.getByText('そば', { exact: true })).toBeVisible();
  await page.getByRole('row', { name: /電話/ }).getByLabel('011-222-2222').press('Space');
  await page.getByRole('button', { name: '1件にまとめる' }).press('Enter');
  await expect(page.getByRole('log')).toContainText('1件にまとめました');
  await expect(card).toBeFocused();
  await expect(card).toContainText('林');

  await page.getByLabel('別人と判断した理由').fill('同姓同名');
  await page.keyboard.press('Enter');
  await expect(page.getByText('重複と思われる方はいません')).toBeVisible();
  await expect(page.getByRole('tab', { name: '重複' })).toBeFocused();
  for (let n = 0; n < 2; n += 1) await page.keyboard.press('ControlOrMeta+z');
  await expect(pair(/一郎/)).toBeVisible();
  await expect(pair(/林/)).toBeVisible();
});
