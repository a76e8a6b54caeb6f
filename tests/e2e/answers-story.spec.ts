import type { Locator, Page } from '@playwright/test';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { chooseByKey, pressByKey, tabByArrows, tabTo, toScreen } from '../helpers/e2e/keyboard.ts';
import { gridField } from '../helpers/e2e/people.ts';
import { goTo, meetingRow, openMeeting, reopen, saved } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

/**
 * A tour from the first name to the bus, once without a mouse and once with it: ten people, four
 * places, a line, somebody who declines, a proxy, the desk of the morning, and back again.
 */
const TOUR = '鶴岡ツアー';
/** As it stands in lists. */
const TOUR_TITLE = `${TOUR}〔希望者のみ〕`;
const PEOPLE = Array.from({ length: 10 }, (_, index) => ({
  name: `参加 ${'一二三四五六七八九十'[index]}`,
  // Lists go by reading: あ to こ is one to ten.
  reading: `さんか ${'あいうえおかきくけこ'[index]}`,
}));
const PROXY = '代理 花子';

const nameOf = (index: number): string => PEOPLE[index]!.name;
const section = (page: Page, name: 'inside' | 'waiting' | 'open' | 'declined'): Locator =>
  page.locator(`[data-section="${name}"]`);
const people = (page: Page, name: 'inside' | 'waiting' | 'open' | 'declined'): Locator =>
  section(page, name).locator('[data-person]');
const card = (page: Page): Locator => page.getByRole('button', { name: new RegExp(`^${TOUR}`) });
const answerOf = (page: Page, index: number): Locator =>
  page.getByLabel(`${nameOf(index)} 回答`, { exact: true });
const undo = (page: Page): Locator => page.getByRole('button', { name: '元に戻す' });
const arrived = (page: Page): Locator => page.getByTestId('arrived');

/** Who has a place and who waits, in this order, as the lists of the activity and its card say it. */
async function expectLine(
  page: Page,
  inside: readonly string[],
  waiting: readonly string[],
  counts: readonly string[],
): Promise<void> {
  const names = (name: 'inside' | 'waiting') => people(page, name).locator('[data-name]').allTextContents();
  await expect.poll(() => names('inside')).toEqual([...inside]);
  await expect.poll(() => names('waiting')).toEqual([...waiting]);
  for (const text of counts) await expect(card(page)).toContainText(text);
}

const FULL = [
  [0, 1, 2, 3].map(nameOf),
  [4, 5, 6].map(nameOf),
  ['満席', '出席4', '4／定員4', '待ち3', '未回答3'],
] as const;
const MOVED = [
  [1, 2, 3, 4].map(nameOf),
  [5, 6].map(nameOf),
  ['満席', '出席4', '4／定員4', '待ち2', '未回答3'],
] as const;
/** The proxy stands in the place of the one who was second. */
const HELD = [
  [PROXY, ...[2, 3, 4].map(nameOf)],
  [5, 6].map(nameOf),
  ['満席', '出席3', '仮1', '4／定員4', '待ち2', '未回答3'],
] as const;

