import { goTo, meetingRow, openMeeting, panel, reopen, saved } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

test.describe('screen 1: the record of meetings', () => {
  test('lists what was held and what is to come, in 和暦 and western years', async ({ app }) => {
    const eighth = meetingRow(app.page, '第8回UCCN国内都市ネットワーク会議');
    await expect(eighth).toContainText('令和7年度（2025年度）');
    await expect(eighth).toContainText('山形市');
    await expect(eighth).toContainText('令和7年10月14日（火）～16日（木）');
    await expect(eighth).toContainText('山形国際ドキュメンタリー映画祭');
    await expect(meetingRow(app.page, '第9回UCCN国内都市ネットワーク会議')).toContainText('未定');
    await expect(meetingRow(app.page, '第6回UCCN国内都市ネットワーク会議')).toContainText('要確認');
    await expect(meetingRow(app.page, '第17回ユネスコ創造都市ネットワーク年次総会')).toContainText('要確認');
  });

  test('is searched with / and opened with Enter', { tag: '@renderer' }, async ({ app }) => {
    await expect(meetingRow(app.page, /第8回/)).toBeVisible();
    await app.page.keyboard.press('/');
    await app.page.keyboard.type('たんば');
    await expect(meetingRow(app.page, /第8回/)).toHaveCount(0);
    await meetingRow(app.page, /第7回/).press('Enter');
    await expect(app.page.getByRole('heading', { name: '概要' })).toBeVisible();
  });

  test('makes a meeting from last year’s: days keep their offsets, people stay behind', async ({ app }) => {
    const { page } = app;
    await page.getByRole('button', { name: '新しい会議' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel('回', { exact: true })).toHaveValue('12');
    await dialog.getByLabel('開催都市').selectOption('越前市');
    await dialog.getByLabel('もとにする会議').selectOption({ label: '第8回　山形市' });
    const date = dialog.getByLabel('1日目の日付', { exact: true });
    await date.fill('R12.10.15');
    await date.press('Enter');
    await expect(dialog.getByLabel('年度', { exact: true })).toHaveValue('2030');
    await dialog.getByLabel('年度', { exact: true }).fill('2029');
    await dialog.getByRole('button', { name: /前回と同じ曜日/ }).click();
    await expect(date).toHaveValue('令和11年10月16日（火）');
    await dialog.getByRole('button', { name: '作成する' }).click();
    await expect(page.getByLabel('2日目 日付', { exact: true })).toHaveValue('令和11年10月17日（水）');
    await expect(page.getByLabel('3日目 日付', { exact: true })).toHaveValue('令和11年10月18日（木）');
    await saved(page);
    await app.restart();
    await expect(app.page.getByRole('navigation', { name: '画面' })).toContainText('第12回');
    await goTo(app.page, '会議の一覧');
    await expect(meetingRow(app.page, /第12回/)).toContainText('越前市');
  });

  test('a planned meeting takes over last year’s days; a fact is confirmed; both survive a kill', async ({
    app,
  }) => {
    await openMeeting(app.page, /第9回/);
    await app.page.getByRole('button', { name: /第8回.*引き継ぐ/ }).click();
    // What cannot be taken over is said before and after, and put away by the person.
    const left = app.page.getByRole('region', { name: '引き継がないもの' });
    await expect(app.page.getByRole('dialog')).toContainText(
      '開催都市が変わるため、場所4か所は要確認にします',
    );
    await expect(left).toContainText('項目の備考1件は前回のものなので引き継ぎません');
    await app.page.getByRole('button', { name: '引き継ぐ', exact: true }).click();
    const second = app.page.getByLabel('2日目 日付', { exact: true });
    await expect(second).toHaveValue('令和8年10月14日（水）');
    await left.getByText('項目の備考1件').click();
    await expect(left).toContainText('UCCN国内都市会議');
    await app.page.getByRole('button', { name: '確かめたので閉じる' }).click();
    await expect(left).toHaveCount(0);
    await app.page.getByRole('button', { name: '確認済みにする' }).first().click();
    await expect(app.page.getByRole('button', { name: '確認済みにする' })).toHaveCount(1);
    await saved(app.page);
    await app.kill9();
    await app.restart();
    await reopen(app.page, /第9回/, '概要');
    await expect(app.page.getByLabel('2日目 日付', { exact: true })).toHaveValue('令和8年10月14日（水）');
    await expect(app.page.getByRole('button', { name: '確認済みにする' })).toHaveCount(1);
  });

  test('the first day moves the others with it, and an impossible date is refused', {
    tag: '@renderer',
  }, async ({ app }) => {
    await openMeeting(app.page, /第8回/);
    await goTo(app.page, '概要');
    const first = app.page.getByLabel('1日目 日付', { exact: true });
    const third = app.page.getByLabel('3日目 日付', { exact: true });
    await first.fill('R7.10.21');
    await first.press('Enter');
    await expect(third).toHaveValue('令和7年10月23日（木）');
    await third.fill('10/1');
    await third.press('Enter');
    await expect(app.page.getByText('この日付は使えません', { exact: false })).toBeVisible();
    await app.page.keyboard.press('Escape');
    await saved(app.page);
  });

  test('reads in English and in the dark as well', { tag: '@renderer' }, async ({ app }) => {
    await app.page.getByRole('button', { name: '表示の設定' }).click();
    await app.page.getByRole('radio', { name: 'English' }).click();
    await app.page.getByRole('radio', { name: 'Dark' }).click();
    await app.page.getByRole('button', { name: 'Close' }).click();
    await expect(app.page.getByRole('heading', { name: 'All meetings' })).toBeVisible();
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await app.restart();
    await expect(app.page.getByRole('heading', { name: 'All meetings' })).toBeVisible();
  });

  test('a plan goes out as a file and comes back into another desk', async ({ app }) => {
    await openMeeting(app.page, /第8回/);
    await goTo(app.page, '概要');
    const file = await app.saveNext(() =>
      app.page.getByRole('button', { name: '計画ファイルに保存' }).click(),
    );
    await goTo(app.page, '会議の一覧');
    await app.page.getByTestId('plan-file').setInputFiles(file);
    await expect(app.page.getByText('すべて取り込み済みです', { exact: false })).toBeVisible();
    await goTo(app.page, '会議の一覧');
    await app.page.getByTestId('plan-file').setInputFiles({
      name: '壊れた.tsudoi',
      mimeType: 'application/json',
      buffer: Buffer.from('{"type":'),
    });
    await expect(app.page.getByText('壊れた.tsudoi', { exact: false })).toBeVisible();
    await expect(panel(app.page)).toHaveCount(0);
  });

  test('a meeting made by mistake is taken off the list and put back', async ({ app }) => {
    const { page } = app;
    await openMeeting(page, /第11回/);
    await page.getByRole('button', { name: 'この会議を一覧から外す' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '一覧から外す', exact: true }).click();
    await expect(page.getByText('を一覧から外しました', { exact: false })).toBeVisible();
    await expect(meetingRow(page, /第11回/)).toHaveCount(0);
    await app.restart();
    await app.page.getByText('一覧から外した会議（1件）').click();
    await app.page.getByRole('button', { name: '一覧に戻す' }).click();
    await expect(meetingRow(app.page, /第11回/)).toBeVisible();
  });
});
