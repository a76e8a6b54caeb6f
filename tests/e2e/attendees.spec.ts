import {
  chooseFile,
  gridCell,
  gridField,
  importFile,
  namesShown,
  personRow,
  reply,
} from '../helpers/e2e/people.ts';
import { goTo, openMeeting, reopen, saved } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

const MEETING = /第8回UCCN/;

test.describe('screen 3: attendees', () => {
  test('an empty list says what to do next, and a person is added by hand', async ({ app }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await goTo(page, '参加者');
    await expect(page.getByText('参加者はまだいません')).toBeVisible();
    await page.getByRole('button', { name: '1人ずつ入力' }).click();
    await expect(gridField(page)).toBeFocused();
    await page.keyboard.type('臼杵 花子');
    await page.keyboard.press('Tab');
    await page.keyboard.type('うすき');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(personRow(page, '臼杵 花子')).toContainText('臼杵市');
    await saved(page);
    await app.restart();
    await expect(personRow(app.page, '臼杵 花子')).toContainText('臼杵市');
  });

  test('finds 髙橋 by reading, by 高橋 and in katakana, and names with the radicals of a PDF', async ({
    app,
  }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await importFile(page, reply('01'));
    await importFile(page, reply('02_'));
    const search = page.getByRole('searchbox');
    for (const [query, name] of [
      ['たかはし', '髙橋 由美子'],
      ['タカハシ', '髙橋 由美子'],
      ['高橋', '髙橋 由美子'],
      ['石戸', '直'],
      ['石⼾', '直'],
      ['長谷川', '川'],
      ['⻑谷川', '川'],
    ] as const) {
      await page.keyboard.press('/');
      await expect(search).toBeFocused();
      await search.fill(query);
      await expect(page.getByText('9名のうち1名が該当')).toBeVisible();
      await expect(personRow(page, name)).toHaveCount(1);
      await search.press('Escape');
    }
    await search.fill('髙橋');
    await search.press('Enter');
    await expect(gridField(page)).toHaveAccessibleName('氏名 髙橋 由美子');
    await search.fill('水野');
    await expect(personRow(page, '水野')).toHaveCount(1);
    // The cell that was active is out of sight: no key reaches it.
    await gridField(page).press('Delete');
    await search.fill('髙橋');
    await expect(personRow(page, '髙橋 由美子')).toHaveCount(1);
    await search.fill('だれもいない');
    await expect(page.getByText('該当する参加者がいません')).toBeVisible();
  });

  test('stands in the order of joining, of codes and of readings; the choice is remembered', {
    tag: '@renderer',
  }, async ({ app }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    for (const start of ['04', '01']) await importFile(page, reply(start));
    await page.getByRole('radio', { name: '加盟順' }).click();
    await expect.poll(async () => (await namesShown(page))[0]).toBe('水野 慎一郎');
    await expect(page.getByRole('rowheader').first()).toContainText('名古屋市');
    await page.getByRole('radio', { name: 'コード順' }).click();
    await expect
      .poll(async () => (await page.getByRole('rowheader').first().textContent()) ?? '')
      .toContain('札幌市');
    await page.getByRole('radio', { name: '五十音順' }).click();
    await expect.poll(async () => (await namesShown(page))[0]).toBe('阿部 誠');
    await saved(page);
    await app.restart();
    await reopen(app.page, MEETING, '参加者');
    await expect(app.page.getByRole('radio', { name: '五十音順' })).toBeChecked();
  });

  test('is edited in place by keyboard: Enter, Escape, Delete, answers; undo; nothing jumps', async ({
    app,
  }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await importFile(page, reply('01'));
    const before = await namesShown(page);
    await gridCell(page, '水野 慎一郎').click();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('F2');
    await page.keyboard.type('たろう');
    await page.keyboard.press('Enter');
    await expect(personRow(page, '水野 慎一郎')).toContainText('みずの しんいちろうたろう');
    await expect(gridField(page)).toHaveAccessibleName('よみ 髙橋 由美子');
    await page.keyboard.type('けす');
    await page.keyboard.press('Escape');
    await expect(personRow(page, '髙橋 由美子')).toContainText('たかはし ゆみこ');
    await page.keyboard.press('Delete');
    await expect(personRow(page, '髙橋 由美子')).toContainText('よみ未入力');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(personRow(page, '髙橋 由美子')).toContainText('たかはし ゆみこ');

    const answer = personRow(page, '髙橋 由美子').locator('[data-column="7"]');
    await answer.click();
    await expect(gridField(page)).toHaveAccessibleName('UCCN国内都市会議 髙橋 由美子');
    for (const [key, word] of [
      ['2', '欠席'],
      ['3', '未定'],
      ['0', '未回答'],
      ['1', '出席'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(answer).toHaveAccessibleName(word);
    }
    await expect.poll(() => namesShown(page)).toEqual(before);
  });

  test('a person who is moved to another city stays in place until the list is put in order', {
    tag: '@renderer',
  }, async ({ app }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await importFile(page, reply('01'));
    await personRow(page, '水野 慎一郎').locator('[data-column="2"]').click();
    await page.keyboard.press('F2');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('札幌市');
    await page.keyboard.press('Enter');
    await expect(personRow(page, '水野 慎一郎')).toContainText('札幌市');
    expect((await namesShown(page))[0]).toBe('水野 慎一郎');
    await page.getByRole('button', { name: '並べ直す' }).click();
    await expect.poll(async () => (await namesShown(page)).indexOf('水野 慎一郎')).toBe(3);
  });

  test('a city typed without 市 is the member city and no second one', { tag: '@renderer' }, async ({
    app,
  }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await importFile(page, reply('01'));
    await personRow(page, '水野 慎一郎').locator('[data-column="2"]').click();
    await page.keyboard.type('札幌');
    await expect(page.getByRole('listbox').getByRole('option')).toHaveText(['札幌市']);
    await expect(page.getByRole('listbox').getByRole('option')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(gridCell(page, '札幌市')).toBeVisible();
    // Text that names no city of the plan is kept as it is written.
    await page.keyboard.type('札幌商工会議所');
    await page.keyboard.press('Enter');
    await expect(gridCell(page, '札幌商工会議所')).toBeVisible();
    await page.getByRole('button', { name: '並べ直す' }).click();
    await expect(page.getByRole('rowheader')).toHaveText([
      /^名古屋市/,
      /^札幌市/,
      /^デザイン都市なごや/,
      /^札幌商工会議所/,
    ]);
  });

  test('a name with 外字 is marked until it is mended', { tag: '@renderer' }, async ({ app }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await goTo(page, '取込');
    await chooseFile(page, {
      name: '外字.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('氏名,ふりがな,所属\n外\ue000字 太郎,そとじ たろう,札幌市\n'),
    });
    await page.getByRole('button', { name: '1名を取り込む' }).click();
    const name = personRow(page, 'そとじ たろう').locator('[data-column="1"]');
    await expect(name).toContainText('要確認');
    await name.click();
    await page.keyboard.type('外崎字 太郎');
    await page.keyboard.press('Enter');
    await expect(name).toHaveText('外崎字 太郎');
  });

  test('at 200 % the list is reached, and rows can be worked on', { tag: '@renderer' }, async ({ app }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await importFile(page, reply('01'));
    await page.setViewportSize({ width: 640, height: 360 });
    await gridCell(page, '髙橋 由美子').click();
    await page.keyboard.press('F2');
    await expect(gridField(page)).toHaveValue('髙橋 由美子');
    await expect(gridField(page)).toBeInViewport({ ratio: 0.5 });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '参加者を追加' }).click();
    await expect.poll(() => namesShown(page)).toHaveLength(6);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(640);
  });

  test('an IME keeps its first kana, and the Enter that ends a conversion ends nothing else', async ({
    app,
  }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await importFile(page, reply('01'));
    await gridCell(page, '水野 慎一郎').click();
    const ime = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await compose('み');
    await compose('みずの');
    await compose('水野');
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await ime.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await ime.send('Input.insertText', { text: '水野' });
    await ime.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    await expect(gridField(page)).toHaveValue('水野');
    await expect(gridField(page)).toHaveAccessibleName('氏名 水野 慎一郎');
    await page.keyboard.press('Enter');
    await expect(gridCell(page, '水野')).toBeVisible();
    await expect(gridField(page)).toHaveAccessibleName('氏名 髙橋 由美子');
  });

  test('allergies are veiled until asked for, and again when one comes back', async ({ app }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await importFile(page, reply('01'));
    await expect(personRow(page, '髙橋 由美子')).not.toContainText('えび');
    await page.getByRole('button', { name: '配慮事項を表示' }).click();
    await expect(personRow(page, '髙橋 由美子')).toContainText('えび、かに');
    await goTo(page, '概要');
    await goTo(page, '参加者');
    await expect(personRow(page, '髙橋 由美子')).not.toContainText('えび');
    await personRow(page, '髙橋 由美子').getByText('あり', { exact: true }).dblclick();
    await expect(page.getByRole('log')).toContainText('伏せている欄は書き換えられません');
  });

  test('ticked people are deleted as one step, and a kill right after loses nothing', async ({ app }) => {
    const { page } = app;
    await openMeeting(page, MEETING);
    await importFile(page, reply('01'));
    await personRow(page, '水野 慎一郎').getByRole('checkbox').click();
    await personRow(page, '服部 健')
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] });
    await page.getByRole('button', { name: '選んだ3名を削除' }).click();
    await expect.poll(() => namesShown(page)).toHaveLength(2);
    await saved(page);
    await app.kill9();
    await app.restart();
    await reopen(app.page, MEETING, '参加者');
    await expect.poll(() => namesShown(app.page)).toHaveLength(2);
    await app.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => namesShown(app.page)).toHaveLength(5);
  });
});
