import type { Page } from '@playwright/test';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { openPlanFile } from '../helpers/e2e/plan-file.ts';
import { goTo, saved } from '../helpers/e2e/screens.ts';
import { wholeMeeting } from '../helpers/whole-meeting.ts';
import { expect, test } from './fixtures.ts';

const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('an agenda with a question and a paper, an answer, notes typed while it runs, their theme, what follows, a restart', {
  tag: '@renderer',
}, async ({ app }) => {
  const { page } = app;
  await page.clock.setFixedTime('2025-10-14T15:30:00+09:00');
  await openPlanFile(page, wholeMeeting(9));
  await goTo(page, '議題・記録');

  const session = page.getByRole('region', { name: '意見交換', exact: true });
  await session.getByRole('textbox', { name: '「意見交換」に議題を追加' }).fill('共同広報');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /共同広報/ }).click();
  await box(page, '配布資料').fill('資料1 共同広報案.pdf');
  await page.keyboard.press('Enter');
  await box(page, '都市への設問').fill('来年度も続けますか');
  await page.keyboard.press('Enter');
  await expect(box(page, '設問1')).toHaveValue('来年度も続けますか');
  expect(await accessibilityProblems(page)).toEqual([]);

  await tab(page, '回答');
  await box(page, '名古屋市：来年度も続けますか').fill('続けたい');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^未回答の都市 /)).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);

  // The item that runs is chosen from 当日; everything else is typed.
  await goTo(page, '当日');
  await page.getByRole('button', { name: '記録する' }).click();
  const line = box(page, '記録を入力');
  await line.fill('なご');
  await page.keyboard.press('Tab');
  await page.keyboard.type('担当者が足りない');
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('Enter');
  await expect(box(page, '記録1の内容')).toHaveValue('担当者が足りない');
  await expect(box(page, '記録1の時刻')).toHaveValue('15:30');
  await expect(page.getByRole('combobox', { name: '記録1の種類' })).toHaveValue('concern');
  await line.fill('！神戸（山田）：来年度も続ける');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: '記録2の種類' })).toHaveValue('decision');
  await expect(box(page, '記録2の発言者')).toHaveValue('山田');
  expect(await accessibilityProblems(page)).toEqual([]);

  await tab(page, 'テーマ');
  await page.getByRole('button', { name: '標準のテーマを加える' }).click();
  await page
    .getByRole('combobox', { name: '「担当者が足りない」のテーマ' })
    .selectOption({ label: '倫理／研修' });
  await expect(page.getByRole('region', { name: '倫理／研修' })).toContainText('担当者が足りない');
  expect(await accessibilityProblems(page)).toEqual([]);

  await tab(page, '記録');
  await page.getByRole('button', { name: '記録2から連携候補を作る' }).click();
  await tab(page, '連携候補');
  await expect(page.getByRole('combobox', { name: '連携候補1の担当都市' })).toHaveValue('kobe');
  await box(page, '連携候補1の期限').fill('2025-10-01');
  await page.keyboard.press('Enter');
  await expect(page.getByText('期限超過 1件')).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);

  await saved(page);
  await app.restart();
  await goTo(app.page, '議題・記録');
  await tab(app.page, '連携候補');
  await expect(box(app.page, '連携候補1の内容')).toHaveValue('来年度も続ける');
  await app.page.getByRole('button', { name: '連携候補1を削除' }).click();
  await expect(app.page.getByText('連携候補がまだありません')).toBeVisible();
  await app.page.keyboard.press('Control+z');
  await expect(box(app.page, '連携候補1の内容')).toHaveValue('来年度も続ける');
});
