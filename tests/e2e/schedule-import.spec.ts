import path from 'node:path';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { chooseFile } from '../helpers/e2e/people.ts';
import { goTo, openMeeting, saved } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../fixtures/samples/schedule/第９回会議_日程表（案）.xlsx');
const NINTH = /第9回UCCN/;
const line = (title: string) => new RegExp(`「${title}」を取り込む`);

test('a schedule drawn by hand: seen first, taken in as one step, changed by a second file, taken back', async ({
  app,
}) => {
  const { page } = app;
  await openMeeting(page, NINTH);
  await goTo(page, '取込');
  await chooseFile(page, SAMPLE);
  // It is known for a schedule by its headings; the person may say otherwise.
  await expect(page.getByRole('radio', { name: '日程表として読む' })).toBeChecked();
  const rows = page.getByTestId('schedule-line');
  await expect(rows).toHaveCount(19);
  await expect(page.getByRole('region', { name: '令和8年10月20日（火）' })).toContainText('受付');
  await expect(page.getByRole('region', { name: '令和8年10月21日（水）' })).toContainText('雨天時（B案）');
  await expect(page.getByText(/新しい場所\d+件も追加します/)).toContainText('旭川市民文化会館　小ホール');
  await expect(page.getByText('「〃」を上と同じ「進行：小林」と読みました。')).toBeVisible();
  await expect(page.getByText(/年がありません。令和8年10月21日（水）と読みました/)).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('checkbox', { name: line('解散') }).uncheck();
  await page.getByRole('button', { name: '18件を取り込む' }).click();

  await expect(page.getByText('日程18件を取り込みました')).toBeVisible();
  await expect(
    page.locator('[data-item]').filter({ hasText: 'CCNJ国際ネットワーク部会' }).first(),
  ).toBeVisible();
  await expect(
    page.locator('[data-item]').filter({ hasText: '解散' }).filter({ hasNotText: '旭川駅着' }),
  ).toHaveCount(0);
  await saved(page);
  await app.restart();

  // The corrected list: the reception an hour later and elsewhere, a line that is new, the rest not in it.
  const { page: again } = app;
  await goTo(again, '取込');
  const text =
    '日付,時間,内容,会場,担当,備考\n2026/10/20,19:00～21:00,懇親会,市民ホテル,三浦,\n2026/10/20,21:00,二次会,,,\n';
  await chooseFile(again, { name: '変更.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  const changed = again.getByTestId('schedule-line').filter({ hasText: '懇親会' });
  await expect(changed).toHaveAttribute('data-verdict', 'changed');
  await expect(changed.getByRole('deletion').first()).toHaveText('18:00～20:00');
  await expect(changed.getByRole('insertion').first()).toHaveText('19:00～21:00');
  await expect(again.getByRole('region', { name: /ファイルにない項目/ })).toContainText('開催市挨拶');
  await again.getByRole('checkbox', { name: '「懇親会」の場所の変更を取り込む' }).uncheck();
  await again.getByRole('checkbox', { name: '「休憩」を日程から削除する' }).check();
  await expect(again.getByText('追加 1件・変更 1件・変更なし 0件・削除 1件')).toBeVisible();
  await again.getByRole('button', { name: '3件を取り込む' }).click();
  const reception = again.locator('[data-item]').filter({ hasText: '懇親会' }).first();
  await expect(reception).toContainText('19:00');
  await expect(again.locator('[data-item]').filter({ hasText: '休憩' })).toHaveCount(0);
  await again.keyboard.press('ControlOrMeta+z');
  await expect(reception).toContainText('18:00');
  await expect(again.locator('[data-item]').filter({ hasText: '休憩' }).first()).toBeAttached();
});

test('a file read the other way says what is missing, and nothing is taken in', { tag: '@renderer' }, async ({
  app,
}) => {
  const { page } = app;
  await openMeeting(page, NINTH);
  await goTo(page, '取込');
  const buffer = Buffer.from('氏名,所属\n山田 太郎,名古屋市\n');
  await chooseFile(page, { name: '名簿.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('radio', { name: '日程表として読む' }).click();
  await expect(page.getByRole('alert')).toContainText(
    '日程表の見出しの行（時間、内容など）が見つかりません。何も取り込んでいません',
  );
  await page.getByRole('radio', { name: '名簿として読む' }).click();
  await expect(page.getByTestId('proposal')).toHaveCount(1);
});
