import type { Page } from '@playwright/test';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { gridField } from '../helpers/e2e/people.ts';
import { openPlanFile } from '../helpers/e2e/plan-file.ts';
import { goTo } from '../helpers/e2e/screens.ts';
import { doing, yamagata } from '../helpers/plans.ts';
import { expect, test } from './fixtures.ts';

const focused = (page: Page) => page.locator('*:focus');

test('kinds and own fields by keyboard: a new one is named at once, one in use stays, the next has the keyboard @renderer', async ({
  app,
}) => {
  const { page } = app;
  const plan = doing(yamagata(), 'addAttendee', { name: '髙橋 一郎', kind: 'guest' });
  await openPlanFile(page, { ...plan, id: '0199ffff-0000-7000-8000-00000000cccc' });
  await goTo(page, '参加者');
  await page.getByRole('button', { name: '列・項目…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '表示する列・独自の項目・区分' });
  const kinds = dialog.getByRole('region', { name: '区分' });
  const names = kinds.getByLabel('区分の名前', { exact: true });

  await kinds.getByRole('button', { name: '区分を加える' }).press('Enter');
  await page.keyboard.type('学生');
  await page.keyboard.press('Enter');
  await expect(names.last()).toHaveValue('学生');
  await expect(kinds.getByText('1名', { exact: true })).toHaveCount(1);
  expect(await accessibilityProblems(page)).toEqual([]);

  await kinds.getByRole('button', { name: '区分「来賓」を削除' }).press('Enter');
  await expect(page.getByRole('log')).toContainText('この区分の参加者がいるか');
  await page.getByRole('log').getByRole('button', { name: '閉じる' }).click();
  await expect(page.getByRole('log')).toBeEmpty();
  await expect(names).toHaveCount(9);
  await kinds.getByRole('button', { name: '区分「オブザーバー」を削除' }).press('Enter');
  await expect(names).toHaveCount(8);
  await expect(focused(page)).toHaveValue('発表者');
  await kinds.getByRole('button', { name: '「オブザーバー」を戻す' }).press('Enter');
  await expect(names).toHaveCount(9);

  for (const name of ['宿泊先', '到着']) {
    await dialog.getByRole('button', { name: '項目を加える' }).press('Enter');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  const fields = dialog.getByLabel('項目の名前');
  await expect(fields).toHaveCount(2);
  await expect(fields.last()).toHaveValue('到着');
  await dialog.getByRole('button', { name: '項目「宿泊先」を削除' }).press('Enter');
  await expect(focused(page)).toHaveValue('到着');
  await dialog.getByRole('button', { name: '項目「到着」を削除' }).press('Enter');
  await expect(fields).toHaveCount(0);
  await expect(focused(page)).toHaveText('項目を加える');
});

test('in a narrow window with many filters the table scrolls to the cell that has the keyboard @renderer', async ({
  app,
}) => {
  const { page } = app;
  await page.setViewportSize({ width: 640, height: 800 });
  let plan = doing(yamagata(), 'addAttendee', { name: '髙橋 一郎' });
  for (const n of [1, 2, 3])
    plan = doing(plan, 'saveView', {
      id: null,
      name: `保存した長い名前の絞り込み${n}`,
      conditions: [],
    });
  await openPlanFile(page, { ...plan, id: '0199ffff-0000-7000-8000-00000000dddd' });
  await goTo(page, '参加者');
  await page.getByRole('gridcell', { name: '髙橋 一郎', exact: true }).click();
  await page.keyboard.press('End');
  const right = (await gridField(page).boundingBox())!;
  expect(right.x).toBeGreaterThan(0);
  expect(right.x + right.width).toBeLessThanOrEqual(640);
});
