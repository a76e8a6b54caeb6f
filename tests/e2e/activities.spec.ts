import type { Page } from '@playwright/test';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { importFile, reply } from '../helpers/e2e/people.ts';
import { byArrows, goTo, openMeeting } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

const TOUR = '鶴岡ツアー';

const section = (page: Page, name: string) => page.locator(`[data-section="${name}"]`);

test('by keyboard alone: a tour is filled beyond its places, one declines, a proxy comes, and it is undone', {
  tag: '@renderer',
}, async ({ app }) => {
  const { page } = app;
  await openMeeting(page, /第8回/);
  await importFile(page, reply('04'));
  await goTo(page, '行事・回答');

  // The tour takes two.
  const card = page.getByRole('button', { name: new RegExp(TOUR) });
  await card.press('Enter');
  await page.getByLabel('定員', { exact: true }).focus();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await page.getByLabel('締切', { exact: true }).focus();
  await page.keyboard.type('2020/9/30');
  await page.keyboard.press('Enter');
  await expect(card).toContainText('定員2');
  await expect(card).toContainText('日過ぎました');

  // Four say yes in the matrix, one key each.
  await byArrows(page, '行事', 'ArrowRight', 'マトリクス');
  const grid = page.getByRole('grid', { name: '回答のマトリクス' });
  await page.getByRole('button', { name: /鶴岡ツアー.*列をまとめて/ }).press('Enter');
  await page.getByRole('menuitem', { name: '消す' }).press('Enter');
  await grid.focus();
  await page.keyboard.press('End');
  for (const key of ['o', 'ArrowDown', '1', 'ArrowDown', ' ', 'ArrowDown', 'o'])
    await page.keyboard.press(key);
  await expect(grid.getByRole('gridcell', { name: /出席（キャンセル待ち）$/ })).toHaveCount(2);
  await expect(grid.getByRole('row', { name: /^合計/ }).getByRole('gridcell').last()).toHaveAccessibleName(
    /出席2・キャンセル待ち2/,
  );
  expect(await accessibilityProblems(page), 'マトリクス').toEqual([]);

  // The first one declines: who waits longest moves up, and it is told why.
  await byArrows(page, 'マトリクス', 'ArrowLeft', '行事');
  const people = (name: string) => section(page, name).locator('[data-person]');
  await expect(people('inside')).toHaveCount(2);
  await expect(people('waiting')).toHaveCount(2);
  await expect(section(page, 'waiting')).toContainText('空きがありません');
  const names = async (name: string) => people(name).locator('[data-name]').allTextContents();
  const [first, second] = await names('inside');
  const [third] = await names('waiting');
  await page.getByLabel(`${first} 回答`, { exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(people('waiting')).toHaveCount(1);
  await expect.poll(() => names('inside')).toEqual([second, third]);
  await page.getByRole('button', { name: `${third} 回答の経過` }).press('Enter');
  await expect(section(page, 'inside')).toContainText('空きが出たため自動で繰上げ');

  // A proxy for the second one: the place is held until there is an answer.
  await page.getByRole('button', { name: `${second} 代理を立てる` }).press('Enter');
  await page.keyboard.type('代理 花子');
  await page.keyboard.press('Enter');
  await expect(people('inside').first()).toContainText('代理 花子仮');
  await expect(card).toContainText('出席1・仮1・待ち1');
  expect(await accessibilityProblems(page), '行事').toEqual([]);

  // What is owed by whom, ready to paste.
  await byArrows(page, '行事', 'ArrowRight', '未回答');
  await page.getByRole('button', { name: '札幌市の督促文' }).press('Enter');
  const text = page.getByRole('textbox', { name: '札幌市の督促文' });
  await expect(text).toHaveValue(/札幌市　ご担当者　様/);
  await expect(text).toHaveValue(/代理 花子　様（.*様の代理）/);
  expect(await accessibilityProblems(page), '未回答').toEqual([]);
  await byArrows(page, '未回答', 'ArrowLeft', '行事');

  // Two steps back: the proxy, then the decline.
  await page.getByRole('button', { name: '元に戻す' }).press('Enter');
  await expect.poll(() => names('inside')).toEqual([second, third]);
  await page.getByRole('button', { name: '元に戻す' }).press('Enter');
  await expect.poll(() => names('inside')).toEqual([first, second]);
  await expect(people('waiting')).toHaveCount(2);
});
