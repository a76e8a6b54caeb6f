import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { accessibilityProblems } from '../helpers/e2e/accessibility.ts';
import { personRow } from '../helpers/e2e/people.ts';
import { filledForm } from '../helpers/e2e/reply-forms.ts';
import { goTo, openMeeting, reopen, saved } from '../helpers/e2e/screens.ts';
import { expect, test } from './fixtures.ts';

const MEETING = /第8回UCCN/;
const list = (name: string, job: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`氏名,ふりがな,役職\n山田 太郎,やまだ たろう,${job}\n`),
});

test('forms for every city, one filled in with another program and back in the folder: conflict, contact, agenda', {
  tag: '@renderer',
}, async ({ app }) => {
  const { page } = app;
  await openMeeting(page, MEETING);
  await goTo(page, '回答票');
  const kobe = page.getByTestId('reply-city').filter({ hasText: '神戸市' });
  const intake = page.getByTestId('intake-files');
  const takeSure = page.getByRole('button', { name: /都市の確かなものを取り込む/ });
  await intake.setInputFiles([list('神戸市名簿.csv', '係長')]);
  await takeSure.click();
  await expect(kobe).toHaveAttribute('data-state', 'received');

  await page.getByRole('tab', { name: '送る' }).click();
  await expect(page.getByTestId('send-city')).toHaveCount(11);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByLabel('前もって記入').selectOption('この計画の参加者');
  const file = await app.saveNext(() => page.getByRole('button', { name: '11都市分をまとめて作成' }).click());
  const forms = Object.entries(unzipSync(new Uint8Array(readFileSync(file))));
  expect(forms).toHaveLength(11);
  await expect(page.getByText('作成済み 11／11都市')).toBeVisible();

  // Meanwhile his position changes here, and otherwise in the form.
  await page.getByRole('tab', { name: '受取状況' }).click();
  await intake.setInputFiles([list('神戸市名簿【訂正】.csv', '課長')]);
  await takeSure.click();
  await page.getByRole('button', { name: '一覧を閉じる' }).click();
  const [, bytes] = forms.find(([name]) => name.includes('神戸市'))!;
  const buffer = await filledForm(
    bytes,
    [
      { 職名: '部長', 視察: '○' },
      { 氏名: '港 みなと', 視察: '×' },
    ],
    [
      ['担当者氏名', '窓口 花子'],
      ['提案する議題（1）', '若手の交流'],
    ],
  );
  // Its name says nothing: the form itself knows its city.
  await intake.setInputFiles([{ name: '返送.xlsx', mimeType: '', buffer }]);
  await expect(kobe).toContainText('返送.xlsx');
  await kobe.getByRole('button', { name: '神戸市', exact: true }).press('Enter');
  await expect(page.getByTestId('proposal')).toHaveCount(2);
  await expect(page.getByTestId('reply-fact')).toHaveText([/窓口 花子/, /若手の交流/]);
  expect(await accessibilityProblems(page)).toEqual([]);
  const conflict = page.getByRole('button', { name: /課長.*部長/ });
  await expect(conflict).toHaveAttribute('aria-pressed', 'false');
  await conflict.press('Enter');
  await page.getByRole('button', { name: '選んだとおり取り込む（2名）' }).click();
  await saved(page);

  await app.restart();
  await reopen(app.page, MEETING, '回答票');
  await app.page.getByRole('button', { name: '神戸市の担当者・議題を見る' }).click();
  await expect(app.page.getByRole('dialog')).toContainText('若手の交流');
  await app.page.keyboard.press('Escape');
  await goTo(app.page, '参加者');
  await expect(personRow(app.page, '港 みなと')).toContainText('神戸市');
  await expect(personRow(app.page, '山田 太郎')).toContainText('部長');
});
