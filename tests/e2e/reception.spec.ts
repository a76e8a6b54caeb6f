import { openPlanFile } from '../helpers/e2e/plan-file.ts';
import { goTo, openMeeting, saved } from '../helpers/e2e/screens.ts';
import { wholeMeeting } from '../helpers/whole-meeting.ts';
import { expect, test } from './fixtures.ts';

test('the reception desk by keyboard alone: a walk-in, a tick, its undo, and all of it after a kill', async ({
  app,
}) => {
  const { page } = app;
  await openMeeting(page, /第8回/);
  await goTo(page, '受付');
  const search = page.getByRole('combobox', { name: /よみ・氏名/ });
  await expect(search).toBeFocused();

  for (const [name, from] of [
    ['髙橋 一郎', '札幌'],
    ['佐藤 学', '文化庁'],
  ] as const) {
    await page.getByRole('button', { name: '当日参加を受け付ける' }).press('Enter');
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(from);
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('announcer')).toHaveText(`${name}さんを受付しました`);
    await expect(search).toBeFocused();
  }
  await expect(page.getByTestId('arrived')).toContainText('2／2名');
  await expect(page.getByText('札幌市', { exact: true })).toBeVisible();

  // The same two for another activity: expected nowhere, found by another spelling, ticked off with Enter.
  await page.getByRole('combobox', { name: '受付するもの' }).selectOption('視察');
  await expect(page.getByTestId('arrived')).toContainText('0／0名');
  await search.focus();
  await page.keyboard.type('高橋');
  await expect(page.getByRole('option', { name: /髙橋 一郎/ })).toContainText('未回答');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('arrived')).toContainText('1／1名');
  await expect(search).toHaveValue('');
  await page.keyboard.type('高橋');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('announcer')).toContainText('受付済みです');
  await expect(page.getByTestId('arrived')).toContainText('1／1名');

  await page.keyboard.type('わたなべ');
  await expect(page.getByText('「わたなべ」に該当する方がいません')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'や', exact: true }).press('Enter');
  await expect(page.getByText('「や行」に該当する方がいません')).toBeVisible();
  await page.getByRole('button', { name: '1字消す' }).press('Enter');

  await page.getByRole('button', { name: '髙橋 一郎 取消し' }).press('Enter');
  await expect(search).toBeFocused();
  await expect(page.getByTestId('arrived')).toContainText('0／0名');
  await page.getByRole('button', { name: '元に戻す' }).press('Enter');
  await expect(page.getByTestId('arrived')).toContainText('1／1名');
  await saved(page);
  await app.kill9();
  await app.restart();
  await goTo(app.page, '会議の一覧');
  await openMeeting(app.page, /第8回/);
  await goTo(app.page, '受付');
  await app.page.getByRole('combobox', { name: '受付するもの' }).selectOption('視察');
  await expect(app.page.getByTestId('arrived')).toContainText('1／1名');
});

test('the desk opens on what is going on or comes next, and holds a choice by hand until then', {
  tag: '@renderer',
}, async ({ app }) => {
  const { page } = app;
  await page.clock.setFixedTime('2025-10-14T13:20:00+09:00');
  await openPlanFile(page, wholeMeeting(12));
  await goTo(page, '受付');
  const subject = page.getByRole('combobox', { name: '受付するもの' });
  const shown = subject.locator('option:checked');
  await expect(shown).toHaveText('UCCN国内都市会議');
  await subject.selectOption('CCNJ国際ネットワーク部会');
  await goTo(page, '概要');
  await goTo(page, '受付');
  await expect(shown).toHaveText('CCNJ国際ネットワーク部会');

  await page.clock.setFixedTime('2025-10-14T17:40:00+09:00');
  await goTo(page, '概要');
  await goTo(page, '受付');
  await expect(shown).toHaveText('意見交換会');

  // A few minutes before the coach leaves, its roll is called.
  await page.clock.setFixedTime('2025-10-15T08:50:00+09:00');
  await goTo(page, '概要');
  await goTo(page, '受付');
  await expect(shown).toHaveText(/9:00/);
});
