import path from 'node:path';
import type { Page } from '@playwright/test';
import { openPlanFile } from '../helpers/e2e/plan-file.ts';
import { card, goTo, openMeeting, saved } from '../helpers/e2e/screens.ts';
import { shownRows } from '../helpers/e2e/shown-rows.ts';
import { livelyMeeting } from '../helpers/lively-meeting.ts';
import { expect, test } from './fixtures.ts';

const TITLE = 'UCCN国内都市会議';
const chip = (page: Page) => page.getByTestId('release-chip');
const drawer = (page: Page) => page.getByRole('dialog', { name: '版と変更' });
const changes = (page: Page) => drawer(page).getByTestId('change-list');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');

test('an edition is fixed, a change is told and marked, and the edition is brought back, by keyboard', async ({
  app,
}) => {
  const { page } = app;
  await openMeeting(page, /第8回UCCN/);
  await goTo(page, '日程');
  await expect(chip(page)).toHaveText('未確定');

  await chip(page).press('Enter');
  await drawer(page).getByRole('textbox', { name: 'メモ' }).pressSequentially('各市へ送付');
  await press(page, '第1版を確定');
  await expect(chip(page)).toHaveText('第1版');
  await expect(drawer(page)).toContainText('第1版から変わったところはありません。');
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toBeHidden();
  await expect(chip(page)).toBeFocused();

  await card(page, TITLE).press('ArrowDown');
  await expect(chip(page)).toHaveText('第1版＋変更1');
  await expect(card(page, TITLE)).toContainText('改');
  await chip(page).press('Enter');
  await expect(changes(page)).toContainText('13:30→13:35');
  await changes(page)
    .getByRole('button', { name: new RegExp(TITLE) })
    .press('Enter');
  await expect(page.getByTestId('item-panel').getByLabel('内容', { exact: true })).toHaveValue(TITLE);

  await press(page, '変更一覧の帳票');
  const paper = page.getByRole('region', { name: /の見本$/ }).getByRole('article');
  await expect(paper.getByRole('row', { name: /UCCN国内都市会議 時刻 13:30～ 13:35～/ })).toBeVisible();
  await page.getByRole('radio', { name: '日程表' }).click();
  await expect(paper.getByRole('row', { name: /^改 13:35/ })).toBeVisible();
  const file = await app.saveNext(() => press(page, 'Excel'));
  expect(path.basename(file)).toBe('第8回UCCN国内都市ネットワーク会議_日程表_第1版（変更あり）.xlsx');
  const rows = await shownRows(file);
  expect(rows.filter(([mark]) => mark === '改').map(([, ...cells]) => cells.slice(0, 2))).toEqual([
    ['時刻', '内容'],
    ['13:35～', expect.stringContaining(TITLE)],
  ]);
  expect(rows.flat()).toContain('※「改」は第1版からの変更箇所です。');
  expect(rows.flat().join()).toMatch(/第1版（変更あり）　令和\d+年/);

  await goTo(page, '日程');
  await chip(page).press('Enter');
  await press(page, '第2版を確定');
  await expect(chip(page)).toHaveText('第2版');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(drawer(page).getByLabel('変更前')).toHaveValue(/.+/);
  await expect(changes(page)).toContainText('13:30→13:35');
  await expect(drawer(page).getByLabel('第1版のメモ')).toHaveValue('各市へ送付');

  await press(page, '日程を第1版に戻す');
  await expect(chip(page)).toHaveText('第2版＋変更1');
  await expect(card(page, TITLE)).toContainText('13:30');
  await expect(page.getByText('日程を第1版の内容に復元しました。')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(chip(page)).toHaveText('第2版');
  await expect(card(page, TITLE)).toContainText('13:35');
  await saved(page);
});

test('what is called off after an edition is told with how many people must hear of it', async ({ app }) => {
  const { page } = app;
  await openPlanFile(page, livelyMeeting(40));
  await goTo(page, '日程');
  await card(page, TITLE).press('Delete');
  await chip(page).press('Enter');
  await expect(
    drawer(page).getByText(/^行事「.+」が取りやめになりました。参加と答えた\d+名に連絡が必要です。$/),
  ).toBeVisible();
});
