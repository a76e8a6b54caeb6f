import { openPlanFile } from '../helpers/e2e/plan-file.ts';
import { goTo, saved } from '../helpers/e2e/screens.ts';
import { peopledPlan } from '../helpers/sample-people.ts';
import { expect, test } from './fixtures.ts';

test('people are seated by drag and by keys, change places, and are undone', { tag: '@renderer' }, async ({
  app,
}) => {
  const { page } = app;
  // Another plan than the sample that every program begins with.
  await openPlanFile(page, { ...peopledPlan(), id: '01990000-0000-7000-8000-000000005ea7' });
  await goTo(page, '行事・回答');
  await page.getByRole('tab', { name: '席次' }).click();
  await page.getByLabel('席次表を作る…').selectOption('参加者全員');
  const counts = page.getByTestId('seat-counts');
  await expect(counts).toHaveText('22席　着席0名　席なし6名');
  const seat = (n: number) => page.locator(`[data-seat="${n}"]`);

  await page.getByRole('button', { name: /髙橋一郎/ }).dragTo(seat(3));
  await expect(seat(3)).toHaveAccessibleName('3番の席　名古屋市 髙橋一郎');

  await page.getByRole('button', { name: /山﨑太郎/ }).press('Enter');
  await seat(2).focus();
  await page.keyboard.press('ArrowRight');
  await expect(seat(3)).toBeFocused();
  await page.keyboard.press('Enter');
  // Whoever sat there gets up: the one who took the seat had none to give.
  await expect(seat(3)).toHaveAccessibleName('3番の席　名古屋市 山﨑太郎');
  await expect(counts).toHaveText('22席　着席1名　席なし5名');
  await page.keyboard.press('l');
  await expect(seat(3)).toHaveAccessibleName('3番の席　名古屋市 山﨑太郎（固定）');

  await page.getByRole('button', { name: '加盟順に並べる' }).click();
  await expect(counts).toHaveText('22席　着席6名　席なし0名');
  await expect(seat(3)).toHaveAccessibleName('3番の席　名古屋市 山﨑太郎（固定）');
  await seat(1).dragTo(seat(3));
  // A locked seat is given to nobody.
  await expect(seat(3)).toHaveAccessibleName('3番の席　名古屋市 山﨑太郎（固定）');
  // Words on a seat that nobody of the list sits on.
  await seat(20).focus();
  await page.keyboard.press('t');
  await page.keyboard.type('記録');
  await page.keyboard.press('Enter');
  await expect(seat(20)).toHaveAccessibleName('20番の席　記録');
  await seat(1).focus();
  await page.keyboard.press('Delete');
  await expect(counts).toHaveText('22席　着席5名　席なし1名');
  await page.keyboard.press('Control+z');
  await expect(counts).toHaveText('22席　着席6名　席なし0名');
  await saved(page);
});
