import type { Plan } from '../../shared/domain/plan/plan.ts';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { openPlanFile } from '../helpers/e2e/plan-file.ts';
import { goTo, saved } from '../helpers/e2e/screens.ts';
import { doing, yamagata } from '../helpers/plans.ts';
import { expect, test } from './fixtures.ts';

const HOST = '山形市';

/** Last year in Yamagata: one who came as a kind of that meeting's own, one who did not, one with an allergy. */
function lastYear(): Plan {
  let plan = doing(yamagata(), 'addPersonKind', { label: '学生' });
  const [kind = ''] = plan.rows.personKinds.keys();
  for (const [name, organisationId, department] of [
    ['髙橋 一郎', 'sapporo', '文化課'],
    ['佐藤 学', 'sapporo', '文化課'],
    ['林 健', 'kobe', '企画課'],
  ] as const)
    plan = doing(plan, 'addAttendee', { name, organisationId, department, diet: '卵' });
  const [came = ''] = plan.rows.attendees.keys();
  const [activityId = ''] = plan.rows.activities.keys();
  plan = doing(plan, 'editRow', { collection: 'attendees', key: came, patch: { kind } });
  plan = doing(plan, 'setAnswer', { attendeeId: came, activityId, value: 'yes' });
  plan = doing(plan, 'checkIn', { attendeeId: came, activityId, itemId: null, desk: '' });
  return { ...plan, id: '0199ffff-0000-7000-8000-00000000bbbb' };
}

test('people of last year: candidates for the same host, offices and numbers for another @renderer', async ({
  app,
}) => {
  const { page } = app;
  await openPlanFile(page, lastYear());
  const make = async (number: string, host: string): Promise<void> => {
    await goTo(page, '会議の一覧');
    await page.getByRole('button', { name: '新しい会議' }).click();
    const dialog = page.getByRole('dialog', { name: '新しい会議を作る' });
    await dialog.getByLabel('回', { exact: true }).fill(number);
    await dialog.getByLabel('開催都市').selectOption(host);
    await dialog.getByRole('button', { name: '作成する' }).click();
    await page.getByRole('button', { name: '前回の参加者から候補を選ぶ…' }).click();
  };
  const dialog = page.getByRole('dialog', { name: '前回の参加者から候補を選ぶ' });
  const lastMeeting = { label: '第8回UCCN国内都市ネットワーク会議' };

  await make('20', HOST);
  await dialog.getByLabel('会議').selectOption(lastMeeting);
  const line = (name: string) => dialog.getByRole('listitem').filter({ hasText: name });
  await expect(line('髙橋 一郎')).toHaveText(/札幌市 文化課.*出席：2025年度/);
  await expect(line('林 健')).toContainText('出席の記録なし');
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: '出席した方 1' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await dialog.getByRole('button', { name: '全員 3' }).click();
  await dialog.getByRole('searchbox').fill('文化課');
  await dialog.getByRole('button', { name: '表示中の2名を選ぶ' }).click();
  await dialog.getByRole('button', { name: '2名を名簿に加える' }).click();
  await goTo(page, '参加者');
  await expect(page.getByRole('button', { name: '全員 2' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'アレルギー・配慮 0' })).toBeVisible();
  await expect(page.getByRole('row', { name: /髙橋 一郎/ })).toContainText('学生');
  await saved(page);

  // Whoever is on the list already cannot be taken twice.
  await goTo(page, '概要');
  await page.getByRole('button', { name: '前回の参加者から候補を選ぶ…' }).click();
  await dialog.getByLabel('会議').selectOption(lastMeeting);
  await expect(line('髙橋 一郎')).toContainText('名簿にあり');
  await expect(dialog.getByRole('checkbox', { name: /髙橋 一郎/ })).toBeDisabled();
  await expect(dialog.getByRole('button', { name: '名簿にない方 1' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '元に戻す' }).click();
  await goTo(page, '参加者');
  await expect(page.getByRole('row', { name: /髙橋 一郎/ })).toHaveCount(0);

  await make('21', '神戸市');
  await dialog.getByLabel('会議').selectOption(lastMeeting);
  await expect(dialog.getByText('2所属・3名')).toBeVisible();
  await expect(line('文化課')).toHaveText(/札幌市 文化課2名/);
  for (const name of ['髙橋', '佐藤', '林']) await expect(dialog).not.toContainText(name);
  await expect(dialog.getByRole('button', { name: /名簿に加える/ })).toHaveCount(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: '閉じる' }).click();
  await expect(dialog).toBeHidden();
});
