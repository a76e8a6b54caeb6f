import type { Page } from '@playwright/test';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { importFile, reply } from '../helpers/e2e/people.ts';
import { byArrows, goTo, openMeeting } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

const FULL = /定員（1名）に達しています（待ち\d番目）/;

const hints = (page: Page) => page.getByTestId('join-hints');

test('why somebody cannot join is told where it is decided: in the matrix, the list, for a proxy, in a memo', {
  tag: '@renderer',
}, async ({ app }) => {
  const { page } = app;
  await openMeeting(page, /第8回/);
  await importFile(page, reply('04'));
  await goTo(page, '行事・回答');
  const card = page.getByRole('button', { name: /鶴岡ツアー/ });
  await card.press('Enter');
  await page.getByLabel('定員', { exact: true }).fill('1');
  await page.keyboard.press('Enter');
  await page.getByLabel('締切', { exact: true }).fill('2020/9/30');
  await page.keyboard.press('Enter');

  // The matrix: beside the active cell, before and after the key.
  await byArrows(page, '行事', 'ArrowRight', 'マトリクス');
  const grid = page.getByRole('grid', { name: '回答のマトリクス' });
  await page.getByRole('button', { name: /鶴岡ツアー.*列をまとめて/ }).press('Enter');
  await page.getByRole('menuitem', { name: '消す' }).press('Enter');
  await grid.focus();
  await page.keyboard.press('End');
  await expect(hints(page)).toContainText('回答期限（9月30日（水））を過ぎています。');
  await expect(hints(page)).not.toContainText('定員');
  await page.keyboard.press('o');
  await expect(hints(page).filter({ hasText: '回答期限' })).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(hints(page)).toContainText('待ち1番目');
  // Nothing is forbidden by it.
  await page.keyboard.press('o');
  await expect(grid.getByRole('gridcell', { name: /出席（キャンセル待ち）$/ })).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(hints(page)).toContainText('待ち2番目');
  expect(await accessibilityProblems(page), 'マトリクス').toEqual([]);

  // The list of an activity: in the line that has the keyboard, and for a proxy.
  await byArrows(page, 'マトリクス', 'ArrowLeft', '行事');
  const waiting = page.locator('[data-section="waiting"] [data-person]').first();
  const name = (await waiting.locator('[data-name]').textContent()) ?? '';
  await page.getByLabel(`${name} 回答`, { exact: true }).focus();
  await expect(waiting.getByTestId('join-hints')).toContainText(FULL);
  await page.getByRole('button', { name: `${name} 代理を立てる` }).press('Enter');
  await expect(waiting.getByTestId('join-hints').filter({ hasText: '鶴岡ツアー' })).toContainText(FULL);
  expect(await accessibilityProblems(page), '行事').toEqual([]);
  await page.keyboard.press('Escape');

  // The memo: beside the proposal.
  await page.keyboard.press('Control+m');
  const memo = page.getByRole('dialog').getByRole('textbox', { name: '電話メモ' });
  await memo.fill('札幌 ツアー参加');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /小野寺/ }).check();
  await expect(dialog.getByTestId('join-hints').first()).toContainText('回答期限');
  expect(await accessibilityProblems(page), '電話メモ').toEqual([]);
});
