import type { Plan } from '../../shared/domain/plan/plan.ts';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { namesShown } from '../helpers/e2e/people.ts';
import { openPlanFile } from '../helpers/e2e/plan-file.ts';
import { byArrows, goTo, saved } from '../helpers/e2e/screens.ts';
import { doing, withItem, yamagata } from '../helpers/plans.ts';
import { expect, test } from './fixtures.ts';

/** A reception of 5,000 yen and four people of two cities who come to it. */
function reception(): Plan {
  let plan = doing(yamagata(), 'addActivity', {
    title: '懇親会',
    kind: 'reception',
    fee: 5000,
    capacity: 10,
  });
  const activityId = [...plan.rows.activities.keys()].at(-1)!;
  const day = [...plan.rows.days.values()].find(({ kind }) => kind === 'meeting')!;
  const about = { dayId: day.id, activityIds: [activityId], start: 1080 };
  plan = withItem(plan, { title: '懇親会', kind: 'reception', ...about }).plan;
  for (const [name, jobTitle, organisationId, diet] of [
    ['佐藤 一郎', '主査', 'nagoya', 'エビ・カニ'],
    ['鈴木 花子', '部長', 'nagoya', '卵（加熱すれば可）'],
    ['高橋 次郎', '課長', 'nagoya', ''],
    ['田中 三郎', '係長', 'kobe', ''],
  ] as const)
    plan = doing(plan, 'addAttendee', { name, jobTitle, organisationId, diet });
  const excursion = [...plan.rows.activities.values()].find(({ kind }) => kind === 'excursion')!;
  for (const attendeeId of plan.rows.attendees.keys())
    plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: 'yes' });
  const [first] = plan.rows.attendees.keys();
  plan = doing(plan, 'setAnswer', { attendeeId: first!, activityId: excursion.id, value: 'no' });
  return { ...plan, id: '0199ffff-0000-7000-8000-00000000aaaa' };
}

test('charts, care without names, fees and receipts whose numbers are used once @renderer', async ({
  app,
}) => {
  const { page } = app;
  await openPlanFile(page, reception());
  await goTo(page, '集計');
  const chart = page.getByRole('region', { name: '食事のアレルギー・希望（参加者のうち人数）' });
  await expect(chart.getByRole('row', { name: /^えび/ })).toContainText('1');
  expect(await accessibilityProblems(page)).toEqual([]);

  await byArrows(page, '図表', 'ArrowRight', '食事・配慮');
  await expect(page.getByRole('row', { name: /^要確認 卵（加熱すれば可） 1/ })).toBeVisible();
  await expect(page.getByText('佐藤 一郎')).toHaveCount(0);
  await page.getByRole('button', { name: '氏名を表示' }).click();
  await expect(page.getByText('佐藤 一郎（名古屋市）').first()).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);

  await byArrows(page, '食事・配慮', 'ArrowRight', '参加費');
  const paid = page.getByRole('combobox', { name: '佐藤 一郎・懇親会の入金' });
  await paid.focus();
  await paid.selectOption('当日');
  await expect(page.getByText('参加費 20,000円・入金 5,000円・未収 15,000円')).toBeVisible();
  await page.getByRole('button', { name: '領収書を発行（1名）' }).click();
  const line = page.getByRole('row', { name: /佐藤 一郎/ });
  await expect(line).toContainText('No. 1');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(line).not.toContainText('No. 1');
  await page.getByRole('button', { name: '領収書を発行（1名）' }).click();
  await expect(line).toContainText('No. 2');
  expect(await accessibilityProblems(page)).toEqual([]);
  await saved(page);
  await page.getByRole('button', { name: '帳票「領収書」を開く' }).click();
  const paper = page.getByRole('region', { name: '領収書の見本' });
  await expect(paper.getByRole('region', { name: '領収書 No. 0002' })).toContainText('￥5,000-');
  await expect(paper.getByRole('row', { name: /No\. 0001 .*無効/ })).toBeVisible();
});

test('kinds are renamed in place, people put in order by office and by hand @renderer', async ({ app }) => {
  const { page } = app;
  await openPlanFile(page, reception());
  await goTo(page, '参加者');
  await page.getByRole('button', { name: '都市内を役職順に' }).click();
  const order = () => namesShown(page);
  await expect.poll(order).toEqual(['鈴木 花子', '高橋 次郎', '佐藤 一郎', '田中 三郎']);
  await page.getByRole('gridcell', { name: '鈴木 花子', exact: true }).click();
  await page.keyboard.press('Alt+PageDown');
  await expect.poll(order).toEqual(['高橋 次郎', '鈴木 花子', '佐藤 一郎', '田中 三郎']);
  // The same with the mouse, by the row's left edge; over another city it stays where it is.
  const box = async (name: string) => {
    const row = page.locator('[data-row]').filter({ hasText: name });
    const { x, y, height } = (await row.boundingBox())!;
    return { x: x + 4, y: y + height / 2 };
  };
  const drag = async (from: string, to: string) => {
    const [a, b] = [await box(from), await box(to)];
    await page.mouse.move(a.x, a.y);
    await page.mouse.down();
    await page.mouse.move(b.x, b.y, { steps: 4 });
    await page.mouse.up();
  };
  await drag('佐藤 一郎', '高橋 次郎');
  await expect.poll(order).toEqual(['佐藤 一郎', '高橋 次郎', '鈴木 花子', '田中 三郎']);
  await drag('佐藤 一郎', '田中 三郎');
  await expect(page.getByText('別の都市の列へは移せません。')).toBeVisible();
  await page.getByRole('button', { name: '懇親会○・視察×' }).click();
  await expect.poll(order).toEqual(['佐藤 一郎']);

  await page.getByRole('button', { name: '列・項目…' }).click();
  const kinds = page.getByRole('region', { name: '区分' });
  await kinds.getByRole('textbox', { name: '区分の名前', exact: true }).first().fill('会員都市');
  await page.keyboard.press('Tab');
  await kinds.getByRole('button', { name: '区分「会員都市」を削除' }).click();
  await expect(
    page.getByText('この区分の参加者がいるか、行事の対象に選ばれているため、削除していません。'),
  ).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: '閉じる' }).last().click();
  await expect(page.getByRole('gridcell', { name: '会員都市' }).first()).toBeVisible();
  await saved(page);
});
