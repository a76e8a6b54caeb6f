import type { Page } from '@playwright/test';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { dragBy, draw, newMeeting, newPlace, scrollTo } from '../helpers/e2e/board.ts';
import { card, fill, panel } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

const UCCN = 'UCCN国内都市会議';
const CCNJ = 'CCNJ国際ネットワーク部会';

const chip = (page: Page) => page.getByTestId('release-chip');
const drawer = (page: Page) => page.getByRole('dialog', { name: '版と変更' });

/** Everything that was done taken back, step by step, down to the meeting as it was made. */
async function undoEverything(page: Page, step: () => Promise<void>): Promise<void> {
  const undo = page.getByRole('button', { name: '元に戻す' });
  while (await undo.isEnabled()) await step();
  await expect(page.locator('[data-item]')).toHaveCount(0);
  await expect(chip(page)).toHaveText('未確定');
}

test.describe('the Yamagata afternoon from nothing', () => {
  test('with the mouse: drawn, clashed, healed, turned to the rain plan, handed out, changed and taken back', {
    tag: '@renderer',
  }, async ({ app }) => {
    const { page } = app;
    await newMeeting(page, '山形市', 'R12.10.15');
    await expect(page.getByText('まだ項目がありません')).toBeVisible();
    await scrollTo(page, '12:30');
    await draw(page, 0, ['13:00', '13:30'], '受付');
    await newPlace(page, 'ロビー');
    await scrollTo(page, '12:30');
    await draw(page, 0, ['13:30', '13:50'], '開会');
    await newPlace(page, '大会議室');
    await draw(page, 1, ['13:50', '15:10'], UCCN);
    await draw(page, 0, ['15:10', '15:30'], '休憩');
    await panel(page).getByLabel('全室共通').check();
    await draw(page, 1, ['15:30', '16:40'], CCNJ);
    await draw(page, 1, ['16:40', '17:00'], '閉会');
    await expect(page.getByTestId('finding-summary')).not.toContainText('誤り');
    const break_ = (await card(page, '休憩').boundingBox())!;
    const session = (await card(page, UCCN).boundingBox())!;
    expect(break_.width).toBeGreaterThan(1.8 * session.width);

    // One session onto another: seen, spoken, and healed by the first remedy.
    await dragBy(page, card(page, CCNJ), -60);
    await expect(card(page, CCNJ)).toContainText('14:30～15:40');
    await expect(card(page, CCNJ)).toBeFocused();
    await expect(page.getByTestId('finding-summary')).toContainText('誤り');
    await expect(page.getByTestId('announcer')).toContainText('重なっています');
    const clash = panel(page).getByRole('alert').filter({ hasText: '大会議室' });
    await clash.getByRole('button').first().click();
    await expect(clash).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(card(page, CCNJ)).toContainText('15:30～16:40');

    // Plan B: a copy in one step, changed there, and plan A is as it was.
    await card(page, CCNJ).click();
    await panel(page).getByRole('button', { name: '雨天時の案を作る' }).click();
    await page.getByRole('radio', { name: '雨天', exact: true }).click();
    await expect(page.getByText('雨天時の案', { exact: true })).toBeVisible();
    await dragBy(page, card(page, CCNJ), 15);
    await expect(card(page, CCNJ)).toContainText('15:45～16:55');
    await page.getByRole('radio', { name: '通常', exact: true }).click();
    await expect(card(page, CCNJ)).toContainText('15:30～16:40');

    // Handed out, changed since, and told.
    await chip(page).click();
    await drawer(page).getByRole('button', { name: '第1版を確定' }).click();
    await drawer(page).getByRole('button', { name: '閉じる' }).click();
    await expect(chip(page)).toHaveText('第1版');
    await dragBy(page, card(page, '受付'), -15);
    await expect(chip(page)).toHaveText('第1版＋変更1');
    await expect(card(page, '受付')).toContainText('改');
    await chip(page).click();
    await expect(drawer(page).getByTestId('change-list')).toContainText('13:00→12:45');
    await drawer(page).getByRole('button', { name: '閉じる' }).click();

    await undoEverything(page, () =>
      // The step before may have been the last one: a press on a button that has gone grey does nothing.
      page.getByRole('button', { name: '元に戻す' }).click({ force: true }),
    );
  });

  test('with the keyboard alone', { tag: '@renderer' }, async ({ app }) => {
    const { page } = app;
    await newMeeting(page, '山形市', 'R12.10.15');
    const add = async (title: string, start: string, end: string): Promise<void> => {
      await page.keyboard.press('n');
      await expect(panel(page).getByLabel('内容', { exact: true })).toBeFocused();
      await page.keyboard.type(title);
      await page.keyboard.press('Enter');
      await fill(page, '始まり', start);
      await fill(page, '終わり', end);
      await expect(card(page, title)).toContainText(`${start}～${end}`);
      // Escape gives the keyboard back from the panel to the item.
      await page.keyboard.press('Escape');
      await expect(card(page, title)).toBeFocused();
    };
    await add('受付', '13:00', '13:30');
    await newPlace(page, '大会議室');
    await expect(panel(page).getByLabel('場所', { exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card(page, '受付')).toBeFocused();
    await add('開会', '13:30', '13:50');
    await page.keyboard.press('ArrowLeft');
    await add(UCCN, '13:50', '15:10');
    await page.keyboard.press('ArrowLeft');
    await add('休憩', '15:10', '15:30');
    await panel(page).getByLabel('全室共通').press(' ');
    await page.keyboard.press('Escape');
    await expect(card(page, '休憩')).toBeFocused();
    await page.keyboard.press('Control+ArrowUp');
    await expect(card(page, UCCN)).toBeFocused();
    await add(CCNJ, '15:30', '16:40');
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByTestId('announcer')).toContainText('大会議室');

    // Onto the other session by the minute, heard, and healed with one key.
    for (let n = 0; n < 5; n += 1) await page.keyboard.press('ArrowUp');
    await expect(page.getByTestId('announcer')).toContainText('重なっています');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(card(page, CCNJ)).toContainText('15:04～16:14');
    await page.keyboard.press('.');
    await expect(card(page, CCNJ)).not.toContainText('15:04');
    await expect(card(page, CCNJ)).not.toContainText('誤り');
    await expect(card(page, CCNJ)).toBeFocused();

    // The start alone, copies, several at once, the tray.
    await page.keyboard.press('Control+Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await expect(card(page, CCNJ)).toHaveCount(2);
    await page.keyboard.press('Delete');
    await expect(card(page, CCNJ)).toHaveCount(1);
    // A card that an undo takes away leaves the keyboard on the board.
    await card(page, CCNJ).press('Control+d');
    await expect(card(page, CCNJ)).toHaveCount(2);
    await page.keyboard.press('Control+z');
    await expect(card(page, CCNJ)).toHaveCount(1);
    await expect(page.locator('[data-item-board]')).toBeFocused();
    await card(page, UCCN).focus();
    await page.keyboard.press('Control+ArrowUp');
    await expect(card(page, '開会')).toBeFocused();
    await page.keyboard.press('Control+a');
    await expect(panel(page)).toContainText('5件選択中');
    await page.keyboard.press('ArrowDown');
    await expect(card(page, '受付')).toContainText('13:05～13:35');
    await expect(card(page, UCCN)).toContainText('13:55～15:15');
    await page.keyboard.press('Control+z');
    await expect(card(page, UCCN)).toContainText('13:50～15:10');
    await expect(card(page, '受付')).toContainText('13:00～13:30');
    await page.keyboard.press('Escape');
    await card(page, '受付').focus();
    await page.keyboard.press('t');
    await expect(page.getByRole('region', { name: '日が未定の項目' })).toContainText('受付');
    await page.keyboard.press('Control+z');

    // Plan B by keys.
    await card(page, UCCN).focus();
    await page.keyboard.press('Shift+R');
    await page.keyboard.press('r');
    await expect(page.getByTestId('announcer')).toContainText('雨天時の案を表示しています');
    await card(page, UCCN).focus();
    await page.keyboard.press('ArrowDown');
    await expect(card(page, UCCN)).toContainText('13:55～15:15');
    await page.keyboard.press('r');
    await expect(card(page, UCCN)).toContainText('13:50～15:10');

    // Handed out, changed since, told.
    await chip(page).press('Enter');
    await drawer(page).getByRole('button', { name: '第1版を確定' }).press('Enter');
    await page.keyboard.press('Escape');
    await card(page, CCNJ).focus();
    await page.keyboard.press('ArrowDown');
    await expect(chip(page)).toHaveText('第1版＋変更1');
    await chip(page).press('Enter');
    await expect(drawer(page).getByTestId('change-list')).toContainText(CCNJ);
    await expect(drawer(page).getByTestId('change-list')).toContainText('→');
    await page.keyboard.press('Escape');

    await card(page, UCCN).focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('Ctrl ＋ Shift ＋ ↑ ↓');
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await expect(page.getByTestId('finding-list').getByRole('button').first()).toBeVisible();
    await expect(page.getByTestId('finding-list').locator(':focus')).toHaveCount(1);
    expect(await accessibilityProblems(page), '指摘の一覧').toEqual([]);
    await page.keyboard.press('Escape');

    await undoEverything(page, () => page.keyboard.press('Control+z'));
  });
});