test.describe('a tour from the first name to the bus', () => {
  test('with the keyboard alone', async ({ app }) => {
    test.setTimeout(150_000);
    const { page } = app;
    await pressByKey(page, meetingRow(page, /第8回/));
    await expect(page.getByTestId('save-status')).toBeVisible();
    await toScreen(page, '参加者');
    await pressByKey(page, page.getByRole('button', { name: '1人ずつ入力' }));
    for (const [index, { name, reading }] of PEOPLE.entries()) {
      if (index > 0) await page.keyboard.press('ControlOrMeta+Enter');
      await expect(gridField(page)).toHaveAccessibleName(/^氏名/);
      await page.keyboard.type(name);
      await page.keyboard.press('Tab');
      await page.keyboard.type(reading);
      await page.keyboard.press('Tab');
    }
    const rows = page.getByRole('grid', { name: '参加者の一覧' }).locator('[data-row]');
    await expect(rows).toHaveCount(10);
    for (const { name, reading } of PEOPLE)
      await expect(rows.filter({ hasText: name })).toContainText(reading);

    // Four places, and seven who say yes.
    await toScreen(page, '行事・回答');
    await pressByKey(page, card(page));
    await expect(card(page)).toHaveAttribute('aria-current', 'true');
    await tabTo(page, page.getByLabel('定員', { exact: true }));
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await expect(card(page)).toContainText('0／定員4');
    await tabByArrows(page, '行事', 'ArrowRight', 'マトリクス');
    const matrix = page.getByRole('grid', { name: '回答のマトリクス' });
    await tabTo(page, matrix);
    await page.keyboard.press('End');
    for (let index = 0; index < 7; index += 1) {
      const cell = matrix
        .getByRole('row', { name: nameOf(index) })
        .getByRole('gridcell')
        .last();
      await page.keyboard.press('o');
      await expect(cell).toHaveAccessibleName(index < 4 ? /〕 出席$/ : /出席（キャンセル待ち）$/);
      await page.keyboard.press('ArrowDown');
    }
    await tabByArrows(page, 'マトリクス', 'ArrowLeft', '行事');
    await expectLine(page, ...FULL);

    // One declines: the first who waits moves up, and it is said why.
    await tabTo(page, answerOf(page, 0));
    await page.keyboard.press('ArrowDown');
    await expectLine(page, ...MOVED);
    await expect(section(page, 'declined').locator('summary')).toContainText('1名');
    await pressByKey(page, page.getByRole('button', { name: `${nameOf(4)} 回答の経過` }));
    await expect(people(page, 'inside').nth(3)).toContainText('空きが出たため自動で繰上げ');
    await pressByKey(page, page.getByRole('button', { name: `${nameOf(1)} 代理を立てる` }), { back: true });
    await page.keyboard.type(PROXY);
    await page.keyboard.press('Enter');
    await expectLine(page, ...HELD);
    await expect(people(page, 'inside').first()).toContainText(`${PROXY}仮${nameOf(1)}の代理`);

    // The morning's desk.
    await toScreen(page, '受付');
    await chooseByKey(page, page.getByRole('combobox', { name: '受付するもの' }), TOUR_TITLE);
    await expect(arrived(page)).toContainText('0／4名');
    await tabTo(page, page.getByRole('combobox', { name: /よみ・氏名/ }));
    for (const [count, index] of [2, 3].entries()) {
      await page.keyboard.type(PEOPLE[index]!.reading);
      await page.keyboard.press('Enter');
      await expect(arrived(page)).toContainText(`${count + 1}／4名`);
    }

    // Back, step by step: two at the desk, the proxy, the one who declined.
    await tabTo(page, undo(page), { back: true });
    for (const left of ['1／4名', '0／4名']) {
      await page.keyboard.press('Enter');
      await expect(arrived(page)).toContainText(left);
    }
    await toScreen(page, '行事・回答');
    await expectLine(page, ...HELD);
    await tabTo(page, undo(page), { back: true });
    await page.keyboard.press('Enter');
    await expectLine(page, ...MOVED);
    await page.keyboard.press('Enter');
    await expectLine(page, ...FULL);
    await saved(page);

    await app.kill9();
    await app.restart();
    await reopen(app.page, /第8回/, '行事・回答');
    // Which view was open is a choice of the desk that a kill may forget; what the plan says it may not.
    await app.page.getByRole('tab', { name: '行事', exact: true }).press('Enter');
    await card(app.page).press('Enter');
    await expectLine(app.page, ...FULL);
  });

  test('with the mouse', async ({ app }) => {
    test.setTimeout(150_000);
    const { page } = app;
    /** A field is gone to by a click; letters have no other way in. */
    const write = async (field: Locator, text: string): Promise<void> => {
      await field.click();
      await page.keyboard.type(text);
    };
    await openMeeting(page, /第8回/);
    await goTo(page, '参加者');
    await page.getByRole('button', { name: '1人ずつ入力' }).click();
    const grid = page.getByRole('grid', { name: '参加者の一覧' });
    for (const [index, { name, reading }] of PEOPLE.entries()) {
      if (index > 0) await page.getByRole('button', { name: '参加者を追加' }).click();
      await expect(gridField(page)).toHaveAccessibleName(/^氏名/);
      await page.keyboard.type(name);
      await page.keyboard.press('Tab');
      await page.keyboard.type(reading);
      await page.keyboard.press('Tab');
    }
    await expect(grid.locator('[data-row]')).toHaveCount(10);

    await goTo(page, '行事・回答');
    await card(page).click();
    await write(page.getByLabel('定員', { exact: true }), '4');
    await page.getByLabel('備考', { exact: true }).click();
    await expect(card(page)).toContainText('0／定員4');
    await page.getByRole('tab', { name: 'マトリクス' }).click();
    const matrix = page.getByRole('grid', { name: '回答のマトリクス' });
    for (const [index, { name }] of PEOPLE.slice(0, 7).entries()) {
      // One click goes to the cell, the next gives the next answer: yes.
      const cell = matrix.getByRole('row', { name }).getByRole('gridcell').last();
      await cell.dblclick();
      await expect(cell).toHaveAccessibleName(index < 4 ? /〕 出席$/ : /出席（キャンセル待ち）$/);
    }
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('tab', { name: '行事', exact: true }).click();
    await expectLine(page, ...FULL);

    // The list of a select is drawn by the system, out of a test's reach: its choice is made for the mouse.
    await answerOf(page, 0).selectOption({ label: '欠席' });
    await expectLine(page, ...MOVED);
    await page.getByRole('button', { name: `${nameOf(4)} 回答の経過` }).click();
    await expect(people(page, 'inside').nth(3)).toContainText('空きが出たため自動で繰上げ');
    await page.getByRole('button', { name: `${nameOf(1)} 代理を立てる` }).click();
    await write(page.getByRole('textbox', { name: '代理の方の氏名' }), PROXY);
    await page.getByRole('button', { name: '代理を登録' }).click();
    await expectLine(page, ...HELD);
    await expect(people(page, 'inside').first()).toContainText(`${PROXY}仮${nameOf(1)}の代理`);
    expect(await accessibilityProblems(page)).toEqual([]);

    await goTo(page, '受付');
    await page.getByRole('combobox', { name: '受付するもの' }).selectOption(TOUR_TITLE);
    for (const [count, index] of [2, 3].entries()) {
      await write(page.getByRole('combobox', { name: /よみ・氏名/ }), nameOf(index));
      await page.getByRole('option', { name: new RegExp(`^${nameOf(index)}`) }).click();
      await expect(arrived(page)).toContainText(`${count + 1}／4名`);
    }
    expect(await accessibilityProblems(page)).toEqual([]);
    for (const left of ['1／4名', '0／4名']) {
      await undo(page).click();
      await expect(arrived(page)).toContainText(left);
    }
    await goTo(page, '行事・回答');
    await expectLine(page, ...HELD);
    await undo(page).click();
    await expectLine(page, ...MOVED);
    await undo(page).click();
    await expectLine(page, ...FULL);
  });
});
