import type { Page } from '@playwright/test';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { drag, dragBy, gridPoint, inside, scrollTo } from '../helpers/e2e/board.ts';
import { card, fill, firstColumn, goTo, openMeeting, panel, reopen, saved } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

const UCCN = 'UCCN国内都市会議';
const CCNJ = 'CCNJ国際ネットワーク部会';

/** Cards whose text ends within a line or beyond the card. */
const cutCards = (page: Page): Promise<string[]> =>
  page.getByTestId('card').evaluateAll((cards) =>
    cards
      .filter((one) => {
        const text = one.firstElementChild!;
        const { height, bottom } = text.getBoundingClientRect();
        const lines = height / Number.parseFloat(getComputedStyle(text).lineHeight);
        return Math.abs(lines - Math.round(lines)) > 0.01 || bottom > one.getBoundingClientRect().bottom;
      })
      .map((one) => one.textContent ?? ''),
  );

test.describe('screen 2: the schedule', () => {
  test.beforeEach(async ({ app }) => {
    await openMeeting(app.page, /第8回/);
    await goTo(app.page, '日程');
  });

  test('shows the days as announced, what is vague kept vague', async ({ app }) => {
    await expect(app.page.getByRole('heading', { name: '10月14日（火）' })).toBeVisible();
    await expect(card(app.page, '山形国際ドキュメンタリー映画祭')).toContainText('午前～15:00');
    await expect(card(app.page, '山形国際ドキュメンタリー映画祭')).toContainText('要確認');
    await app.page.getByRole('radio', { name: '10月15日（水）' }).click();
    await expect(card(app.page, UCCN)).toHaveCount(0);
    await expect(card(app.page, 'Q1')).toBeVisible();
  });

  test('is planned with the keyboard alone: times, arrows, a clash seen and healed', async ({ app }) => {
    const { page } = app;
    await card(page, UCCN).focus();
    await page.keyboard.press('Enter');
    await fill(page, '終わり', '1510');
    await card(page, CCNJ).focus();
    await page.keyboard.press('Enter');
    await fill(page, '始まり', '15:00');
    await expect(panel(page).getByRole('alert')).toContainText('重なっています');
    await expect(page.getByTestId('finding-summary')).toContainText('誤り 1');

    await card(page, CCNJ).focus();
    await page.keyboard.press('ArrowDown');
    await expect(card(page, CCNJ)).toContainText('15:05～17:05');
    await expect(page.getByTestId('announcer')).toContainText('15:05～17:05');
    await page.keyboard.press('ArrowDown');
    await expect(panel(page).getByRole('alert')).toHaveCount(0);
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('Shift+ArrowUp');
    await expect(card(page, CCNJ)).toContainText('15:10～17:00');
    await expect(card(page, CCNJ)).toBeFocused();

    for (let n = 0; n < 4; n += 1) await page.keyboard.press('Control+z');
    await expect(card(page, CCNJ)).toContainText('15:00～17:00');
    await page.keyboard.press('Control+y');
    await expect(card(page, CCNJ)).toContainText('15:05～17:05');
    await saved(page);
    await app.restart();
    await expect(card(app.page, CCNJ)).toContainText('15:05～17:05');
    await app.page.keyboard.press('Control+z');
    await expect(card(app.page, CCNJ)).toContainText('15:00～17:00');
    await app.page.keyboard.press('Control+y');
    await expect(card(app.page, CCNJ)).toContainText('15:05～17:05');
    await saved(app.page);
  });

  test('is planned with the mouse: drawn, moved to another day, made longer', async ({ app }) => {
    const { page } = app;
    const column = await firstColumn(page);
    const left = column.x + column.width / 2;
    const hour = 68;
    await page.mouse.move(left, column.y + hour);
    await page.mouse.down();
    await page.mouse.move(left, column.y + 1.5 * hour, { steps: 4 });
    await page.mouse.move(left, column.y + 2 * hour, { steps: 4 });
    await page.mouse.up();
    await expect(card(page, '新しい項目')).toContainText('10:00～11:00');
    await fill(page, '内容', '受付');

    const from = (await card(page, '受付').boundingBox())!;
    const target = (await page.locator('[data-column]').nth(1).boundingBox())!;
    await page.mouse.move(from.x + 30, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 40, { steps: 3 });
    await page.mouse.move(target.x + target.width / 2, from.y + 20 + hour / 2, { steps: 5 });
    await page.mouse.up();
    await expect(card(page, '受付')).toContainText('10:30～11:30');
    await expect(panel(page).getByLabel('日', { exact: true })).toHaveValue(/.+/);
    await expect(
      panel(page).getByRole('combobox', { name: '日', exact: true }).locator('option:checked'),
    ).toHaveText('10月15日（水）');

    const now = (await card(page, '受付').boundingBox())!;
    await page.mouse.move(now.x + 40, now.y + now.height - 2);
    await page.mouse.down();
    await page.mouse.move(now.x + 40, now.y + now.height - 2 + hour / 2, { steps: 4 });
    await page.mouse.up();
    await expect(card(page, '受付')).toContainText('10:30～12:00');
    await saved(page);
    await app.kill9();
    await app.restart();
    await reopen(app.page, /第8回/, '日程');
    await expect(card(app.page, '受付')).toContainText('10:30～12:00');
  });

  test('a drag given up with Escape changes nothing', { tag: '@renderer' }, async ({ app }) => {
    const { page } = app;
    const box = (await card(page, UCCN).boundingBox())!;
    await page.mouse.move(box.x + 30, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 30, box.y + 90, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(card(page, UCCN)).toContainText('13:30～');
    await expect(page.getByRole('button', { name: '元に戻す' })).toBeDisabled();
  });

  test('one person in two places at once is named with the reason', { tag: '@renderer' }, async ({ app }) => {
    const { page } = app;
    await card(page, UCCN).click();
    await fill(page, '終わり', '15:00');
    await fill(page, '担当', '文化創造都市課 山口');
    await card(page, CCNJ).click();
    await fill(page, '始まり', '14:30');
    await panel(page).getByLabel('場所').selectOption('新しい場所…');
    await panel(page).getByPlaceholder('場所の名称').fill('第2会議室');
    await panel(page).getByPlaceholder('場所の名称').press('Enter');
    await expect(panel(page).getByRole('alert')).toHaveCount(0);
    await fill(page, '担当', '文化創造都市課　山口');
    await expect(panel(page)).toContainText('山口さんが、14:30～15:00に');
    await saved(page);
  });

  test('an end before its start is refused and the text stays to be mended', { tag: '@renderer' }, async ({
    app,
  }) => {
    await card(app.page, UCCN).click();
    await fill(app.page, '終わり', '13:00');
    await expect(app.page.getByText('終わりの時刻は、始まりより後にしてください。')).toBeVisible();
    const end = panel(app.page).getByRole('textbox', { name: '終わり', exact: true });
    await expect(end).toHaveValue('13:00');
    await expect(end).toHaveAttribute('aria-invalid', 'true');
    await expect(card(app.page, UCCN)).toContainText('13:30～');
    await fill(app.page, '終わり', 'お昼すぎ');
    await expect(panel(app.page)).toContainText('13:30、1330、午前 のように');
  });

  test('N adds, Delete removes, and the palette finds an item', async ({ app }) => {
    const { page } = app;
    await page.keyboard.press('n');
    await expect(card(page, '新しい項目')).toBeVisible();
    await card(page, '新しい項目').focus();
    await page.keyboard.press('Delete');
    await expect(card(page, '新しい項目')).toHaveCount(0);
    await expect(page.getByText('「新しい項目」を削除しました。Ctrl+Zで元に戻せます。')).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('羽黒山');
    await page.keyboard.press('Enter');
    await expect(panel(page)).toContainText('出羽三山羽黒山斎院ほか訪問');
  });

  test('items of a deleted day wait on the tray and are dragged back onto another', async ({ app }) => {
    const { page } = app;
    await goTo(page, '概要');
    await page.getByRole('button', { name: '1日目を削除' }).click();
    await expect(page.getByText('1日目を削除しました。Ctrl+Zで元に戻せます。')).toBeVisible();
    await goTo(page, '日程');
    await expect(page.getByRole('heading', { name: '日が未定の項目' })).toBeVisible();
    const column = await firstColumn(page);
    const from = (await card(page, UCCN).boundingBox())!;
    await page.mouse.move(from.x + 30, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 60, { steps: 3 });
    await page.mouse.move(column.x + 150, column.y + 2 * 68, { steps: 5 });
    await page.mouse.up();
    await expect(card(page, UCCN)).toContainText('11:00～12:00');
    await card(page, CCNJ).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('heading', { name: '日が未定の項目' })).toHaveCount(0);
    await saved(page);
  });
});

