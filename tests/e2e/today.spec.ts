import type { Page } from '@playwright/test';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { openPlanFile } from '../helpers/e2e/plan-file.ts';
import { goTo, saved } from '../helpers/e2e/screens.ts';
import { meetingDay } from '../helpers/meeting-day.ts';
import { expect, test } from './fixtures.ts';

/** The clock of the page stands at a time of the meeting day, in Japan. */
const clockAt = (page: Page, time: string) => page.clock.setFixedTime(`2025-10-14T${time}:00+09:00`);
const row = (page: Page, title: string) => page.locator('[data-today-row]').filter({ hasText: title });
const running = (page: Page) =>
  page.getByRole('region', { name: '進行中', exact: true }).getByRole('article');
const left = (page: Page) => page.getByTestId('minutes-left');

test('a day with the keyboard alone: begun late, ten minutes over, the bus short, noticed, taken, undone', {
  tag: '@renderer',
}, async ({ app }) => {
  const { page } = app;
  await openPlanFile(page, meetingDay().plan);
  await clockAt(page, '13:20');
  await goTo(page, '当日');
  await expect(running(page)).toHaveAccessibleName('受付');
  await expect(left(page)).toHaveText(/残り\s*10\s*分/);

  // The time comes, and it begins by itself; it really began four minutes late.
  await clockAt(page, '13:34');
  await expect(running(page)).toHaveAccessibleName('事例発表');
  await expect(left(page)).toHaveText(/残り\s*96\s*分/);
  await running(page).focus();
  await page.keyboard.press('Space');
  await expect(running(page)).toContainText('13:34開始');
  await expect(row(page, '休憩')).toContainText('15:14～15:24');

  // Six more: ten late in all, and the gap before the bus is used up to the minute.
  const overrun = page.getByRole('textbox', { name: '「事例発表」の押し（分）' }).first();
  await overrun.focus();
  await page.keyboard.type('６');
  await page.keyboard.press('Enter');
  await expect(running(page)).toContainText('15:20まで');
  await expect(row(page, '休憩')).toContainText('15:10～15:20 → 15:20～15:30');
  await expect(row(page, 'バス発車')).toContainText('16:30～17:10');
  await expect(row(page, 'バス発車')).toContainText('余裕0分');
  await running(page).focus();
  await page.keyboard.press('+');
  await expect(page.getByRole('alert')).toContainText('バス発車まで5分不足');
  await expect(page.getByTestId('announcer')).toContainText('バス発車まで5分不足');

  // The plan is not written while the bus would be missed; a press less, and it is.
  await page.keyboard.press('a');
  await expect(page.getByText('バス発車まで5分不足しているため、計画には反映していません')).toBeVisible();
  await page.keyboard.press('-');
  await expect(page.getByText('バス発車まで5分不足', { exact: true })).toHaveCount(0);
  await page.keyboard.press('n');
  const notice = page.getByRole('textbox', { name: 'お知らせの文' });
  await expect(notice).toHaveValue(/【お知らせ】進行が10分押しています（10月14日（火）13:34現在）。/);
  await expect(notice).toHaveValue(/・休憩　15:20～15:30\n・意見交換　15:30～16:30/);
  await expect(notice).toHaveValue(/変更はありません。\n・バス発車　16:30/);
  await expect(page.getByRole('textbox', { name: '英文' })).toHaveValue(/running 10 minutes late/);
  expect(await accessibilityProblems(page), '当日').toEqual([]);

  await page.keyboard.press('a');
  await expect(page.getByText('3件の時刻を計画に反映しました')).toBeVisible();
  await expect(row(page, '休憩')).toContainText('15:20～15:30');
  await expect(row(page, '休憩')).not.toContainText('→');
  await page.keyboard.press('Control+z');
  await expect(row(page, '休憩')).toContainText('15:10～15:20 → 15:20～15:30');

  // Past its end it is measured, until it is ended; and back to the plan in one key.
  await clockAt(page, '15:23');
  await expect(left(page)).toHaveText(/超過\s*3\s*分/);
  await page.keyboard.press('Space');
  await expect(running(page)).toHaveAccessibleName('休憩');
  await expect(row(page, '事例発表')).toContainText('13:34～15:23');
  await page.keyboard.press('p');
  await expect(row(page, '事例発表')).not.toContainText('→');
  await expect(running(page)).toHaveAccessibleName('意見交換');
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: '変更のあるページだけ印刷' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '帳票・書出し' })).toBeVisible();
  await expect(page.getByRole('radio', { name: /^日程表/ })).toBeChecked();
});

test('what was recorded is there after a restart', async ({ app }) => {
  await openPlanFile(app.page, meetingDay().plan);
  await clockAt(app.page, '13:33');
  await goTo(app.page, '当日');
  await running(app.page).getByRole('button', { name: '今開始' }).click();
  await running(app.page).getByRole('button', { name: '＋10分' }).click();
  await expect(row(app.page, '休憩')).toContainText('15:23～15:33');
  await saved(app.page);
  await app.restart();
  await clockAt(app.page, '13:40');
  await expect(running(app.page)).toContainText('13:33開始');
  await expect(row(app.page, '休憩')).toContainText('15:23～15:33');
  await expect(app.page.getByRole('alert')).toContainText('バス発車まで3分不足');
  await app.page.getByRole('button', { name: '「休憩」を3分短くする' }).click();
  await expect(app.page.getByRole('alert')).toHaveCount(0);
});

test('a rehearsal on another day, by touch on a small screen, leaves the plan as it was', {
  tag: '@renderer',
}, async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 640, height: 360 });
  await openPlanFile(page, meetingDay().plan);
  await page.clock.setFixedTime('2025-10-09T10:00:00+09:00');
  await goTo(page, '当日');
  await expect(
    page.getByText('今日は会議の日ではありません。時計は令和7年10月9日（木）です。'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: '今開始' })).toHaveCount(0);
  await page.getByLabel('予行の開始時刻').fill('1335');
  await page.getByRole('button', { name: '予行を始める' }).click();
  await page.getByRole('button', { name: '大きく表示' }).click();
  await running(page).getByRole('button', { name: '今開始' }).click();
  await expect(row(page, '休憩')).toContainText('15:15～15:25');
  for (const button of await running(page).getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await page.keyboard.press('Control+z');
  await expect(row(page, '休憩')).not.toContainText('→');
  await running(page).getByRole('button', { name: '＋10分' }).click();
  await page.keyboard.press('n');
  await expect(page.getByRole('region', { name: '変更のお知らせ' })).toBeInViewport();
  await page.getByRole('button', { name: '予行を終える' }).click();
  await page.getByRole('button', { name: '通常の表示' }).click();
  await expect(row(page, '休憩')).not.toContainText('→');
  await expect(page.getByRole('button', { name: '元に戻す' })).toBeDisabled();
});
