import { copyFile } from '../../shared/domain/merge/state-of-file.ts';
import { samplePlan } from '../../shared/domain/seed/record-plans.ts';
import { lock } from '../../src-main/formats/plan-file/passphrase.ts';
import { writePlanFile } from '../../src-main/formats/plan-file/write-plan-file.ts';
import { at, deskCopies } from '../helpers/copies.ts';
import { goTo, openMeeting, saved } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

const about = {
  source: 'tests',
  savedAt: '2026-10-01T05:05:00.000Z',
  copy: 'theirs',
  names: { theirs: '佐藤' },
};

/** The sample meeting as a colleague has edited it on another desk. */
function theirs() {
  const { plan } = samplePlan();
  const { theirs } = deskCopies(plan, ['theirs']);
  const [first] = [...plan.rows.activities.keys()];
  const activity = (patch: object) => ({ collection: 'activities', key: first ?? '', patch }) as never;
  let copy = at(theirs, 'editRow', activity({ title: '合同会議（佐藤案）', capacity: 80 }));
  copy = at(copy, 'addAttendee', { name: '見本 太郎' });
  return writePlanFile(copyFile(copy.state, about));
}

test('a colleague’s copy is merged: what comes in, what stands against each other, decided at once or later', async ({
  app,
}) => {
  const { page } = app;
  await openMeeting(page, /第8回/);
  await goTo(page, '概要');
  const title = page.getByRole('textbox', { name: '行事', exact: true }).first();
  await title.fill('合同会議（本案）');
  await title.press('Enter');
  await saved(page);

  await goTo(page, '会議の一覧');
  const locked = await lock(theirs(), '果物');
  const file = {
    name: '佐藤さんから.tsudoi',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(locked),
  };
  await page.getByTestId('plan-file').setInputFiles(file);
  await page.getByRole('textbox', { name: '合言葉' }).fill('野菜');
  await page.getByRole('button', { name: '開く', exact: true }).click();
  // A passphrase is made costly to guess: on a crowded machine one try takes its time.
  await expect(page.getByText('合言葉が違うため', { exact: false })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('textbox', { name: '合言葉' }).fill('果物');
  await page.keyboard.press('Enter');

  const dialog = page.getByRole('dialog');
  await expect(
    dialog.getByRole('heading', { name: '「佐藤さんから.tsudoi」の内容を合わせる' }),
  ).toBeVisible();
  await expect(dialog.getByText(/^佐藤・.*保存$/)).toBeVisible();
  await expect(dialog.getByText('見本 太郎')).toBeVisible();
  const clash = dialog.getByRole('group', { name: /題/ });
  await expect(clash.getByRole('radio', { name: '合同会議（本案） この写し' })).toBeVisible();
  await expect(clash.getByRole('radio', { name: /佐藤案.*佐藤/ })).toBeVisible();
  await dialog.getByRole('button', { name: '合わせる', exact: true }).click();

  // Left open, it stays in sight and survives a restart.
  await expect(page.getByRole('button', { name: /食い違い\s*1/ })).toBeVisible();
  await saved(page);
  await app.restart();
  await app.page.getByRole('button', { name: /食い違い\s*1/ }).click();
  await expect(app.page.getByText(/^佐藤・決めるまでの値$/)).toBeVisible();
  await app.page.getByRole('button', { name: /題 合同会議（佐藤案） これにする/ }).press('Enter');
  await expect(app.page.getByText('食い違いはありません')).toBeVisible();
  await app.page.keyboard.press('Control+z');
  await expect(app.page.getByRole('button', { name: /食い違い\s*1/ })).toBeVisible();
});