test.describe('the board', () => {
  test.beforeEach(async ({ app }) => {
    await openMeeting(app.page, /第8回/);
    await goTo(app.page, '日程');
  });

  test('several move together, copies are placed with Alt, and the tray takes them off', {
    tag: '@renderer',
  }, async ({ app }) => {
    const { page } = app;
    await card(page, UCCN).click();
    await fill(page, '終わり', '14:30');
    await card(page, CCNJ).click();
    await fill(page, '始まり', '16:00');
    await card(page, UCCN).click({ modifiers: ['ControlOrMeta'] });
    await expect(panel(page)).toContainText('2件選択中');
    await dragBy(page, card(page, UCCN), 20);
    await expect(card(page, UCCN)).toContainText('13:50～14:50');
    await expect(card(page, CCNJ)).toContainText('16:20～17:20');
    await page.keyboard.press('Control+z');
    await expect(card(page, UCCN)).toContainText('13:30～14:30');
    await expect(card(page, CCNJ)).toContainText('16:00～17:00');

    await page.keyboard.press('Escape');
    const from = await inside(card(page, UCCN));
    await drag(page, from, { x: from.x, y: from.y + 68 }, 'Alt');
    await expect(card(page, UCCN)).toHaveCount(2);
    await expect(card(page, '14:30～15:30')).toBeFocused();
    // The upper end moves the start alone; Shift goes to the minute.
    const head = await inside(card(page, '14:30～15:30'), 60, 2);
    await drag(page, head, { x: head.x, y: head.y + 8 }, 'Shift');
    await expect(card(page, '～15:30')).toContainText('14:37～15:30');

    const tray = page.locator('[data-tray]');
    const scroller = (await page.getByTestId('board-scroll').boundingBox())!;
    await drag(page, await inside(card(page, '14:37～15:30')), {
      x: scroller.x + 300,
      y: scroller.y + scroller.height - 8,
    });
    await expect(tray.locator('[data-item]')).toContainText('UCCN');
    await drag(page, await inside(tray.locator('[data-item]')), await gridPoint(page, 0, '15:00'));
    await expect(card(page, '15:00～16:00')).toBeVisible();
    await expect(tray).toBeHidden();

    // Into a course of the excursion: it belongs to that course then.
    await scrollTo(page, '12:00');
    await drag(page, await inside(card(page, '15:00～16:00')), await gridPoint(page, 2, '15:10'));
    await expect(panel(page).getByLabel('鶴岡ツアー〔希望者のみ〕')).toBeChecked();
    await expect(panel(page).getByLabel('UCCN国内都市会議', { exact: true })).not.toBeChecked();
  });

  test('the present minute is a line on the day itself, and moves on', { tag: '@renderer' }, async ({
    app,
  }) => {
    const { page } = app;
    await expect(page.getByTestId('now-line')).toHaveCount(0);
    expect(await cutCards(page), 'cards with a line cut through').toEqual([]);
    await page.clock.install({ time: new Date('2025-10-14T13:59:40') });
    await page.reload();
    await expect(page.getByTestId('now-line')).toContainText('13:59');
    const before = (await page.getByTestId('now-line').boundingBox())!;
    await page.clock.runFor(80_000);
    await expect(page.getByTestId('now-line')).toContainText('14:01');
    expect((await page.getByTestId('now-line').boundingBox())!.y).toBeGreaterThan(before.y);
  });

  test('agenda, networks and what is silenced', { tag: '@renderer' }, async ({ app }) => {
    const { page } = app;
    await card(page, UCCN).click();
    await fill(page, '終わり', '14:00');
    for (const title of ['年次総会への参加', '連携の実績']) {
      await panel(page).getByPlaceholder('議題を追加').fill(title);
      await panel(page).getByPlaceholder('議題を追加').press('Enter');
    }
    await fill(page, '議題1の時間（分）', '20分');
    await fill(page, '議題2の時間（分）', '４０');
    await expect(page.getByTestId('agenda-sum')).toContainText('30分超過');
    await panel(page).getByRole('button', { name: '議題2を上へ' }).click();
    await expect(panel(page).getByLabel('議題1の題名')).toHaveValue('連携の実績');

    const over = panel(page).getByRole('alert').filter({ hasText: '議題' });
    await over.getByRole('button', { name: 'この項目では知らせない…' }).click();
    await over.getByLabel('知らせない理由').fill('進行で調整する');
    await over.getByLabel('知らせない理由').press('Enter');
    await expect(over).toHaveCount(0);
    await expect(panel(page).locator(':focus')).toHaveCount(1);
    await panel(page).getByText('知らせない 1件').click();
    await panel(page).getByRole('button', { name: 'また知らせる' }).click();
    await expect(over).toBeVisible();

    await page.getByLabel('表示する項目').selectOption({ index: 2 });
    await expect(page.getByLabel('表示する項目').locator('option:checked')).toContainText('CCNJ国際');
    // Another screen in between changes nothing of what is shown.
    await page.getByRole('radio', { name: '進行表' }).click();
    await goTo(page, '概要');
    await goTo(page, '日程');
    await expect(page.getByRole('radio', { name: '進行表' })).toBeChecked();
    await page.reload();
    await expect(page.getByLabel('表示する項目').locator('option:checked')).toContainText('CCNJ国際');
    expect(await accessibilityProblems(page), 'ネットワークの絞込み').toEqual([]);
  });
});
