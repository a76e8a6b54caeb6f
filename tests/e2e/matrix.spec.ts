import type { Plan } from '../../shared/domain/plan/plan.ts';
import { openPlanFile } from '../helpers/e2e/plan-file.ts';
import { byArrows, goTo } from '../helpers/e2e/screens.ts';
import { doing, yamagata } from '../helpers/plans.ts';
import { expect, test } from './fixtures.ts';

/** Forty people; of the tour, ten have a place, ten wait, five do not know and five do not come. */
function fullTour(): Plan {
  let plan = yamagata();
  const tour = [...plan.rows.activities.values()].find(({ kind }) => kind === 'side-tour')!;
  plan = doing(plan, 'editRow', { collection: 'activities', key: tour.id, patch: { capacity: 10 } });
  for (let n = 1; n <= 40; n += 1)
    plan = doing(plan, 'addAttendee', { name: `参加者 ${n}`, organisationId: n <= 30 ? 'kobe' : 'sapporo' });
  const people = [...plan.rows.attendees.keys()];
  const value = (n: number) => (n < 20 ? 'yes' : n < 25 ? 'maybe' : 'no');
  plan = doing(plan, 'setAnswers', {
    cells: people.slice(0, 30).map((attendeeId, n) => ({ attendeeId, activityId: tour.id, value: value(n) })),
  });
  return { ...plan, id: '0199ffff-0000-7000-8000-00000000eeee' };
}

test('a whole column for those shown alone, told and undone; every total is whole @renderer', async ({
  app,
}) => {
  const { page } = app;
  await openPlanFile(page, fullTour());
  await goTo(page, '行事・回答');
  await byArrows(page, '行事', 'ArrowRight', 'マトリクス');
  const grid = page.getByRole('grid', { name: '回答のマトリクス' });
  const totals = grid.getByRole('row', { name: /^合計/ }).getByRole('gridcell');
  await expect(totals.last()).toHaveAccessibleName(/出席10・キャンセル待ち10・未定5・欠席5・未回答10/);
  const cut = await totals.evaluateAll((cells) => cells.filter((one) => one.scrollWidth > one.clientWidth));
  expect(cut).toHaveLength(0);

  await page.getByRole('searchbox').fill('札幌');
  const column = page.getByRole('button', { name: /^UCCN国内都市会議 列をまとめて/ });
  await column.press('Enter');
  await page.getByRole('menuitem', { name: '表示中の全員を○' }).press('Enter');
  await expect(page.getByRole('log')).toContainText('回答10件を変更しました。Ctrl+Z で元に戻せます。');
  await expect(totals.first()).toHaveAccessibleName(/出席10・未定0・欠席0・未回答30/);
  await column.press('Enter');
  await page.getByRole('menuitem', { name: '表示中の未回答だけ○' }).press('Enter');
  await expect(page.getByRole('log')).toContainText('変わる回答はありません。');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(totals.first()).toHaveAccessibleName(/出席0・未定0・欠席0・未回答40/);

  await page.getByRole('searchbox').fill('');
  await column.press('Enter');
  await page.getByRole('menuitem', { name: '全員○', exact: true }).press('Enter');
  await expect(totals.first()).toHaveAccessibleName(/出席40・未定0・欠席0・未回答0/);
});
