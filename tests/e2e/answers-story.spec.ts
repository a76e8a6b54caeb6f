import type { Locator, Page } from '@playwright/test';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { gridField } from '../helpers/e2e/people.ts';
import { byArrows, goTo, openMeeting, reopen, saved } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

/**
 * A tour from the first name to the bus, once without a mouse and once with it: ten people, four
 * places, a line, somebody who declines, a proxy, the desk of the morning.
 */
const TOUR = '鶴岡ツアー';
/** As it stands in lists. */
const TOUR_TITLE = `${TOUR}〔希望者のみ〕`;
const PEOPLE = Array.from({ length: 10 }, (_, index) => ({
  name: `参加 ${'一二三四五六七八九十'[index]}`,
  // Lists go by reading: あ to こ is one to ten.
  reading: `さんか ${'あいうえおかきくけこ'[index]}`,
}));

const people = (page: Page, name: 'inside' | 'waiting'): Locator =>
  page.locator(`[data-section="${name}"]`).locator('[data-person]');
const names = (page: Page, name: 'inside' | 'waiting'): Promise<string[]> =>
  people(page, name).locator('[data-name]').allTextContents();
const nameOf = (index: number): string => PEOPLE[index]!.name;
const arrived = (page: Page): Locator => page.getByTestId('arrived');

/** Four are in, in the order they said yes; the fifth waits first. */
async function expectFull(page: Page): Promise<void> {
  await expect(people(page, 'inside')).toHaveCount(4);
  await expect.poll(() => names(page, 'inside')).toEqual([0, 1, 2, 3].map(nameOf));
  await expect.poll(async () => (await names(page, 'waiting'))[0]).toBe(nameOf(4));
}

