import fs from 'node:fs';
import path from 'node:path';
import { foundInFiles } from '../helpers/dump.ts';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { personRow } from '../helpers/e2e/people.ts';
import { openPlanFile } from '../helpers/e2e/plan-file.ts';
import { goTo, reopen, saved } from '../helpers/e2e/screens.ts';
import { testContext } from '../helpers/plans.ts';
import { PEOPLE, privatePlan, stringsOf } from '../helpers/private-plan.ts';
import { expect, test } from './fixtures.ts';

const TITLE = '廃棄の試験の会議';
const TYPED = ['秘密 太郎', 'himitsu.taro@example.jp'];

/** A second folder for the backups, as if it had been chosen on an earlier day. */
function chooseSecond(folder: string): string {
  const second = path.join(folder, 'second');
  fs.mkdirSync(second);
  const [backups = ''] = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'backups');
  fs.writeFileSync(path.join(folder, backups, 'vault.json'), JSON.stringify({ id: '00000001', second }));
  return second;
}

test('what was disposed of stands in no file of the profile or of the backups any more', async ({ app }) => {
  const { plan } = privatePlan();
  const meeting = new Map([...plan.rows.meeting].map(([key, row]) => [key, { ...row, title: TITLE }]));
  await openPlanFile(app.page, { ...plan, id: testContext.newId(), rows: { ...plan.rows, meeting } });
  await expect(app.page.getByTestId('save-status')).toHaveAttribute('data-kept', 'true');
  const second = chooseSecond(app.folder);
  await app.restart();

  // Somebody is typed in, too, so that the engine's own memory of fields is tried.
  await reopen(app.page, TITLE, '参加者');
  await app.page.getByRole('button', { name: '参加者を追加' }).click();
  await app.page.keyboard.type(TYPED[0]!);
  await app.page.keyboard.press('Enter');
  await expect(personRow(app.page, TYPED[0]!)).toBeVisible();
  await saved(app.page);
  await goTo(app.page, '個人情報');
  await app.page.getByRole('button', { name: 'この会議の個人情報をすべて廃棄…' }).click();
  const dialog = app.page.getByRole('dialog');
  await expect(dialog.getByRole('region', { name: '消えるもの' })).toContainText('参加者');
  await expect(dialog.getByRole('region', { name: '残るもの' })).toContainText('札幌');
  await expect(dialog.getByRole('region', { name: '手で廃棄するもの' })).toContainText(
    '札幌市 Maria Schmidt',
  );
  await expect(dialog.getByRole('list', { name: '文ごと消すもの' })).toContainText('氏名あり');
  expect(await accessibilityProblems(app.page)).toEqual([]);
  await dialog.getByLabel('廃棄する人').fill('文化課 担当');
  await expect(dialog.getByRole('button', { name: '廃棄する' })).toBeDisabled();
  expect(foundInFiles([second], stringsOf(PEOPLE)).length).toBeGreaterThan(0);
  await dialog.getByLabel(/消えるもの、残るもの/).check();
  await dialog.getByRole('button', { name: '廃棄する' }).click();

  const record = () => app.page.getByTestId('disposal-record');
  await expect(record()).toContainText('会議のすべて');
  await expect(record()).toContainText('文化課 担当');
  await expect(app.page.getByRole('button', { name: '元に戻す' })).toBeDisabled();
  await app.restart();
  await reopen(app.page, TITLE, '個人情報');
  await expect(record()).toContainText('会議のすべて');
  await app.page.getByRole('button', { name: '廃棄記録を印刷・書き出す' }).click();
  await expect(app.page.getByRole('main')).toContainText('廃棄した方の人数');
  await expect(app.page.getByTestId('save-status')).toHaveAttribute('data-kept', 'true');
  expect(foundInFiles([app.folder], [...stringsOf([...PEOPLE, TYPED]), '担当 太郎'])).toEqual([]);
});
