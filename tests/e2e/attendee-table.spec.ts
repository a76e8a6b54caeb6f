import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { gridField, importFile, pasteText, reply } from '../helpers/e2e/people.ts';
import { openMeeting } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

const MEETING = /第8回UCCN/;

test.describe('the attendee table', () => {
  test('by keyboard: a block pasted, filled down, copied on, changed for many, filtered by name, all undone', {
    tag: '@renderer',
  }, async ({ app }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await importFile(page, reply('01'));
    const rows = page.getByRole('grid', { name: '参加者の一覧' }).locator('[data-row]');
    const before = await rows.allTextContents();
    const column = (index: number) => rows.locator(`[data-column="${index}"]`);
    await page.keyboard.press('/');
    await page.keyboard.press('Enter');
    await expect(gridField(page)).toHaveAccessibleName('氏名 水野 慎一郎');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');

    await pasteText(page, '文化課\t課長\r\n"観光\n交流課"\t係長\r\n');
    await expect(column(3).nth(1)).toHaveText('観光 交流課');
    await expect(column(4).nth(1)).toHaveText('係長');
    await pasteText(page, 'a\tb\tゲスト\r\n');
    await expect(page.getByRole('log')).toContainText('1行目の「区分」に「ゲスト」は入れられません');
    await expect(column(3).first()).toHaveText('文化課');

    await page.keyboard.press('Escape');
    for (let n = 0; n < 4; n += 1) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('ControlOrMeta+d');
    await expect(column(3)).toHaveText(Array.from({ length: 5 }, () => '文化課'));

    // Answers: no text is typed there, and copying and pasting work all the same.
    for (let n = 0; n < 4; n += 1) await page.keyboard.press('ArrowRight');
    await expect(gridField(page)).toHaveAccessibleName('UCCN国内都市会議 水野 慎一郎');
    for (let n = 0; n < 4; n += 1) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('3');
    await expect(column(7)).toHaveText(Array.from({ length: 5 }, () => '△'));
    await page.keyboard.press('ControlOrMeta+c');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ControlOrMeta+v');
    await expect(column(8)).toHaveText(Array.from({ length: 5 }, () => '△'));
    await page.keyboard.press('ControlOrMeta+x');
    await expect(column(8)).toHaveText(Array.from({ length: 5 }, () => ''));

    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+Space');
    await page.getByRole('button', { name: '2名をまとめて変更…' }).press('Enter');
    await page.getByLabel('新しい内容').selectOption('来賓');
    await page.getByRole('button', { name: '2名に設定' }).press('Enter');
    await expect(column(5).filter({ hasText: '来賓' })).toHaveCount(2);

    await page.getByRole('button', { name: '絞り込む…' }).press('Enter');
    await page.getByLabel('項目').selectOption('区分');
    await page.getByRole('checkbox', { name: '来賓' }).press('Space');
    await expect(page.getByText('2名が当てはまります')).toBeVisible();
    await page.getByLabel('名前').fill('来賓だけ');
    await page.getByRole('button', { name: '名前を付けて保存' }).press('Enter');
    await expect(page.getByRole('button', { name: '来賓だけ 2' })).toHaveAttribute('aria-pressed', 'true');
    await expect(rows).toHaveCount(2);

    // View, kind, cut, paste, answers, fill, paste: seven steps, each one undo.
    for (let n = 0; n < 7; n += 1) await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByRole('button', { name: /来賓だけ/ })).toHaveCount(0);
    await expect.poll(() => rows.allTextContents()).toEqual(before);
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`breaks no rule of accessibility, ${theme}`, { tag: '@renderer' }, async ({ app }) => {
      const { page } = app;
      await page.emulateMedia({ colorScheme: theme });
      await openMeeting(page, MEETING);
      await importFile(page, reply('02_'));
      await page.getByRole('grid').locator('[data-column="5"]').first().click();
      await page.keyboard.press('F2');
      expect(await accessibilityProblems(page)).toEqual([]);
    });
  }
});
