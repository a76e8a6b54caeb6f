import type { Page } from '@playwright/test';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { openPlanFile } from '../helpers/e2e/plan-file.ts';
import { goTo } from '../helpers/e2e/screens.ts';
import { hubPlan } from '../helpers/hub-plan.ts';
import { doing } from '../helpers/plans.ts';
import { expect, test } from './fixtures.ts';

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const cell = (page: Page, name: string | RegExp) => page.getByRole('gridcell', { name });
const result = (page: Page) => page.getByTestId('hub-result');

test('a hub is planned from wishes, locked, planned anew around what has happened, and printed', {
  tag: '@renderer',
}, async ({ app }) => {
  const { page } = app;
  await openPlanFile(
    page,
    hubPlan([
      ['yamagata', 'nagoya'],
      ['nagoya', 'yamagata'],
      ['kobe', 'sapporo'],
      ['kobe', 'yamagata'],
    ]),
  );
  await goTo(page, 'ハブ・ステージ');

  // One more wish by keyboard: Sapporo wants Kobe back.
  await tab(page, '希望');
  await page.getByRole('grid', { name: '希望の表' }).focus();
  await cell(page, '札幌市から神戸市　希望なし').click();
  await page.keyboard.press('1');
  await expect(cell(page, '札幌市から神戸市　第1希望、相互の希望')).toBeVisible();
  await expect(page.getByText('希望5件・相互2組')).toBeVisible();

  await tab(page, '時間割');
  await page.getByRole('button', { name: '割り当てる' }).click();
  await expect(result(page)).toContainText('面談3件');
  await expect(result(page)).toContainText('相互希望 2／最大2');
  await expect(result(page)).toContainText('これより良い割り当てがないことを確かめました。');
  expect(await accessibilityProblems(page)).toEqual([]);

  // The pair of both wishes is moved to the last slot by keys, and locked there.
  await cell(page, /名古屋市 山形市/).click();
  await page.keyboard.press('m');
  await cell(page, /^第3回 .* 1卓 空き/).click();
  await page.keyboard.press('Enter');
  await expect(cell(page, /^第3回 .* 1卓\s名古屋市 山形市/)).toBeVisible();
  await page.keyboard.press('l');
  await expect(cell(page, /^第3回 .*名古屋市 山形市.*固定/)).toBeVisible();

  // The first slot is over; what is planned anew stands around both.
  await page.getByRole('button', { name: '第1回までを終了にする' }).click();
  const held = cell(page, /実施済み/);
  const before = await held.allInnerTexts();
  await page.getByRole('button', { name: '割り当て直す' }).click();
  await expect(result(page)).toContainText('面談3件');
  await expect(cell(page, /^第3回 .*名古屋市 山形市.*固定/)).toBeVisible();
  expect(await held.allInnerTexts()).toEqual(before);

  // What was agreed is kept with the meeting.
  await cell(page, /名古屋市 山形市/).click();
  const agreed = page.getByRole('textbox', { name: /合意した内容/ });
  await agreed.fill('映画の共同上映');
  await agreed.blur();
  await tab(page, '記録');
  await page.getByRole('radio', { name: '記録あり' }).click();
  await expect(page.getByText('映画の共同上映')).toBeVisible();

  await goTo(page, '帳票・書出し');
  await page.getByRole('radio', { name: '面談カード' }).click();
  const paper = page.getByRole('region', { name: '面談カードの見本' }).getByRole('article');
  await expect(paper).toContainText('面談の相手');
  await expect(paper).toContainText('相互の希望');
});

test('the stage: an order drawn, a clock in a window of its own that is near its end and over, an invitation for the hub', {
  tag: '@renderer',
}, async ({ app }) => {
  const { page } = app;
  await openPlanFile(page, doing(hubPlan(), 'addPitches', { cities: ['kobe', 'nagoya'] }));
  await goTo(page, 'ハブ・ステージ');
  await tab(page, 'ステージ');
  await page.getByRole('button', { name: '抽選する' }).click();
  await expect(page.getByText('抽選の番号は1です')).toBeVisible();
  await page.getByRole('button', { name: '加盟順に並べる' }).click();
  expect(await accessibilityProblems(page)).toEqual([]);

  const [clock] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: '時計を別の画面に出す' }).click(),
  ]);
  const left = clock.getByTestId('stage-left');
  const face = clock.getByRole('region', { name: 'ステージの時計' });
  await expect(left).toHaveText('5:00');
  await expect(face).toContainText('1／2');

  // Both windows stand at one instant; the key pressed in the clock's window starts it in both.
  const start = new Date('2025-10-14T15:00:00+09:00').getTime();
  const at = async (seconds: number) => {
    for (const one of [page, clock]) await one.clock.setFixedTime(start + seconds * 1000);
  };
  await at(0);
  await clock.keyboard.press('Space');
  await expect(page.getByRole('button', { name: '停止', exact: true })).toBeVisible();
  await at(239);
  await expect(left).toHaveText('1:01');
  await expect(face).toHaveAttribute('data-tone', 'calm');
  await at(240);
  await expect(left).toHaveText('1:00');
  await expect(face).toHaveAttribute('data-tone', 'warning');
  await at(312);
  await expect(left).toHaveText('+0:12');
  await expect(face).toHaveAttribute('data-tone', 'over');
  await expect(page.getByTestId('stage-left')).toHaveText('+0:12');
  expect(await accessibilityProblems(clock)).toEqual([]);

  // On to the next: how long the first really took stays with it.
  await clock.keyboard.press('ArrowRight');
  await expect(face).toContainText('2／2');
  await expect(left).toHaveText('5:00');
  await expect(page.getByRole('row').filter({ hasText: '5:12' })).toBeVisible();

  await page.getByRole('button', { name: '1番目の発表への連携の希望を記録' }).click();
  await page.getByLabel('希望した都市').selectOption({ label: '札幌市' });
  await page.getByRole('textbox', { name: '内容' }).fill('雪まつりでの展示');
  await page.getByRole('button', { name: '記録する' }).click();
  await expect(page.getByText(/札幌市から.*への希望をハブに入れました/)).toBeVisible();
  await tab(page, '希望');
  await expect(page.getByText('希望1件・相互0組')).toBeVisible();
});
