import type { Locator, Page } from '@playwright/test';
import { goTo, openMeeting, panel, saved } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

/** A line of the sheet by what stands in it. */
const line = (page: Page, title: string): Locator =>
  page
    .getByTestId('run-sheet')
    .locator('[data-line]')
    .filter({ has: page.locator('[data-column="content"]', { hasText: title }) });

/** What a line says in 開始, 終了 and 所要. */
const times = async (page: Page, title: string): Promise<string> =>
  (
    await line(page, title)
      .locator('[data-column="start"], [data-column="end"], [data-column="minutes"]')
      .allInnerTexts()
  )
    .map((text) => text.trim())
    .join(' ');

const expectTimes = (page: Page, title: string, expected: string): Promise<void> =>
  expect.poll(() => times(page, title)).toBe(expected);

/** Types a new line's title, start and minutes, from the title that is open after it was added. */
async function typeLine(page: Page, title: string, start: string, minutes: string): Promise<void> {
  const { keyboard } = page;
  await keyboard.type(title);
  // Tab keeps it; Home goes to the start, two cells on are the minutes.
  await keyboard.press('Tab');
  await keyboard.press('Home');
  if (start !== '') {
    await keyboard.type(start);
    await keyboard.press('Tab');
  } else await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.type(minutes);
}

/** The sheet of the third day, which has no definite times of its own. */
async function openSheet(page: Page): Promise<void> {
  await openMeeting(page, /第8回/);
  await goTo(page, '日程');
  await page.getByRole('radio', { name: '10月16日（木）' }).press('Space');
  await page.getByRole('radio', { name: '時間割' }).press('ArrowRight');
  await expect(page.getByTestId('run-sheet')).toBeVisible();
}

test('a day is built and re-timed with the keyboard alone; a fixed bus stops what does not fit', async ({
  app,
}) => {
  const { page } = app;
  const { keyboard } = page;
  await openSheet(page);
  await page.getByRole('button', { name: '行を追加', exact: true }).press('Enter');
  await typeLine(page, '集合', '8:30', '15');
  await keyboard.press('Control+Enter');
  await typeLine(page, '歩いて文翔館へ', '', '30');
  await keyboard.press('Control+Enter');
  await typeLine(page, '文翔館の見学', '', '1時間');
  await keyboard.press('Control+Enter');
  await typeLine(page, 'バス発車', '10:30', '20');
  await keyboard.press('Tab');
  // 固定: the space key sets the pin.
  await keyboard.press('Space');
  await expect(line(page, 'バス発車').getByRole('button', { name: '固定を外す' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expectTimes(page, '文翔館の見学', '9:15 10:15 60分');

  await page.getByRole('radio', { name: 'そのまま' }).press('ArrowRight');
  await page.getByTestId('run-sheet').getByRole('textbox').focus();
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowLeft');
  await expect(page.getByLabel('歩いて文翔館へ　所要')).toBeFocused();
  await keyboard.type('40');
  await keyboard.press('Enter');
  await expectTimes(page, '歩いて文翔館へ', '8:45 9:25 40分');
  await expectTimes(page, '文翔館の見学', '9:25 10:25 60分');
  await expectTimes(page, 'バス発車', '10:30 10:50 20分');
  await expect(page.getByTestId('announcer')).toContainText('ほか1件を10分後ろへ');

  // The cursor went down, to the visit: it cannot take a quarter of an hour more before the bus.
  await keyboard.type('+15');
  await keyboard.press('Enter');
  const field = page.getByLabel('文翔館の見学　所要');
  await expect(page.getByTestId('run-sheet').getByRole('alert')).toContainText(
    '「バス発車」まで10分足りません',
  );
  await expect(field).toHaveValue('+15');
  await expectTimes(page, 'バス発車', '10:30 10:50 20分');
  await keyboard.press('Escape');
  await expect(page.getByTestId('run-sheet').getByRole('alert')).toHaveCount(0);
  await expectTimes(page, '文翔館の見学', '9:25 10:25 60分');

  await keyboard.press('Alt+ArrowUp');
  await expectTimes(page, '文翔館の見学', '8:45 9:45 60分');
  await expectTimes(page, '歩いて文翔館へ', '9:45 10:25 40分');
  await expect(field).toBeFocused();
  await keyboard.press('Control+z');
  await expectTimes(page, '文翔館の見学', '9:25 10:25 60分');
  await keyboard.press('Control+z');
  await expectTimes(page, '歩いて文翔館へ', '8:45 9:15 30分');
  await expectTimes(page, '文翔館の見学', '9:15 10:15 60分');

  await keyboard.press('Delete');
  await expect(line(page, '文翔館の見学')).toHaveCount(0);
  await keyboard.press('Control+z');
  await expect(line(page, '文翔館の見学')).toHaveCount(1);
  await saved(page);
});

test('lines are edited, moved and removed with the mouse @renderer', async ({ app }) => {
  const { page } = app;
  await openSheet(page);
  const cell = (title: string, column: string) => line(page, title).locator(`[data-column="${column}"]`);
  await page.getByRole('button', { name: '行を追加', exact: true }).click();
  await typeLine(page, '朝の集まり', '9:00', '20');
  await page.keyboard.press('Control+Enter');
  await typeLine(page, '工房の視察', '', '40');
  await page.keyboard.press('Enter');

  await cell('工房の視察', 'people').dblclick();
  await page.keyboard.type('観光課、司会：山口');
  await cell('工房の視察', 'place').dblclick();
  await page.keyboard.type('松ヶ岡開墾場');
  await cell('工房の視察', 'equipment').click();
  await expect(cell('工房の視察', 'people')).toContainText('観光課、司会・進行：山口');
  await expect(cell('工房の視察', 'place')).toContainText('松ヶ岡開墾場');
  await expect(panel(page)).toContainText('工房の視察');
  // Its first title said what it is.
  await expect(panel(page).getByLabel('種類', { exact: true })).toHaveValue('visit');

  await page.getByRole('button', { name: '上の行と入れ替え' }).click();
  await expectTimes(page, '工房の視察', '9:00 9:40 40分');
  await expectTimes(page, '朝の集まり', '9:40 10:00 20分');
  await cell('朝の集まり', 'fixed').click();
  await cell('工房の視察', 'content').click();
  await page.getByRole('button', { name: 'この行から後ろを5分遅く' }).click();
  await expect(page.getByRole('log').getByText('「朝の集まり」まで5分足りません')).toBeVisible();
  await page.getByRole('button', { name: 'この行から後ろを5分早く' }).click();
  await expectTimes(page, '工房の視察', '8:55 9:35 40分');
  await expect(page.getByTestId('run-sheet').getByText('空き 5分')).toBeVisible();
  await page.getByRole('button', { name: '複製', exact: true }).first().click();
  await expect(line(page, '工房の視察')).toHaveCount(2);
  await page.getByRole('toolbar', { name: '選んだ行' }).getByRole('button', { name: '削除' }).click();
  await expect(line(page, '工房の視察')).toHaveCount(1);

  await goTo(page, '帳票');
  await page.getByRole('radio', { name: /^進行表/ }).click();
  await expect(page.getByRole('article')).toContainText('取扱注意');
  await expect(page.getByRole('article')).toContainText('【時刻厳守】');
});
