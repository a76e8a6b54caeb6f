import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { importFile } from '../helpers/e2e/people.ts';
import { card, fill, goTo, openMeeting, reopen, saved } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

const MEETING = /第8回UCCN/;
const FESTIVAL = '山形国際ドキュメンタリー映画祭';
const Q1 = 'やまがたクリエイティブセンター「Q1」';

/** A list of so many people who come to the excursion, as a file. */
function excursionists(count: number, folder: string): string {
  const people = Array.from({ length: count }, (_, at) => `名古屋市,名古屋 ${at + 1}号,○`);
  const file = path.join(folder, '視察.csv');
  fs.writeFileSync(file, `都市,氏名,視察\r\n${people.join('\r\n')}\r\n`);
  return file;
}

/** Types into a field of the screen and ends the edit. */
async function type(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press('Enter');
}

const tab = (page: Page, name: string): Promise<void> =>
  page.getByRole('radio', { name, exact: true }).click();

const vehicle = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

test('an excursion from stops to papers: hours, travel times, legs, a bus that is too small', async ({
  app,
}) => {
  const { page } = app;
  await openMeeting(page, MEETING);
  await importFile(page, excursionists(24, app.folder));
  await goTo(page, '日程');
  await card(page, FESTIVAL).click();
  await fill(page, '始まり', '10:00');
  await fill(page, '終わり', '11:00');
  await card(page, Q1).click();
  await fill(page, '始まり', '11:30');
  await fill(page, '終わり', '12:30');

  await goTo(page, '場所・移動');
  await page.keyboard.press('/');
  await page.keyboard.type('クリエイティブ');
  await expect(page.getByRole('list', { name: '場所の一覧' }).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await type(page, `${Q1} 開館時間`, '9-17時、18:00～20:00');
  await expect(page.getByLabel(`${Q1} 開館時間`)).toHaveValue('9:00～17:00、18:00～20:00');
  await page.getByRole('button', { name: `${Q1} 月曜日は休み` }).press('Space');
  await page.getByLabel(`${Q1} トイレ`).selectOption('有');
  await type(page, `${Q1} 電話`, '023-000-0000');
  await type(page, '新しい場所の名称', '山形駅');
  await expect(page.getByLabel('山形駅 名称')).toBeVisible();

  await tab(page, '移動時間');
  const day = page.getByRole('region', { name: '10月15日（水）の移動' });
  await expect(day).toContainText(`${FESTIVAL} → ${Q1}`);
  await expect(day.getByPlaceholder('未入力')).toHaveCount(1);
  await type(page, `${FESTIVAL}から${Q1}までの分`, '45');
  await expect(day).toContainText('15分足りません');
  await expect(day.getByRole('button', { name: '入れられる移動の項目はありません' })).toBeDisabled();
  await day.getByLabel(`${FESTIVAL}から${Q1}までの分`).fill('20分');
  await day.getByLabel(`${FESTIVAL}から${Q1}までの分`).press('Enter');
  await day.getByRole('button', { name: '移動の項目を入れる（1件）' }).press('Enter');
  await expect(day).toContainText('移動の項目あり');

  await tab(page, '車両');
  await page.getByRole('button', { name: '車両を追加' }).press('Enter');
  await type(page, '1号車 座席', '25');
  await type(page, '1号車 添乗', '山田');
  await page.getByRole('checkbox', { name: `1号車が${FESTIVAL}→${Q1}（バス20分）に使われる` }).press('Space');
  await expect(vehicle(page, '1号車')).toContainText('見込み 24名＋添乗1名／座席25');
  await expect(vehicle(page, '1号車')).toContainText('これ以上増えると25名を超え、中型が必要になります');
  await type(page, '1号車 添乗', '山田、佐藤');
  await expect(vehicle(page, '1号車').getByRole('alert')).toContainText('座席が1足りません');
  await type(page, '1号車 座席', '45');
  await expect(vehicle(page, '1号車').getByRole('alert')).toHaveCount(0);
  await saved(page);
  await app.restart();

  await reopen(app.page, MEETING, '帳票・書出し');
  await app.page.getByRole('radio', { name: '行程表' }).click();
  const file = await app.saveNext(() => app.page.getByRole('button', { name: 'Excel', exact: true }).click());
  expect(path.basename(file)).toBe('第8回UCCN国内都市ネットワーク会議_行程表.xlsx');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const texts: string[] = [];
  workbook.worksheets[0]?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  expect(texts).toEqual(
    expect.arrayContaining([
      '11:00発\n11:20着',
      `${FESTIVAL} → ${Q1}`,
      'バス\n1号車\n24名',
      '11:30着\n12:30発',
      '023-000-0000',
    ]),
  );
  await app.page.getByRole('radio', { name: '乗車名簿' }).click();
  const preview = app.page.getByRole('region', { name: '乗車名簿の見本' });
  await expect(preview).toContainText('添乗　山田、佐藤');
  await expect(preview).toContainText('乗車 24名・添乗 2名　計26名');

  // Once people have seats, the roll of the leg is called vehicle by vehicle.
  await goTo(app.page, '行事・回答');
  await app.page.getByRole('tab', { name: '号車割' }).click();
  await app.page.getByRole('button', { name: '自動で割り振る' }).click();
  await goTo(app.page, '受付');
  await app.page
    .getByRole('complementary')
    .getByRole('button', { name: /点呼：.*11:00/ })
    .click();
  const roll = app.page.getByRole('region', { name: '号車ごと' });
  await expect(roll).toContainText('1号車0／24名');
  await app.page.keyboard.type('名古屋 7号');
  const found = app.page.getByRole('option', { name: /名古屋 7号/ });
  await expect(found).toContainText('1号車');
  await app.page.keyboard.press('Enter');
  await expect(roll).toContainText('1号車1／24名');
});

test('when people can be there: hours typed, who is away, when all are free', { tag: '@renderer' }, async ({
  app,
}) => {
  const { page } = app;
  await openMeeting(page, MEETING);
  await goTo(page, '日程');
  await card(page, 'UCCN国内都市会議').click();
  await fill(page, '終わり', '15:00');
  await fill(page, '担当', '市長');
  await goTo(page, '場所・移動');
  await tab(page, '人の都合');
  const mayor = page.getByRole('listitem').filter({ hasText: '市長' }).first();
  await expect(mayor).toContainText('不明');
  await type(page, '市長 在席できる時間', '13:30～14:00');
  await expect(mayor).toContainText('不在');
  await type(page, '名前（例：市長）', '議長');
  await type(page, '議長 在席できる時間', '14:00～16:00');
  await page.getByRole('checkbox', { name: '議長を選ぶ' }).press('Space');
  await expect(page.getByRole('status').filter({ hasText: '空いている' })).toContainText('14:00～16:00');
  await page.getByRole('checkbox', { name: '市長を選ぶ' }).press('Space');
  await expect(page.getByRole('status').filter({ hasText: '空いている' })).toContainText('ありません');
  await saved(page);
});
