import fs from 'node:fs';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { openPlanFile } from '../helpers/e2e/plan-file.ts';
import { goTo } from '../helpers/e2e/screens.ts';
import { testContext } from '../helpers/plans.ts';
import { foundIn, PEOPLE, privatePlan, stringsOf } from '../helpers/private-plan.ts';
import { expect, test } from './fixtures.ts';

test('what was prepared and learnt is handed over without its people and becomes the next host’s meeting @renderer', async ({
  app,
}) => {
  const { page } = app;
  const { plan } = privatePlan();
  const dialog = page.getByRole('dialog');
  const tab = (name: string) => page.getByRole('tab', { name });
  await openPlanFile(page, { ...plan, id: testContext.newId() });

  // A task with its due date, a lesson, a cost: all by keyboard.
  await goTo(page, '準備・引継ぎ');
  await page.getByLabel('新しいやること').fill('会場の下見');
  await page.keyboard.press('Enter');
  await page.getByLabel('会場の下見の期限').fill('2週間前');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').filter({ has: page.getByLabel('会場の下見の期限') })).toContainText(
    '日過ぎ',
  );
  await page.getByLabel('会場の下見の済').check();
  await expect(page.getByTestId('checklist-summary')).toContainText('2件のうち1件が済み');
  await tab('反省').click();
  await page.getByLabel('新しい申し送りの事項').fill('交通・バス');
  await page.keyboard.press('Enter');
  await page.getByLabel('交通・バスの内容').fill('運転手の佐々木さんに頼む');
  await page.keyboard.press('Control+Enter');
  await tab('経費').click();
  await page.getByLabel('新しい費目').fill('バス借上料');
  await page.keyboard.press('Enter');
  await page.getByLabel('バス借上料の予算額（円）').fill('30万円');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('sum-planned')).toContainText('330,000');
  expect(await accessibilityProblems(page)).toEqual([]);

  // The file: a sentence about somebody whom the plan does not know is put into other words.
  await tab('引継ぎ').click();
  await page.getByRole('button', { name: '引継ぎファイルを作る…' }).click();
  const texts = dialog.getByRole('list', { name: 'ファイルに入れない文' });
  await expect(texts.getByRole('checkbox').first()).toBeChecked();
  const lesson = dialog.getByLabel('「交通・バス」の内容をファイルに入れる文');
  await lesson.fill('バス会社に早めに頼む');
  await lesson.press('Control+Enter');
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByLabel('ファイルに入る文をすべて確かめました。').check();
  const file = await app.saveNext(() => dialog.getByRole('button', { name: '引継ぎファイルを保存' }).click());
  expect(foundIn(fs.readFileSync(file, 'utf8'), [...stringsOf(PEOPLE), '佐々木'])).toEqual([]);

  // At the next host's desk: the next meeting of the list, its host, last year's weekday; begun in one change.
  await goTo(page, '会議の一覧');
  await page.getByTestId('plan-file').setInputFiles(file);
  await expect(dialog.getByLabel('回', { exact: true })).toHaveValue('9');
  await expect(dialog.getByLabel('開催都市')).toHaveValue('asahikawa');
  await expect(dialog.getByLabel('1日目の日付', { exact: true })).toHaveValue('令和8年10月13日（火）');
  await expect(dialog.getByRole('region', { name: '引き継ぐもの' })).toContainText('反省・申し送り2件');
  await dialog.getByRole('button', { name: '引き継ぐ' }).click();
  await expect(page.getByRole('navigation').getByText('第9回　旭川市')).toBeVisible();
  await goTo(page, '準備・引継ぎ');
  await tab('やること').click();
  await expect(page.getByLabel('会場の下見の済')).not.toBeChecked();
  await expect(page.getByLabel('会場の下見の期限')).toHaveValue('2週間前');
  await tab('反省').click();
  await expect(page.getByLabel('交通・バスの内容')).toHaveValue('バス会社に早めに頼む');
  await tab('経費').click();
  await expect(page.getByTestId('sum-lastPlanned')).toContainText('330,000');
  await page.keyboard.press('Control+Z');
  await expect(page.getByText('経費がまだありません')).toBeVisible();
  await page.keyboard.press('Control+Y');
  await expect(page.getByTestId('sum-lastPlanned')).toBeVisible();

  // All meetings on one screen.
  await goTo(page, 'これまでの会議');
  await expect(page.getByTestId('next-host')).toContainText('第12回です。加盟順では越前市');
  await page.locator('[data-city="yamagata"]').focus();
  await expect(page.getByTestId('map-said')).toContainText('山形市（映画）：第8回　令和7年度');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByTestId('map-said')).toContainText('旭川市（デザイン）：第9回　令和8年度（2026）');
  await expect(
    page
      .getByRole('region', { name: '参加者数' })
      .first()
      .getByRole('row', { name: /札幌市/ }),
  ).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
});
