import type { Plan } from '../../shared/domain/plan/plan.ts';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { openPlanFile } from '../helpers/e2e/plan-file.ts';
import { goTo } from '../helpers/e2e/screens.ts';
import { doing, yamagata } from '../helpers/plans.ts';
import { expect, test } from './fixtures.ts';

/** Four people of two cities for a tour with two places, whose waiting list is moved by hand. */
function smallTour(): Plan {
  let plan = yamagata();
  const tour = [...plan.rows.activities.values()].find(({ kind }) => kind === 'side-tour')!;
  const patch = { capacity: 2, moveUp: 'by-hand' } as const;
  plan = doing(plan, 'editRow', { collection: 'activities', key: tour.id, patch });
  for (const [name, organisationId, kind] of [
    ['髙橋 一郎', 'sapporo', 'member'],
    ['佐藤 学', 'sapporo', 'press'],
    ['林 健', 'kobe', 'member'],
    ['森 花', 'kobe', 'guest'],
  ] as const)
    plan = doing(plan, 'addAttendee', { name, organisationId, kind });
  for (const attendeeId of plan.rows.attendees.keys())
    plan = doing(plan, 'setAnswer', { attendeeId, activityId: tour.id, value: 'yes' });
  return { ...plan, id: '0199ffff-0000-7000-8000-00000000abab' };
}

test('whom an activity is for, undone from the tick itself; a place is given by hand and its log says so @renderer', async ({
  app,
}) => {
  const { page } = app;
  await openPlanFile(page, smallTour());
  await goTo(page, '行事・回答');
  await page.getByRole('button', { name: /鶴岡ツアー/ }).press('Enter');

  const lead = page.getByText('対象の都市・区分', { exact: false }).first();
  await lead.click();
  await page
    .getByRole('group', { name: '対象の都市' })
    .getByLabel(/^札幌市/)
    .press('Space');
  await expect(lead).toContainText('1団体　対象2名');
  await page.getByRole('group', { name: '対象の区分' }).getByLabel(/^報道/).press('Space');
  await expect(lead).toContainText('1団体・1区分　対象1名');
  await expect(page.getByText('対象外', { exact: true })).toHaveCount(3);
  expect(await accessibilityProblems(page)).toEqual([]);
  // The tick has the keyboard still: what it did is undone all the same.
  for (let n = 0; n < 2; n += 1) await page.keyboard.press('ControlOrMeta+z');
  await expect(lead).toContainText('すべて　対象4名');

  // Fewer may come than have to: that is said beside the number, and goes when it fits.
  const minimum = page.getByLabel('最少催行人数', { exact: true });
  const tooHigh = page.getByText('定員より多いので、催行できません');
  for (const [count, times] of [
    ['3', 1],
    ['2', 0],
  ] as const) {
    await minimum.fill(count);
    await minimum.press('Enter');
    await expect(tooHigh).toHaveCount(times);
  }

  const waiting = page.locator('[data-section="waiting"] [data-person]');
  const inside = page.locator('[data-section="inside"] [data-person]');
  await expect(waiting.first()).toContainText('空きがありません');
  await page.getByLabel('髙橋 一郎 回答', { exact: true }).selectOption('欠席');
  await expect(inside).toHaveCount(1);
  // By hand: not whoever is first, but whom the office chooses.
  await page.getByRole('button', { name: '森 花 繰り上げる' }).press('Enter');
  await expect(inside).toHaveCount(2);
  await expect(waiting).toHaveCount(1);
  await page.getByRole('button', { name: '森 花 回答の経過' }).press('Enter');
  await expect(inside.filter({ hasText: '森 花' })).toContainText('手動で繰上げ');
});