test.describe('a tour from the first name to the bus', () => {
  test('with the keyboard alone', async ({ app }) => {
    const { page } = app;
    const to = async (screen: string): Promise<void> => {
      await page.keyboard.press('ControlOrMeta+k');
      await page.keyboard.type(screen);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: screen, level: 1 })).toBeVisible();
    };
    await openMeeting(page, /第8回/);
    await to('参加者');
    await page.getByRole('button', { name: '1人ずつ入力' }).press('Enter');
    for (const [index, { name, reading }] of PEOPLE.entries()) {
      if (index > 0) await page.keyboard.press('ControlOrMeta+Enter');
      await expect(gridField(page)).toHaveAccessibleName(/^氏名/);
      await page.keyboard.type(name);
      await page.keyboard.press('Tab');
      await page.keyboard.type(reading);
      await page.keyboard.press('Tab');
    }
    await expect(page.getByRole('grid', { name: '参加者の一覧' }).locator('[data-row]')).toHaveCount(10);

    await to('行事・回答');
    await page.getByRole('button', { name: new RegExp(TOUR) }).press('Enter');
    await page.getByLabel('定員', { exact: true }).focus();
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await byArrows(page, '行事', 'ArrowRight', 'マトリクス');
    await page.getByRole('grid', { name: '回答のマトリクス' }).focus();
    await page.keyboard.press('End');
    for (let index = 0; index < 7; index += 1) {
      await page.keyboard.press('o');
      await page.keyboard.press('ArrowDown');
    }
    await byArrows(page, 'マトリクス', 'ArrowLeft', '行事');
    await expectFull(page);
    await expect(people(page, 'waiting')).toHaveCount(3);

    await page.getByLabel(`${nameOf(0)} 回答`, { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(people(page, 'waiting')).toHaveCount(2);
    await expect.poll(() => names(page, 'inside')).toEqual([1, 2, 3, 4].map(nameOf));
    await page.getByRole('button', { name: `${nameOf(1)} 代理を立てる` }).press('Enter');
    await page.keyboard.type('代理 花子');
    await page.keyboard.press('Enter');
    await expect(people(page, 'inside').first()).toContainText('代理 花子仮');

    await to('受付');
    await page.getByRole('combobox', { name: '受付するもの' }).selectOption(TOUR_TITLE);
    await expect(arrived(page)).toContainText('0／4名');
    await page.getByRole('combobox', { name: /よみ・氏名/ }).focus();
    for (const { reading } of [PEOPLE[2]!, PEOPLE[3]!]) {
      await page.keyboard.type(reading);
      await page.keyboard.press('Enter');
    }
    await expect(arrived(page)).toContainText('2／4名');

    // Back, step by step: two at the desk, the proxy, the one who declined.
    for (const left of ['1／4名', '0／4名']) {
      await page.getByRole('button', { name: '元に戻す' }).press('Enter');
      await expect(arrived(page)).toContainText(left);
    }
    await to('行事・回答');
    await page.getByRole('button', { name: '元に戻す' }).press('Enter');
    await expect(people(page, 'inside').filter({ hasText: '代理 花子' })).toHaveCount(0);
    await page.getByRole('button', { name: '元に戻す' }).press('Enter');
    await expectFull(page);
    await saved(page);
    await app.kill9();
    await app.restart();
    await reopen(app.page, /第8回/, '行事・回答');
    // Which view was open is a choice of the desk that a kill may forget; what the plan says it may not.
    await app.page.getByRole('tab', { name: '行事', exact: true }).press('Enter');
    await app.page.getByRole('button', { name: new RegExp(TOUR) }).press('Enter');
    await expectFull(app.page);
  });

  test('with the mouse', { tag: '@renderer' }, async ({ app }) => {
    const { page } = app;
    await openMeeting(page, /第8回/);
    await goTo(page, '参加者');
    await page.getByRole('button', { name: '1人ずつ入力' }).click();
    for (const [index, { name, reading }] of PEOPLE.entries()) {
      if (index > 0) await page.getByRole('button', { name: '参加者を追加' }).click();
      await expect(gridField(page)).toHaveAccessibleName(/^氏名/);
      await page.keyboard.type(name);
      await page.keyboard.press('Tab');
      await page.keyboard.type(reading);
      await page.keyboard.press('Tab');
    }
    await expect(page.getByRole('grid', { name: '参加者の一覧' }).locator('[data-row]')).toHaveCount(10);

    await goTo(page, '行事・回答');
    await page.getByRole('button', { name: new RegExp(TOUR) }).click();
    await page.getByLabel('定員', { exact: true }).fill('4');
    await page.getByLabel('定員', { exact: true }).blur();
    await page.getByRole('tab', { name: 'マトリクス' }).click();
    const matrix = page.getByRole('grid', { name: '回答のマトリクス' });
    for (const { name } of PEOPLE.slice(0, 7)) {
      // One click goes to the cell, the next gives the next answer: yes.
      const cell = matrix
        .getByRole('row', { name: new RegExp(`^${name}`) })
        .getByRole('gridcell')
        .last();
      await cell.dblclick();
      await expect(cell).toHaveAccessibleName(/出席/);
    }
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('tab', { name: '行事', exact: true }).click();
    await expectFull(page);

    await page.getByLabel(`${nameOf(0)} 回答`, { exact: true }).selectOption({ label: '欠席' });
    await expect(people(page, 'waiting')).toHaveCount(2);
    await expect.poll(() => names(page, 'inside')).toEqual([1, 2, 3, 4].map(nameOf));
    await page.getByRole('button', { name: `${nameOf(1)} 代理を立てる` }).click();
    await page.keyboard.type('代理 花子');
    await page.keyboard.press('Enter');
    await expect(people(page, 'inside').first()).toContainText('代理 花子仮');

    await goTo(page, '受付');
    await page.getByRole('combobox', { name: '受付するもの' }).selectOption(TOUR_TITLE);
    for (const index of [2, 3]) {
      await page.getByRole('combobox', { name: /よみ・氏名/ }).fill(nameOf(index));
      await page.getByRole('option', { name: new RegExp(`^${nameOf(index)}`) }).click();
    }
    await expect(arrived(page)).toContainText('2／4名');
    expect(await accessibilityProblems(page)).toEqual([]);
    for (const left of ['1／4名', '0／4名']) {
      await page.getByRole('button', { name: '元に戻す' }).click();
      await expect(arrived(page)).toContainText(left);
    }
    await goTo(page, '行事・回答');
    for (let step = 0; step < 2; step += 1) await page.getByRole('button', { name: '元に戻す' }).click();
    await expectFull(page);
  });
});
