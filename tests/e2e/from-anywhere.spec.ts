import type { Page } from '@playwright/test';
import { byOrder, type Plan } from '../../shared/domain/plan/plan.ts';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { openPlanFile } from '../helpers/e2e/plan-file.ts';
import { goTo, meetingRow, openMeeting } from '../helpers/e2e/screens.ts';
import { livelyMeeting } from '../helpers/lively-meeting.ts';
import { doing } from '../helpers/plans.ts';
import { expect, test } from './fixtures.ts';

/** Holds files over the middle of the window, or lets them go there. */
const withFiles = (page: Page, type: 'dragover' | 'drop', names: readonly string[]): Promise<void> =>
  page.evaluate(
    ([event, files]) => {
      const dataTransfer = new DataTransfer();
      for (const name of files) {
        const city = name.replace('.csv', '');
        dataTransfer.items.add(new File([`氏名,都市\n山田 一郎,${city}\n`], name, { type: 'text/csv' }));
      }
      document
        .elementFromPoint(innerWidth / 2, innerHeight / 2)
        ?.dispatchEvent(new DragEvent(event, { bubbles: true, cancelable: true, dataTransfer }));
    },
    [type, names] as const,
  );

test('files dropped anywhere are read: one is looked at, several are received as replies', {
  tag: '@renderer',
}, async ({ app }) => {
  const { page } = app;
  await expect(meetingRow(page, /第8回/)).toBeVisible();
  await withFiles(page, 'drop', ['神戸市.csv']);
  await expect(page.getByText('取り込む先の会議が開かれていません')).toBeVisible();
  await openMeeting(page, /第8回/);
  await goTo(page, '集計');

  await withFiles(page, 'dragover', ['神戸市.csv']);
  const veil = page.getByTestId('drop-veil');
  await expect(veil).toContainText('ここで離すと読み込みます');
  expect(await accessibilityProblems(page), '幕').toEqual([]);
  await withFiles(page, 'dragover', ['神戸市.csv', '金沢市.csv']);
  await expect(veil).toContainText('2件');
  await withFiles(page, 'drop', ['神戸市.csv', '金沢市.csv']);
  await expect(veil).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: '回答票' })).toBeVisible();
  await expect(page.getByRole('row', { name: /金沢市\.csv/ })).toBeVisible();

  await goTo(page, '受付');
  await withFiles(page, 'drop', ['神戸市.csv']);
  await expect(page.getByRole('heading', { level: 1, name: '取込' })).toBeVisible();
  await expect(page.getByRole('row', { name: /山田 一郎/ })).toBeVisible();

  // A dialog that asks something comes first.
  await goTo(page, '集計');
  await page.keyboard.press('Control+k');
  await withFiles(page, 'dragover', ['神戸市.csv']);
  await expect(veil).toHaveCount(0);
  await withFiles(page, 'drop', ['神戸市.csv']);
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('? lists the keys of the screen one is on, and is a character in a field', {
  tag: '@renderer',
}, async ({ app }) => {
  const { page } = app;
  await openMeeting(page, /第8回/);
  const list = page.getByRole('dialog', { name: 'キーボード操作' });
  for (const [screen, own] of [
    ['参加者', '参加者の一覧'],
    ['行事・回答', '回答のマトリクス'],
    ['当日', '押しを5分増やす・減らす'],
    // The screen's own list, with its gestures of the pointer.
    ['日程', 'マウス操作'],
  ] as const) {
    await goTo(page, screen);
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('?');
    await expect(list.getByText(own)).toBeVisible();
    expect(await accessibilityProblems(page), screen).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
  }
  await goTo(page, '受付');
  await page.keyboard.type('?');
  await expect(page.getByRole('combobox', { name: /よみ・氏名/ })).toHaveValue('?');
  await expect(list).toHaveCount(0);
});

test('what is half typed is still there when one comes back', { tag: '@renderer' }, async ({ app }) => {
  const { page } = app;
  await openPlanFile(page, livelyMeeting(6));
  await goTo(page, '議題・記録');
  await page.getByRole('tab', { name: /^記録/ }).click();
  const line = page.getByRole('textbox', { name: '記録を入力' });
  await line.fill('神戸市から、来年の日程に');
  await page.keyboard.press('Control+m');
  const memo = page.getByRole('dialog').getByRole('textbox', { name: '電話メモ' });
  await memo.fill('札幌 課長 ツアー');
  await page.keyboard.press('Escape');
  await goTo(page, '集計');
  await page.keyboard.press('Control+m');
  await expect(memo).toHaveValue('札幌 課長 ツアー');
  await page.keyboard.press('Escape');
  await goTo(page, '議題・記録');
  await expect(line).toHaveValue('神戸市から、来年の日程に');
  await line.press('Enter');
  await expect(line).toHaveValue('');
  await goTo(page, '集計');
  await goTo(page, '議題・記録');
  await expect(line).toHaveValue('');
});

test('of hundreds of notes only those in sight are drawn, and all can be reached and edited', {
  tag: '@renderer',
}, async ({ app }) => {
  const { page } = app;
  await openPlanFile(page, withNotes(livelyMeeting(6), 300));
  await goTo(page, '議題・記録');
  await page.getByRole('tab', { name: /^記録/ }).click();
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', '310');
  const text = (n: number) => page.getByRole('textbox', { name: `記録${n}の内容`, exact: true });
  await expect(text(1)).toBeVisible();
  expect(await table.getByRole('row').count()).toBeLessThan(80);
  await page.getByRole('region', { name: '記録' }).evaluate((scroller) => {
    scroller.scrollTop = scroller.scrollHeight;
  });
  await expect(text(309)).toHaveValue('意見 299');
  await text(309).fill('意見を改めた');
  await text(309).press('Control+Enter');

  // The one that has the keyboard stays, with what is typed in it, wherever one scrolls.
  await text(308).fill('まだ途中');
  await page.getByRole('region', { name: '記録' }).evaluate((scroller) => {
    scroller.scrollTop = 0;
  });
  await expect(text(1)).toBeInViewport();
  await expect(text(308)).toHaveValue('まだ途中');
  await expect(text(309)).toHaveCount(0);
  // What is noted now is brought into sight.
  const line = page.getByRole('textbox', { name: '記録を入力' });
  await line.fill('最後の意見');
  await line.press('Enter');
  await expect(text(310)).toHaveValue('最後の意見');
  await expect(text(310)).toBeInViewport();
  await expect(text(308)).toHaveValue('まだ途中');
});

/** The plan with so many more notes of its first session. */
function withNotes(plan: Plan, count: number): Plan {
  const [first] = [...plan.rows.notes.values()].sort(byOrder);
  let next = plan;
  for (let n = 0; n < count; n += 1)
    next = doing(next, 'addNote', { itemId: first?.itemId ?? null, text: `意見 ${n}` });
  return next;
}
