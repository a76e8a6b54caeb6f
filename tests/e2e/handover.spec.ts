import fs from 'node:fs';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { openPlanFile } from '../helpers/e2e/plan-file.ts';
import { goTo } from '../helpers/e2e/screens.ts';
import { testContext } from '../helpers/plans.ts';
import { foundIn, PEOPLE, privatePlan, stringsOf } from '../helpers/private-plan.ts';
import { expect, test } from './fixtures.ts';

test('a meeting is handed over without its people and becomes the next host’s @renderer', async ({ app }) => {
  const { page } = app;
  const { plan } = privatePlan();
  await openPlanFile(page, { ...plan, id: testContext.newId() });
  await goTo(page, '個人情報');
  await page.getByRole('button', { name: '引継ぎファイルを作る…' }).click();
  const dialog = page.getByRole('dialog');
  const texts = dialog.getByRole('list', { name: 'ファイルに入れない文' });
  await expect(texts.getByRole('checkbox').first()).toBeChecked();
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByLabel('ファイルに入る文をすべて確かめました。').check();
  const file = await app.saveNext(() => dialog.getByRole('button', { name: '引継ぎファイルを保存' }).click());
  expect(foundIn(fs.readFileSync(file, 'utf8'), stringsOf(PEOPLE))).toEqual([]);
  await goTo(page, '帳票・書出し');
  await page.getByRole('tab', { name: '書出しの記録' }).click();
  await expect(page.getByTestId('output').first()).toContainText('引継ぎファイル');

  // At the next host's desk: the new meeting is asked for at once, one number on, made from this one.
  await goTo(page, '会議の一覧');
  await page.getByTestId('plan-file').setInputFiles(file);
  await expect(dialog.getByLabel('回', { exact: true })).toHaveValue('9');
  await expect(dialog.getByLabel('もとにする会議')).not.toHaveValue('');
});
